/** Exact links may chain: three rows of one claim are one finding. Fuzzy links never come here. */

export class Clusters {
  readonly #parent = new Map<number, number>();

  #root(row: number): number {
    let at = row;
    for (let up = this.#parent.get(at); up !== undefined && up !== at; up = this.#parent.get(at)) at = up;
    return at;
  }

  join(left: number, right: number): void {
    const a = this.#root(left);
    const b = this.#root(right);
    const least = Math.min(a, b);
    this.#parent.set(a, least);
    this.#parent.set(b, least);
    if (!this.#parent.has(left)) this.#parent.set(left, least);
    if (!this.#parent.has(right)) this.#parent.set(right, least);
  }

  /** All clusters, members ascending. */
  all(): readonly (readonly number[])[] {
    const members = new Map<number, number[]>();
    for (const row of this.#parent.keys()) {
      const root = this.#root(row);
      const list = members.get(root);
      if (list === undefined) members.set(root, [row]);
      else list.push(row);
    }
    return [...members.values()].map((rows) => rows.sort((a, b) => a - b));
  }
}
