/** A plan as lines that can be read and compared: the outcome of each claim, its figures, its own checks, its steps. */
import { exactText } from "../../src/policy/money";
import type { AwardPlan, Check, TraceStep, Verdict } from "../../src/policy/verdict";

const pairs = (values: Readonly<Record<string, string | number>> | undefined): string =>
  Object.entries(values ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .join(" ");

const places = (cells: Check["cells"]): string =>
  cells.map(({ sheet, row, column }) => `@${sheet}!R${row}C${column}`).join(" ");

const line = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

function step({ code, article, values, result, reading, cells }: TraceStep): string {
  const figure = result === undefined ? "" : `= ${exactText(result)}`;
  return line("  >", code, `(${article})`, pairs(values), figure, reading ?? "", places(cells));
}

function check({ id, article, outcome, effect, values, cells, decidedBy }: Check): string {
  const follows = effect === undefined ? "" : `${effect.status} ${effect.reason}`;
  const by = decidedBy === undefined ? "" : `by ${decidedBy.by}`;
  return line("  ?", id, `(${article})`, outcome, follows, pairs(values), places(cells), by);
}

function outcome({
  claim,
  status,
  award,
  reasons,
  flags,
  readings,
  figures,
  capPeriod,
  capOwner,
}: Verdict): string {
  const amounts = Object.entries(figures).map(([name, amount]) => `${name}=${exactText(amount)}`);
  return line(
    `${claim}:`,
    status,
    award === null ? "-" : exactText(award),
    reasons.join(" "),
    flags.length === 0 ? "" : `flags ${flags.join(" ")}`,
    readings.length === 0 ? "" : `by ${readings.join(" ")}`,
    amounts.length === 0 ? "" : `with ${amounts.join(" ")}`,
    `under ${capPeriod} ${capOwner}`,
  );
}

/** The claims in sheet order; of the checks only those named. */
export function tellPlan(plan: AwardPlan, checks: readonly string[] = []): readonly string[] {
  return [...plan.verdicts]
    .sort((left, right) => Number(left.claim > right.claim) - Number(left.claim < right.claim))
    .flatMap((verdict) => [
      outcome(verdict),
      ...verdict.checks.filter(({ id }) => checks.includes(id)).map(check),
      ...verdict.trace.map(step),
    ]);
}
