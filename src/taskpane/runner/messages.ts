/** What the pane and its worker say to each other. */
import type { SheetGrid } from "../../ledger/grid";
import type { SheetPlan } from "../../sheets/plan";
import type { SheetKind, SheetOptions } from "../../sheets/sheet-kinds";
import type { PackedFailure } from "./pack-failure";

/** The maps and sets of a grid that grow with its cells. */
export const CELL_TEXTS = ["formulas", "formats", "comments"] as const;
export const CELL_MARKS = ["hiddenRows", "struckCells"] as const;
export type CellTexts = (typeof CELL_TEXTS)[number];
export type CellMarks = (typeof CELL_MARKS)[number];

export type ToWorker =
  /** A sheet without its cells, which follow. The first sheet of a new workbook state says so. */
  | { readonly kind: "sheet"; readonly first: boolean; readonly grid: SheetGrid }
  | { readonly kind: "rows"; readonly rows: SheetGrid["values"] }
  /** What single cells have beside their values, and rows or cells that are hidden or struck. */
  | {
      readonly kind: "texts";
      readonly of: CellTexts;
      readonly entries: readonly (readonly [number, string])[];
    }
  | { readonly kind: "marks"; readonly of: CellMarks; readonly members: readonly number[] }
  /** Asks for a sheet made of the review that was sent last. */
  | { readonly kind: "plan"; readonly sheet: SheetKind; readonly options: SheetOptions }
  | { readonly kind: "run"; readonly settings: unknown; readonly asOf: string }
  /** Asks for the next parcel of an answer: between two, the pane and its garbage collector have their turn. */
  | { readonly kind: "next" };

/** How far the worker is, as the review itself tells it. */
export type WorkerStep = "ledger" | "duplicates" | "plan";

/** Parts of a review that the pane shows, beside its lines. */
export type ShownList = "duplicates" | "findings" | "moneyRows";
/** Parts of a review that only a whole review needs. */
export type KeptList = "groups" | "payments" | "otherFunding" | "companies" | "patentList" | "notices";

/** Texts are JSON of packed values: reading that takes half the time of reading a structured clone. */
export type FromWorker =
  | { readonly kind: "progress"; readonly step: WorkerStep; readonly done: number }
  /** `PackedLines`. */
  | { readonly kind: "lines"; readonly json: string }
  /** An array of items. */
  | { readonly kind: "shown"; readonly name: ShownList; readonly json: string }
  /** The same as UTF-8 bytes, which the pane leaves as they are. */
  | { readonly kind: "kept"; readonly name: KeptList; readonly bytes: Uint8Array }
  /** Accounts one after another in the order of the lines, as UTF-8 bytes; `ends` says where each ends. */
  | {
      readonly kind: "accounts";
      readonly ends: readonly number[];
      readonly bytes: Uint8Array;
    }
  /** What else a review holds (`ReviewRest`); it comes last. */
  | { readonly kind: "rest"; readonly json: string }
  /** Rows of a sheet that was asked for, then the rest of it. */
  | { readonly kind: "plan-rows"; readonly rows: SheetPlan["rows"] }
  | { readonly kind: "plan"; readonly plan: SheetPlan }
  | { readonly kind: "failed"; readonly failure: PackedFailure };
