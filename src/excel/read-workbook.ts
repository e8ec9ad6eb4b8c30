/**
 * Reads every sheet of the open workbook into plain grids.
 *
 * Syncs: one for the list of sheets, one for their outlines, one for what the outlines lead to (one more for every
 * thousand comments), and one per request of cells (plus the question of run-in-excel whether a cell is being edited).
 */
import type { CellArea, SheetGrid } from "../ledger/grid";
import { breathe } from "./breathe";
import { buildGrid, type SheetFacts } from "./grid-builder";
import { type Block, type BlockContent, cutIntoBlocks, packIntoRequests, readBlocks } from "./read-blocks";
import { runInExcel } from "./run-in-excel";
import { sendInParts } from "./send-in-parts";
import type { RunOptions } from "./session";
import {
  commentsByCell,
  type PlacedComment,
  type QueuedDetails,
  queueDetails,
  queueOutline,
  queuePlace,
  type SheetOutline,
} from "./sheet-outline";
import { stopIfCancelled } from "./trouble";

/** All sheets in tab order, hidden ones and our own included (those are marked). */
export async function readWorkbook(options: RunOptions = {}): Promise<readonly SheetGrid[]> {
  return await runInExcel((context) => readAll(context, options), options);
}

async function readAll(context: Excel.RequestContext, options: RunOptions): Promise<readonly SheetGrid[]> {
  options.onProgress?.({ step: "reading", done: 0 });
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/position,items/visibility");
  await context.sync();
  stopIfCancelled(options.signal);

  const outlineQueue = sheets.items.map(queueOutline);
  await context.sync();
  const outlines = outlineQueue.map((outline) => outline());
  stopIfCancelled(options.signal);

  const detailQueue: (() => QueuedDetails)[] = [];
  const comments: PlacedComment[][] = outlines.map(() => []);
  await sendInParts(context, detailSteps(outlines, detailQueue, comments), (step) => step(), options.signal);
  const details = detailQueue.map((detail) => detail());

  const areas = outlines.flatMap((outline, index) => usedBlock(outline, details[index]));
  const requests = packIntoRequests(areas.flatMap((area) => cutIntoBlocks(area)));
  const contents = new Map<string, BlockContent[]>();
  for (const [index, request] of requests.entries()) {
    stopIfCancelled(options.signal);
    options.onProgress?.({
      step: "reading",
      done: index / requests.length,
      detail: request.map((block) => block.sheet).at(-1) ?? "",
    });
    // A host that answers at once leaves the page no turn of its own between two requests.
    await breathe();
    for (const content of await readBlocks(context, request)) {
      const list = contents.get(content.block.sheet) ?? [];
      list.push(content);
      contents.set(content.block.sheet, list);
    }
  }
  const grids: SheetGrid[] = [];
  for (const [index, outline] of outlines.entries()) {
    stopIfCancelled(options.signal);
    const facts = factsOf(outline, details[index], comments[index] ?? []);
    grids.push(await buildGrid(facts, contents.get(outline.name) ?? []));
  }
  options.onProgress?.({ step: "reading", done: 1 });
  return grids.sort((left, right) => left.position - right.position);
}

/** Each sheet's own, then the place of each comment: of these there may be thousands. */
function* detailSteps(
  outlines: readonly SheetOutline[],
  details: (() => QueuedDetails)[],
  comments: readonly PlacedComment[][],
): Generator<() => void> {
  for (const outline of outlines) yield () => details.push(queueDetails(outline));
  for (const [index, outline] of outlines.entries())
    for (const comment of outline.comments) yield () => comments[index]?.push(queuePlace(comment));
}

function usedBlock(outline: SheetOutline, details: QueuedDetails | undefined): readonly Block[] {
  if (outline.used === undefined || details === undefined) return [];
  return [
    {
      sheet: outline.name,
      ...outline.used,
      askStrike: details.struck === "some",
      askHiddenRows: details.hiddenRows === "some",
    },
  ];
}

function factsOf(
  outline: SheetOutline,
  details: QueuedDetails | undefined,
  comments: readonly PlacedComment[],
): SheetFacts {
  return {
    name: outline.name,
    position: outline.position,
    visibility: outline.visibility,
    isProtected: outline.isProtected,
    ownSheet: outline.ownSheet,
    tables: details?.tables ?? [],
    comments: commentsByCell(comments),
    merges: details?.merges ?? ([] as readonly CellArea[]),
    hiddenColumns: details?.hiddenColumns ?? new Set(),
    allRowsHidden: details?.hiddenRows === "all",
    allStruck: details?.struck === "all",
  };
}
