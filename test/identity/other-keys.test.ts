import fc from "fast-check";
import { contractKey, contractKeys } from "../../src/identity/contract-number";
import { foldText } from "../../src/identity/fold";
import { keysOfCell } from "../../src/identity/funding-keys";
import * as names from "../../src/identity/organisation-name";
import { scanRecordals } from "../../src/identity/pledge-number";
import { scanPctApplications, scanPublications } from "../../src/identity/publication-number";
import vectors from "./vectors.json";

describe("publication numbers (ZC 0007/0008)", () => {
  const keys = (text: string) => scanPublications(text).map(({ key }) => key);

  test("A and B with the same nine digits are one patent", () => {
    expect(keys("CN104459386A")).toEqual(keys("CN104459386B"));
    expect(keys("cn104737205b9")).toEqual(keys("ＣＮ１０４７３７２０５Ｂ"));
  });
  test("C grants have serials of their own", () => {
    expect(keys("CN100334574C")).not.toEqual(keys("CN100334574A"));
  });
  test("utility models and designs stand alone", () => {
    expect(keys("CN207225508U、CN300300300S")).toEqual(["CN207225508U", "CN300300300S"]);
  });
  test("without its letter the first digit tells the group", () => {
    expect(keys("CN104459386")).toEqual(keys("CN104459386A"));
    expect(keys("CN1378750")).toEqual(keys("CN1378750A"));
  });
  test("blanks, labels and several in a cell", () => {
    expect(keys("公开号：CN 109887341 A；CN1756362A")).toEqual(["CN109887341AB", "CN1756362A"]);
  });
  test("nine digits with a letter need no CN", () => {
    expect(keys("104459386B")).toEqual(["CN104459386AB"]);
    expect(keys("104459386")).toEqual([]);
  });
  test.each(vectors.publication_pairs.map(([application]) => String(application)))(
    "%s is an application, no publication",
    (application) => {
      expect(keys(`ZL${application}`)).toEqual([]);
      expect(keys(application)).toEqual([]);
    },
  );
  test.each(vectors.publication_pairs.flatMap((pair) => pair.slice(1)).filter((one) => one !== null))(
    "%s is read",
    (publication) => {
      expect(keys(publication)).toHaveLength(1);
    },
  );
  test("PCT applications", () => {
    expect(scanPctApplications("pct/cn2020/123456、PCT／CN2021／12345")).toEqual([
      "PCT/CN2020/123456",
      "PCT/CN2021/012345",
    ]);
    expect(scanPctApplications("CN2020123456")).toEqual([]);
  });
});

describe("contract numbers", () => {
  test.each([
    ["JY（2023）许字第11号", "JY(2023)许字第11号"],
    ["ＪＹ〔2023〕許字第11號", "JY(2023)许字第11号"],
    ["tz-zr-2022-028", "TZ－ZR－2022—028"],
    ["合同编号：HT 2022 001", "HT2022001"],
    ["榭农商2021－219", "榭农商2021-219"],
    ["A-001。", "A-001"],
  ])("%s and %s are one", (left, right) => {
    expect(contractKey(left)).toBeDefined();
    expect(contractKey(left)).toBe(contractKey(right));
  });
  test("a hyphen left out is another number", () => {
    expect(contractKey("TZ-ZR-2022-028")).not.toBe(contractKey("TZZR2022028"));
  });
  test.each([
    "申请中",
    "待定",
    "见附件",
    "见附件3",
    "无",
    "0",
    "000",
    "123456",
    "1",
    "/",
    "—",
    "XXXX",
    "详见合同",
    "N/A",
    "暂无",
    "",
    "  ",
    "12",
    "1111",
    null,
    0,
  ])("%s is a placeholder", (cell) => {
    expect(contractKey(cell)).toBeUndefined();
  });
  test("several in a cell, each once", () => {
    expect(contractKeys("A-001、b-002；无\na-001")).toEqual(["A-001", "B-002"]);
  });
});

describe("recordal numbers", () => {
  test("the letter tells licence from pledge, else the column does", () => {
    expect(scanRecordals("Y2022980000415", "licence")).toEqual([
      { key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 },
    ]);
    expect(scanRecordals("2014510000101", "licence")[0]?.key).toBe("X2014510000101");
    expect(scanRecordals(2014510000101, "pledge")[0]?.key).toBe("Y2014510000101");
  });
  test("width, case and blanks", () => {
    expect(
      scanRecordals("ｙ ２０２２ ９８００００４１５、X2022110000012", "pledge").map(({ key }) => key),
    ).toEqual(["Y2022980000415", "X2022110000012"]);
  });
  test.each(["ZL202010566088.9", "20220508", "Y202298000041", "ABY2022980000415", null])(
    "%s is none",
    (cell) => {
      expect(scanRecordals(cell, "pledge")).toEqual([]);
    },
  );
});

