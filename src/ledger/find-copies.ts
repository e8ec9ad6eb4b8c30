/** Sheets that repeat another: copies and superseded states. One remark for the sheet, none for its rows. */
import { compact } from "./cell-text";
import { cellAt } from "./grid";
import type { TableRole } from "./reading";
import type { RecognisedTable } from "./recognise-table";

export interface Copy {
  readonly copy: RecognisedTable;
  readonly of: RecognisedTable;
  /** Share of the copy's rows found in the other, 0..1. */
  readonly overlap: number;
}

const COMPARED: readonly TableRole[] = ["claims", "payments", "other-funding", "patent-list"];
const OVERLAP = 0.8;
const KEY_FIELDS = [
  "contractNo",
  "loanContractNo",
  "productNo",
  "projectNo",
  "projectName",
  "productName",
  "patentNo",
  "pledgedPatents",
  "patentTitle",
  "paymentDate",
  "settledDate",
  "year",
  "branchName",
  "eventDate",
  "capYear",
  "otherFundName",
  "otherFundKey",
  "pledgeRegNo",
  "category",
];
const COPY_NAME = /副本|备份|copy|\(\d+\)$|（\d+）$|_bak|旧|原稿|另存/i;

function keysOf(recognised: RecognisedTable, fields: readonly string[]): readonly string[] {
  const columnOf = (field: string) => recognised.columns.find((column) => column.field === field)?.column;
  const code = columnOf("uscc");
  const name = columnOf("applicantName");
  const others = fields.map(columnOf);
  const { grid } = recognised.table;
  return recognised.rows.data.flatMap((row) => {
    const who =
      compact(cellAt(grid, row, code ?? name ?? 1)).toUpperCase() || compact(cellAt(grid, row, name ?? 1));
    const what = others
      .map((column) => (column === undefined ? "" : compact(cellAt(grid, row, column)).toUpperCase()))
      .join("¦");
    return who === "" || what.replaceAll("¦", "") === "" ? [] : [`${who}¦${what}`];
  });
}

/** How little a sheet is the one to keep: hidden, named like a copy, smaller, later. */
function worse(left: RecognisedTable, right: RecognisedTable): boolean {
  const hidden = (recognised: RecognisedTable) => (recognised.table.grid.visibility === "visible" ? 0 : 1);
  const named = (recognised: RecognisedTable) => (COPY_NAME.test(recognised.table.grid.name) ? 1 : 0);
  const marks = [
    hidden(left) - hidden(right),
    named(left) - named(right),
    right.rows.data.length - left.rows.data.length,
  ];
  for (const mark of marks) if (mark !== 0) return mark > 0;
  return left.table.grid.position > right.table.grid.position;
}

export function findCopies(tables: readonly RecognisedTable[]): readonly Copy[] {
  const copies: Copy[] = [];
  const gone = new Set<RecognisedTable>();
  for (const role of COMPARED) {
    const own = tables.filter(
      (recognised) =>
        recognised.role.role === role && recognised.rows.data.length >= 1 && !recognised.mapping?.role,
    );
    for (let i = 0; i < own.length; i++)
      for (let j = i + 1; j < own.length; j++) {
        const left = own[i];
        const right = own[j];
        if (!left || !right || gone.has(left) || gone.has(right)) continue;
        const [copy, of] = worse(left, right) ? [left, right] : [right, left];
        const common = KEY_FIELDS.filter((field) =>
          [copy, of].every((one) => one.columns.some((column) => column.field === field)),
        );
        if (common.length === 0) continue;
        const keys = new Set(keysOf(of, common));
        const rows = keysOf(copy, common);
        const same = rows.filter((key) => keys.has(key)).length;
        // A hidden sheet whose only row is a row of the ledger is no second claim.
        const least =
          copy.table.grid.visibility !== "visible" ? 1 : COPY_NAME.test(copy.table.grid.name) ? 2 : 3;
        if (same >= least && same >= rows.length * OVERLAP) {
          copies.push({ copy, of, overlap: same / rows.length });
          gone.add(copy);
        }
      }
  }
  return copies;
}
