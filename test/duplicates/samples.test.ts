/** The shared sample workbooks, where they lie beside the repository: every planted pair, and nothing else held. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findDuplicates } from "../../src/duplicates/find-duplicates";
import { readLedger } from "../../src/ledger/read-ledger";
import { type IsoDate, isoDate } from "../../src/policy/dates";
import { gridsFromXlsx } from "../generator/grid-from-xlsx";

const SAMPLES = join(__dirname, "../../../shared/samples");
const whenThere = existsSync(SAMPLES) ? describe : describe.skip;

interface TruthPair {
  readonly verdict: string;
  readonly kind: string;
  readonly rows: readonly { readonly sheet: string; readonly row: number }[];
}

function day(text: string): IsoDate {
  const date = isoDate(text);
  if (date === undefined) throw new RangeError(text);
  return date;
}

function places({ rows }: Pick<TruthPair, "rows">): readonly string[] {
  return rows.map(({ sheet, row }) => `${sheet}!${row}`).sort();
}

whenThere.each([
  { name: "ledger-2023", asOf: "2023-12-11" },
  { name: "districts-merge-2022", asOf: "2022-12-15" },
])("$name", ({ name, asOf }) => {
  // Read before the tests, not while they are collected: a skipped block is collected too.
  let truth: { readonly duplicates: readonly TruthPair[] };
  beforeAll(() => {
    truth = JSON.parse(readFileSync(join(SAMPLES, `${name}.truth.json`), "utf8"));
  });
  const load = async () => {
    const grids = await gridsFromXlsx(join(SAMPLES, `${name}.xlsx`));
    return findDuplicates({
      reading: readLedger(grids, { mappings: [], asOf: day(asOf) }),
      decisions: [],
      readings: {},
    });
  };

  test("exclusions and holds are those of the truth, no more and no fewer", async () => {
    const { findings } = await load();
    const line = (pair: TruthPair): string => `${pair.verdict} ${pair.kind} ${places(pair).join(" ")}`;
    const serious = (pairs: readonly TruthPair[]): readonly string[] =>
      pairs
        .filter(({ verdict }) => verdict === "exclude" || verdict === "hold")
        .map(line)
        .sort();
    expect(serious(findings)).toEqual(serious(truth.duplicates));
  });

  test("every pair named as distinct is told as such", async () => {
    const { findings } = await load();
    const told = truth.duplicates
      .filter(({ verdict }) => verdict === "distinct")
      .filter((pair) =>
        findings.some(
          (finding) =>
            finding.kind === pair.kind &&
            finding.tier === "info" &&
            places(pair).every((place) => places(finding).includes(place)),
        ),
      );
    expect(told.map(places)).toEqual(
      truth.duplicates.filter(({ verdict }) => verdict === "distinct").map(places),
    );
  });

  test("the earlier application of a claim entered twice stays", async () => {
    const { findings, relations } = await load();
    for (const pair of truth.duplicates.filter(({ kind }) => kind === "SAME_CLAIM_TWICE")) {
      const key = findings.find((finding) => places(finding).join() === places(pair).join())?.key;
      const relation = relations.find(({ finding }) => finding === key);
      const [keep, drop] = pair.rows.map(({ sheet, row }) => `${sheet}!${row}`);
      expect(relation).toMatchObject({ kind: "same-claim", keep, drop: [drop] });
    }
  });

  test("evidence points to the cells that say it", async () => {
    const { findings } = await load();
    for (const { evidence, rows, tier } of findings.filter(
      (one) => one.tier === "red" || one.tier === "orange",
    )) {
      expect(evidence.length).toBeGreaterThan(tier === "red" ? 1 : 0);
      for (const { left, right } of evidence) {
        expect(rows).toContainEqual({ sheet: left.cell.sheet, row: left.cell.row });
        expect(rows).toContainEqual({ sheet: right.cell.sheet, row: right.cell.row });
      }
    }
  });
});
