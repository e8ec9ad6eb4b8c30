/**
 * The main job: read the workbook, review it, and write a sheet of the result. Ribbon, pane and the headless
 * program call this one function.
 */
import type { WorkbookSession, WrittenSheet } from "../excel/session";
import { stopIfCancelled } from "../excel/trouble";
import type { SheetPlan } from "../sheets/plan";
import { planSheet } from "../sheets/plan-sheet";
import { defaultOptions, type SheetKind, type SheetOptions } from "../sheets/sheet-kinds";
import { type ReviewedWorkbook, type ReviewRequest, requireClaims, reviewWorkbook } from "./review-workbook";

export interface GenerateRequest extends ReviewRequest {
  readonly kind: SheetKind;
  /** Chosen in the preview; the others are the defaults. */
  readonly options?: Partial<SheetOptions>;
}

export interface GeneratedSheet extends ReviewedWorkbook {
  readonly plan: SheetPlan;
  readonly written: WrittenSheet;
}

/**
 * @throws NoLedgerFound, ExcelTrouble, RegulationError, WhatIfRefused; the workbook is then as it was.
 */
export async function generateSheet(
  session: WorkbookSession,
  request: GenerateRequest,
): Promise<GeneratedSheet> {
  const reviewed = await reviewWorkbook(session, request);
  requireClaims(reviewed);
  const plan = await planFor(reviewed, request);
  stopIfCancelled(request.signal);
  const [written] = await session.writeSheets([plan], request);
  if (written === undefined) throw new Error(`nothing was written for ${plan.kind}`);
  return { ...reviewed, plan, written };
}

async function planFor(
  { review, grids, settings }: ReviewedWorkbook,
  { kind, options, today, planElsewhere }: GenerateRequest,
): Promise<SheetPlan> {
  const officer = settings.officer === undefined ? {} : { preparedBy: settings.officer };
  const chosen = { ...defaultOptions(kind), madeOn: today, ...officer, ...options };
  const planned = await planElsewhere?.(review, kind, chosen);
  return planned ?? planSheet(kind, { review: review.whole(), grids, options: chosen });
}
