/** 《中小企业划型标准规定》 (工信部联企业〔2011〕300号): three points at every bound of all sixteen industries. */
import fc from "fast-check";
import type { SizeClass } from "../../src/policy/claim";
import { Decimal } from "../../src/policy/money";
import { readIndustry, type SmeIndustry } from "../../src/policy/sme-industry";
import { classifySize, isSme, type SizeIndicators, type SizeResult } from "../../src/policy/sme-size";

type Indicator = keyof SizeIndicators;

/** Industry, its name, indicator, bounds of large, medium and small, as printed in the standard. */
const STANDARD: readonly (readonly [SmeIndustry, string, Indicator, number, number, number])[] = [
  ["agriculture", "农、林、牧、渔业", "revenue", 20000, 500, 50],
  ["industry", "工业", "employees", 1000, 300, 20],
  ["industry", "工业", "revenue", 40000, 2000, 300],
  ["construction", "建筑业", "revenue", 80000, 6000, 300],
  ["construction", "建筑业", "assets", 80000, 5000, 300],
  ["wholesale", "批发业", "employees", 200, 20, 5],
  ["wholesale", "批发业", "revenue", 40000, 5000, 1000],
  ["retail", "零售业", "employees", 300, 50, 10],
  ["retail", "零售业", "revenue", 20000, 500, 100],
  ["transport", "道路运输业", "employees", 1000, 300, 20],
  ["transport", "道路运输业", "revenue", 30000, 3000, 200],
  ["warehousing", "仓储业", "employees", 200, 100, 20],
  ["warehousing", "仓储业", "revenue", 30000, 1000, 100],
  ["post", "邮政业", "employees", 1000, 300, 20],
  ["post", "邮政业", "revenue", 30000, 2000, 100],
  ["accommodation", "住宿业", "employees", 300, 100, 10],
  ["accommodation", "住宿业", "revenue", 10000, 2000, 100],
  ["catering", "餐饮业", "employees", 300, 100, 10],
  ["catering", "餐饮业", "revenue", 10000, 2000, 100],
  ["information-transmission", "信息传输业", "employees", 2000, 100, 10],
  ["information-transmission", "信息传输业", "revenue", 100000, 1000, 100],
  ["software", "软件和信息技术服务业", "employees", 300, 100, 10],
  ["software", "软件和信息技术服务业", "revenue", 10000, 1000, 50],
  ["real-estate-development", "房地产开发经营", "revenue", 200000, 1000, 100],
  ["real-estate-development", "房地产开发经营", "assets", 10000, 5000, 2000],
  ["property-management", "物业管理", "employees", 1000, 300, 100],
  ["property-management", "物业管理", "revenue", 5000, 1000, 500],
  ["leasing-and-business-services", "租赁和商务服务业", "employees", 300, 100, 10],
  ["leasing-and-business-services", "租赁和商务服务业", "assets", 120000, 8000, 100],
  ["other", "其他未列明行业", "employees", 300, 100, 10],
];

const INDICATORS: readonly Indicator[] = ["employees", "revenue", "assets"];
const usedBy = (industry: SmeIndustry): readonly Indicator[] =>
  STANDARD.filter(([one]) => one === industry).map(([, , indicator]) => indicator);

/** All indicators of the industry far above every bound, but one. */
function allLargeBut(indicator: Indicator, value: Decimal): SizeIndicators {
  const plenty = { employees: 1_000_000, revenue: new Decimal(10_000_000), assets: new Decimal(10_000_000) };
  return { ...plenty, [indicator]: indicator === "employees" ? value.toNumber() : value };
}

function classOf(result: SizeResult): SizeClass | undefined {
  return result.kind === "classified" ? result.sizeClass : undefined;
}

describe("及以上 includes the bound, below it drops one class", () => {
  const points = STANDARD.flatMap(([industry, name, indicator, large, medium, small]) =>
    [
      [large, "large", "medium"],
      [medium, "medium", "small"],
      [small, "small", "micro"],
    ].map(([bound, at, below]) => [name, indicator, Number(bound), at, below, industry] as const),
  );
  test.each(points)("%s by %s at %d: %s, just below: %s", (name, indicator, bound, at, below, industry) => {
    const step = indicator === "employees" ? 1 : "0.01";
    expect(classOf(classifySize(name, allLargeBut(indicator, new Decimal(bound))))).toBe(at);
    expect(classOf(classifySize(name, allLargeBut(indicator, new Decimal(bound).plus(step))))).toBe(at);
    expect(classOf(classifySize(name, allLargeBut(indicator, new Decimal(bound).minus(step))))).toBe(below);
    expect(readIndustry(name)).toEqual({ kind: "covered", candidates: [industry] });
  });
});

