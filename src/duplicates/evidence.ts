/** Evidence for and against one pair being one event, each piece with both cells, relation and weight. */
import type { DuplicateCode } from "../locale/duplicates";
import type { Evidence } from "../review/review";
import { monthsBetween, sameAmount, sameDay } from "./amounts-and-dates";
import { type Comparison, partyAt, recordAt, sameParty } from "./comparison";
import { type EvidenceField, type TypedAt, typedCell } from "./evidence-cells";
import { oneDigitApart } from "./fuzzy-links";
import type { KeyKind, RowKey } from "./key-table";
import { listingKey } from "./object-keys";
import { PARTY_BASIS } from "./party";
import { phaseOf, phasesDiffer } from "./title-form";
import { NEAR_MONTHS, titleWeight, WEIGHTS } from "./weights";

const FIELD_OF_KIND: Readonly<Record<KeyKind, EvidenceField>> = {
  patent: "patents",
  publication: "patents",
  pct: "patents",
  number: "number",
  registration: "pledgeNo",
  application: "applicationNo",
};

/** What ties two cells; its text is `evidence.…` of `locale/duplicates.ts`. */
type EvidenceRelation = DuplicateCode extends infer Code
  ? Code extends `evidence.${infer Relation}`
    ? Relation
    : never
  : never;

/** At most so many keys of a pair are listed; a bundle of fifty patents proves nothing more than three. */
const MOST_KEYS = 4;

interface Pair {
  readonly comparison: Comparison;
  readonly left: number;
  readonly right: number;
  readonly typedAt: TypedAt | undefined;
}

function piece(
  { comparison, left, right, typedAt }: Pair,
  fields: readonly [EvidenceField, EvidenceField],
  relation: EvidenceRelation,
  normalised: string,
  weight: number,
  values: Evidence["values"] = {},
): Evidence {
  return {
    left: typedCell(recordAt(comparison, left), fields[0], typedAt),
    right: typedCell(recordAt(comparison, right), fields[1], typedAt),
    normalised,
    relation: `evidence.${relation}` satisfies DuplicateCode,
    values,
    weight,
  };
}

function fieldOf(kind: KeyKind, { origin }: RowKey): EvidenceField {
  if (origin === "remark" || origin === "title") return origin;
  return origin === "listing" ? "number" : FIELD_OF_KIND[kind];
}

function keyRelation(kind: KeyKind, left: RowKey, right: RowKey): readonly [EvidenceRelation, number] {
  switch (kind) {
    case "number":
      return ["number-equal", WEIGHTS.number];
    case "registration":
      return ["registration-equal", WEIGHTS.registration];
    case "application":
      return ["application-equal", WEIGHTS.applicationNumber];
    case "publication":
      return ["publication-equal", WEIGHTS.publication];
    case "pct":
      return ["pct-equal", WEIGHTS.publication];
    case "patent": {
      const checked = left.check === "right" && right.check === "right";
      return checked
        ? ["patent-equal", WEIGHTS.patentBothChecked]
        : ["patent-equal-unchecked", WEIGHTS.patentUnchecked];
    }
  }
}

/** Where a key stands that is not in its own column: a look-up row, a remark, a title. */
function wayToKey(pair: Pair, row: number, kind: KeyKind, found: RowKey): Evidence | undefined {
  const { keys } = pair.comparison;
  const { table } = keys;
  if (found.origin === "own") return undefined;
  if (found.origin === "remark" || found.origin === "title")
    return piece(
      pair,
      [fieldOf(kind, found), fieldOf(kind, found)],
      `found-in-${found.origin}`,
      table.textOf(found.key),
      0,
      {
        sheet: recordAt(pair.comparison, row).sheet,
        row: recordAt(pair.comparison, row).row,
      },
    );
  const listing =
    found.origin === "alias"
      ? table
          .keysOf(row)
          .map((key) => keys.aliasRow.get(key))
          .find((one) => one !== undefined)
      : table
          .keysOf(row)
          .map((key) => keys.listingRow.get(listingKey(key, found.key)))
          .find((one) => one !== undefined);
  if (listing === undefined) return undefined;
  return piece(pair, ["patents", "patents"], `through-${found.origin}`, table.textOf(found.key), 0, {
    sheet: listing.sheet,
    row: listing.row,
  });
}

