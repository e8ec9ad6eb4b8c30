/**
 * Marks on the user's cells that can be taken away wholly: a conditional format and, where there is something to
 * say, a comment.
 *
 * Both carry a sign by which we know them again after sorting, copying, saving and on another machine: the rule
 * of the format compares a text of ours with itself, the comment begins with our heading. The user's fills,
 * formats and comments are never touched; a cell with a comment of hers gets the colour alone.
 */
import { a1, cellKey } from "../ledger/grid";
import { requireOpenSheets } from "./protected";
import { sendInParts } from "./send-in-parts";
import type { CellMark } from "./session";

const SIGN = "patent-fund-mark";
/** Always true, and true for the same reason in every Excel. */
const RULE = `="${SIGN}"="${SIGN}"`;
const HEADING = "【专项资金核查】";

const COLORS: Readonly<Record<CellMark["tier"], string>> = {
  red: "#F8CBAD",
  orange: "#FFE0B2",
  yellow: "#FFF5C2",
  info: "#DDEBF7",
};

/**
 * Marks the cells; several marks on one cell become one with all their texts and the gravest colour.
 * @returns how many cells were marked (cells on sheets that are gone are left out).
 * @throws ExcelTrouble "sheet-protected", before anything is changed.
 */
export async function markCells(context: Excel.RequestContext, marks: readonly CellMark[]): Promise<number> {
  const bySheet = joinBySheet(marks);
  await requireOpenSheets(context, [...bySheet.keys()]);
  const found = [...bySheet].map(([name, cells]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    sheet.comments.load("items/content");
    return { sheet, cells };
  });
  await context.sync();
  const present = found.filter(({ sheet }) => !sheet.isNullObject);
  const commented = present.map(({ sheet }) =>
    sheet.comments.items.map((comment) => {
      const place = comment.getLocation();
      place.load("rowIndex,columnIndex");
      return place;
    }),
  );
  await context.sync();
  let count = 0;
  for (const [index, { sheet, cells }] of present.entries()) {
    const taken = new Set(
      (commented[index] ?? []).map((place) => cellKey(place.rowIndex + 1, place.columnIndex + 1)),
    );
    await sendInParts(context, cells.values(), ({ cell, tier, text }) => {
      const range = sheet.getRange(a1(cell.row, cell.column));
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = RULE;
      format.custom.format.fill.color = COLORS[tier];
      if (text !== "" && !taken.has(cellKey(cell.row, cell.column)))
        context.workbook.comments.add(range, `${HEADING}\n${text}`);
      count++;
    });
  }
  return count;
}

const GRAVEST: readonly CellMark["tier"][] = ["red", "orange", "yellow", "info"];

function joinBySheet(marks: readonly CellMark[]): ReadonlyMap<string, ReadonlyMap<number, CellMark>> {
  const bySheet = new Map<string, Map<number, CellMark>>();
  for (const mark of marks) {
    const cells = bySheet.get(mark.cell.sheet) ?? new Map<number, CellMark>();
    bySheet.set(mark.cell.sheet, cells);
    const key = cellKey(mark.cell.row, mark.cell.column);
    const earlier = cells.get(key);
    cells.set(key, earlier === undefined ? mark : join(earlier, mark));
  }
  return bySheet;
}

function join(first: CellMark, second: CellMark): CellMark {
  const tier = GRAVEST.find((each) => each === first.tier || each === second.tier) ?? first.tier;
  const texts = [first.text, second.text].filter((text) => text !== "");
  return { cell: first.cell, tier, text: [...new Set(texts)].join("\n") };
}

/**
 * Takes every mark of ours away, on all sheets; what was answered to a comment of ours goes with it.
 * @returns how many formats and comments went.
 * @throws ExcelTrouble "sheet-protected", before anything is changed.
 */
export async function clearMarks(context: Excel.RequestContext): Promise<number> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const queued = sheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type");
    sheet.comments.load("items/content");
    return { sheet, formats };
  });
  await context.sync();
  const custom = queued.map(({ formats }) => formats.items.filter(({ type }) => type === "Custom"));
  await sendInParts(context, custom.flat(), (format) => format.custom.rule.load("formula"));
  const ours = queued.map(({ sheet }, index) => ({
    sheet,
    formats: (custom[index] ?? []).filter((format) => format.custom.rule.formula.includes(SIGN)),
    comments: sheet.comments.items.filter((comment) => comment.content.startsWith(HEADING)),
  }));
  const touched = ours.filter(({ formats, comments }) => formats.length + comments.length > 0);
  await requireOpenSheets(
    context,
    touched.map(({ sheet }) => sheet.name),
  );
  const marks = touched.flatMap(({ formats, comments }) => [...formats, ...comments]);
  await sendInParts(context, marks, (mark) => mark.delete());
  return marks.length;
}
