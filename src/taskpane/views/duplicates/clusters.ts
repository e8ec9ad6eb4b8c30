/**
 * Findings that share a row belong together: three rows of one contract are one matter for whoever decides, though
 * the duplicate check tells of each pair. Groups of findings keep the order of their first.
 */
import type { DuplicateFinding } from "../../../review/review";

export interface DuplicateCluster {
  /** Of the first, weightiest finding. */
  readonly key: string;
  readonly findings: readonly DuplicateFinding[];
  /** Distinct rows. */
  readonly rows: readonly { readonly sheet: string; readonly row: number }[];
}

/** A list draws a cluster whole, so a bigger one is shown in parts. */
const MOST = 12;

/** @param findings in the order in which they are shown. */
export function clustersOf(findings: readonly DuplicateFinding[]): readonly DuplicateCluster[] {
  const groups = new Groups();
  for (const [index, { rows }] of findings.entries())
    for (const { sheet, row } of rows) groups.put(index, `${sheet}!${row}`);
  const members = new Map<number, DuplicateFinding[]>();
  for (const [index, finding] of findings.entries()) {
    const first = groups.firstOf(index);
    const group = members.get(first);
    if (group === undefined) members.set(first, [finding]);
    else group.push(finding);
  }
  return [...members.values()].flatMap(inParts).map(cluster);
}

function inParts(findings: readonly DuplicateFinding[]): readonly (readonly DuplicateFinding[])[] {
  const parts: (readonly DuplicateFinding[])[] = [];
  for (let at = 0; at < findings.length; at += MOST) parts.push(findings.slice(at, at + MOST));
  return parts;
}

function cluster(findings: readonly DuplicateFinding[]): DuplicateCluster {
  const rows = new Map(findings.flatMap((each) => each.rows).map((row) => [`${row.sheet}!${row.row}`, row]));
  return { key: findings[0]?.key ?? "", findings, rows: [...rows.values()] };
}

/** Findings joined by the rows they name; the least index stands for its group. */
class Groups {
  readonly #parent = new Map<number, number>();
  readonly #finder = new Map<string, number>();

  put(index: number, row: string): void {
    if (!this.#parent.has(index)) this.#parent.set(index, index);
    const other = this.#finder.get(row);
    if (other === undefined) this.#finder.set(row, index);
    else this.#join(other, index);
  }

  firstOf(index: number): number {
    let at = index;
    for (let up = this.#parent.get(at); up !== undefined && up !== at; up = this.#parent.get(at)) at = up;
    return at;
  }

  #join(left: number, right: number): void {
    const [a, b] = [this.firstOf(left), this.firstOf(right)];
    this.#parent.set(Math.max(a, b), Math.min(a, b));
  }
}