function keyEvidence(pair: Pair): readonly Evidence[] {
  const { table } = pair.comparison.keys;
  const found: Evidence[] = [];
  for (const key of table.shared(pair.left, pair.right).slice(0, MOST_KEYS)) {
    const left = table.rowKey(pair.left, key);
    const right = table.rowKey(pair.right, key);
    if (left === undefined || right === undefined) continue;
    const kind = table.kindOf(key);
    const [relation, weight] = keyRelation(kind, left, right);
    found.push(piece(pair, [fieldOf(kind, left), fieldOf(kind, right)], relation, table.textOf(key), weight));
    for (const [row, one] of [
      [pair.left, left],
      [pair.right, right],
    ] as const) {
      const way = wayToKey(pair, row, kind, one);
      if (way !== undefined) found.push(way);
    }
  }
  return found;
}

function nearPatent(pair: Pair): Evidence | undefined {
  const { table } = pair.comparison.keys;
  const patents = (row: number): readonly number[] =>
    table.keysOf(row).filter((key) => table.kindOf(key) === "patent");
  for (const a of patents(pair.left))
    for (const b of patents(pair.right)) {
      if (!oneDigitApart(table.textOf(a), table.textOf(b))) continue;
      const wrong = [table.rowKey(pair.left, a)?.check, table.rowKey(pair.right, b)?.check].includes("wrong");
      if (wrong)
        return piece(
          pair,
          ["patents", "patents"],
          "patent-one-digit",
          `${table.textOf(a)} / ${table.textOf(b)}`,
          WEIGHTS.patentOneDigitOff,
        );
    }
  return undefined;
}

function partyEvidence(pair: Pair): Evidence | undefined {
  const { comparison, left, right } = pair;
  const { parties } = comparison;
  const basisOf = (row: number): (typeof PARTY_BASIS)[number] =>
    PARTY_BASIS[parties.basis[row] ?? 0] ?? "none";
  const bases = [basisOf(left), basisOf(right)];
  const nameOf = (row: number): string => parties.nameText(parties.nameOf[row] ?? -1).core;
  if (!sameParty(comparison, left, right)) {
    const codes = parties.resolved(partyAt(comparison, left)) && parties.resolved(partyAt(comparison, right));
    return codes
      ? piece(
          pair,
          ["code", "code"],
          "codes-differ",
          `${parties.keyOf(partyAt(comparison, left))} / ${parties.keyOf(partyAt(comparison, right))}`,
          WEIGHTS.differentCodes,
        )
      : piece(
          pair,
          ["name", "name"],
          "name-probable",
          `${nameOf(left)} / ${nameOf(right)}`,
          WEIGHTS.probableName,
        );
  }
  const key = parties.keyOf(partyAt(comparison, left));
  if (parties.unitOf[left] !== parties.unitOf[right] && !parties.joint.has(left) && !parties.joint.has(right))
    return piece(pair, ["name", "name"], "one-legal-person", key, WEIGHTS.code);
  if (bases.includes("damaged-code")) return piece(pair, ["code", "code"], "code-damaged", key, WEIGHTS.name);
  if (bases.includes("old-code")) return piece(pair, ["code", "code"], "code-old", key, WEIGHTS.code);
  if (bases.every((basis) => basis === "code"))
    return piece(
      pair,
      ["code", "code"],
      nameOf(left) === nameOf(right) ? "code-equal" : "code-equal-names-differ",
      key,
      WEIGHTS.code,
    );
  const wrongCode = [left, right].some(
    (row) => recordAt(comparison, row).code !== "" && basisOf(row) !== "code" && basisOf(row) !== "old-code",
  );
  return piece(
    pair,
    ["name", "name"],
    wrongCode ? "name-equal-code-wrong" : "name-equal",
    nameOf(left),
    WEIGHTS.name,
  );
}

