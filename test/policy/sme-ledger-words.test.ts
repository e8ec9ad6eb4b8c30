/** Industries as ledgers type them, letter by letter, and what several possible industries leave certain. */

import { Decimal } from "../../src/policy/money";
import { type IndustryReading, readIndustry } from "../../src/policy/sme-industry";
import { classifySize, type SizeIndicators, type SizeResult } from "../../src/policy/sme-size";

function candidates(reading: IndustryReading): string {
  if (reading.kind === "covered") return reading.candidates.join(" ");
  return reading.kind === "outside" ? `outside: ${reading.sector}` : "unknown";
}

describe("codes of GB/T 4754 and names", () => {
  test.each([
    ["59", "transport warehousing"],
    ["590", "warehousing"],
    ["591", "transport"],
    ["5910", "transport"],
    ["592", "warehousing"],
    ["59123", "unknown"],
    ["70", "real-estate-development property-management other"],
    ["700", "other"],
    ["701", "real-estate-development"],
    ["7010", "real-estate-development"],
    ["702", "property-management"],
    ["703", "other"],
    ["C59", "transport warehousing"],
    ["C-592", "warehousing"],
    ["-592", "warehousing"],
    ["59A", "transport warehousing"],
    ["（C592）", "warehousing"],
    ["(592)", "warehousing"],
    ["制造（592）", "warehousing"],
    ["制造(C-70)", "real-estate-development property-management other"],
    ["某592", "unknown"],
    ["(59", "unknown"],
    ["1", "unknown"],
    ["(1)", "unknown"],
    ["A", "agriculture"],
    ["A类", "agriculture"],
    ["A.农业", "agriculture"],
    ["A其他", "other"],
    ["A.其他", "other"],
    ["A-其他", "other"],
    ["A、其他", "other"],
    ["A类其他", "other"],
    ["AB其他", "unknown"],
    ["其他(A)", "other"],
    ["其他(A)业", "unknown"],
    ["人工智能(I)", "information-transmission software"],
    ["人工智能(I)x", "unknown"],
    ["人工智能I", "unknown"],
    ["I类人工智能", "information-transmission software"],
    ["IT", "unknown"],
    ["xI", "unknown"],
    ["(Z)", "unknown"],
    ["卫生和社会工作", "unknown"],
    ["卫生与社会工作", "unknown"],
    ["卫生,社会工作", "unknown"],
    ["卫生社会工作", "unknown"],
    ["批发, 零售", "wholesale retail"],
    ["住 宿　和 餐 饮 业", "accommodation catering"],
    ["交通运输，仓储和邮政业", "transport warehousing post"],
    ["其他制造业", "industry"],
  ])("“%s” is %s", (typed, expected) => {
    expect(candidates(readIndustry(typed))).toBe(expected);
  });
});

function told(result: SizeResult): string {
  const indicators = "indicators" in result ? result.indicators : [];
  const standings = indicators.map(({ indicator, value, reaches, toNext, aboveBound }) =>
    [indicator, value, reaches, `+${aboveBound ?? "-"}`, `-${toNext ?? "-"}`].join(" "),
  );
  const missing =
    "missing" in result && result.missing.length > 0 ? [`without ${result.missing.join()}`] : [];
  const what = {
    classified: () => (result.kind === "classified" ? `${result.industry} ${result.sizeClass}` : ""),
    "not-large": () =>
      result.kind === "not-large" ? `${result.industries.join("/")} at most ${result.atMost}` : "",
    missing: () => (result.kind === "missing" ? result.industry : ""),
    "outside-standard": () => "",
    "unknown-industry": () => (result.kind === "unknown-industry" ? result.candidates.join("/") : ""),
  }[result.kind]();
  return [`${result.kind}: ${what}`, ...standings, ...missing].join("; ");
}

describe("several industries, or several indicators", () => {
  const wan = (amount: number) => new Decimal(amount);
  test.each<[string, SizeIndicators, string]>([
    // wholesale: 20 ≤ 49 < 200 medium; retail: 10 ≤ 49 < 50 small
    [
      "批发和零售业",
      { employees: 49 },
      "not-large: wholesale/retail at most medium; employees 49 medium +29 -151; without revenue",
    ],
    // wholesale: 400 < 1000 micro; retail: 100 ≤ 400 < 500 small
    [
      "批发和零售业",
      { revenue: wan(400) },
      "not-large: wholesale/retail at most small; revenue 400 micro +- -600; without employees",
    ],
    ["批发和零售业", { employees: 4 }, "classified: wholesale micro; employees 4 micro +- -1"],
    ["批发和零售业", {}, "unknown-industry: wholesale/retail"],
    // wholesale: both large; retail: 200 < 300 medium
    ["批发和零售业", { employees: 200, revenue: wan(40000) }, "unknown-industry: wholesale/retail"],
    // both small: 20 ≤ 299 < 300 and 200 ≤ 500; 20 ≤ 299, 100 ≤ 500 < 1000
    [
      "装卸搬运和仓储业",
      { employees: 299, revenue: wan(500) },
      "classified: transport small; employees 299 small +279 -1; revenue 500 small +300 -2500",
    ],
    [
      "装卸搬运和仓储业",
      { employees: 150, revenue: wan(2000) },
      "not-large: transport/warehousing at most medium; employees 150 small +130 -150; revenue 2000 small +1800 -1000",
    ],
    [
      "I",
      { employees: 2000, revenue: wan(100000) },
      "classified: information-transmission large; employees 2000 large +0 --; revenue 100000 large +0 --",
    ],
    // development: 1999 < 2000 micro; property: 99 < 100 micro; other: 10 ≤ 99 < 100 small
    [
      "房地产业",
      { employees: 99, revenue: wan(999), assets: wan(1999) },
      "not-large: real-estate-development/property-management/other at most small; revenue 999 small +899 -1; assets 1999 micro +- -1",
    ],
    [
      "工业",
      { employees: 999 },
      "not-large: industry at most medium; employees 999 medium +699 -1; without revenue",
    ],
    ["工业", { employees: 1000 }, "missing: industry; employees 1000 large +0 --; without revenue"],
    ["金融业", { employees: 1 }, "outside-standard: "],
    ["人工智能", { employees: 1 }, "unknown-industry: "],
  ])("%s %j", (industry, indicators, expected) => {
    expect(told(classifySize(industry, indicators))).toBe(expected);
  });
});
