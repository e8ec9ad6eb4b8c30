/** Reading G15: what a unit or Chinese numerals inside a money cell are taken for, by the option chosen. */
import { readLedger } from "../../src/ledger/read-ledger";
import { ledgerText } from "../../src/locale/ledger";
import { isoDate } from "../../src/policy/dates";
import { review } from "../../src/review/run-review";
import { EMPTY_SETTINGS } from "../../src/review/settings";
import { sheetOf } from "../generator/sheet-builder";

const asOf = isoDate("2023-12-31");
if (!asOf) throw new Error("no such day");
const DAY = asOf;

const HEAD = [
  "序号",
  "单位名称",
  "信用代码",
  "专利号",
  "获取方式",
  "出让方性质",
  "实付金额（元）",
  "备案日期",
];
const ledger = (amount: string | number) =>
  sheetOf("台账", [
    ["第十条 获取专利技术申报台账"],
    HEAD,
    [
      1,
      "北京朴砾智能装备有限公司",
      "91110108MAWWW0017F",
      "ZL202019800001.7",
      "转让",
      "高校",
      amount,
      "2023.5.6",
    ],
    [
      2,
      "北京沅枫生物技术有限公司",
      "91110114MAWWW00250",
      "ZL202119800003.0",
      "转让",
      "高校",
      500000,
      "2023.5.7",
    ],
  ]);

function paidUnder(amount: string | number, option?: string) {
  const readings = option === undefined ? {} : { G15: option };
  const { claims, notices } = readLedger([ledger(amount)], { mappings: [], asOf: DAY, readings });
  const [claim] = claims;
  if (claim?.article !== 10) throw new Error("no claim under Article 10");
  const said = notices.filter(({ cells }) => cells.some(({ row, column }) => row === 3 && column === 7));
  return {
    paid: claim.paid.state === "known" ? claim.paid.value.toFixed() : claim.paid.state,
    said: said.map((notice) => ledgerText("zh-CN", notice)),
  };
}

test.each([
  ["96万元", undefined, "960000", /按所写单位采用/],
  ["96万元", "accept-units", "960000", /按所写单位采用/],
  ["96万元", "unit-in-cell-error", "invalid", /所选口径（G15）不接受/],
  ["96万元", "accept-chinese-numerals", "960000", /按所写单位采用/],
  ["玖拾陆万元整", undefined, "invalid", /不是确数/],
  ["玖拾陆万元整", "unit-in-cell-error", "invalid", /不是确数/],
  ["玖拾陆万元整", "accept-chinese-numerals", "960000", /中文数字：按所选口径（G15）采用/],
  ["约30万", "accept-chinese-numerals", "invalid", /不是确数/],
])("%s under %s is %s", (amount, option, paid, text) => {
  const result = paidUnder(amount, option);
  expect(result.paid).toBe(paid);
  expect(result.said).toEqual([expect.stringMatching(text)]);
});

test.each([undefined, "unit-in-cell-error", "accept-chinese-numerals"])(
  "a plain number is itself under %s, and nothing is said",
  (option) => expect(paidUnder(960000, option)).toEqual({ paid: "960000", said: [] }),
);

test("the review passes the reading on, and each verdict names it", () => {
  const under = (readings: Readonly<Record<string, string>>) =>
    review([ledger("96万元")], { ...EMPTY_SETTINGS, policy: { ...EMPTY_SETTINGS.policy, readings } }, DAY)
      .plan.verdicts;
  const refused = under({ G15: "unit-in-cell-error" });
  expect(refused[0]?.status).toBe("error");
  expect(refused.every(({ readings }) => readings.includes("G15"))).toBe(true);
  expect(under({})[0]?.status).not.toBe("error");
});
