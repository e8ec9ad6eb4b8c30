/** Starts a grid engine without a screen. */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { HoldDirtyDataPlugin } from "./held-dirty-data";

/** Options of the formula plugin that every grid of the workbench needs: a file keeps its cached results. */
export const FORMULA_OPTIONS = { initialFormulaComputing: CalculationMode.NO_CALCULATION } as const;

export function headlessUniver(): Univer {
  // Texts are for the screen; the formula plugin only wants that there are some.
  const locales = { [LocaleType.ZH_CN]: { "sheets-formula": {} } };
  const univer = new Univer({ locale: LocaleType.ZH_CN, logLevel: LogLevel.ERROR, locales });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(HoldDirtyDataPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, FORMULA_OPTIONS);
  return univer;
}