describe("names of organisations", () => {
  test.each([
    ["北京葭屿电子（集团）有限公司", "北京葭屿电子集团有限公司"],
    ["北京市海淀区某某科技有限公司", "某某科技有限责任公司"],
    ["北京茏岫智慧农业装备股份有限公司（原北京茏岫农业装备有限公司）", "北京茏岫智慧农业装备股份有限公司"],
    ["阿里巴巴(中国)有限公司", "阿里巴巴（中國）有限公司"],
    ["1、北京甲乙丙科技有限公司（盖章）", "北京甲乙丙科技有限公司"],
  ])("%s and %s have one core", (left, right) => {
    expect(names.coreName(left)).toBe(names.coreName(right));
  });
  test.each([
    ["天津檀峁电子有限公司", "北京檀峁电子有限公司"],
    ["北京某某科技有限公司", "北京某某技术有限公司"],
    ["京棠装备集团有限公司", "京棠装备有限公司"],
    ["北京大学", "天津大学"],
    ["腾讯科技（北京）有限公司", "腾讯科技（深圳）有限公司"],
  ])("%s and %s do not", (left, right) => {
    expect(names.coreName(left)).not.toBe(names.coreName(right));
  });
  test("names that would be left empty stay whole", () => {
    expect(names.coreName("北京大学")).toBe("北京大学");
    expect(names.coreName("北京银行股份有限公司")).toBe("北京银行");
  });
  test("former names", () => {
    expect(names.formerNames("甲乙丙丁股份有限公司（原：甲乙丙有限公司）")).toEqual(["甲乙丙有限公司"]);
    expect(names.formerNames("北京葭屿电子（集团）有限公司")).toEqual([]);
  });
  test("a branch belongs to its head office", () => {
    expect(names.branchOf("京岱银行股份有限公司北京分行")).toEqual({
      headOffice: "京岱银行股份有限公司",
      branch: "北京分行",
    });
    expect(names.legalPersonCore("北京榭台农村商业银行股份有限公司宋庄支行")).toBe(
      names.coreName("北京榭台农村商业银行股份有限公司"),
    );
    expect(names.branchOf("北京甲乙丙科技有限公司")).toBeUndefined();
  });
  test.each([
    ["招商银行北京分行", "招商银行"],
    ["北京银行海淀支行", "北京银行"],
    ["中国银行股份有限公司北京市分行", "中国银行股份有限公司"],
  ])("a bank of two characters before 银行 has branches too: %s belongs to %s", (branch, headOffice) => {
    expect(names.branchOf(branch)?.headOffice).toBe(headOffice);
    expect(names.legalPersonCore(branch)).toBe(names.coreName(headOffice));
  });
  test("several names in a cell", () => {
    expect(names.splitNames("甲公司、乙公司；丙公司")).toEqual(["甲公司", "乙公司", "丙公司"]);
  });
  test("similarity of character pairs: equal 1, nothing in common 0, symmetric", () => {
    expect(names.similarity("智慧农业装备", "智慧农业装备")).toBe(1);
    expect(names.similarity("甲乙", "丙丁")).toBe(0);
    // 农业 业装 装备 of 5 and 3 pairs: 2 × 3 / 8
    expect(names.similarity("智慧农业装备", "农业装备")).toBe(0.75);
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const value = names.similarity(left, right);
        expect(value).toBe(names.similarity(right, left));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("folding", () => {
  test.each([
    ["ＪＹ（２０２３）", "JY(2023)"],
    ["許字第十壹號", "许字第十壹号"],
    [" a\u200bb\u3000c\n", "ABC"],
    ["㈱①Ⅱ", "(株)1II"],
    ["2021—219", "2021-219"],
    ["〔2022〕【甲】", "(2022)(甲)"],
    ["A。B·C", "A.B.C"],
  ])("%s becomes %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
  test("folding twice changes nothing, and nothing in the basic plane is lost but blanks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("keys for finding a funded thing again", () => {
  test.each([
    ["zl 2020 1 0566088.9", "202010566088"],
    ["JY（2023）许字第11号", "jy(2023)许字第11号"],
    ["Y2022980000415", "2022980000415"],
    ["91110000802100433B", "80210043-3"],
    ["CN104459386A", "CN104459386B"],
  ])("%s and %s share a key", (left, right) => {
    const shared = keysOfCell(left).filter((key) => keysOfCell(right).includes(key));
    expect(shared).not.toEqual([]);
  });
  test("a cell gives one key per number", () => {
    expect(keysOfCell("ZL202010566088.9、CN109887341A")).toEqual([
      "patent:202010566088",
      "publication:CN109887341AB",
    ]);
  });
  test("placeholders and blanks give none", () => {
    for (const cell of [null, "", "无", "申请中", 0]) expect(keysOfCell(cell)).toEqual([]);
  });
});
