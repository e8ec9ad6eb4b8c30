/** Row heights in few requests: one for the height that most rows of a block have, one for each run of others. */

export interface HeightRun {
  /** 1-based, both included. */
  readonly first: number;
  readonly last: number;
  /** Points. */
  readonly height: number;
}

function runsOf(heights: Readonly<Record<number, number>>): readonly HeightRun[] {
  const runs: HeightRun[] = [];
  const rows = Object.keys(heights)
    .map(Number)
    .sort((left, right) => left - right);
  for (const row of rows) {
    const height = heights[row];
    if (height === undefined) continue;
    const before = runs.at(-1);
    if (before !== undefined && before.last === row - 1 && before.height === height)
      runs[runs.length - 1] = { ...before, last: row };
    else runs.push({ first: row, last: row, height });
  }
  return runs;
}

/** Runs in blocks without a gap: only rows that have a height may be given one. */
function blocksOf(runs: readonly HeightRun[]): readonly (readonly HeightRun[])[] {
  const blocks: HeightRun[][] = [];
  for (const run of runs) {
    const block = blocks.at(-1);
    if (block?.at(-1)?.last === run.first - 1) block.push(run);
    else blocks.push([run]);
  }
  return blocks;
}

function commonest(runs: readonly HeightRun[]): number | undefined {
  const times = new Map<number, number>();
  for (const { height } of runs) times.set(height, (times.get(height) ?? 0) + 1);
  return [...times].sort(([, left], [, right]) => right - left)[0]?.[0];
}

/** In the order in which they are to be set; later runs lie within earlier ones. */
export function heightRuns(heights: Readonly<Record<number, number>>): readonly HeightRun[] {
  return blocksOf(runsOf(heights)).flatMap((block) => {
    const [first] = block;
    const last = block.at(-1);
    const height = commonest(block);
    if (first === undefined || last === undefined || height === undefined || block.length < 3) return block;
    const others = block.filter((run) => run.height !== height);
    return [{ first: first.first, last: last.last, height }, ...others];
  });
}
