/** Which sheets we make, and what may be chosen for each before it is written. */
import type { SheetGrid } from "../ledger/grid";
import type { IsoDate } from "../policy/dates";
import { CLAIM_STATUSES, type ClaimStatus } from "../policy/verdict";
import type { Review } from "../review/review";

export const SHEET_KINDS = [
  "award",
  "notice",
  "payment",
  "findings",
  "corrections",
  "spot-check",
  "recovery",
  "performance",
] as const;

export type SheetKind = (typeof SHEET_KINDS)[number];

export type SheetUnit = "元" | "万元";

/** `article`: groups with subtotals in the order of the regulation; `none`: one list in ledger order. */
export type Grouping = "article" | "none";

export interface SheetOptions {
  /** Name of the tab; the writer adds a suffix where a sheet that is not ours bears it. */
  readonly name: string;
  readonly unit: SheetUnit;
  readonly grouping: Grouping;
  /** Claims with other statuses are left out. The award sheet lists those without money apart, at its end. */
  readonly statuses: readonly ClaimStatus[];
  /** Day on which the notice is published; the as-of date if undefined. */
  readonly publishedOn?: IsoDate;
  /** Spot check: printed on the sheet, so that the draw can be repeated. */
  readonly seed: number;
  /** Spot check: how many awards to draw; a tenth of them, five at least, if undefined. */
  readonly sampleSize?: number;
  /** The day of the run, printed on the sheet. */
  readonly madeOn?: IsoDate;
  /** 制表 */
  readonly preparedBy?: string;
}

/** What may be chosen in the preview, beside the name that every sheet has. */
export type SheetChoice = "unit" | "grouping" | "statuses" | "published" | "draw";

/** The choices that a sheet obeys. Any other would do nothing there, so it is not offered. */
export const SHEET_CHOICES: Readonly<Record<SheetKind, ReadonlySet<SheetChoice>>> = {
  award: new Set(["unit", "grouping", "statuses"]),
  notice: new Set(["unit", "statuses", "published"]),
  payment: new Set(["unit", "statuses"]),
  findings: new Set(["statuses"]),
  corrections: new Set([]),
  "spot-check": new Set(["unit", "draw"]),
  recovery: new Set(["unit"]),
  performance: new Set(["unit"]),
};

/** What a sheet is made from. `grids` may be empty: then columns that only the ledger has are left out. */
export interface SheetInput {
  readonly review: Review;
  readonly grids: readonly SheetGrid[];
  readonly options: SheetOptions;
}

const NAMES: Readonly<Record<SheetKind, string>> = {
  award: "资金安排表",
  notice: "公示名单",
  payment: "拨付明细表",
  findings: "核查结果",
  corrections: "补正清单",
  "spot-check": "抽查名单",
  recovery: "收回台账",
  performance: "绩效汇总",
};

/** The results to choose from for a sheet: what awaits nobody is no finding. */
export function statusesOf(kind: SheetKind): readonly ClaimStatus[] {
  return kind === "findings" ? CLAIM_STATUSES.filter((status) => status !== "payable") : CLAIM_STATUSES;
}

/** Tab name as it is without a choice. */
export function sheetName(kind: SheetKind): string {
  return NAMES[kind];
}

/** The options a sheet is made with where nothing is chosen. */
export function defaultOptions(kind: SheetKind): SheetOptions {
  return {
    name: NAMES[kind],
    // Amounts carry fen, so yuan is what can be paid and added up by hand; notices are read in 万元.
    unit: kind === "notice" || kind === "performance" ? "万元" : "元",
    grouping: "article",
    statuses:
      kind === "notice" || kind === "payment" || kind === "spot-check" ? ["payable"] : statusesOf(kind),
    seed: 1,
  };
}
