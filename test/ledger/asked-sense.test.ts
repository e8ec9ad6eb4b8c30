/** A yes under “有无失信” is bad news, under “无失信” good news: the header decides what an answer means. */
import { asksFor, asksForAbsence } from "../../src/ledger/asked-sense";
import {
  credit,
  materials,
  operating,
  otherFundWord,
  repayment,
  type Word,
} from "../../src/ledger/enumerations";

const BAD = /失信|不良/;

test.each([
  ["有无失信", true],
  ["有无不良信用", true],
  ["有没有失信", true],
  ["是否失信", true],
  ["是否列入失信名单", true],
  ["近三年是否存在不良记录", true],
  ["无失信", false],
  ["无不良信用（是/否）", false],
  ["未被列入失信名单", false],
  ["是否无失信", false],
  ["是否为非失信企业", false],
])("%s asks for the bad: %s", (header, asks) => {
  expect(asksFor(header, BAD)).toBe(asks);
  expect(asksForAbsence(header, BAD)).toBe(!asks);
});

test("a header about something else asks neither", () => {
  expect(asksFor("信用情况", BAD)).toBe(false);
  expect(asksForAbsence("信用情况", BAD)).toBe(false);
});

const meaning = <T>(word: Word<T>): T | string => (word.kind === "value" ? word.value : word.kind);

test.each([
  ["有无不良信用", "有", false],
  ["有无不良信用", "无", true],
  ["无失信（是/否）", "是", true],
  ["无失信（是/否）", "否", false],
  ["信用良好", "是", true],
  // A penalty is for a person to weigh.
  ["有无行政处罚", "有", "unknown"],
  ["有无行政处罚", "无", true],
])("credit: %s %s", (header, text, means) => {
  expect(meaning(credit(text, header))).toBe(means);
});

test.each([
  ["有无经营异常", "有", false],
  ["有无经营异常", "无", true],
  ["未列入经营异常名录", "是", true],
  ["经营是否正常", "否", false],
])("operating: %s %s", (header, text, means) => {
  expect(meaning(operating(text, header))).toBe(means);
});

test.each([
  ["有无逾期", "有", "overdue"],
  ["有无逾期", "无", "settled"],
  ["无逾期（是/否）", "是", "settled"],
  ["无逾期（是/否）", "否", "overdue"],
  ["有无违约", "有", "overdue"],
])("repayment: %s %s", (header, text, means) => {
  expect(meaning(repayment(text, header))).toBe(means);
});

test.each([
  ["有无其他财政资金", "有", true],
  ["未获其他财政资金（承诺）", "是", false],
  ["未获其他财政资金（承诺）", "否", true],
  ["是否重复支持", "否", false],
])("other fiscal money: %s %s", (header, text, means) => {
  expect(meaning(otherFundWord(text, header))).toBe(means);
});

test.each([
  ["是否缺件", "是", false],
  ["是否缺件", "否", true],
  ["是否无缺漏", "是", true],
  ["材料是否齐全（缺项请注明）", "是", true],
])("papers: %s %s", (header, text, means) => {
  expect(meaning(materials(text, header))).toBe(means);
});
