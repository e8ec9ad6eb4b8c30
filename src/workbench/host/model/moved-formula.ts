/** A formula as it reads in another cell: relative references move along. */
import { LexerTreeBuilder } from "@univerjs/engine-formula";

const lexer = new LexerTreeBuilder();

export function movedFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : lexer.moveFormulaRefOffset(formula, columns, rows);
}
