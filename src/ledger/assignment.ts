/** One-to-one assignment by the best total (Hungarian method with potentials, O(n²m)). */

/**
 * @param scores `scores[i][j]`: worth of giving column i the field j; −Infinity where it cannot be.
 * @returns for every i the chosen j, or −1 where nothing of positive worth is left.
 */
export function assignBest(scores: readonly (readonly number[])[]): readonly number[] {
  const n = scores.length;
  const fields = Math.max(0, ...scores.map((row) => row.length));
  // One more place per column, worth nothing: to stay unassigned is always possible.
  const m = fields + n;
  const IMPOSSIBLE = 1e6;
  const cost = (i: number, j: number): number => {
    if (j >= fields) return j - fields === i ? 0 : IMPOSSIBLE;
    const worth = scores[i]?.[j] ?? Number.NEGATIVE_INFINITY;
    return Number.isFinite(worth) ? -worth : IMPOSSIBLE;
  };
  const u = new Float64Array(n + 1);
  const v = new Float64Array(m + 1);
  const chosen = new Int32Array(m + 1);
  const way = new Int32Array(m + 1);
  for (let i = 1; i <= n; i++) {
    chosen[0] = i;
    let j0 = 0;
    const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(m + 1);
    do {
      used[j0] = 1;
      const i0 = chosen[j0] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let j1 = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue;
        const reduced = cost(i0 - 1, j - 1) - (u[i0] ?? 0) - (v[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          way[j] = j0;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          j1 = j;
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j]) {
          const row = chosen[j] ?? 0;
          u[row] = (u[row] ?? 0) + delta;
          v[j] = (v[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      j0 = j1;
    } while (chosen[j0] !== 0);
    do {
      const j1 = way[j0] ?? 0;
      chosen[j0] = chosen[j1] ?? 0;
      j0 = j1;
    } while (j0 !== 0);
  }
  const result = new Array<number>(n).fill(-1);
  for (let j = 1; j <= fields; j++) {
    const i = chosen[j] ?? 0;
    if (i > 0 && Number.isFinite(scores[i - 1]?.[j - 1] ?? Number.NEGATIVE_INFINITY)) result[i - 1] = j - 1;
  }
  return result;
}