describe("distance to the bounds", () => {
  test("299 persons miss the bound of large by one", () => {
    const result = classifySize("软件和信息技术服务业", { employees: 299, revenue: new Decimal("120000.5") });
    expect(result).toMatchObject({ kind: "classified", sizeClass: "medium", industry: "software" });
    const [employees, revenue] = result.kind === "classified" ? result.indicators : [];
    expect(employees).toMatchObject({ indicator: "employees", reaches: "medium" });
    expect([employees?.toNext, employees?.aboveBound, employees?.nextBound].map(String)).toEqual([
      "1",
      "199",
      "300",
    ]);
    expect(revenue).toMatchObject({ reaches: "large", nextBound: undefined, toNext: undefined });
    expect([revenue?.bound, revenue?.aboveBound].map(String)).toEqual(["10000", "110000.5"]);
  });
  test("micro has no bound below it", () => {
    const result = classifySize("其他未列明行业", { employees: 9 });
    const [only] = result.kind === "classified" ? result.indicators : [];
    expect(only).toMatchObject({ reaches: "micro", bound: undefined, aboveBound: undefined });
    expect(String(only?.toNext)).toBe("1");
  });
});

describe("missing indicators: never guessed, but what is certain is said", () => {
  test("one indicator that rules large out makes an SME", () => {
    const result = classifySize("工业", { employees: 999 });
    expect(result).toMatchObject({ kind: "not-large", atMost: "medium", missing: ["revenue"] });
    expect(isSme(result)).toBe(true);
    expect(classifySize("工业", { revenue: new Decimal(1999) })).toMatchObject({
      kind: "not-large",
      atMost: "small",
      missing: ["employees"],
    });
  });
  test("one indicator at large leaves all open", () => {
    const result = classifySize("工业", { employees: 1000 });
    expect(result).toMatchObject({ kind: "missing", missing: ["revenue"] });
    expect(isSme(result)).toBeUndefined();
  });
  test("nothing lies below micro: the other indicator does not matter", () => {
    expect(classOf(classifySize("工业", { employees: 19 }))).toBe("micro");
  });
  test("nothing known", () => {
    expect(classifySize("建筑业", {})).toMatchObject({ kind: "missing", missing: ["revenue", "assets"] });
  });
  test("negative and non-finite indicators have to be supplied again", () => {
    expect(classifySize("其他未列明行业", { employees: -1 }).kind).toBe("missing");
    expect(classifySize("农业", { revenue: new Decimal(Number.NaN) }).kind).toBe("missing");
    expect(classifySize("其他未列明行业", { employees: Number.POSITIVE_INFINITY }).kind).toBe("missing");
    expect(classOf(classifySize("其他未列明行业", { employees: 0 }))).toBe("micro");
  });
  test("indicators that the industry does not use change nothing", () => {
    expect(classOf(classifySize("其他未列明行业", { employees: 300, assets: new Decimal(1) }))).toBe("large");
  });
});

