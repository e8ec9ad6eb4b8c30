/** Files that are no workbook say what they are; workbooks say what a copy will lack. */
import JSZip from "jszip";
import { openXlsx } from "../../src/workbench/xlsx/open";
import { WorkbookOpenError } from "../../src/workbench/xlsx/workbook-open-error";
import { bytesOf, smallLedger } from "./open-host";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function codeOf(bytes: Uint8Array, largest?: number): Promise<string> {
  try {
    await openXlsx(bytes, largest === undefined ? {} : { largest });
  } catch (error) {
    if (error instanceof WorkbookOpenError) return error.code;
    throw error;
  }
  return "opened";
}

async function changed(change: (zip: JSZip) => void): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await smallLedger());
  change(zip);
  return zip.generateAsync({ type: "uint8array" });
}

test.each([
  ["a text file", () => utf8("单位,金额\n甲,1"), "not-xlsx"],
  ["an empty file", () => new Uint8Array(), "not-xlsx"],
  ["an old .xls", () => new Uint8Array([...OLE, ...utf16("Workbook")]), "not-xlsx"],
  [
    "a password-protected .xlsx",
    () => new Uint8Array([...OLE, 0, 0, ...utf16("EncryptedPackage")]),
    "encrypted",
  ],
  ["a zip cut short", async () => (await smallLedger()).slice(0, 900), "damaged"],
  ["a document of another kind", () => changed((zip) => zip.remove("xl/workbook.xml")), "not-xlsx"],
  [
    "a sheet with broken XML",
    () => changed((zip) => zip.file("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row")),
    "damaged",
  ],
  ["a sound workbook", smallLedger, "opened"],
])("%s", async (_name, make, code) => {
  expect(await codeOf(await make())).toBe(code);
});

test("a workbook past the limit is too large", async () => {
  expect(await codeOf(await smallLedger(), 1_000)).toBe("too-large");
});

test("what a copy will lack is named, with its sheet", async () => {
  const bytes = await changed((zip) => {
    zip.file("xl/vbaProject.bin", "x");
    zip.file("xl/pivotTables/pivotTable1.xml", "<pivotTableDefinition/>");
    zip.file("xl/externalLinks/externalLink1.xml", "<externalLink/>");
    zip.file("xl/media/image1.emf", "x");
    zip.file("xl/charts/chart1.xml", "<chartSpace/>");
    zip.file("xl/drawings/drawing1.xml", '<xdr:wsDr xmlns:xdr="x"><xdr:sp/></xdr:wsDr>');
    zip.file(
      "xl/drawings/_rels/drawing1.xml.rels",
      '<Relationships><Relationship Id="rId1" Type="http://x/chart" Target="../charts/chart1.xml"/></Relationships>',
    );
    zip.file(
      "xl/worksheets/_rels/sheet1.xml.rels",
      '<Relationships><Relationship Id="rId9" Type="http://x/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
    );
  });
  const { notCarried } = await openXlsx(bytes);
  expect(notCarried).toEqual(
    expect.arrayContaining([
      { kind: "macro", part: "xl/vbaProject.bin" },
      { kind: "pivot-table", part: "xl/pivotTables/pivotTable1.xml" },
      { kind: "external-link", part: "xl/externalLinks/externalLink1.xml" },
      { kind: "image", part: "xl/media/image1.emf" },
      { kind: "chart", part: "xl/charts/chart1.xml", sheet: "台账" },
      { kind: "shape", part: "xl/drawings/drawing1.xml", sheet: "台账" },
    ]),
  );
});

test("a plain workbook lacks nothing", async () => {
  const bytes = await bytesOf((book) => book.addWorksheet("一").addRow(["甲"]));
  expect((await openXlsx(bytes)).notCarried).toEqual([]);
});

test("every cell of the opened file knows its address, under a merge, with a link, a note or a formula too", async () => {
  const bytes = await bytesOf((book) => {
    const sheet = book.addWorksheet("台账");
    sheet.addRow(["台账", "", ""]);
    sheet.mergeCells("A1:C1");
    sheet.addRow([
      { text: "说明", hyperlink: "https://example.com/" },
      12.5,
      { formula: "B2*2", result: 25 },
    ]);
    sheet.getCell("AB3").value = "末列";
    sheet.getCell("AB3").note = "批注";
  });
  const { book } = await openXlsx(bytes);
  const found: string[] = [];
  book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell((cell) => {
      found.push(`${cell.address} ${cell.model.address}`);
    });
  });
  expect(found).toEqual(["A1 A1", "B1 B1", "C1 C1", "A2 A2", "B2 B2", "C2 C2", "AB3 AB3"]);
});
