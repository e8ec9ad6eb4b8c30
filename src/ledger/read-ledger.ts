/**
 * From cells to records: finds the tables of a workbook, understands them, reads their rows, joins them, and says
 * what it did not understand. Pure and deterministic.
 */

import { contractKey } from "../identity/contract-number";
import { type Claim, type ClaimId, claimId } from "../policy/claim";
import type { IsoDate } from "../policy/dates";
import { type CellRef, type Fact, known, knownValue } from "../policy/fact";
import { readingOptions } from "../policy/readings";
import type { PolicySettings } from "../policy/settings";
import { arrangedThisYear, noticeArrangedLeftOut } from "./arranged-this-year";
import { askAbout } from "./ask";
import { checkUp } from "./check-up";
import type { ClaimDraft } from "./claim-rows/read-claim-row";
import { type CompanyRecord, readCompanyRow } from "./company-rows";
import { findCopies } from "./find-copies";
import { findTables } from "./find-tables";
import { columnLetters, type SheetGrid } from "./grid";
import { Parties } from "./join";
import { forcedHeader, noticeStaleMappings } from "./mapping";
import {
  type OtherFundingDraft,
  type PaymentDraft,
  readOtherFundingRow,
  readPaymentRows,
} from "./money-out-rows";
import { Remarks } from "./notices";
import { readPatentListRow } from "./patent-list-rows";
import type { LedgerReading, PatentListing, TableMapping, TableRole } from "./reading";
import { type RecognisedTable, recogniseTable } from "./recognise-table";
import { settleReversals } from "./reversals";
import { RowReader } from "./row-reader";
import { readTableClaims } from "./table-claims";
import { tableReading } from "./table-reading";
import { suspectUnits } from "./unit-suspects";

export interface ReadOptions {
  readonly mappings: readonly TableMapping[];
  readonly asOf: IsoDate;
  readonly fundYear?: number;
  /** Readings other than default; G15 is settled here. */
  readonly readings?: PolicySettings["readings"];
}

interface Records {
  readonly claims: ClaimDraft[];
  readonly payments: PaymentDraft[];
  readonly otherFunding: OtherFundingDraft[];
  readonly companies: CompanyRecord[];
  readonly patentList: PatentListing[];
}

/** Reads a whole workbook. Never throws for what cells hold. */
export function readLedger(grids: readonly SheetGrid[], options: ReadOptions): LedgerReading {
  const remarks = new Remarks();
  const { G15: typedAmounts } = readingOptions(options.readings ?? {});
  const ordered = [...grids]
    .filter((grid) => !grid.ownSheet)
    .sort((left, right) => left.position - right.position);
  const tables = recogniseAll(ordered, options.mappings);
  const roles = new Map<RecognisedTable, TableRole>(tables.map((table) => [table, table.role.role]));
  const copies = findCopies(tables);
  for (const { copy } of copies) roles.set(copy, "copy");

  const records: Records = { claims: [], payments: [], otherFunding: [], companies: [], patentList: [] };
  const counts = new Map<RecognisedTable, number>();
  const readers = new Map<RecognisedTable, RowReader>();
  tables.forEach((table, tableIndex) => {
    const role = roles.get(table) ?? "unknown";
    const reader = new RowReader(table.table, table.columns, table.units, remarks, typedAmounts);
    readers.set(table, reader);
    const before = countOf(records);
    readRows(table, role, tableIndex, reader, records, remarks);
    counts.set(table, countOf(records) - before);
  });

  const claimTables = tables.filter((table) => roles.get(table) === "claims");
  const parties = new Parties(records.companies, remarks);
  for (const { applicant } of records.claims) parties.observe(applicant.own.name, applicant.own.uscc);
  for (const draft of records.payments) parties.observe(draft.name, draft.uscc);
  const claims = suspectUnits(finishClaims(records, parties, claimTables), remarks);
  const payments = settleReversals(records.payments, remarks).map(
    ({ legalPersonCode, raw: _raw, ...payment }, order) => ({
      ...payment,
      order,
      capOwner: parties.capOwner(payment.name, payment.uscc, legalPersonCode),
    }),
  );
  const arranged = arrangedThisYear(
    claims,
    records.claims.map((draft) => draft.arranged),
    payments,
    remarks,
  );
  if (payments.length === 0)
    noticeArrangedLeftOut(
      claimTables.flatMap((table) => readers.get(table) ?? []),
      remarks,
    );
  const otherFunding = records.otherFunding.map((funding, order) => ({
    ...funding,
    order,
    capOwner: parties.capOwner(funding.name, funding.uscc, { state: "absent" }),
  }));

  askAbout(tables, roles, claims, remarks);
  checkUp({ grids: ordered, tables, roles, copies, readers, claims, companies: records.companies, remarks });
  const sheets = new Map<string, CellRef>(
    ordered.map((grid) => [grid.name, { sheet: grid.name, row: 1, column: 1 }]),
  );
  noticeStaleMappings(
    options.mappings,
    new Set(tables.flatMap((table) => table.mapping ?? [])),
    sheets,
    remarks,
  );

  return {
    tables: tables.map((table) =>
      tableReading(
        table,
        roles.get(table) ?? "unknown",
        copies.find((found) => found.copy === table),
        counts.get(table) ?? 0,
      ),
    ),
    claims,
    payments: arranged.length === 0 ? payments : [...payments, ...arranged],
    otherFunding,
    companies: records.companies.map((record) => record.company),
    patentList: records.patentList,
    questions: remarks.questions,
    notices: remarks.notices,
  };
}