describe("industries as ledgers write them", () => {
  test.each([
    ["制造业", "industry"],
    ["C 制造业", "industry"],
    ["专用设备制造业（C35）", "industry"],
    ["C3562半导体器件专用设备制造", "industry"],
    ["3562", "industry"],
    ["Ｃ", "industry"],
    ["电力、热力生产和供应业", "industry"],
    ["医疗仪器设备及器械制造", "industry"],
    ["B06", "industry"],
    ["46", "industry"],
    ["金属制品、机械和设备修理业", "industry"],
    ["工业软件", "software"],
    ["I65", "software"],
    ["6520 集成电路设计", "software"],
    ["互联网和相关服务", "information-transmission"],
    ["63", "information-transmission"],
    ["医疗器械批发", "wholesale"],
    ["F51", "wholesale"],
    ["52", "retail"],
    ["E50建筑装饰", "construction"],
    ["54", "transport"],
    ["5910", "transport"],
    ["592", "warehousing"],
    ["快递服务", "post"],
    ["701", "real-estate-development"],
    ["702", "property-management"],
    ["7030", "other"],
    ["科学研究和技术服务业（M）", "other"],
    ["工程技术与设计服务", "other"],
    ["建筑设计", "other"],
    ["O", "other"],
    ["居民服务、修理和其他服务业", "other"],
    ["社会工作", "other"],
    ["知识产权服务", "leasing-and-business-services"],
    ["L72", "leasing-and-business-services"],
    ["01", "agriculture"],
  ])("%s is %s", (typed, industry) => {
    expect(readIndustry(typed)).toEqual({ kind: "covered", candidates: [industry] });
  });
  test.each([
    ["金融业", "finance"],
    ["融资租赁", "finance"],
    ["J66", "finance"],
    ["教育", "education"],
    ["P83", "education"],
    ["卫生", "health"],
    ["84", "health"],
    ["公共管理、社会保障和社会组织", "public-administration"],
    ["S", "public-administration"],
    ["铁路运输业", "railway"],
    ["53", "railway"],
    ["97", "households-and-international"],
  ])("%s lies outside the standard (%s)", (typed, sector) => {
    expect(classifySize(typed, { employees: 1 })).toEqual({ kind: "outside-standard", sector });
    expect(isSme(classifySize(typed, { employees: 1 }))).toBeUndefined();
  });
  test.each(["", "人工智能", "Q", "卫生和社会工作", "00", "99", "xyz"])(
    "“%s” has to be asked about",
    (typed) => {
      expect(classifySize(typed, { employees: 1 })).toEqual({ kind: "unknown-industry", candidates: [] });
    },
  );
});

describe("a text that covers several industries", () => {
  test("the answer stands where all agree", () => {
    expect(classOf(classifySize("批发和零售业", { employees: 200, revenue: new Decimal(9000) }))).toBe(
      "medium",
    );
    expect(classOf(classifySize("住宿和餐饮业", { employees: 300, revenue: new Decimal(10000) }))).toBe(
      "large",
    );
  });
  test("classes differ, but none is large: an SME all the same", () => {
    // information transmission: medium; software: 299 < 300 medium, 999 < 1000 small
    const result = classifySize("I", { employees: 99, revenue: new Decimal(99) });
    expect(isSme(result)).toBe(true);
    const differing = classifySize("批发和零售业", { employees: 49, revenue: new Decimal(9000) });
    expect(differing).toMatchObject({
      kind: "not-large",
      atMost: "medium",
      industries: ["wholesale", "retail"],
    });
  });
  test("large in one of them: it has to be asked about", () => {
    expect(classifySize("I", { employees: 300, revenue: new Decimal(10000) })).toEqual({
      kind: "unknown-industry",
      candidates: ["information-transmission", "software"],
    });
    expect(classifySize("房地产业", { employees: 300, revenue: new Decimal(1) }).kind).toBe(
      "unknown-industry",
    );
  });
});

describe("properties", () => {
  const industries = [...new Set(STANDARD.map(([, name]) => name))];
  const amount = fc.integer({ min: 0, max: 250_000 });
  const RANK: readonly SizeClass[] = ["micro", "small", "medium", "large"];

  test("a larger indicator never makes a smaller class", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...industries),
        fc.constantFrom(...INDICATORS),
        fc.tuple(amount, amount, amount),
        fc.nat(100_000),
        (name, raised, [employees, revenue, assets], by) => {
          const before = { employees, revenue: new Decimal(revenue), assets: new Decimal(assets) };
          const after = {
            ...before,
            [raised]:
              raised === "employees"
                ? employees + by
                : new Decimal(raised === "revenue" ? revenue : assets).plus(by),
          };
          const rank = (given: SizeIndicators): number =>
            RANK.indexOf(classOf(classifySize(name, given)) ?? "micro");
          expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
        },
      ),
    );
  });
  test("what is said of missing indicators holds for every value they may have", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STANDARD), amount, amount, ([industry, name], known, hidden) => {
        const [first, second] = usedBy(industry);
        if (first === undefined || second === undefined) return;
        const of = (indicator: Indicator, value: number): SizeIndicators =>
          indicator === "employees" ? { employees: value } : { [indicator]: new Decimal(value) };
        const partial = classifySize(name, of(first, known));
        const full = classOf(classifySize(name, { ...of(first, known), ...of(second, hidden) }));
        if (partial.kind === "not-large") {
          expect(full).not.toBe("large");
          expect(RANK.indexOf(full ?? "large")).toBeLessThanOrEqual(RANK.indexOf(partial.atMost));
        }
        if (partial.kind === "classified") expect(full).toBe(partial.sizeClass);
      }),
    );
  });
});
