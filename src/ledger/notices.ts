/** Collects remarks; thousands of one kind in one column become one remark with a count. */
import type { CellRef } from "../policy/fact";
import type { Notice, Question } from "./reading";

const MOST_OF_A_KIND = 200;

export class Remarks {
  readonly #notices: Notice[] = [];
  readonly #questions: Question[] = [];
  readonly #count = new Map<string, number>();
  readonly #rest = new Map<string, { notice: Notice; cells: CellRef[]; more: number }>();

  /** One remark; `values` feed the texts of `locale/ledger.ts`. */
  notice(
    code: string,
    severity: Notice["severity"],
    cells: readonly CellRef[],
    values: Readonly<Record<string, string | number>> = {},
  ): void {
    const first = cells[0];
    const kind = `${code}|${first?.sheet ?? ""}|${first?.column ?? ""}`;
    const seen = (this.#count.get(kind) ?? 0) + 1;
    this.#count.set(kind, seen);
    if (seen <= MOST_OF_A_KIND) {
      this.#notices.push({ code, severity, cells, values });
      return;
    }
    const rest = this.#rest.get(kind);
    if (rest) {
      rest.more++;
      if (first && rest.cells.length < MOST_OF_A_KIND) rest.cells.push(first);
    } else
      this.#rest.set(kind, {
        notice: { code, severity, cells, values },
        cells: first ? [first] : [],
        more: 1,
      });
  }

  question(question: Question): void {
    this.#questions.push(question);
  }

  get questions(): readonly Question[] {
    return this.#questions;
  }

  get notices(): readonly Notice[] {
    const rest = [...this.#rest.values()].map(
      ({ notice, cells, more }): Notice => ({
        code: "more-of-a-kind",
        severity: notice.severity,
        cells,
        values: { code: notice.code, count: more, sheet: cells[0]?.sheet ?? "" },
      }),
    );
    return [...this.#notices, ...rest];
  }
}
