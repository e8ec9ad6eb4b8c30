/** Reading A14-1 "the same number suffices": claims of different parties under one number are one project too. */
import { type Comparison, inTime, partyAt, recordAt } from "./comparison";
import type { Draft } from "./draft";

export function keyOnlyDrafts(
  comparison: Comparison,
  groups: readonly { readonly key: number; readonly rows: readonly number[] }[],
): readonly Draft[] {
  const { table } = comparison.keys;
  return groups.flatMap(({ key, rows }): readonly Draft[] => {
    if (table.kindOf(key) !== "number") return [];
    const claims = rows
      .filter((row) => {
        const { role, article } = recordAt(comparison, row);
        // Art. 13 has its own reading for issuer and implementer (A13-1).
        return role === "application" && article !== 13 && table.rowKey(row, key)?.origin === "own";
      })
      .sort((a, b) => inTime(comparison, a, b));
    const [first, ...others] = claims;
    if (first === undefined || new Set(claims.map((row) => partyAt(comparison, row))).size < 2) return [];
    return [
      { kind: "SAME_NUMBER", rows: claims, links: others.slice(0, 10).map((row) => [first, row] as const) },
    ];
  });
}
