/** What-if values: marked, listed, and refused where the regulation's 不超过 leaves no room. */
import { ReadingRefused } from "../../src/policy/readings";
import { REGULATION_118_2022 } from "../../src/policy/regulation-118-2022";
import { rulesOf, WhatIfRefused } from "../../src/policy/rules";
import { alone, bankClaim, named, on, outcomeOf, plan, transferClaim, verdictOf, yuan } from "./build-claims";

describe("what-if values (非现行口径)", () => {
  test.each([
    ["a lower rate of Article 10", { "art10.rate": "0.3" }, "payable 300000.00"],
    ["a lower annual cap", { "art10.annual-cap": "250000" }, "payable 250000.00"],
    ["a cap of nothing", { "art10.annual-cap": "0" }, "zero 0.00"],
    ["the official value itself", { "art10.rate": "0.40" }, "payable 400000.00"],
  ])("%s", (_title, whatIf, expected) => {
    expect(alone(transferClaim(1), { settings: { whatIf } })).toBe(expected);
  });

  test("every verdict is flagged and the departure is listed", () => {
    const result = plan([transferClaim(1), bankClaim(2)], { settings: { whatIf: { "art10.rate": "0.3" } } });
    expect(result.departures).toEqual([
      { parameter: "art10.rate", article: "10", official: "0.4", used: "0.3" },
    ]);
    for (const { flags } of result.verdicts) expect(flags).toContain("WHAT_IF");
  });

  test("the official value is no departure", () => {
    const result = plan([transferClaim(1)], { settings: { whatIf: { "art10.rate": "0.4" } } });
    expect(result.departures).toEqual([]);
    expect(result.verdicts[0]?.flags).not.toContain("WHAT_IF");
  });

  test("the official value in other words is no departure either", () => {
    expect(rulesOf(REGULATION_118_2022, { whatIf: { "art10.rate": "0.400" } }).departures).toEqual([]);
    expect(rulesOf(REGULATION_118_2022, { whatIf: { "art22.valid-to": "2023-12-31" } }).departures).toEqual(
      [],
    );
  });

  test("under the reading that 不超过 fixes the rate only rates are fixed (G14)", () => {
    const refused = (parameter: string, value: string) => {
      try {
        rulesOf(REGULATION_118_2022, { readings: { G14: "always-ceiling" }, whatIf: { [parameter]: value } });
        return undefined;
      } catch (error) {
        return String(error);
      }
    };
    expect(refused("art10.rate", "0.3")).toBe(
      "WhatIfRefused: what-if art10.rate = 0.3 refused: rate-is-fixed (0.4)",
    );
    expect(refused("art10.rate", "0.4")).toBeUndefined();
    expect(refused("art10.annual-cap", "900000")).toBeUndefined();
    expect(refused("art12.rate", "0.002")).toBeUndefined();
  });

  test("a pool may be raised or lowered", () => {
    const banks = [1, 2, 3, 4].map((row) =>
      bankClaim(row, { pledgeAmount: yuan("1000000000"), applicant: named(`银行${row}`) }),
    );
    const outcome = (pool: string): string => {
      const result = plan(banks, { settings: { whatIf: { "art12.pool": pool } } });
      return banks.map(({ id }) => outcomeOf(result, id)).join(", ");
    };
    expect(outcome("4000000")).toBe(Array(4).fill("payable 1000000.00").join(", "));
    expect(outcome("2000000")).toBe(Array(4).fill("payable 500000.00").join(", "));
  });

  test("another validity", () => {
    const late = transferClaim(1, { applicationDate: on("2024-01-01") });
    const result = plan([late], { settings: { whatIf: { "art22.valid-to": "2024-06-30" } } });
    expect(outcomeOf(result, late.id)).toBe("payable 400000.00");
    expect(result.departures).toEqual([
      { parameter: "art22.valid-to", article: "22", official: "2023-12-31", used: "2024-06-30" },
    ]);
    const early = transferClaim(1, { applicationDate: on("2022-01-23") });
    expect(alone(early, { settings: { whatIf: { "art22.valid-from": "2022-01-01" } } })).toBe(
      "payable 400000.00",
    );
    expect(alone(early, { settings: { whatIf: { "art22.valid-from": "2022-01-23" } } })).toBe(
      "payable 400000.00",
    );
    expect(alone(early)).toBe("ineligible OUT_OF_FORCE");
  });

  test.each([
    ["art10.rate", "0.4000001", "above-ceiling", "0.4"],
    ["art11.fee-rate", "0.41", "above-ceiling", "0.4"],
    ["art11.loan-rate", "0.03", "above-ceiling", "0.02"],
    ["art10.annual-cap", "1000000.01", "above-ceiling", "1000000"],
    ["art6.unit-cap", "300001", "above-ceiling", "300000"],
    ["art10.rate", "-0.1", "not-a-number", undefined],
    ["art10.rate", "四成", "not-a-number", undefined],
    ["art10.rate", "0.4e0", "not-a-number", undefined],
    ["art99.rate", "1", "unknown-parameter", undefined],
    ["toString", "1", "unknown-parameter", undefined],
    ["art22.valid-to", "2023-02-30", "not-a-day", undefined],
  ] as const)("%s = %s is refused: %s", (parameter, value, why, official) => {
    const attempt = () => rulesOf(REGULATION_118_2022, { whatIf: { [parameter]: value } });
    expect(attempt).toThrow(WhatIfRefused);
    try {
      attempt();
    } catch (error) {
      expect(error).toMatchObject({ parameter, value, why, official });
      const beside = official === undefined ? "" : ` (${official})`;
      expect(String(error)).toBe(`WhatIfRefused: what-if ${parameter} = ${value} refused: ${why}${beside}`);
    }
  });

  test("fixed rates and thresholds may be set either way for a what-if", () => {
    const claim = bankClaim(1, {
      pledgeAmount: yuan("200000000"),
      pledgeCount: { state: "known", value: 5, cells: [] },
    });
    expect(alone(claim)).toBe("ineligible THRESHOLD_NOT_EXCEEDED");
    expect(alone(claim, { settings: { whatIf: { "art12.amount-threshold": "100000000" } } })).toBe(
      "payable 200000.00",
    );
    expect(
      alone(claim, { settings: { whatIf: { "art12.count-threshold": "4", "art12.rate": "0.002" } } }),
    ).toBe("payable 400000.00");
  });

  test("unknown readings and options are refused by name", () => {
    expect(() => rulesOf(REGULATION_118_2022, { readings: { Z9: "x" } })).toThrow(ReadingRefused);
    expect(() => rulesOf(REGULATION_118_2022, { readings: { G1: "up" } })).toThrow(
      'no option "up" of reading "G1"',
    );
  });

  test("a budget that is no amount is refused", () => {
    expect(() => plan([transferClaim(1)], { settings: { budget: "一百万" } })).toThrow(WhatIfRefused);
    expect(() => plan([transferClaim(1)], { settings: { budget: "100.001" } })).toThrow(WhatIfRefused);
    expect(
      verdictOf(plan([transferClaim(1)], { settings: { budget: "100.01" } }), transferClaim(1).id).reasons,
    ).toEqual(["BUDGET_PRO_RATA"]);
  });
});
