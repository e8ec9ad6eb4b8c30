/** Remarks that show only when claims and earlier awards are seen together. They never change an amount. */
import { type Fact, knownValue } from "../fact";
import type { Payment } from "../payment";
import { addOnce, type PlanRow } from "./plan-row";
import { projectKey } from "./project-key";

const NON_EXCLUSIVE: ReadonlySet<string> = new Set(["common-licence", "open-licence"]);

function patentKeys(patents: Fact<readonly string[]>): readonly string[] {
  return (knownValue(patents) ?? []).map((text) =>
    text
      .normalize("NFKC")
      .toUpperCase()
      .replace(/^ZL|[^0-9X]/g, ""),
  );
}

function contractOf({ assessment: { claim, owner } }: PlanRow): string | undefined {
  const key = projectKey(claim.projectNo);
  return claim.article === 10 && key !== undefined ? `${owner}|${key}` : undefined;
}

function groupBy(
  rows: readonly PlanRow[],
  keys: (row: PlanRow) => readonly string[],
): Map<string, PlanRow[]> {
  const groups = new Map<string, PlanRow[]>();
  for (const row of rows)
    for (const key of keys(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  return groups;
}

/** One enterprise under two names: renamed, or typed differently; one cap all the same. */
function flagTwoNames(rows: readonly PlanRow[]): void {
  const named = rows.filter(
    ({ assessment: { claim, owner } }) => claim.article !== 12 && /^\w{18}$/.test(owner),
  );
  for (const group of groupBy(named, ({ assessment }) => [assessment.owner]).values()) {
    const names = new Set(
      group.flatMap(({ assessment }) => knownValue(assessment.claim.applicant.name) ?? []),
    );
    if (names.size > 1) for (const row of group) addOnce(row.flags, "TWO_NAMES");
  }
}

/** A further payment under one contract, in this round or after an earlier one. */
function flagInstalments(rows: readonly PlanRow[], payments: readonly Payment[]): void {
  const paidBefore = new Set(
    payments.flatMap((payment) => {
      const key = projectKey(payment.projectNo);
      return knownValue(payment.article) === 10 && key !== undefined ? [`${payment.capOwner}|${key}`] : [];
    }),
  );
  const going = rows.filter(({ blocked }) => blocked?.status !== "ineligible");
  for (const [contract, group] of groupBy(going, (row) => [contractOf(row) ?? []].flat()))
    if (group.length > 1 || paidBefore.has(contract))
      for (const row of group) addOnce(row.flags, "INSTALMENT");
}

/** One patent licensed to several without exclusivity is no conflict. */
function flagNonExclusive(rows: readonly PlanRow[]): void {
  const licences = rows.filter(({ assessment: { claim } }) => {
    const mode = claim.article === 10 ? knownValue(claim.mode) : undefined;
    return mode !== undefined && NON_EXCLUSIVE.has(mode);
  });
  for (const group of groupBy(licences, ({ assessment }) => patentKeys(assessment.claim.patents)).values()) {
    const owners = new Set(group.map(({ assessment }) => assessment.owner));
    if (owners.size > 1) for (const row of group) addOnce(row.flags, "NON_EXCLUSIVE_LICENCE_OK");
  }
}

export function flagAcrossClaims(rows: readonly PlanRow[], payments: readonly Payment[]): void {
  flagTwoNames(rows);
  flagInstalments(rows, payments);
  flagNonExclusive(rows);
}
