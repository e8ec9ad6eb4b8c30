/** Rows of earlier payments, other fiscal funding and returns. */

import { patentsOfCell } from "../identity/patent-cell";
import type { Article } from "../policy/claim";
import { ABSENT, cellsOf, type Fact, invalid, known, knownValue } from "../policy/fact";
import type { Yuan } from "../policy/money";
import type { OtherFunding, Payment } from "../policy/payment";
import { readArticle } from "./article-words";
import { patentsFact } from "./cell-facts";
import { typed } from "./cell-text";
import { fundState } from "./enumerations";
import { squeezed } from "./header-text";
import { remembered } from "./remember-words";
import type { RowReader } from "./row-reader";
import { isStruck } from "./withdrawn";
import { addsYears, yearHeader } from "./year-headers";

const WORDS = {
  fundState: remembered(fundState),
};

export type PaymentDraft = Omit<Payment, "capOwner" | "order"> & {
  readonly legalPersonCode: Fact<string>;
  /** The amount cell's digits as typed, to find the row that reverses it. */
  readonly raw: string;
};
export type OtherFundingDraft = Omit<OtherFunding, "capOwner" | "order">;

const REVERSED = /冲销|冲回|退票|退汇|退款重|未支付成功|支付失败|作废|已撤销|撤销拨付|红字|重复录入|银行退回/;
const NOT_REVERSED = /退票后(?:已)?重|重新拨付成功|补发/;

/** The payments of a row: one, or one for every year that has a column of its own. */
export function readPaymentRows(
  reader: RowReader,
  row: number,
  tableArticle: Article | undefined,
): readonly PaymentDraft[] {
  const columns = reader.columnsOf("awardOfYear");
  const one = readPaymentRow(reader, row, tableArticle);
  if (columns.length === 0) return [one];
  const ofYears = columns.flatMap((column): PaymentDraft[] => {
    const amount = reader.moneyAt(row, column);
    const year = yearHeader(column.parts)?.year;
    if (year === undefined || amount.state === "missing" || amount.state === "absent") return [];
    if (amount.state === "known" && amount.value.isZero()) return [];
    if (amount.state === "invalid" && amount.problem !== "negative")
      reader.remarks.notice("payment-amount-unusable", "error", amount.cells, { typed: amount.raw });
    const capYearOfColumn = known(year, [
      { sheet: reader.table.grid.name, row: reader.table.block.lastRow, column: column.column },
    ]);
    return [
      {
        ...one,
        id: `${one.id}#${year}`,
        capYear: capYearOfColumn,
        amount,
        raw: digitsOf(reader, row, column.column),
      },
    ];
  });
  const beside = one.amount.state === "known" && !addsYears(reader.headerOf("awardAmount"));
  return beside ? [one, ...ofYears] : ofYears;
}

function digitsOf(reader: RowReader, row: number, column: number | undefined): string {
  if (column === undefined) return "";
  return typed(reader.place(row, column).value)
    .normalize("NFKC")
    .replace(/[^\d.]/g, "");
}

function readPaymentRow(reader: RowReader, row: number, tableArticle: Article | undefined): PaymentDraft {
  const remark = reader.joined(row, "remark");
  const amount = reader.money(row, "awardAmount");
  if (amount.state === "invalid" && amount.problem !== "negative")
    reader.remarks.notice("payment-amount-unusable", "error", amount.cells, { typed: amount.raw });
  const status = reader.text(row, "fundStatus");
  const text = squeezed(`${knownValue(remark) ?? ""}｜${knownValue(status) ?? ""}`);
  return {
    id: `${reader.table.grid.name}!${row}`,
    sheet: reader.table.grid.name,
    row,
    name: reader.name(row, "applicantName"),
    uscc: reader.uscc(row, "uscc"),
    legalPersonCode: reader.uscc(row, "legalPersonCode"),
    article: articleFact(reader, row, tableArticle),
    capYear: capYear(reader, row),
    projectNo: reader.text(row, ["contractNo", "loanContractNo", "projectNo"]),
    title: reader.text(row, ["projectName", "patentTitle"]),
    applicationNo: reader.text(row, "applicationNo"),
    patents: reader.patents(row, "patentNo").fact,
    pledgeRegistrationNo: reader.text(row, "pledgeRegNo"),
    amount,
    recovered: reader.money(row, "recovered"),
    eventDate: reader.date(row, "eventDate"),
    paidDate: reader.date(row, "paidDate"),
    inForce: !(isStruck(reader, row) || (REVERSED.test(text) && !NOT_REVERSED.test(text))),
    remark,
    raw: digitsOf(reader, row, reader.columnOf("awardAmount")),
  };
}

