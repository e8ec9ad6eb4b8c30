/** Two plans side by side. */
import { comparePlans } from "../../src/policy/compare";
import { bankClaim, no, plan, projectClaim, transferClaim, yuan } from "./build-claims";

const claims = [
  transferClaim(1, { patentPaid: yuan("500000") }),
  transferClaim(2, { patentPaid: yuan("1000000") }),
  projectClaim(3),
  bankClaim(4),
];

function text(comparison: ReturnType<typeof comparePlans>) {
  return {
    rows: comparison.rows.map(({ claim, before, after, change, reasonsAdded, reasonsGone }) => [
      claim,
      before && `${before.status} ${before.award?.toFixed(2) ?? "-"}`,
      after && `${after.status} ${after.award?.toFixed(2) ?? "-"}`,
      change.toFixed(2),
      reasonsAdded.join(),
      reasonsGone.join(),
    ]),
    totals: comparison.totals.map(({ article, before, after, change, rowsChanged }) => [
      article,
      before.toFixed(2),
      after.toFixed(2),
      change.toFixed(2),
      rowsChanged,
    ]),
  };
}

test("nothing changed: no rows, totals all the same", () => {
  expect(text(comparePlans(plan(claims), plan(claims)))).toEqual({
    rows: [],
    totals: [
      [7, "260000.00", "260000.00", "0.00", 0],
      [10, "600000.00", "600000.00", "0.00", 0],
      [12, "500000.00", "500000.00", "0.00", 0],
      ["all", "1360000.00", "1360000.00", "0.00", 0],
    ],
  });
});

test("a what-if: the rows that lose, why, the totals, and what was changed", () => {
  const comparison = comparePlans(
    plan(claims),
    plan(claims, { settings: { whatIf: { "art10.annual-cap": "300000" } } }),
  );
  expect(text(comparison)).toEqual({
    rows: [["台账!2", "payable 400000.00", "payable 100000.00", "-300000.00", "ANNUAL_CAP", ""]],
    totals: [
      [7, "260000.00", "260000.00", "0.00", 0],
      [10, "600000.00", "300000.00", "-300000.00", 1],
      [12, "500000.00", "500000.00", "0.00", 0],
      ["all", "1360000.00", "1060000.00", "-300000.00", 1],
    ],
  });
  expect(comparison.departures.map(({ parameter }) => parameter)).toEqual(["art10.annual-cap"]);
});

test("status changes count, also from and to no amount", () => {
  const [first, second] = claims;
  if (first === undefined || second === undefined) throw new Error("no claims");
  const corrected = transferClaim(1, { patentPaid: yuan("500000"), materialsComplete: no });
  expect(text(comparePlans(plan([corrected]), plan([first]))).rows).toEqual([
    ["台账!1", "incomplete -", "payable 200000.00", "200000.00", "", "EVIDENCE_MISSING"],
  ]);
  const refused = transferClaim(1, { patentPaid: yuan("500000"), forImplementation: no });
  expect(text(comparePlans(plan([refused]), plan([corrected]))).rows).toEqual([
    ["台账!1", "ineligible 0.00", "incomplete -", "0.00", "EVIDENCE_MISSING", "NOT_FOR_IMPLEMENTATION"],
  ]);
  const missing = transferClaim(1, {
    patentPaid: yuan("500000"),
    applicationDate: { state: "missing", cells: [] },
  });
  expect(text(comparePlans(plan([missing]), plan([corrected]))).rows).toEqual([]);
});

test("reasons that stay are neither added nor gone", () => {
  // Cap 1,000,000 cuts 1,200,000; a cap of 900,000 does so again.
  const claim = transferClaim(1, { patentPaid: yuan("3000000") });
  const lower = plan([claim], { settings: { whatIf: { "art10.annual-cap": "900000" } } });
  expect(text(comparePlans(plan([claim]), lower)).rows).toEqual([
    ["台账!1", "payable 1000000.00", "payable 900000.00", "-100000.00", "", ""],
  ]);
});

test("the same amount for another status is a change", () => {
  const refused = transferClaim(1, { forImplementation: no });
  const capped = plan([transferClaim(1)], { settings: { whatIf: { "art10.annual-cap": "0" } } });
  expect(text(comparePlans(plan([refused]), capped)).rows).toEqual([
    ["台账!1", "ineligible 0.00", "zero 0.00", "0.00", "ANNUAL_CAP", "NOT_FOR_IMPLEMENTATION"],
  ]);
});

test("rows that came and rows that went bring and take their reasons", () => {
  const [first] = claims;
  if (first === undefined) throw new Error("no claims");
  const capped = transferClaim(2, { patentPaid: yuan("3000000") });
  expect(text(comparePlans(plan([capped]), plan([first]))).rows).toEqual([
    ["台账!1", undefined, "payable 200000.00", "200000.00", "", ""],
    ["台账!2", "payable 1000000.00", undefined, "-1000000.00", "", "ANNUAL_CAP"],
  ]);
  expect(text(comparePlans(plan([first]), plan([capped]))).rows).toEqual([
    ["台账!2", undefined, "payable 1000000.00", "1000000.00", "ANNUAL_CAP", ""],
    ["台账!1", "payable 200000.00", undefined, "-200000.00", "", ""],
  ]);
});

test("rows that came and rows that went", () => {
  const [first, second] = claims;
  if (first === undefined || second === undefined) throw new Error("no claims");
  expect(text(comparePlans(plan([first]), plan([second]))).rows).toEqual([
    ["台账!2", undefined, "payable 400000.00", "400000.00", "", ""],
    ["台账!1", "payable 200000.00", undefined, "-200000.00", "", ""],
  ]);
});
