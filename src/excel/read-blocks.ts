/**
 * Cell contents in requests that stay under the 5 MB that Excel on the web allows.
 *
 * Small blocks travel together, big sheets are cut into rows; where Excel still finds a request too large (long
 * texts), the request is halved and tried again.
 */
import { isPayloadError } from "./errors";

/** Rows of one sheet to read, 0-based as office.js counts. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Ask cell by cell where the sheet as a whole gave no plain answer. */
  readonly askStrike: boolean;
  readonly askHiddenRows: boolean;
}

export interface BlockContent {
  readonly block: Block;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Row by row; undefined where not asked. */
  readonly struck: readonly (readonly boolean[])[] | undefined;
  readonly hiddenRows: readonly boolean[] | undefined;
}

/**
 * Cells per request: with values, formulas and formats about 60 bytes a cell, so some 1.2 MB, a quarter of what is
 * allowed. office.js reads an answer in one go, which holds the thread for a few tens of milliseconds.
 */
export const CELLS_PER_REQUEST = 20_000;

/** Cuts an area into blocks of whole rows. */
export function cutIntoBlocks(area: Block, cellsPerRequest = CELLS_PER_REQUEST): readonly Block[] {
  const rowsEach = Math.max(1, Math.floor(cellsPerRequest / area.columns));
  const blocks: Block[] = [];
  for (let done = 0; done < area.rows; done += rowsEach)
    blocks.push({ ...area, row: area.row + done, rows: Math.min(rowsEach, area.rows - done) });
  return blocks;
}

/** Packs blocks, in order, into requests. */
export function packIntoRequests(
  blocks: readonly Block[],
  cellsPerRequest = CELLS_PER_REQUEST,
): readonly (readonly Block[])[] {
  const requests: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = block.rows * block.columns;
    const last = requests.at(-1);
    if (last !== undefined && cells <= room) {
      last.push(block);
      room -= cells;
    } else {
      requests.push([block]);
      room = cellsPerRequest - cells;
    }
  }
  return requests;
}

/** One sync, or two halves of it where that was too much. @throws the payload error of a single row. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly BlockContent[]> {
  try {
    return await readAtOnce(context, blocks);
  } catch (error) {
    const halves = halve(blocks);
    if (halves === undefined || !isPayloadError(error)) throw error;
    return [...(await readBlocks(context, halves[0])), ...(await readBlocks(context, halves[1]))];
  }
}

/** Undefined for a single row, which cannot be made smaller. */
function halve(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] | undefined {
  const [first] = blocks;
  if (first === undefined) return undefined;
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  if (first.rows === 1) return undefined;
  const upper = Math.ceil(first.rows / 2);
  return [[{ ...first, rows: upper }], [{ ...first, row: first.row + upper, rows: first.rows - upper }]];
}

async function readAtOnce(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly BlockContent[]> {
  const queued = blocks.map((block) => {
    const range = context.workbook.worksheets
      .getItem(block.sheet)
      .getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    range.load("values,formulas,numberFormat");
    const fonts = block.askStrike
      ? range.getCellProperties({ format: { font: { strikethrough: true } } })
      : undefined;
    const rows = block.askHiddenRows ? range.getRowProperties({ rowHidden: true }) : undefined;
    return { block, range, fonts, rows };
  });
  await context.sync();
  return queued.map(({ block, range, fonts, rows }) => {
    // Excel has been seen to answer null instead of refusing what is too large.
    if (!range.values || !range.formulas || !range.numberFormat)
      throw Object.assign(new Error("the host answered without values"), {
        code: "ResponsePayloadSizeLimitExceeded",
      });
    return {
      block,
      values: range.values,
      formulas: range.formulas,
      formats: range.numberFormat,
      struck: fonts?.value.map((row) => row.map((cell) => cell.format?.font?.strikethrough === true)),
      hiddenRows: rows?.value.map((row) => row.rowHidden === true),
    };
  });
}
