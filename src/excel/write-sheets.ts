/**
 * Writes planned sheets: all or nothing.
 *
 * Every sheet is built under a passing name beside what is there, values first and formats after, and only when
 * all are whole do they take the place of their predecessors in one last request. Whatever goes wrong before,
 * or a cancel, takes the half-built sheets away again.
 */
import type { PlannedCell, SheetPlan } from "../sheets/plan";
import { contentOf, formatOf } from "./cell-contents";
import { troubleFrom } from "./errors";
import { listSheets, putMark, type SheetMark, UNFINISHED } from "./own-sheets";
import { requireOpenStructure } from "./protected";
import { runInExcel } from "./run-in-excel";
import { sendInParts } from "./send-in-parts";
import type { RunOptions, WrittenSheet } from "./session";
import { formatSteps } from "./sheet-format";
import { freeName } from "./sheet-names";
import { ExcelTrouble, stopIfCancelled } from "./trouble";

const CELLS_PER_REQUEST = 20_000;
/** Excel's own limit. */
const LINKS_PER_SHEET = 65_530;
const BLANK: PlannedCell = { kind: "blank" };

interface Draft {
  readonly plan: SheetPlan;
  readonly passingName: string;
}

interface Built extends Draft {
  readonly sheet: Excel.Worksheet;
}

/**
 * Writes the plans, replacing our earlier sheets of the same kinds, and shows the first.
 * @throws ExcelTrouble; the workbook is then as it was.
 */
export async function writeSheets(
  plans: readonly SheetPlan[],
  options: RunOptions = {},
): Promise<readonly WrittenSheet[]> {
  if (plans.length === 0) return [];
  return await runInExcel((context) => writeAll(context, plans, options), options);
}

async function writeAll(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  options: RunOptions,
): Promise<readonly WrittenSheet[]> {
  options.onProgress?.({ step: "writing", done: 0 });
  await requireOpenStructure(context);
  const before = await listSheets(context);
  const replaced = before.filter(
    (sheet) =>
      sheet.disposable && plans.some((plan) => sheet.kind === plan.kind || sheet.kind === UNFINISHED),
  );
  const swap = planSwap(plans, before, replaced);
  try {
    const built: Built[] = [];
    for (const [index, draft] of swap.drafts.entries()) {
      built.push({ ...draft, sheet: await build(context, draft, options) });
      const done = (index + 1) / (swap.drafts.length + 1);
      options.onProgress?.({ step: "writing", done, detail: draft.plan.name });
    }
    stopIfCancelled(options.signal);
    const written = await swapIn(context, built, swap);
    options.onProgress?.({ step: "writing", done: 1 });
    return written;
  } catch (error) {
    await putBack(swap, before);
    throw error;
  }
}

interface Swap {
  readonly drafts: readonly Draft[];
  /** Final names, in the order of the drafts. */
  readonly names: readonly string[];
  readonly old: readonly { readonly mark: SheetMark; readonly passingName: string }[];
}

function planSwap(
  plans: readonly SheetPlan[],
  before: readonly SheetMark[],
  replaced: readonly SheetMark[],
): Swap {
  const all = before.map((sheet) => sheet.name);
  const kept = before.filter((sheet) => !replaced.includes(sheet)).map((sheet) => sheet.name);
  const passing = (wanted: string): string => {
    const name = freeName(wanted, all);
    all.push(name);
    return name;
  };
  const names: string[] = [];
  for (const plan of plans) names.push(freeName(plan.name, [...kept, ...names]));
  all.push(...names);
  return {
    drafts: plans.map((plan) => ({ plan, passingName: passing(`~${plan.name}`) })),
    names,
    old: replaced.map((mark) => ({ mark, passingName: passing(`~${mark.name}`) })),
  };
}

