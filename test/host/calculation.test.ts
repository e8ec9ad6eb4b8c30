/** A person's edits recalculate by themselves, also when they come while a calculation runs. */
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { bytesOf, join } from "./open-host";

test("an edit in the middle of a calculation is calculated after it, though nobody asks", async () => {
  const office = await join(
    await bytesOf((book) => {
      const sheet = book.addWorksheet("台账");
      sheet.getCell("A1").value = 1;
      sheet.getCell("B1").value = { formula: "A1*2", result: 2 };
      // The engine pauses after 500 formulas: without a pause nothing can come in the middle.
      for (let row = 2; row <= 2_000; row++)
        sheet.getCell(row, 2).value = { formula: `A1*${row}`, result: row };
      sheet.getCell("C1").value = 1;
      sheet.getCell("D1").value = { formula: "C1*3", result: 3 };
    }),
  );
  const { grid } = office.host;
  const sheetId = grid.sheetByName("台账")?.getSheetId() ?? "";
  const type = (column: number, amount: number) =>
    grid.write(sheetId, { 0: { [column]: { v: amount, t: 2 } } });
  const shows = (column: number, wanted: number) =>
    new Promise<void>((resolve) => {
      grid.commands.onCommandExecuted(() => {
        if (grid.value(sheetId, 0, column) === wanted) resolve();
      });
    });
  let late = false;
  grid.commands.onCommandExecuted(({ id }) => {
    if (id !== SetFormulaCalculationStartMutation.id || late) return;
    late = true;
    type(2, 7);
  });

  const both = Promise.all([shows(1, 10), shows(3, 21)]);
  type(0, 5);
  await both;
  expect(late).toBe(true);
  await office.close();
});
