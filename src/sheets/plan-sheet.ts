/** From the kind of a sheet to its description. */
import { awardSheet } from "./award-sheet";
import { correctionsList } from "./corrections-list";
import { findingsSheet } from "./findings-sheet";
import { paymentSchedule } from "./payment-schedule";
import { performanceSummary } from "./performance-summary";
import type { SheetPlan } from "./plan";
import { publicNotice } from "./public-notice";
import { recoveryLedger } from "./recovery-ledger";
import type { SheetInput, SheetKind } from "./sheet-kinds";
import { spotCheckList } from "./spot-check-list";

const PLANNERS: Readonly<Record<SheetKind, (input: SheetInput) => SheetPlan>> = {
  award: awardSheet,
  notice: publicNotice,
  payment: paymentSchedule,
  findings: findingsSheet,
  corrections: correctionsList,
  "spot-check": spotCheckList,
  recovery: recoveryLedger,
  performance: performanceSummary,
};

/** Pure: the same input gives the same plan. */
export function planSheet(kind: SheetKind, input: SheetInput): SheetPlan {
  return PLANNERS[kind](input);
}