function recogniseAll(
  grids: readonly SheetGrid[],
  mappings: readonly TableMapping[],
): readonly RecognisedTable[] {
  return grids.flatMap((grid) => {
    const found = findTables(grid, forcedHeader(mappings, grid.name));
    return found.map((table) => recogniseTable(table, found, mappings));
  });
}

function countOf(records: Records): number {
  return (
    records.claims.length +
    records.payments.length +
    records.otherFunding.length +
    records.companies.length +
    records.patentList.length
  );
}

function readRows(
  table: RecognisedTable,
  role: TableRole,
  tableIndex: number,
  reader: RowReader,
  records: Records,
  remarks: Remarks,
): void {
  const { data } = table.rows;
  switch (role) {
    case "claims":
      for (const draft of readTableClaims(table, tableIndex, reader, remarks)) records.claims.push(draft);
      return;
    case "payments":
      for (const row of data)
        for (const draft of readPaymentRows(reader, row, table.article)) records.payments.push(draft);
      return;
    case "other-funding":
      for (const row of data) records.otherFunding.push(readOtherFundingRow(reader, row));
      return;
    case "companies":
      for (const row of data) records.companies.push(readCompanyRow(reader, row));
      return;
    case "patent-list":
      for (const row of data) records.patentList.push(readPatentListRow(reader, row));
      return;
    default:
  }
}

/** Joins claims with companies and patent lists; coverage of the company list is judged per article. */
function finishClaims(
  records: Records,
  parties: Parties,
  claimTables: readonly RecognisedTable[],
): readonly Claim[] {
  const covered = new Map<number, { found: number; all: number }>();
  if (parties.hasList)
    for (const { claim, applicant } of records.claims) {
      const count = covered.get(claim.article) ?? { found: 0, all: 0 };
      count.all++;
      if (parties.find(applicant.own.name, applicant.own.uscc)) count.found++;
      covered.set(claim.article, count);
    }
  const listed = new Map<string, PatentListing[]>();
  for (const listing of records.patentList) {
    const key = listing.contractNo === undefined ? undefined : contractKey(listing.contractNo);
    if (key !== undefined) listed.set(key, [...(listed.get(key) ?? []), listing]);
  }
  const besides = sheetsWithTablesBeside(claimTables);
  const taken = new Set<ClaimId>();
  return records.claims.map((draft, order) => {
    const { claim } = draft;
    const count = covered.get(claim.article);
    const expectListed = count !== undefined && count.found * 2 >= count.all && count.found > 0;
    claim.order = order;
    claim.applicant = parties.applicant(draft.applicant, expectListed);
    if (listed.size > 0) claim.patents = withListed(draft, listed);
    if (!besides.has(claim.sheet)) return claim;
    if (taken.has(claim.id)) claim.id = claimId(claim.sheet, claim.row, columnLetters(draft.tableColumn));
    else taken.add(claim.id);
    return claim;
  });
}

/** Sheets with tables of claims that begin in several columns: only there may two claims share a row. */
function sheetsWithTablesBeside(tables: readonly RecognisedTable[]): ReadonlySet<string> {
  const columns = new Map<string, number>();
  const found = new Set<string>();
  for (const { table } of tables) {
    const first = columns.get(table.grid.name);
    if (first === undefined) columns.set(table.grid.name, table.firstColumn);
    else if (first !== table.firstColumn) found.add(table.grid.name);
  }
  return found;
}

/** Where the cell points to a list, or is blank, the patents of the list belong to the claim. */
function withListed(
  draft: ClaimDraft,
  listed: ReadonlyMap<string, readonly PatentListing[]>,
): Fact<readonly string[]> {
  const { patents, projectNo } = draft.claim;
  if (!draft.patentsElsewhere || patents.state === "invalid") return patents;
  const contract = knownValue(projectNo);
  const key = contract === undefined ? undefined : contractKey(contract);
  const rows = key === undefined ? undefined : listed.get(key);
  if (!rows || rows.length === 0) return patents;
  const own = knownValue(patents) ?? [];
  const all = [...own, ...rows.flatMap((row) => row.patents).filter((patent) => !own.includes(patent))];
  const cells = [...(patents.state === "absent" ? [] : patents.cells), ...rows.flatMap((row) => row.cells)];
  return all.length === 0 ? patents : known(all, cells);
}
