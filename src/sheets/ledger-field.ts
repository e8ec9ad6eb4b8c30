/**
 * Fields that no rule needs and that are therefore not in a claim (the payee's account, the district), taken from
 * the ledger as typed, by the columns that the reading recognised. Nothing is made up: no column, no text.
 */

import { type CellValue, cellAt, type SheetGrid } from "../ledger/grid";
import type { FieldId, LedgerReading, TableReading } from "../ledger/reading";
import type { Claim } from "../policy/claim";
import { typedText } from "../policy/fact";

export class LedgerFields {
  readonly #grids: ReadonlyMap<string, SheetGrid>;
  readonly #companyRows: ReadonlyMap<string, { readonly sheet: string; readonly row: number }>;

  constructor(
    readonly reading: LedgerReading,
    grids: readonly SheetGrid[],
  ) {
    this.#grids = new Map(grids.map((grid) => [grid.name, grid]));
    this.#companyRows = new Map(
      reading.companies.flatMap(({ uscc, name, sheet, row }) =>
        [uscc, name].flatMap((key) =>
          key === undefined || key === "" ? [] : [[key, { sheet, row }] as const],
        ),
      ),
    );
  }

  /** The field of the claim's row, else of its applicant's row in the company list; "" where neither has it. */
  of(claim: Claim, field: FieldId): string {
    const here = this.#inRow(claim.sheet, claim.row, field);
    if (here !== "") return here;
    const company =
      this.#companyRows.get(typedText(claim.applicant.uscc)) ??
      this.#companyRows.get(typedText(claim.applicant.name));
    return company === undefined ? "" : this.#inRow(company.sheet, company.row, field);
  }

  /** Several columns of one field (开户行 and 账号) are joined in their order. */
  #inRow(sheet: string, row: number, field: FieldId): string {
    const grid = this.#grids.get(sheet);
    if (grid === undefined) return "";
    return this.reading.tables
      .filter((table) => table.sheet === sheet && holdsRow(table, row))
      .flatMap((table) => table.columns.filter((column) => column.field === field))
      .map(({ column }) => asTyped(cellAt(grid, row, column)))
      .filter((text) => text !== "")
      .join(" ");
  }
}

function holdsRow(table: TableReading, row: number): boolean {
  return row >= table.firstRow && row <= table.lastRow;
}

/** Excel keeps 15 digits of a number: a longer account number typed as a number is damaged, which is said. */
function asTyped(value: CellValue): string {
  if (typeof value === "number" && Math.abs(value) >= 1e15)
    return `${value.toFixed(0)}（数值格式，第16位起已失真，请核对）`;
  return String(value ?? "").trim();
}
