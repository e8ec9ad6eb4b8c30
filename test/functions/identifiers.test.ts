/** The functions that check and match identifiers, classify, count days and write amounts in words. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ADDIN_VERSION } from "../../src/functions/version";
import { call, callRows, column, installRuntime } from "./excel-runtime";

beforeAll(installRuntime);

describe("USCC_CHECK", () => {
  test.each([
    ["91110108MAWWW0017F", "正确"],
    [" 91110108mawww0017f ", "正确"],
    ["91110108MAWWWO017F", "含有信用代码不用的字符，疑为 91110108MAWWW0017F"],
    ["9111010855138508ZQ", "含有信用代码不用的字符，疑为 91110108551385082Q"],
    ["91110108551385082X", "校验位错误"],
    ["91110108MAWWW00L7F", "校验位错误，疑为 91110108MAWWW0017F"],
    [914403001922038000, "后几位已被 Excel 改成 0，请以文本重新录入（前 15 位 914403001922038）"],
    ["9111010855138508", "不是 18 位信用代码（现为 16 位）"],
    ["80210043-3", "旧代码，对应组织机构代码 802100433"],
    ["", ""],
    [0, ""],
  ])("%s: %s", (code, verdict) => {
    expect(callRows("USCC_CHECK", [[code]])).toEqual([[verdict]]);
  });
});

describe("PATENT_CHECK and PATENT_KEY", () => {
  test.each([
    ["ZL202010566088.9", "正确", "202010566088"],
    ["ZL 2020 1 0566088.8", "校验位错误，应为 9", "202010566088"],
    ["202010566088", "缺校验位，应为 9", "202010566088"],
    [201510958772, "正确", "201510958772"],
    ["95115608.X", "正确", "95115608"],
    [1105715.7, "正确", "01105715"],
    [
      "ZL202010566088.9、ZL202019800001.1",
      "202010566088：正确\n202019800001：校验位错误，应为 7",
      "202010566088、202019800001",
    ],
    ["", "", ""],
  ])("%s: %s, key %s", (no, verdict, key) => {
    expect(callRows("PATENT_CHECK", [[no]])).toEqual([[verdict]]);
    expect(callRows("PATENT_KEY", [[no]])).toEqual([[key]]);
  });
  test("no number in it", () => {
    expect(call("PATENT_KEY", "申请中")).toMatch(/^#N\/A .*没有认出专利号：申请中/);
    expect(call("PATENT_CHECK", "CN104459386A")).toMatch(/^#N\/A /);
  });
});

describe("FUNDED_BEFORE", () => {
  const awards = column(
    "ZL202010566088、ZL202019800001.7",
    "jy(2023)许字第1号",
    "Y2021980000415",
    "91110000802100433B",
    "申请中",
    "#N/A",
    "zl 2020 1 0566088.9",
    null,
  );
  test.each([
    ["202010566088.9", "第 1、7 行"],
    ["JY（2023）許字第1號", "第 2 行"],
    ["2021980000415", "第 3 行"],
    ["80210043-3", "第 4 行"],
    ["ZL202019800001.7；ZL201719700015.X", "第 1 行"],
    ["ZL201719700015.X", "未见"],
    ["申请中", "没有可查的编号"],
    [null, ""],
  ])("%s: %s", (key, found) => {
    expect(callRows("FUNDED_BEFORE", [[key]], awards)).toEqual([[found]]);
  });
  test("a column of keys spills", () => {
    expect(callRows("FUNDED_BEFORE", column("ZL202010566088.9", "HT-2023-009"), awards)).toEqual(
      column("第 1、7 行", "未见"),
    );
  });
});

describe("SME_SIZE", () => {
  test.each([
    ["工业", 1000, 40_000, null, "大型"],
    ["工业", 999, 40_000, null, "中型"],
    ["工业", 300, 1999.99, null, "小型"],
    ["工业", 300, "1,999.99", null, "小型"],
    ["I65", 299, 120_000, null, "中型"],
    ["批发和零售业", 200, 9000, null, "中型"],
    ["租赁和商务服务业", 300, null, "12亿元", "大型"],
    ["工业", 299, null, null, "中小微（缺营业收入，至多小型）"],
    ["工业", 299, 0, null, "中小微（缺营业收入，至多小型）"],
    [null, 299, 1, null, ""],
  ])("%s, %s persons, %s 万元, assets %s: %s", (industry, employees, revenue, assets, size) => {
    expect(callRows("SME_SIZE", [[industry]], [[employees]], [[revenue]], [[assets]])).toEqual([[size]]);
  });
  test.each([
    ["工业", 1000, null, "缺少营业收入"],
    ["金融业", 10, 10, "不在中小企业划型标准范围内"],
    ["人工智能", 10, 10, "认不出行业"],
    ["批发和零售业", 200, 90_000, "批发业 / 零售业"],
  ])("%s, %s persons, %s 万元: #N/A %s", (industry, employees, revenue, text) => {
    const shown = callRows("SME_SIZE", [[industry]], [[employees]], [[revenue]], null)[0]?.[0];
    expect(shown).toMatch(/^#N\/A /);
    expect(shown).toContain(text);
  });
});

describe("PUBLICITY_END", () => {
  test("a serial number, counted from the day after publication, over holidays and make-up days", () => {
    // Published Friday 2023-04-28; holiday to 05-03; Saturday 05-06 is worked: 4, 5, 6, 8, 9 May.
    expect(call("PUBLICITY_END", "2023-04-28")).toBe(45055);
    expect(call("PUBLICITY_END", 45044)).toBe(45055);
    expect(call("PUBLICITY_END", 45044, 1)).toBe(45050);
  });
  test("a year without a calendar is no weekend rule", () => {
    expect(call("PUBLICITY_END", "2046-03-01")).toMatch(/^#N\/A .*尚未公布/);
  });
  test("days must be a sensible number; 0 is a blank cell", () => {
    expect(call("PUBLICITY_END", 45044, 0)).toBe(45055);
    expect(call("PUBLICITY_END", 45044, 1000)).toMatch(/^#VALUE! .*1 到 366/);
    expect(callRows("PUBLICITY_END", [[null]])).toEqual([[""]]);
  });
});

describe("RMB_UPPER and RMB_LOWER", () => {
  test.each([
    [1409.5, "壹仟肆佰零玖元伍角"],
    [107000.53, "壹拾万柒仟元零伍角叁分"],
    ["96万元", "玖拾陆万元整"],
    [0, "零元整"],
    [-5, "负伍元整"],
  ])("%s is %s and back", (amount, words) => {
    expect(call("RMB_UPPER", amount)).toBe(words);
    expect(call("RMB_LOWER", words)).toBe(amount === "96万元" ? 960_000 : amount);
  });
  test("what cannot be written or read", () => {
    expect(call("RMB_UPPER", 0.005)).toMatch(/^#VALUE! .*不足一分/);
    expect(call("RMB_UPPER", "约5万")).toMatch(/^#VALUE! /);
    expect(call("RMB_UPPER", 1e16)).toMatch(/^#VALUE! /);
    expect(call("RMB_LOWER", "壹佰伍")).toMatch(/^#VALUE! .*不是规范的大写金额/);
    expect(call("RMB_LOWER", 5)).toMatch(/^#VALUE! /);
    expect(callRows("RMB_UPPER", [[""]])).toEqual([[""]]);
    expect(callRows("RMB_LOWER", [[""]])).toEqual([[""]]);
  });
});

test("FUND_VERSION names the regulation, its validity and the version of package.json", () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
  expect(ADDIN_VERSION).toBe(version);
  expect(call("FUND_VERSION")).toMatch(/^京财经建〔2022〕118号《.*》，有效期 2022-01-24 至 2023-12-31；/);
  expect(call("FUND_VERSION")).toContain(`加载项 ${version}`);
});
