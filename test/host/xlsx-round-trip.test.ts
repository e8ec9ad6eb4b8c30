/** Opening and saving: what nobody wrote stays as it was, what was written is there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { openXlsx } from "../../src/workbench/xlsx/open";
import { saveXlsx } from "../../src/workbench/xlsx/save";
import { bytesOf, join } from "./open-host";

interface CellFacts {
  readonly type: string;
  readonly formula: string;
  readonly array: string;
  readonly value: string;
  readonly style: string;
}

/** Every cell of a package as its own XML has it, with strings and styles looked up. */
async function factsOf(bytes: Uint8Array): Promise<Map<string, CellFacts>> {
  const zip = await JSZip.loadAsync(bytes);
  const book = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  await book.xlsx.load(copy);
  const facts = new Map<string, CellFacts>();
  for (const [index, sheet] of book.worksheets.entries()) {
    const xml = (await zip.file(`xl/worksheets/sheet${index + 1}.xml`)?.async("string")) ?? "";
    for (const [, attributes = "", body = ""] of xml.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const address = /r="([^"]+)"/.exec(attributes)?.[1] ?? "";
      const cell = sheet.getCell(address);
      const shared = /t="s"/.test(attributes);
      facts.set(`${sheet.name}!${address}`, {
        type: /t="(\w+)"/.exec(attributes)?.[1] ?? "n",
        formula: typeof cell.formula === "string" ? cell.formula : "",
        array: /<f[^>]*t="array"[^>]*ref="([^"]+)"/.exec(body)?.[1] ?? "",
        value: shared ? JSON.stringify(cell.value) : (/<v>([\s\S]*?)<\/v>/.exec(body)?.[1] ?? ""),
        style: JSON.stringify(cell.style),
      });
    }
  }
  return facts;
}

async function reopened(bytes: Uint8Array): Promise<Uint8Array> {
  return saveXlsx(await openXlsx(bytes));
}

const everyKind = (): Promise<Uint8Array> =>
  bytesOf((book) => {
    const sheet = book.addWorksheet("各类");
    sheet.getCell("A1").value = { richText: [{ text: "粗", font: { bold: true } }, { text: "细" }] };
    sheet.getCell("A2").value = { text: "网站", hyperlink: "https://example.org/" };
    sheet.getCell("A3").value = new Date(Date.UTC(2023, 2, 6));
    sheet.getCell("A3").numFmt = "yyyy-mm-dd";
    sheet.getCell("A4").value = { error: "#REF!" };
    sheet.getCell("A5").value = true;
    sheet.getCell("A6").value = 0.1 + 0.2;
    sheet.getCell("A7").value = { formula: "A6*0", result: 0 };
    sheet.getCell("A8").value = { formula: 'IF(TRUE,"","x")', result: "" };
    sheet.getCell("A9").value = { formula: "_xldudf_TRANSFER_SUBSIDY(A6,0)", result: 0.12 };
    sheet.getCell("A10").value = { formula: "NA()", result: { error: "#N/A" } };
    sheet.getCell("B1").value = "=1+1 是文字";
    sheet.getCell("B2").font = { bold: true, color: { argb: "FFFF0000" } };
    sheet.getCell("B3").fill = { type: "pattern", pattern: "lightGrid", fgColor: { argb: "FF00FF00" } };
    sheet.getCell("B3").protection = { locked: false };
    sheet.mergeCells("C1:D2");
    sheet.getCell("C1").value = "合并";
    sheet.getColumn(1).width = 21.5;
    sheet.getRow(3).hidden = true;
    sheet.getCell("E1").note = "批注";
    sheet.getCell("E2").dataValidation = { type: "list", allowBlank: true, formulae: ['"是,否"'] };
    sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 2 }];
    sheet.pageSetup.orientation = "landscape";
    sheet.pageSetup.printTitlesRow = "1:2";
  });

test("every kind of cell keeps value, formula, cached result and format", async () => {
  const bytes = await everyKind();
  expect(await factsOf(await reopened(bytes))).toEqual(await factsOf(bytes));
});

test("sheet facts survive: widths, hidden rows, merges, notes, validations, panes, page setup", async () => {
  const opened = await openXlsx(await reopened(await everyKind()));
  const sheet = opened.book.getWorksheet("各类");
  expect(sheet?.getColumn(1).width).toBe(21.5);
  expect(sheet?.getRow(3).hidden).toBe(true);
  expect(sheet?.getCell("D2").isMerged).toBe(true);
  expect(JSON.stringify(sheet?.getCell("E1").note)).toContain("批注");
  expect(sheet?.getCell("E2").dataValidation.formulae).toEqual(['"是,否"']);
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 2 });
  expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "1:2" });
});