/** 额度年度, else a plain year column; a batch or the day of payment is not the year whose cap was used. */
function capYear(reader: RowReader, row: number): Fact<number> {
  const own = reader.year(row, "capYear");
  if (own.state === "known" || own.state === "invalid") return own;
  const year = reader.year(row, "year");
  return year.state === "known" ? year : own.state === "absent" ? year : own;
}

/** Under 项目 a list of payments may name the way of support (“获取专利技术补贴”) instead of the applicant's project. */
const WAY_OF_SUPPORT =
  /(?:补贴|补助|奖励|资助)(?:资金|项目|款)?$|^(?:细则)?第.{1,3}条|(?:促进|提升|支撑)项目$/;

export function wayOfSupport(matter: string): Article | undefined {
  if (!WAY_OF_SUPPORT.test(squeezed(matter))) return undefined;
  const word = readArticle(matter);
  return word.kind === "article" ? word.article : undefined;
}

function articleFact(reader: RowReader, row: number, tableArticle: Article | undefined): Fact<Article> {
  const text = reader.text(row, "category");
  if (text.state === "known") {
    const word = readArticle(text.value);
    if (word.kind === "article") return known(word.article, text.cells);
    reader.remarks.notice("payment-article-unknown", "error", text.cells, { typed: text.value });
    return invalid(text.value, "unknown-word", text.cells);
  }
  if (tableArticle) return known(tableArticle);
  const matter = reader.text(row, ["projectName"]);
  const way = matter.state === "known" ? wayOfSupport(matter.value) : undefined;
  if (way !== undefined) return known(way, cellsOf(matter));
  if (text.state === "missing") reader.remarks.notice("payment-article-missing", "error", text.cells);
  return text.state === "absent" ? ABSENT : text.state === "missing" ? text : ABSENT;
}

export function readOtherFundingRow(reader: RowReader, row: number): OtherFundingDraft {
  const key = reader.text(row, ["otherFundKey", "contractNo", "projectNo", "loanContractNo"]);
  const matter = reader.text(row, ["otherFundMatter", "projectName", "patentTitle", "category"]);
  return {
    id: `${reader.table.grid.name}!${row}`,
    sheet: reader.table.grid.name,
    row,
    name: reader.name(row, "applicantName"),
    uscc: reader.uscc(row, "uscc"),
    fundName: reader.text(row, "otherFundName"),
    level: reader.text(row, "otherFundLevel"),
    key,
    matter,
    patents: patentsOfFunding(reader, row, key),
    projectNo: reader.text(row, ["contractNo", "loanContractNo", "projectNo", "otherFundKey"]),
    amount: reader.money(row, "otherFundAmount"),
    date: reader.date(row, "paidDate"),
    state: stateFact(reader, row),
    returned: returnedFact(reader, row),
    remark: reader.joined(row, "remark"),
  };
}

/** A patent column, or the numbers that stand in the key. */
function patentsOfFunding(reader: RowReader, row: number, key: Fact<string>): Fact<readonly string[]> {
  const own = reader.patents(row, "patentNo").fact;
  if (own.state === "known" || own.state === "invalid") return own;
  if (key.state !== "known") return own;
  if (
    !patentsOfCell(key.value).some((patent) => !patent.bare || patent.check === "right" || patent.start === 0)
  )
    return own;
  const cell = key.cells[0];
  const found = cell ? patentsFact(key.value, cell).fact : own;
  return found.state === "known" ? found : own;
}

function stateFact(reader: RowReader, row: number): OtherFunding["state"] {
  const said = reader.word(row, "fundStatus", WORDS.fundState);
  if (said.state !== "absent") return said;
  const remark = reader.joined(row, "remark");
  if (remark.state !== "known") return ABSENT;
  const word = fundState(remark.value);
  return word.kind === "value" && /公示|未获批|退回|缴回|待拨|未拨/.test(remark.value)
    ? known(word.value, remark.cells)
    : ABSENT;
}

function returnedFact(reader: RowReader, row: number): Fact<Yuan> {
  return reader.money(row, "returnedAmount");
}
