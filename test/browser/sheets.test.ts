/** Each sheet made and saved, marks set and removed, and the user's own sheets as they were. */
import { readFile } from "node:fs/promises";
import { PaneDriver } from "./pane-driver";
import {
  cellsOf,
  closeBrowser,
  LEDGER,
  openWorkbench,
  readBook,
  sampleCells,
  type WorkbenchPage,
} from "./workbench-page";

jest.setTimeout(240_000);
let excel: WorkbenchPage;
let pane: PaneDriver;

beforeAll(async () => {
  excel = await openWorkbench();
  pane = new PaneDriver(excel.pane);
  await pane.review();
});
afterAll(async () => {
  await excel.close();
  await closeBrowser();
});

const SHEETS = [
  "资金安排表",
  "公示名单",
  "拨付明细表",
  "核查结果",
  "补正清单",
  "抽查名单",
  "收回台账",
  "绩效汇总",
];

test.each(SHEETS)("%s is made after a preview", async (name) => {
  await pane.button("生成工作表").click();
  const dialog = pane.frame.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "哪一张" }).selectOption({ label: name });
  await dialog.getByRole("button", { name: "生成", exact: true }).click();
  await pane.says(new RegExp(`“${name}”`));
  expect(await excel.sheetNames()).toContain(name);
  expect(await excel.shown(name, "A1")).not.toBe("");
});

test("the saved copy has all of them, and the user's sheets cell by cell", async () => {
  const book = await readBook(await excel.saveCopy());
  const original = await sampleCells();
  expect(book.worksheets.map(({ name }) => name).sort()).toEqual([...original.keys(), ...SHEETS].sort());
  for (const [sheet, cells] of original)
    expect(cellsOf(book, sheet, cells.length, cells[0]?.length ?? 0)).toEqual(cells);
  for (const name of SHEETS) expect(book.getWorksheet(name)?.pageSetup).toMatchObject({ paperSize: 9 });
});

test("the ribbon makes 公示名单 again in the place of the first", async () => {
  await excel.run("公示名单");
  await pane.says(/重新生成工作表“公示名单”/);
  expect((await excel.sheetNames()).filter((name) => name.includes("公示名单"))).toEqual(["公示名单"]);
});

test("marks are set by 查重 and taken away by 清除标记, and leave no trace in the file", async () => {
  await excel.run("查重");
  await pane.says(/查重完成/);
  const marked = await readBook(await excel.saveCopy());
  const notes = (book: Awaited<ReturnType<typeof readBook>>) => {
    let count = 0;
    book.getWorksheet(LEDGER)?.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.note !== undefined) count += 1;
      });
    });
    return count;
  };
  const rules = (book: Awaited<ReturnType<typeof readBook>>): number => {
    const formats: unknown = Reflect.get(book.getWorksheet(LEDGER) ?? {}, "conditionalFormattings");
    return Array.isArray(formats) ? formats.length : 0;
  };
  expect(notes(marked) + rules(marked)).toBeGreaterThan(0);

  await excel.run("清除标记");
  await pane.says(/已清除/);
  const cleared = await readBook(await excel.saveCopy());
  const original = await readBook(await readFile("assets/sample-ledger.xlsx"));
  expect([notes(cleared), rules(cleared)]).toEqual([notes(original), rules(original)]);
});

test("the sheets of ours go with one button, and nothing else", async () => {
  await pane.show("概览");
  await pane.button("删除生成的工作表").click();
  await pane.says("已删除 8 张生成的工作表。");
  expect(await excel.sheetNames()).toEqual([...(await sampleCells()).keys()]);
});