test("a column nine characters wide, the width of files that name none, keeps it in a sheet whose columns are wider", async () => {
  const zip = await JSZip.loadAsync(
    await bytesOf((book) => {
      const sheet = book.addWorksheet("台账", { properties: { defaultColWidth: 25 } });
      sheet.addRow(["单位", "金额"]);
      sheet.getColumn(1).width = 9.5;
    }),
  );
  const part = "xl/worksheets/sheet1.xml";
  const xml = (await zip.file(part)?.async("string")) ?? "";
  // ExcelJS itself would leave the column out.
  zip.file(part, xml.replace('width="9.5"', 'width="9"'));
  const saved = await JSZip.loadAsync(await reopened(await zip.generateAsync({ type: "uint8array" })));
  const columns = /<cols>.*?<\/cols>/.exec((await saved.file(part)?.async("string")) ?? "")?.[0] ?? "";
  expect(Number(/min="1" max="1" width="([\d.]+)"/.exec(columns)?.[1]).toFixed(3)).toBe("9.000");
});

test("the prefix of custom functions is gone in the grid and back in the file", async () => {
  const excel = await join(await everyKind());
  expect(excel.host.grid.formula("sheet-1", 8, 0)).toBe("=TRANSFER_SUBSIDY(A6,0)");
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("各类").getRange("F1").formulas = [["=transfer_subsidy(A6)+1"]];
    await context.sync();
  });
  const facts = await factsOf(await saveXlsx(excel.opened));
  expect(facts.get("各类!A9")?.formula).toBe("_xldudf_TRANSFER_SUBSIDY(A6,0)");
  expect(facts.get("各类!F1")?.formula).toBe("_xldudf_TRANSFER_SUBSIDY(A6)+1");
  await excel.close();
});

test("changing one cell's format leaves the others' alone, though they shared it", async () => {
  const excel = await join(
    await bytesOf((book) => {
      const sheet = book.addWorksheet("一");
      for (const address of ["A1", "A2"]) {
        sheet.getCell(address).value = address;
        sheet.getCell(address).font = { bold: true, name: "宋体", size: 12 };
      }
    }),
  );
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("一").getRange("A1").format.fill.color = "#FFC000";
    await context.sync();
  });
  const { book } = await openXlsx(await saveXlsx(excel.opened));
  const sheet = book.getWorksheet("一");
  expect(sheet?.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FFFFC000" } });
  expect(sheet?.getCell("A1").font).toMatchObject({ bold: true, name: "宋体", size: 12 });
  expect(sheet?.getCell("A2").fill).toEqual({ type: "pattern", pattern: "none" });
  await excel.close();
});

test("what the add-in keeps in the workbook is there after saving, and foreign XML parts are the same bytes", async () => {
  const zip = await JSZip.loadAsync(await everyKind());
  const foreign = '<?xml version="1.0"?>\n<f:facts  xmlns:f="urn:foreign">保留</f:facts>';
  zip.file("customXml/item1.xml", foreign);
  const excel = await join(await zip.generateAsync({ type: "uint8array" }));
  const id = await excel.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.settings.add("规则", { pool: "3000000.00", readings: ["G1"] });
    workbook.worksheets.getItem("各类").customProperties.add("role", "award");
    const part = workbook.customXmlParts.add('<own xmlns="urn:own">一</own>');
    part.load("id");
    await context.sync();
    part.setXml('<own xmlns="urn:own">二</own>');
    await context.sync();
    return part.id;
  });
  const saved = await saveXlsx(excel.opened);
  await excel.close();
  const again = await join(saved);
  await again.Excel.run(async (context) => {
    const { workbook } = context;
    const setting = workbook.settings.getItemOrNullObject("规则");
    setting.load("value");
    const property = workbook.worksheets.getItem("各类").customProperties.getItemOrNullObject("ROLE");
    property.load("value");
    const part = workbook.customXmlParts.getByNamespace("urn:own").getOnlyItemOrNullObject();
    part.load("id");
    const xml = part.getXml();
    await context.sync();
    expect(setting.value).toEqual({ pool: "3000000.00", readings: ["G1"] });
    expect(property.value).toBe("award");
    expect(part.id).toBe(id);
    expect(xml.value).toBe('<own xmlns="urn:own">二</own>');
  });
  await again.close();
  expect(await (await JSZip.loadAsync(saved)).file("customXml/item1.xml")?.async("string")).toBe(foreign);
});

const samples = joinPath(__dirname, "../../../shared/samples");
const files = existsSync(samples) ? readdirSync(samples).filter((file) => file.endsWith(".xlsx")) : [];
(files.length > 0 ? test.each(files) : test.skip.each(["no samples here"]))(
  "%s stays cell by cell",
  async (file) => {
    const bytes = new Uint8Array(readFileSync(joinPath(samples, file)));
    const before = await factsOf(bytes);
    const after = await factsOf(await reopened(bytes));
    for (const [address, facts] of before) {
      const { type, array, ...rest } = after.get(address) ?? { type: "", array: "" };
      // The file may hold its strings in the cells; a saved copy holds them in the shared table.
      if (facts.type !== "inlineStr" && type !== "s")
        expect({ address, ...rest }).toEqual({
          address,
          formula: facts.formula,
          value: facts.value,
          style: facts.style,
        });
    }
    expect([...before.keys()].filter((address) => !after.has(address))).toEqual([]);
  },
);
