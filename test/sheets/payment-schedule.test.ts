/** 拨付明细表: one transfer per payee. */
import { parseAmountWords } from "../../src/identity/amount-words";
import { paymentSchedule } from "../../src/sheets/payment-schedule";
import { amountIn, formulasOf, textsOf } from "./evaluate-plan";
import { inputFor } from "./hand-made-review";

const plan = paymentSchedule(inputFor("payment"));
const rows = plan.rows.filter(([first]) => first?.kind === "number");

test("two awards of one enterprise are one transfer: 152,000.01 + 25,000.00", () => {
  expect(rows).toHaveLength(2);
  expect(rows[0]?.[1]).toEqual({ kind: "text", text: "北京朴砾智能装备有限公司" });
  expect(rows[0]?.[3]).toMatchObject({ kind: "number", value: 177000.01 });
});

test("the purpose names the articles in the regulation's words", () => {
  expect(rows[0]?.[5]).toEqual({ kind: "text", text: "第十条补贴（1项）、第十一条补贴（1项）" });
});

test("the words of each row say its figure", () => {
  for (const row of rows) {
    const [amount, words] = [row[3], row[4]];
    if (amount?.kind !== "number" || words?.kind !== "text") throw new Error("a row without amount or words");
    expect(parseAmountWords(words.text)?.toNumber()).toBe(amount.value);
  }
});

test("the total is the sum of the rows", () => {
  expect(formulasOf(plan).map((formula) => amountIn(plan, formula))).toEqual([777000.01]);
});

test("no account is made up where the ledger has none, and that is said", () => {
  expect(textsOf(plan)).not.toContain("开户银行及账号");
  expect(textsOf(plan).join()).toContain("台账未含开户银行和账号");
});
