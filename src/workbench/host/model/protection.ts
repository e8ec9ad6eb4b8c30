/** `worksheet.protection`, and keeping it against writes. */
import type ExcelJS from "exceljs";
import type { Area } from "../grid/range-area";
import { record } from "../protocol/arguments";
import { accessDenied, HostError, notImplemented } from "../protocol/host-error";
import type { Argument, ClassDefinition } from "../protocol/host-object";
import type { Model, SheetRef } from "./model";
import { isLocked } from "./range-format";

/** ExcelJS keeps it in a member that it does not declare. */
export function protectionOf(file: ExcelJS.Worksheet): { readonly [key: string]: unknown } | undefined {
  const found: unknown = Reflect.get(file, "sheetProtection");
  if (typeof found !== "object" || found === null) return undefined;
  const facts: { readonly [key: string]: unknown } = Object.fromEntries(Object.entries(found));
  return facts.sheet === true ? facts : undefined;
}

export function guardSheet(model: Model, sheetId: string): void {
  if (protectionOf(model.file(sheetId))) throw accessDenied(model.grid.sheet(sheetId).getName());
}

export function guardWrite(model: Model, sheetId: string, area: Area): void {
  if (!protectionOf(model.file(sheetId))) return;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (isLocked({ model }, model.grid.style(sheetId, row, column)))
        throw accessDenied(model.grid.sheet(sheetId).getName());
}

/** Office.js option → attribute of the file, where it allows what protection otherwise forbids. */
const OPTIONS: { readonly [option: string]: string } = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
};

async function protect(
  { model, sheetId }: SheetRef,
  [options, password]: readonly Argument[],
): Promise<undefined> {
  const file = model.file(sheetId);
  if (protectionOf(file)) throw new HostError("InvalidOperation", "The sheet is protected already.");
  const allowed: Record<string, boolean> = {};
  if (options !== undefined && options !== null)
    for (const [option, value] of Object.entries(record(options, "options"))) {
      const attribute = OPTIONS[option];
      if (attribute === undefined || typeof value !== "boolean")
        throw notImplemented(`WorksheetProtection.protect (${option})`);
      allowed[attribute] = value;
    }
  await file.protect(typeof password === "string" ? password : "", allowed);
  return undefined;
}

export const PROTECTION: ClassDefinition<SheetRef> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: ({ model, sheetId }) => protectionOf(model.file(sheetId)) !== undefined },
  },
  methods: {
    Protect: protect,
    Unprotect: ({ model, sheetId }, [password]) => {
      const file = model.file(sheetId);
      const facts = protectionOf(file);
      if (!facts) return undefined;
      const locked = facts.hashValue !== undefined || facts.password !== undefined;
      if (locked && typeof password === "string" && password !== "")
        throw notImplemented("WorksheetProtection.unprotect (checking a password)");
      if (locked) throw accessDenied(model.grid.sheet(sheetId).getName());
      file.unprotect();
      return undefined;
    },
  },
};
