/** What each button does, as functions of the session; `associate.ts` ties them to Excel. */
import type { CursorSession, RunOptions } from "../excel/session";
import type { IsoDate } from "../policy/dates";
import type { ClaimStatus } from "../policy/verdict";
import type { SheetKind } from "../sheets/sheet-kinds";
import { markDuplicates } from "./duplicate-marks";
import { generateSheet } from "./generate-sheet";
import type { CommandName, CommandResult } from "./outcome";
import { reviewRow } from "./review-row";
import {
  type PlanElsewhere,
  type ReviewedWorkbook,
  type ReviewPass,
  requireClaims,
  reviewWorkbook,
} from "./review-workbook";

export interface RibbonContext extends RunOptions {
  readonly session: CursorSession;
  readonly pass: ReviewPass;
  readonly planElsewhere?: PlanElsewhere;
  readonly today: IsoDate;
}

export type RibbonAction = (context: RibbonContext) => Promise<CommandResult>;

async function checkUp(context: RibbonContext): Promise<CommandResult> {
  const { review, grids } = await reviewWorkbook(context.session, context);
  return {
    review,
    grids,
    view: "overview",
    text: {
      code: "checked",
      values: {
        tables: review.tables.length,
        claims: review.lines.length,
        findings: review.findings.length,
        questions: review.questions.length,
      },
    },
  };
}

async function reviewEligibility(context: RibbonContext): Promise<CommandResult> {
  const reviewed = await reviewWorkbook(context.session, context);
  requireClaims(reviewed);
  const { lines } = reviewed.review;
  const count = (wanted: ClaimStatus): number => lines.filter(({ status }) => status === wanted).length;
  const [payable, zero, ineligible] = [count("payable"), count("zero"), count("ineligible")];
  return {
    review: reviewed.review,
    grids: reviewed.grids,
    view: "claims",
    text: {
      code: "eligibility",
      values: { payable, zero, ineligible, open: lines.length - payable - zero - ineligible },
    },
  };
}

async function findDuplicates(context: RibbonContext): Promise<CommandResult> {
  const reviewed: ReviewedWorkbook = await reviewWorkbook(context.session, context);
  requireClaims(reviewed);
  const { review, grids } = reviewed;
  const tiers = review.duplicates.filter(({ verdict }) => verdict !== "distinct").map(({ tier }) => tier);
  const red = tiers.filter((tier) => tier === "red").length;
  const orange = tiers.filter((tier) => tier === "orange").length;
  if (tiers.length === 0)
    return { review, grids, view: "duplicates", text: { code: "no-duplicates", values: {} } };
  const marked = await markDuplicates(context.session, review, context);
  return {
    review,
    grids,
    view: "duplicates",
    text: {
      code: "duplicates",
      values: {
        red,
        orange,
        others: tiers.length - red - orange,
        distinct: review.duplicates.length - tiers.length,
        marked,
      },
    },
  };
}

function write(kind: SheetKind): RibbonAction {
  return async (context) => {
    const { review, grids, written } = await generateSheet(context.session, { ...context, kind });
    return {
      review,
      grids,
      sheets: [written],
      text: { code: written.replaced ? "sheet-replaced" : "sheet-written", values: { name: written.name } },
    };
  };
}

async function clearMarks({ session }: RibbonContext): Promise<CommandResult> {
  const count = await session.clearMarks();
  return { text: { code: count === 0 ? "no-marks" : "marks-cleared", values: { count } } };
}

export const RIBBON_ACTIONS: Readonly<Record<CommandName, RibbonAction>> = {
  checkUp,
  reviewEligibility,
  findDuplicates,
  writeAwardSheet: write("award"),
  writePublicNotice: write("notice"),
  writePaymentSchedule: write("payment"),
  writeFindings: write("findings"),
  clearMarks,
  showPane: async () => ({ view: "overview", text: { code: "shown", values: {} } }),
  showHelp: async () => ({ view: "help", text: { code: "shown", values: {} } }),
  reviewThisRow: reviewRow,
};
