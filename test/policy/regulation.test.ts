/** The regulation as dated data, and a successor that needs no rule touched. */
import { Decimal, fenText } from "../../src/policy/money";
import { pledgeSubsidy } from "../../src/policy/pledge-subsidy";
import {
  type Parameter,
  type ParameterId,
  type Regulation,
  RegulationError,
} from "../../src/policy/regulation";
import { REGULATION_118_2022 } from "../../src/policy/regulation-118-2022";
import { regulationFor, regulationForYear } from "../../src/policy/regulations";
import { rulesOf } from "../../src/policy/rules";
import { transferSubsidy } from "../../src/policy/transfer-subsidy";
import { alone, day, on, plan, transferClaim, yuan } from "./build-claims";

/** Invented: half the rate of Article 10, twice its annual cap, a pool of one million for banks. */
const SUCCESSOR_FROM = day("2024-01-01");
const SUCCESSOR_TO = day("2026-12-31");
const OTHER_VALUES: Partial<Record<ParameterId, string>> = {
  "art10.rate": "0.2",
  "art10.annual-cap": "2000000",
  "art12.pool": "1000000",
};

function successor(): Regulation {
  const redated = (parameter: Parameter): Parameter => ({
    ...parameter,
    value: OTHER_VALUES[parameter.id] ?? parameter.value,
    validFrom: SUCCESSOR_FROM,
    validTo: SUCCESSOR_TO,
  });
  const parameters = { ...REGULATION_118_2022.parameters };
  for (const parameter of Object.values(REGULATION_118_2022.parameters))
    parameters[parameter.id] = redated(parameter);
  return {
    ...REGULATION_118_2022,
    id: "invented-2024",
    documentNo: "（虚构）〔2024〕1号",
    validFrom: SUCCESSOR_FROM,
    validTo: SUCCESSOR_TO,
    parameters,
  };
}

describe("Article 22: which regulation", () => {
  test.each([
    ["2022-01-23", undefined],
    ["2022-01-24", "118-2022"],
    ["2022-01-25", "118-2022"],
    ["2023-12-30", "118-2022"],
    ["2023-12-31", "118-2022"],
    ["2024-01-01", undefined],
  ])("on %s: %s", (date, id) => {
    if (id === undefined) expect(() => regulationFor(day(date))).toThrow(RegulationError);
    else expect(regulationFor(day(date)).id).toBe(id);
  });

  test.each([
    [2021, undefined],
    [2022, "118-2022"],
    [2023, "118-2022"],
    [2024, undefined],
  ])("fund year %i: %s", (year, id) => {
    if (id === undefined) expect(() => regulationForYear(year)).toThrow(RegulationError);
    else expect(regulationForYear(year).id).toBe(id);
  });

  test("the error names what was asked and what is known", () => {
    try {
      regulationFor(day("2024-03-01"));
      throw new Error("no error");
    } catch (error) {
      expect(error).toBeInstanceOf(RegulationError);
      if (error instanceof RegulationError) {
        expect(error.asked).toBe("2024-03-01");
        expect(error.known).toEqual([
          { documentNo: "京财经建〔2022〕118号", from: "2022-01-24", to: "2023-12-31" },
        ]);
        expect(String(error)).toBe(
          "RegulationError: no regulation in force at 2024-03-01 (known: 京财经建〔2022〕118号 2022-01-24…2023-12-31)",
        );
      }
    }
  });
});

describe("the data of 118号", () => {
  test.each([
    ["art6.unit-cap", "6", "ceiling", "300000", "30"],
    ["art7.unit-cap", "7", "ceiling", "1000000", "100"],
    ["art8.unit-cap", "8", "ceiling", "2000000", "200"],
    ["art9.unit-cap", "9", "ceiling", "300000", "30"],
    ["art10.rate", "10", "ceiling", "0.4", "40%"],
    ["art10.annual-cap", "10", "ceiling", "1000000", "100"],
    ["art11.fee-rate", "11", "ceiling", "0.4", "40%"],
    ["art11.loan-rate", "11", "ceiling", "0.02", "2%"],
    ["art11.annual-cap", "11", "ceiling", "200000", "20"],
    ["art12.amount-threshold", "12", "fixed", "300000000", "3 亿"],
    ["art12.count-threshold", "12", "fixed", "20", "20 项"],
    ["art12.rate", "12", "fixed", "0.001", "0.1%"],
    ["art12.institution-cap", "12", "ceiling", "1000000", "100"],
    ["art12.pool", "12", "ceiling", "3000000", "300"],
    ["art13.rate", "13", "fixed", "0.005", "0.5%"],
    ["art13.product-cap", "13", "ceiling", "500000", "50"],
    ["art13.subject-cap", "13", "ceiling", "1000000", "100"],
    ["art13.pool", "13", "ceiling", "2000000", "200"],
    ["art16.publicity-days", "16", "minimum", "5", "5 个工作日"],
  ] as const)("%s: Article %s, %s, %s", (id, article, kind, value, words) => {
    const parameter = REGULATION_118_2022.parameters[id];
    expect(parameter).toMatchObject({
      id,
      article,
      kind,
      value,
      validFrom: "2022-01-24",
      validTo: "2023-12-31",
    });
    expect(parameter.quote).toContain(words);
  });

  test("every parameter stands under its own id", () => {
    for (const [id, parameter] of Object.entries(REGULATION_118_2022.parameters))
      expect(parameter.id).toBe(id);
  });
});

describe("an invented successor", () => {
  const both = [REGULATION_118_2022, successor()];

  test("is found by date and by year", () => {
    expect(regulationFor(day("2023-12-31"), both).id).toBe("118-2022");
    expect(regulationFor(day("2024-01-01"), both).id).toBe("invented-2024");
    expect(regulationForYear(2023, both).id).toBe("118-2022");
    expect(regulationForYear(2025, both).id).toBe("invented-2024");
  });

  test("both are named where neither holds", () => {
    expect(() => regulationForYear(2031, both)).toThrow(
      "no regulation in force at 2031 (known: 京财经建〔2022〕118号 2022-01-24…2023-12-31; " +
        "（虚构）〔2024〕1号 2024-01-01…2026-12-31)",
    );
  });

  test("changes amounts by its data alone", () => {
    const rules = rulesOf(successor());
    const paid = new Decimal("6000000");
    expect(fenText(transferSubsidy({ paid }, rules).amount)).toBe("1200000.00");
    expect(fenText(transferSubsidy({ paid: new Decimal("12000000") }, rules).amount)).toBe("2000000.00");
    const pledge = { fees: new Decimal("70000"), loan: new Decimal("4200000") };
    expect(fenText(pledgeSubsidy(pledge, rules).amount)).toBe("28000.00");
  });

  test("judges claims by its own validity", () => {
    const late = transferClaim(1, { applicationDate: on("2024-02-01"), patentPaid: yuan("1000000") });
    expect(alone(late)).toBe("ineligible OUT_OF_FORCE");
    expect(alone(late, { regulation: successor() })).toBe("payable 200000.00");
    expect(plan([late], { regulation: successor() }).departures).toEqual([]);
  });
});
