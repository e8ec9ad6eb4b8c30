/** The open workbook through office.js: the only session that ships. */
import { clearMarks, markCells } from "./mark-cells";
import { activeCell, goToCell, writeFormulaAtCursor } from "./navigate";
import { readWorkbook } from "./read-workbook";
import { loadSettings, saveSettings } from "./remember";
import { isFinished, ownSheets, removeOwnSheets } from "./remove-own-sheets";
import { runInExcel } from "./run-in-excel";
import type { CursorSession } from "./session";
import { languageOf, themeOf } from "./surroundings";
import { watchEdits, watchSelection } from "./watch";
import { workbookOutline } from "./workbook-outline";
import { writeSheets } from "./write-sheets";

/** Needs Office.onReady to have resolved. Everything it does rejects with ExcelTrouble only. */
export function createOfficeSession(): CursorSession {
  return {
    outline: () => runInExcel(workbookOutline),
    readGrids: readWorkbook,
    loadSettings: () => runInExcel(loadSettings),
    saveSettings: (settings) => runInExcel((context) => saveSettings(context, settings)),
    goTo: (cell) => runInExcel((context) => goToCell(context, cell)),
    writeSheets,
    ownSheets: async () =>
      (await runInExcel(ownSheets)).filter(isFinished).map(({ kind, name }) => ({ kind: kind ?? "", name })),
    removeOwnSheets: () => runInExcel(removeOwnSheets),
    mark: (marks) => runInExcel((context) => markCells(context, marks)),
    clearMarks: () => runInExcel(clearMarks),
    onEdited: watchEdits,
    onSelected: watchSelection,
    activeCell: () => runInExcel(activeCell),
    insertFormula: (formula) => runInExcel((context) => writeFormulaAtCursor(context, formula)),
    get language() {
      return languageOf(Office.context.displayLanguage);
    },
    get theme() {
      return themeOf(Office.context.officeTheme?.bodyBackgroundColor);
    },
  };
}
