/** Comments of the client and notes of the file are the same thing. */
import JSZip from "jszip";
import { openXlsx } from "../../src/workbench/xlsx/open";
import { saveXlsx } from "../../src/workbench/xlsx/save";
import { bytesOf, failureOf, type Joined, join } from "./open-host";

let office: Joined;
beforeEach(async () => {
  office = await join(
    await bytesOf((book) => {
      const sheet = book.addWorksheet("台账");
      sheet.addRow(["单位", "金额"]);
      sheet.addRow(["甲公司", 1]);
      sheet.getCell("A2").note = "她的批注";
    }),
  );
});
afterEach(() => office.close());

async function comments(): Promise<readonly (readonly [string, string])[]> {
  return await office.Excel.run(async (context) => {
    const { comments: all } = context.workbook.worksheets.getItem("台账");
    all.load("items/content");
    await context.sync();
    const places = all.items.map((comment) => comment.getLocation().load("address"));
    await context.sync();
    return all.items.map((comment, index) => [places[index]?.address ?? "", comment.content] as const);
  });
}

async function savedNotes(): Promise<{
  readonly notes: readonly (readonly [string, unknown])[];
  readonly parts: readonly string[];
}> {
  const bytes = await saveXlsx(office.opened);
  const { book } = await openXlsx(bytes);
  const notes: [string, unknown][] = [];
  book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.note)
        notes.push([
          cell.address,
          typeof cell.note === "string"
            ? cell.note
            : (cell.note.texts ?? []).map(({ text }) => text).join(""),
        ]);
    });
  });
  const zip = await JSZip.loadAsync(bytes);
  return { notes, parts: Object.keys(zip.files).filter((part) => /comment|vml/i.test(part)) };
}

test("the file's notes are read, and new ones join them in the file", async () => {
  expect(await comments()).toEqual([["台账!A2", "她的批注"]]);
  await office.Excel.run(async (context) => {
    context.workbook.comments.add("台账!C9", "第一行\n第二行");
    await context.sync();
  });
  expect((await savedNotes()).notes).toEqual([
    ["A2", "她的批注"],
    ["C9", "第一行\n第二行"],
  ]);
});

test("a comment that was saved and then deleted is not in the next copy", async () => {
  await office.Excel.run(async (context) => {
    context.workbook.comments.add("台账!C9", "待核");
    context.workbook.comments.add("台账!B2", "待核");
    await context.sync();
  });
  expect((await savedNotes()).notes).toHaveLength(3);
  await office.Excel.run(async (context) => {
    const { comments: all } = context.workbook.worksheets.getItem("台账");
    all.load("items/content");
    await context.sync();
    for (const comment of all.items) if (comment.content === "待核") comment.delete();
    await context.sync();
  });
  expect((await savedNotes()).notes).toEqual([["A2", "她的批注"]]);
});

test("with the last note go the parts that held it, also when the file brought it", async () => {
  expect((await savedNotes()).parts.length).toBeGreaterThan(0);
  await office.Excel.run(async (context) => {
    context.workbook.comments.getItemByCell("台账!A2").delete();
    await context.sync();
  });
  expect(await savedNotes()).toEqual({ notes: [], parts: [] });
});

test("a changed text is the one that is saved", async () => {
  await savedNotes();
  await office.Excel.run(async (context) => {
    context.workbook.comments.getItemByCell("台账!A2").content = "改过";
    await context.sync();
  });
  expect((await savedNotes()).notes).toEqual([["A2", "改过"]]);
});

test("a second comment on a cell is refused, and a cell without one has none", async () => {
  const second = office.Excel.run(async (context) => {
    context.workbook.comments.add("台账!A2", "又一条");
    await context.sync();
  });
  expect(await failureOf(second)).toMatchObject({ code: "ItemAlreadyExists" });
  const none = office.Excel.run(async (context) => {
    context.workbook.comments.getItemByCell("台账!B2").load("content");
    await context.sync();
  });
  expect(await failureOf(none)).toMatchObject({ code: "ItemNotFound" });
});