async function build(
  context: Excel.RequestContext,
  { plan, passingName }: Draft,
  options: RunOptions,
): Promise<Excel.Worksheet> {
  stopIfCancelled(options.signal);
  const sheet = context.workbook.worksheets.add(passingName);
  putMark(sheet, UNFINISHED, passingName);
  const columns = plan.rows.reduce((most, row) => Math.max(most, row.length), 1);
  const rowsEach = Math.max(1, Math.floor(CELLS_PER_REQUEST / columns));
  for (let first = 0; first < plan.rows.length; first += rowsEach) {
    const rows = plan.rows.slice(first, first + rowsEach);
    const range = sheet.getRangeByIndexes(first, 0, rows.length, columns);
    const cells = rows.map((row) => Array.from({ length: columns }, (_, c) => row[c] ?? BLANK));
    // The formats decide whether what follows is text, so they come first.
    range.numberFormat = cells.map((row) => row.map(formatOf));
    range.formulas = cells.map((row) => row.map(contentOf));
    await context.sync();
    stopIfCancelled(options.signal);
  }
  const run = (step: () => void): void => step();
  await sendInParts(context, linkSteps(sheet, plan), run, options.signal);
  await sendInParts(context, formatSteps(sheet, plan), run, options.signal);
  return sheet;
}

/** A link each, as far as Excel allows; the text of a cell names its place anyway. */
function* linkSteps(sheet: Excel.Worksheet, plan: SheetPlan): Generator<() => void> {
  let links = 0;
  for (const [r, row] of plan.rows.entries())
    for (const [c, cell] of row.entries()) {
      if (cell.kind !== "text" || cell.link === undefined) continue;
      if (++links > LINKS_PER_SHEET) return;
      const documentReference = `'${cell.link.sheet.replaceAll("'", "''")}'!${cell.link.cell}`;
      const textToDisplay = cell.text;
      yield () => {
        sheet.getRangeByIndexes(r, c, 1, 1).hyperlink = { documentReference, textToDisplay };
      };
    }
}

/**
 * Old sheets step aside and new ones take their names, in one request; only then are the old ones deleted, which
 * Excel cannot undo.
 */
async function swapIn(
  context: Excel.RequestContext,
  built: readonly Built[],
  { names, old }: Swap,
): Promise<readonly WrittenSheet[]> {
  const sheets = context.workbook.worksheets;
  const oldSheets = old.map(({ mark, passingName }) => {
    const sheet = sheets.getItem(mark.id);
    sheet.name = passingName;
    return sheet;
  });
  const written = built.map(({ plan, sheet }, index) => {
    const name = names[index] ?? plan.name;
    sheet.name = name;
    putMark(sheet, plan.kind, name);
    return { kind: plan.kind, name, replaced: old.some(({ mark }) => mark.kind === plan.kind) };
  });
  await context.sync();
  for (const sheet of oldSheets) sheet.delete();
  built[0]?.sheet.activate();
  await context.sync();
  return written;
}

/**
 * Takes away what was built and gives the old sheets their names back.
 *
 * In a context of its own, since the failed one may hold requests that were never sent.
 */
async function putBack({ drafts, names, old }: Swap, before: readonly SheetMark[]): Promise<void> {
  const known = new Set(before.map((sheet) => sheet.id));
  const ours = new Set([...names, ...drafts.map((draft) => draft.passingName)]);
  try {
    await runInExcel(async (context) => {
      const sheets = context.workbook.worksheets;
      const now = await listSheets(context);
      for (const sheet of now)
        if (!known.has(sheet.id) && sheet.kind !== undefined && ours.has(sheet.name))
          sheets.getItem(sheet.id).delete();
      for (const { mark, passingName } of old)
        if (now.some((sheet) => sheet.id === mark.id && sheet.name === passingName))
          sheets.getItem(mark.id).name = mark.name;
      await context.sync();
    });
  } catch (error) {
    // What is left carries our mark: the next writing, or "remove our sheets", takes it away.
    throw new ExcelTrouble(
      "half-built-left",
      { detail: [...ours].join("、") },
      { cause: troubleFrom(error) },
    );
  }
}
