/**
 * What a column of the ledger itself says was already arranged this year (本年度已安排, 本年已拨付).
 *
 * Where the workbook keeps no payments of this fund, the column is the only word on what an enterprise has used of
 * its yearly cap, and it counts, with a remark. Offices also run the column on through their own rows (the third
 * row of an enterprise holds the awards of the first two): the least that an enterprise's rows state is what was
 * there before this ledger. Beside a list of payments the list counts, and only an excess is said.
 *
 * What is left of the cap (本年度剩余额度) says the same from the other side: the cap less what is left was used.
 * Columns named after a year (2023年已安排) speak of the claims of that year.
 */
import type { Claim } from "../policy/claim";
import { yearOf } from "../policy/dates";
import { ABSENT, type CellRef, type Fact, known, knownValue } from "../policy/fact";
import { Decimal, type Yuan, ZERO } from "../policy/money";
import type { Payment } from "../policy/payment";
import { REGULATION_118_2022 } from "../policy/regulation-118-2022";
import { a1, columnLetters } from "./grid";
import { squeezed } from "./header-text";
import type { Remarks } from "./notices";
import type { RecognisedColumn } from "./recognise-columns";
import type { RowReader } from "./row-reader";
import { yearHeader } from "./year-headers";

/** A cell of one claim's row. */
export interface Arranged {
  readonly header: string;
  readonly amount: Fact<Yuan>;
  /** The year named in the header; else the claim's own. */
  readonly year: number | undefined;
  /** What is left of the cap, not what was used of it. */
  readonly isRoom: boolean;
}

const THIS_YEAR = /本年|今年|当年|年内|年度/;
const OTHER_YEARS = /往年|历年|上年|以前年度/;
const ROOM = /剩余|余额|可用|尚可/;

interface Kind {
  readonly year: number | undefined;
  readonly isRoom: boolean;
}

/** What a column of the field says, if it says anything about a yearly cap. */
function kindOf({ header, parts }: RecognisedColumn): Kind | undefined {
  const text = squeezed(header);
  const year = yearHeader(parts)?.year;
  if (year === undefined && OTHER_YEARS.test(text)) return undefined;
  const isRoom = ROOM.test(text);
  return year !== undefined || isRoom || THIS_YEAR.test(text) ? { year, isRoom } : undefined;
}

/** Columns of earlier years, where nothing else in the workbook tells what was paid. */
export function noticeArrangedLeftOut(readers: Iterable<RowReader>, remarks: Remarks): void {
  for (const reader of readers) {
    const { grid, block } = reader.table;
    for (const column of reader.columnsOf("ytdAmount"))
      if (kindOf(column) === undefined && column.values.numbers > 0)
        remarks.notice(
          "arranged-left-out",
          "warning",
          [{ sheet: grid.name, row: block.lastRow, column: column.column }],
          { sheet: grid.name, column: columnLetters(column.column), header: column.header },
        );
  }
}

const NONE: readonly Arranged[] = [];

export function readArranged(reader: RowReader, row: number): readonly Arranged[] {
  const columns = reader.columnsOf("ytdAmount");
  if (columns.length === 0) return NONE;
  return columns.flatMap((column): readonly Arranged[] => {
    const kind = kindOf(column);
    return kind === undefined
      ? NONE
      : [{ header: column.header, amount: reader.quietMoneyAt(row, column), ...kind }];
  });
}

/** The cap of one enterprise and year by the regulation's own figures. */
function capOf({ article }: Claim): Yuan | undefined {
  const { parameters } = REGULATION_118_2022;
  if (article === 10) return new Decimal(parameters["art10.annual-cap"].value);
  return article === 11 ? new Decimal(parameters["art11.annual-cap"].value) : undefined;
}

/** What the cell says was used; undefined where it says nothing of the claim's year, or nothing that can be. */
function usedBy(claim: Claim, { amount, isRoom, year }: Arranged, ofClaim: number): Yuan | undefined {
  if (amount.state !== "known" || (year !== undefined && year !== ofClaim)) return undefined;
  if (!isRoom) return amount.value;
  const cap = capOf(claim);
  return cap === undefined || amount.value.gt(cap) || amount.value.isNegative()
    ? undefined
    : cap.minus(amount.value);
}

/** Whether the office took this round's own awards off already: what is left and its own figure make up the cap. */
function isAfterAward(claims: readonly Claim[], arranged: readonly (readonly Arranged[])[]): boolean {
  let taken = 0;
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i];
    const room = arranged[i]?.find((one) => one.isRoom)?.amount;
    if (claim === undefined || room?.state !== "known") continue;
    const cap = capOf(claim);
    const figure = knownValue(claim.officeFigure);
    if (cap === undefined || figure === undefined || figure.isZero()) continue;
    if (!room.value.plus(figure).eq(cap)) return false;
    taken++;
  }
  return taken > 0;
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
  arranged: readonly (readonly Arranged[])[],
  payments: readonly Payment[],
  remarks: Remarks,
): readonly Payment[] {
  if (arranged.every((one) => one.length === 0)) return [];
  const afterAward = isAfterAward(claims, arranged);
  const unused = new Set<string>();
  const least = new Map<string, Least>();
  claims.forEach((claim, i) => {
    const year = yearOfClaim(claim);
    const owner = claim.applicant.capOwner;
    if (year === undefined || owner === "") return;
    const key = `${claim.article}|${year}|${owner}`;
    for (const one of arranged[i] ?? NONE) {
      if (one.amount.state !== "known") continue;
      const used = one.isRoom && afterAward ? undefined : usedBy(claim, one, year);
      if (used === undefined) {
        if (one.isRoom) noticeRoomUnused(one, one.amount.cells, unused, remarks);
        continue;
      }
      const before = least.get(key);
      if (before === undefined || used.lt(before.amount))
        least.set(key, { claim, year, header: one.header, amount: used, cells: one.amount.cells });
    }
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

/** Said once for a column. */
function noticeRoomUnused(
  { header }: Arranged,
  cells: readonly CellRef[],
  said: Set<string>,
  remarks: Remarks,
): void {
  const [cell] = cells;
  const key = `${cell?.sheet}|${cell?.column}`;
  if (cell === undefined || said.has(key)) return;
  said.add(key);
  remarks.notice("arranged-left-out", "warning", cells, {
    sheet: cell.sheet,
    column: columnLetters(cell.column),
    header,
  });
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