function figures(pair: Pair): readonly Evidence[] {
  const { comparison, left, right } = pair;
  const a = recordAt(comparison, left);
  const b = recordAt(comparison, right);
  const found: Evidence[] = [];
  // An award is a share of what the enterprise paid; the two are not compared.
  const comparable = a.role === b.role;
  const amount = comparable ? sameAmount(a.amount, b.amount) : "unknown";
  if (amount === "equal") found.push(piece(pair, ["amount", "amount"], "amount-equal", "", WEIGHTS.amount));
  if (amount === "different")
    found.push(piece(pair, ["amount", "amount"], "amount-differs", "", WEIGHTS.amountDiffers));
  if (sameAmount(a.loan, b.loan) === "equal")
    found.push(piece(pair, ["loan", "loan"], "loan-equal", "", WEIGHTS.amount));
  const day = a.role === "other-fund" || b.role === "other-fund" ? "unknown" : sameDay(a.date, b.date);
  if (day === "equal") found.push(piece(pair, ["date", "date"], "date-equal", a.date, WEIGHTS.date));
  if (day === "different")
    found.push(piece(pair, ["date", "date"], "date-differs", `${a.date} / ${b.date}`, WEIGHTS.dateDiffers));
  const months = monthsBetween(a.filed, b.filed);
  if (day !== "equal" && months !== undefined && months <= NEAR_MONTHS)
    found.push(piece(pair, ["date", "date"], "months-apart", String(months), WEIGHTS.dateNear, { months }));
  return found;
}

function titleEvidence(pair: Pair): readonly Evidence[] {
  const { comparison, left, right } = pair;
  const { titles } = comparison;
  const a = titles.of[left] ?? -1;
  const b = titles.of[right] ?? -1;
  const found: Evidence[] = [];
  if (a >= 0 && b >= 0 && !titles.generic(a) && !titles.generic(b)) {
    const alike = titles.similarity(a, b);
    const percent = Math.round(alike * 100);
    const weight = Math.round(titleWeight(alike) * 10) / 10;
    const shown = a === b ? titles.text(a) : `${titles.text(a)} / ${titles.text(b)}`;
    if (percent >= 75)
      found.push(piece(pair, ["title", "title"], "title-similar", shown, weight, { percent }));
  }
  const [one, other] = [recordAt(comparison, left), recordAt(comparison, right)];
  for (const field of ["title", "remark"] as const)
    if (phasesDiffer(one[field], other[field]))
      found.push(
        piece(
          pair,
          [field, field],
          "phase-differs",
          `${phaseOf(one[field])} / ${phaseOf(other[field])}`,
          WEIGHTS.phaseDiffers,
        ),
      );
  return found;
}

function disjoint({ comparison, left, right }: Pair): boolean {
  const { table } = comparison.keys;
  if (!table.hasKind(left, "patent") || !table.hasKind(right, "patent")) return false;
  return !table.shared(left, right).some((key) => table.kindOf(key) === "patent");
}

/** All evidence of a pair, strongest first. */
export function evidenceOf(
  comparison: Comparison,
  left: number,
  right: number,
  typedAt: TypedAt | undefined,
): readonly Evidence[] {
  const pair = { comparison, left, right, typedAt };
  const near = nearPatent(pair);
  const party = partyEvidence(pair);
  const found = [
    ...keyEvidence(pair),
    ...(party === undefined ? [] : [party]),
    ...figures(pair),
    ...titleEvidence(pair),
  ];
  if (near !== undefined) found.push(near);
  else if (disjoint(pair))
    found.push(piece(pair, ["patents", "patents"], "patents-disjoint", "", WEIGHTS.patentsDisjoint));
  return found.sort((a, b) => b.weight - a.weight);
}
