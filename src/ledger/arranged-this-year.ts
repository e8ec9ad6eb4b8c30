/**
 * What a column of the ledger itself says was already arranged this year (本年度已安排, 本年已拨付).
 *
 * Where the workbook keeps no payments of this fund, the column is the only word on what an enterprise has used of
 * its yearly cap, and it counts, with a remark. Offices also run the column on through their own rows (the third
 * row of an enterprise holds the awards of the first two): the least that an enterprise's rows state is what was
 * there before this ledger. Beside a list of payments the list counts, and only an excess is said.
 */
import type { Claim } from "../policy/claim";
import { yearOf } from "../policy/dates";
import { ABSENT, type CellRef, type Fact, known, knownValue } from "../policy/fact";
import { type Yuan, ZERO } from "../policy/money";
import type { Payment } from "../policy/payment";
import { a1, columnLetters } from "./grid";
import { squeezed } from "./header-text";
import type { Remarks } from "./notices";
import type { RecognisedColumn } from "./recognise-columns";
import type { RowReader } from "./row-reader";

/** The cell of one claim's row. */
export interface Arranged {
  readonly header: string;
  readonly amount: Fact<Yuan>;
}

const THIS_YEAR = /本年|当年|年内|年度/;
const OTHER_MATTER = /剩余|往年|历年|上年|以前年度|余额|可用/;

function isOfThisYear({ header }: RecognisedColumn): boolean {
  const text = squeezed(header);
  return THIS_YEAR.test(text) && !OTHER_MATTER.test(text);
}

/** Columns of earlier years or of what is left, where nothing else in the workbook tells what was paid. */
export function noticeArrangedLeftOut(readers: Iterable<RowReader>, remarks: Remarks): void {
  for (const reader of readers) {
    const { grid, block } = reader.table;
    for (const column of reader.columnsOf("ytdAmount"))
      if (!isOfThisYear(column) && column.values.numbers > 0)
        remarks.notice(
          "arranged-left-out",
          "warning",
          [{ sheet: grid.name, row: block.lastRow, column: column.column }],
          { sheet: grid.name, column: columnLetters(column.column), header: column.header },
        );
  }
}

export function readArranged(reader: RowReader, row: number): Arranged | undefined {
  const column = reader.columnsOf("ytdAmount").find(isOfThisYear);
  if (column === undefined) return undefined;
  return { header: column.header, amount: reader.quietMoneyAt(row, column) };
}

interface Least {
  readonly claim: Claim;
  readonly year: number;
  readonly header: string;
  readonly amount: Yuan;
  readonly cells: readonly CellRef[];
}

/** The year whose cap the claim uses, as far as its own row tells it. */
function yearOfClaim(claim: Claim): number | undefined {
  if (claim.article === 10) {
    const registration = knownValue(claim.registration);
    return registration?.kind === "completed" ? yearOf(registration.date) : undefined;
  }
  const settled = claim.article === 11 ? knownValue(claim.settledDate) : undefined;
  return settled === undefined ? undefined : yearOf(settled);
}

/** Payments that only the claims' own rows state. `arranged` runs parallel to `claims`. */
export function arrangedThisYear(
  claims: readonly Claim[],
  arranged: readonly (Arranged | undefined)[],
  payments: readonly Payment[],
  remarks: Remarks,
): readonly Payment[] {
  if (arranged.every((one) => one === undefined)) return [];
  const least = new Map<string, Least>();
  claims.forEach((claim, i) => {
    const { header, amount } = arranged[i] ?? { header: "", amount: ABSENT };
    const year = yearOfClaim(claim);
    const owner = claim.applicant.capOwner;
    if (amount.state !== "known" || year === undefined || owner === "") return;
    const key = `${claim.article}|${year}|${owner}`;
    const before = least.get(key);
    if (before === undefined || amount.value.lt(before.amount))
      least.set(key, { claim, year, header, amount: amount.value, cells: amount.cells });
  });
  const made: Payment[] = [];
  for (const one of least.values()) {
    const { claim, year, header, amount, cells } = one;
    if (amount.isZero()) continue;
    const listed = payments.length > 0;
    const stated = sumOf(payments, claim, year);
    const place = { cell: cells[0] === undefined ? "" : a1(cells[0].row, cells[0].column), header, year };
    if (!listed) {
      remarks.notice("arranged-counted", "warning", cells, { ...place, amount: amount.toFixed(2) });
      made.push(paymentOf(one, payments.length + made.length));
    } else if (amount.gt(stated))
      remarks.notice("arranged-exceeds-payments", "warning", cells, {
        ...place,
        amount: amount.toFixed(2),
        stated: stated.toFixed(2),
      });
  }
  return made;
}

function sumOf(payments: readonly Payment[], claim: Claim, year: number): Yuan {
  let sum = ZERO;
  for (const payment of payments)
    if (
      payment.inForce &&
      payment.capOwner === claim.applicant.capOwner &&
      knownValue(payment.article) === claim.article &&
      (knownValue(payment.capYear) ?? year) === year
    )
      sum = sum.plus(knownValue(payment.amount) ?? ZERO);
  return sum;
}

function paymentOf({ claim, year, amount, cells }: Least, order: number): Payment {
  return {
    id: `${claim.id}#arranged`,
    sheet: claim.sheet,
    row: claim.row,
    order,
    inClaimRow: true,
    name: claim.applicant.name,
    uscc: claim.applicant.uscc,
    capOwner: claim.applicant.capOwner,
    article: known(claim.article, cells),
    capYear: known(year, cells),
    projectNo: ABSENT,
    title: ABSENT,
    applicationNo: ABSENT,
    patents: ABSENT,
    pledgeRegistrationNo: ABSENT,
    amount: known(amount, cells),
    recovered: ABSENT,
    eventDate: ABSENT,
    paidDate: ABSENT,
    inForce: true,
    remark: ABSENT,
  };
}
