/**
 * Reads every sheet of the open workbook into plain grids.
 *
 * Syncs: one for the list of sheets, one for their outlines, one for what the outlines lead to, and one per
 * request of cells (plus the question of run-in-excel whether a cell is being edited).
 */
import type { CellArea, SheetGrid } from "../ledger/grid";
import { breathe } from "./breathe";
import { buildGrid, type SheetFacts } from "./grid-builder";
import { type Block, type BlockContent, cutIntoBlocks, packIntoRequests, readBlocks } from "./read-blocks";
import { runInExcel } from "./run-in-excel";
import type { RunOptions } from "./session";
import { type QueuedDetails, queueDetails, queueOutline, type SheetOutline } from "./sheet-outline";
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

  const detailQueue = outlines.map((outline) => queueDetails(outline));
  await context.sync();
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
    grids.push(await buildGrid(factsOf(outline, details[index]), contents.get(outline.name) ?? []));
  }
  options.onProgress?.({ step: "reading", done: 1 });
  return grids.sort((left, right) => left.position - right.position);
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

function factsOf(outline: SheetOutline, details: QueuedDetails | undefined): SheetFacts {
  return {
    name: outline.name,
    position: outline.position,
    visibility: outline.visibility,
    isProtected: outline.isProtected,
    ownSheet: outline.ownSheet,
    tables: details?.tables ?? [],
    comments: details?.comments ?? new Map(),
    merges: details?.merges ?? ([] as readonly CellArea[]),
    hiddenColumns: details?.hiddenColumns ?? new Set(),
    allRowsHidden: details?.hiddenRows === "all",
    allStruck: details?.struck === "all",
  };
}
