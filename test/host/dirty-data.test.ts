/** What is gathered for the next run of the formula engine, and what is no reason for one. */
import type { ICommandInfo } from "@univerjs/core";
import { type IFormulaDirtyData, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { InsertRowMutation, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { DirtyData } from "../../src/workbench/host/grid/dirty-data";

const cell = (row: number, column: number): IFormulaDirtyData["dirtyRanges"][number] => ({
  unitId: "book",
  sheetId: "sheet",
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});
const diagonal = (count: number) => Array.from({ length: count }, (_none, index) => cell(index, index * 2));
const edit = (params = {}): ICommandInfo => ({ id: SetRangeValuesMutation.id, params });

function gathered(...changes: readonly Partial<IFormulaDirtyData>[]): DirtyData {
  let next = 0;
  const dirty = new DirtyData(() => changes[next++]);
  for (const _change of changes) dirty.note({ id: InsertRowMutation.id });
  return dirty;
}

test.each([15, 16])("%i ranges of one command stay as they are", (count) => {
  expect(gathered({ dirtyRanges: diagonal(count) }).take().dirtyRanges).toEqual(diagonal(count));
});

test("17 ranges of one command become the rectangle around them", () => {
  expect(gathered({ dirtyRanges: diagonal(17) }).take().dirtyRanges).toEqual([
    { ...cell(0, 0), range: { startRow: 0, endRow: 16, startColumn: 0, endColumn: 32 } },
  ]);
});

test("several commands add up, and what was taken is gone", () => {
  const dirty = gathered(
    { dirtyRanges: [cell(1, 1)], clearDependencyTreeCache: { book: { one: "1" } } },
    { dirtyRanges: [cell(2, 2)], clearDependencyTreeCache: { book: { two: "1" } } },
  );
  expect(dirty.any).toBe(true);
  expect(dirty.take()).toMatchObject({
    forceCalculation: false,
    dirtyRanges: [cell(1, 1), cell(2, 2)],
    clearDependencyTreeCache: { book: { one: "1", two: "1" } },
  });
  expect(dirty.any).toBe(false);
  expect(dirty.take()).toMatchObject({ dirtyRanges: [], clearDependencyTreeCache: {} });
});

test("what is to be calculated as a whole stays so, whatever is edited meanwhile", () => {
  const dirty = new DirtyData(() => ({ forceCalculation: false, dirtyRanges: [cell(1, 1)] }));
  dirty.force();
  dirty.note(edit());
  expect(dirty.take()).toMatchObject({ forceCalculation: true, dirtyRanges: [cell(1, 1)] });
});

test.each<[string, ICommandInfo, object]>([
  ["a result that the engine writes", edit(), { fromFormula: true }],
  ["a change that is told to nobody", edit(), { onlyLocal: true }],
  ["a mere style", edit({ trigger: SetStyleCommand.id }), {}],
  ["the opening of a workbook", { id: SetTriggerFormulaCalculationStartMutation.id }, {}],
])("%s is no reason to calculate", (_name, command, origin) => {
  const dirty = new DirtyData(() => ({ dirtyRanges: [cell(1, 1)] }));
  expect(dirty.note(command, origin)).toBe(false);
  expect(dirty.any).toBe(false);
});

test("an edit is one", () => {
  const dirty = new DirtyData(() => ({ dirtyRanges: [cell(1, 1)] }));
  expect(dirty.note(edit())).toBe(true);
  expect(dirty.any).toBe(true);
});
