/** What a person must see beside the claims: notices of the reading, questions it asks, decisions that found no claim. */
import type { LedgerReading } from "../ledger/reading";
import type { CellRef } from "../policy/fact";
import type { AwardPlan } from "../policy/verdict";
import type { ClaimKeys } from "./claim-key";
import type { Finding, ReviewSettings } from "./review";

function questionFindings(reading: LedgerReading): readonly Finding[] {
  return reading.questions.map((question) => {
    const table = reading.tables[question.tableIndex];
    const row = table?.headerRows.at(-1) ?? 1;
    const cell: CellRef = { sheet: question.sheet, row, column: question.column ?? 1 };
    return {
      code: `question-${question.kind}`,
      severity: "warning",
      cells: [cell],
      values: { sheet: question.sheet, header: question.header ?? "", text: question.text },
    };
  });
}

function claimOfCell(plan: AwardPlan): (cell: CellRef) => Finding["claim"] {
  const known = new Map(plan.verdicts.map(({ claim }) => [String(claim), claim]));
  return ({ sheet, row }) => known.get(`${sheet}!${row}`);
}

/** Decisions whose claim is no longer in the workbook; they are kept, and said. */
function strayTicks(settings: ReviewSettings, keys: ClaimKeys): readonly Finding[] {
  return settings.ticks
    .filter(({ claimKey }) => !keys.claimOf.has(claimKey))
    .map(({ check, by, at, reason }) => ({
      code: "tick-without-claim",
      severity: "warning",
      cells: [],
      values: { check, by, at, reason },
    }));
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

export function findingsOf(
  reading: LedgerReading,
  plan: AwardPlan,
  settings: ReviewSettings,
  keys: ClaimKeys,
  yearDoubts: readonly Finding[],
): readonly Finding[] {
  const claimAt = claimOfCell(plan);
  const notices = reading.notices.map((notice): Finding => {
    const first = notice.cells[0];
    const claim = first === undefined ? undefined : claimAt(first);
    return claim === undefined ? notice : { ...notice, claim };
  });
  const all = [...questionFindings(reading), ...yearDoubts, ...notices, ...strayTicks(settings, keys)];
  // A stable sort: within one severity the order of the workbook stays.
  return all.sort((left, right) => RANK[left.severity] - RANK[right.severity]);
}
