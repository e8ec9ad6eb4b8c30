/** Generated workbooks: what was planted is found, what only looks alike is left alone, and order does not matter. */
import type { DuplicateFinding } from "../../src/review/review";
import { type GeneratedWorkbook, generateWorkbook } from "./generator";
import { measure } from "./measure";
import { check } from "./rows";

describe.each([
  { seed: 1, rows: 3_000 },
  { seed: 20, rows: 8_000 },
  { seed: 333, rows: 20_000 },
])("seed $seed, $rows rows", ({ seed, rows }) => {
  const workbook = generateWorkbook({ seed, rows });
  const measured = measure(workbook, check(workbook.records, workbook).findings);

  test("recall ≥ 0.97", () => {
    expect(workbook.planted.filter(({ expected }) => expected !== "distinct").length).toBeGreaterThan(
      rows / 50,
    );
    expect(measured.recall).toBeGreaterThanOrEqual(0.97);
  });

  test("red precision ≥ 0.99, orange precision ≥ 0.95", () => {
    expect(measured.redPrecision).toBeGreaterThanOrEqual(0.99);
    expect(measured.orangePrecision).toBeGreaterThanOrEqual(0.95);
  });

  test("nothing planted as distinct is held or excluded", () => {
    expect(measured.distinctFlagged).toEqual([]);
  });
});

/** What a finding says, without where its rows stand. */
function saying({ key, kind, tier, verdict, amountAtRisk, score }: DuplicateFinding): string {
  return [key, kind, tier, verdict, amountAtRisk?.toFixed(2) ?? "", score].join(" ");
}

function resorted(workbook: GeneratedWorkbook): GeneratedWorkbook {
  const records = [...workbook.records]
    .reverse()
    .map((record, order) => ({ ...record, order, row: order + 5 }));
  return { ...workbook, records };
}

test("the order of rows does not change the result", () => {
  const workbook = generateWorkbook({ seed: 5, rows: 2_000 });
  const there = check(workbook.records, workbook).findings.map(saying).sort();
  const back = check(resorted(workbook).records, workbook).findings.map(saying).sort();
  expect(back).toEqual(there);
  expect(there.length).toBeGreaterThan(100);
});

test("running twice gives the same bytes", () => {
  const workbook = generateWorkbook({ seed: 6, rows: 2_000 });
  const run = (): string => JSON.stringify(check(workbook.records, workbook));
  expect(run()).toBe(run());
});
