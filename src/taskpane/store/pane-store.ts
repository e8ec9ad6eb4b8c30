/**
 * The pane's store: holds the state, talks to the workbook, runs the review. Views call its methods and read its
 * snapshots; nothing here draws.
 */

import type { CommandOutcome } from "../../commands/outcome";
import { readingProgress, reviewProgress } from "../../commands/review-progress";
import { breathe } from "../../excel/breathe";
import type { Progress, RunOptions, WorkbookSession } from "../../excel/session";
import type { SheetGrid } from "../../ledger/grid";
import { COMMAND_TEXTS, type CommandText } from "../../locale/commands";
import { type ClaimId, claimId } from "../../policy/claim";
import { type IsoDate, isoDate } from "../../policy/dates";
import type { CellRef } from "../../policy/fact";
import type { ReviewDigest } from "../../review/digest";
import type { AuditEntry, ReviewSettings } from "../../review/review";
import { EMPTY_SETTINGS } from "../../review/settings";
import type { SheetPlan } from "../../sheets/plan";
import type { SheetKind, SheetOptions } from "../../sheets/sheet-kinds";
import { aborted, isAbort, type ReviewRunner } from "../runner/review-runner";
import { compareReviews } from "./compare-reviews";
import {
  ALL_CLAIMS,
  type AmountUnit,
  type ClaimQuery,
  type PaneNotice,
  type PaneProblem,
  type PaneState,
  type RunningWork,
  type ViewId,
} from "./pane-state";

function isCommandText(code: string): code is CommandText {
  return Object.hasOwn(COMMAND_TEXTS["zh-CN"], code);
}

function sameCell(left: CellRef | undefined, right: CellRef): boolean {
  return left?.sheet === right.sheet && left.row === right.row && left.column === right.column;
}

export class PaneStore {
  readonly session: WorkbookSession;
  readonly #runner: ReviewRunner;
  readonly #now: () => Date;
  readonly #listeners = new Set<() => void>();
  #state: PaneState;
  #grids: readonly SheetGrid[] | undefined;
  #abort: AbortController | undefined;
  #cancelCommand: (() => void) | undefined;
  #sentTo: CellRef | undefined;

  constructor(session: WorkbookSession, runner: ReviewRunner, now: () => Date = () => new Date()) {
    this.session = session;
    this.#runner = runner;
    this.#now = now;
    this.#state = {
      view: "overview",
      settings: EMPTY_SETTINGS,
      settingsProblems: [],
      outline: undefined,
      review: undefined,
      changes: undefined,
      running: undefined,
      outOfDate: false,
      problem: undefined,
      notice: undefined,
      openClaim: undefined,
      standsIn: undefined,
      query: ALL_CLAIMS,
      unit: "yuan",
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): PaneState => this.#state;

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Shows what went wrong; `code` says at what. */
  fail(code: PaneProblem["code"], reason: unknown): void {
    this.#set({ problem: { code, reason } });
  }

  /** The cells of the last review; empty before one. */
  get grids(): readonly SheetGrid[] {
    return this.#grids ?? [];
  }

  /** Loads the settings and starts to listen. What fails is shown; the pane works on without it. */
  async open(): Promise<void> {
    try {
      const { settings, problems } = await this.session.loadSettings();
      this.#set({ settings, settingsProblems: problems.map(({ part }) => part) });
      this.#set({ outline: await this.session.outline() });
    } catch (reason) {
      this.fail("reading", reason);
    }
    try {
      await this.session.onEdited(() => this.#edited());
      await this.session.onSelected((cell) => this.#selected(cell));
    } catch (reason) {
      this.fail("listening", reason);
    }
  }

  #edited(): void {
    this.#grids = undefined;
    if (this.#state.review !== undefined && !this.#state.outOfDate) this.#set({ outOfDate: true });
  }

  #selected(cell: CellRef): void {
    // A jump of our own must not pull the user away from what she is reading.
    if (sameCell(this.#sentTo, cell)) {
      this.#sentTo = undefined;
      return;
    }
    const claim = this.#state.review?.line(claimId(cell.sheet, cell.row))?.id;
    if (claim === this.#state.standsIn) return;
    const follows = claim !== undefined && this.#state.view === "claims";
    this.#set({ standsIn: claim, ...(follows ? { openClaim: claim } : {}) });
  }

  /** Shows what a ribbon command is doing or has done; its review becomes the pane's. */
  hear(outcome: CommandOutcome): void {
    if (outcome.state === "running") {
      const progress = outcome.progress ?? { step: "reading", done: undefined };
      this.#cancelCommand = outcome.cancel;
      this.#set({ running: { kind: "review", progress }, problem: undefined, notice: undefined });
      return;
    }
    this.#cancelCommand = undefined;
    this.#set({ running: undefined });
    if (outcome.state === "failed") {
      if (isAbort(outcome.error)) this.#set({ notice: { of: "pane", code: "cancelled", values: {} } });
      else this.fail("command", outcome.error);
      return;
    }
    if (outcome.review !== undefined && outcome.grids !== undefined) {
      this.#grids = outcome.grids;
      const { review, grids } = outcome;
      this.#accept(review, this.#changesTo(review), grids, this.#state.settings);
    }
    const { code, values } = outcome.text;
    const sheet = outcome.sheets?.[0]?.name;
    const cell: CellRef | undefined = sheet === undefined ? undefined : { sheet, row: 1, column: 1 };
    this.#set({
      ...(isCommandText(code) && code !== "shown"
        ? { notice: { of: "command", code, values, ...(cell === undefined ? {} : { cell }) } }
        : {}),
      ...(outcome.view === undefined ? {} : { view: outcome.view }),
      ...(outcome.claim === undefined ? {} : { openClaim: outcome.claim }),
    });
  }

  /** The day the review is made for, where the settings name none. */
  today(): IsoDate {
    const now = this.#now();
    const text = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
    const day = isoDate(text);
    if (day === undefined) throw new RangeError(`the clock shows no day: ${text}`);
    return day;
  }

  /** Date and time of a decision. */
  timestamp(): string {
    return this.#now().toISOString();
  }

  /** Reads the workbook and reviews it. Progress and cancelling are in the state; a failure leaves the last review. */
  async runReview(): Promise<void> {
    if (this.#state.running !== undefined) return;
    await this.#work("review", "reviewing", async (signal) => {
      // The bar is on the screen before the workbook is asked for anything.
      await breathe();
      if (signal.aborted) throw aborted();
      const grids = this.#grids ?? (await this.#readGrids(signal));
      this.#progress("review", reviewProgress("ledger", 0));
      const { settings } = this.#state;
      const review = await this.#runner.run({
        grids,
        settings,
        asOf: settings.policy.asOf ?? this.today(),
        signal,
        onProgress: (step, done) => this.#progress("review", reviewProgress(step, done)),
      });
      const changes = this.#changesTo(review);
      // Comparing and showing a long review are two turns, so that neither holds the page for long.
      await breathe();
      this.#accept(review, changes, grids, settings);
    });
  }

  async #readGrids(signal: AbortSignal): Promise<readonly SheetGrid[]> {
    try {
      const grids = await this.session.readGrids({
        signal,
        onProgress: (progress) => this.#progress("review", readingProgress(progress)),
      });
      this.#grids = grids;
      return grids;
    } catch (reason) {
      if (!isAbort(reason)) this.fail("reading", reason);
      throw reason;
    }
  }

  /** Awards that differ from the last review's; undefined where there is none. */
  #changesTo(review: ReviewDigest): PaneState["changes"] {
    const before = this.#state.review;
    return before === undefined ? undefined : compareReviews(before, review);
  }

  #accept(
    review: ReviewDigest,
    changes: PaneState["changes"],
    grids: readonly SheetGrid[],
    settings: ReviewSettings,
  ): void {
    const { openClaim } = this.#state;
    this.#set({
      review,
      changes,
      // An edit during the run has thrown the grids away; a decision made meanwhile was not heard.
      outOfDate: this.#grids !== grids || this.#state.settings !== settings,
      problem: undefined,
      openClaim: openClaim !== undefined && review.line(openClaim) !== undefined ? openClaim : undefined,
    });
  }

  #progress(kind: RunningWork["kind"], progress: Progress): void {
    const { running } = this.#state;
    if (running !== undefined) this.#set({ running: { ...running, kind, progress } });
  }

  /** Runs long work under the header's progress bar; a failure is told under `code`. */
  async #work(
    kind: RunningWork["kind"],
    code: PaneProblem["code"],
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    const step = kind === "review" ? "reading" : kind === "marks" ? "marking" : "writing";
    this.#set({
      running: { kind, progress: { step, done: undefined } },
      problem: undefined,
      notice: undefined,
    });
    try {
      await work(abort.signal);
    } catch (reason) {
      if (isAbort(reason) || abort.signal.aborted)
        this.#set({ notice: { of: "pane", code: "cancelled", values: {} } });
      else if (this.#state.problem === undefined) this.fail(code, reason);
    } finally {
      this.#abort = undefined;
      this.#set({ running: undefined });
    }
  }

  /** Writes to the workbook with progress; what `work` returns is shown as the result. */
  async write(kind: "sheets" | "marks", work: (options: RunOptions) => Promise<PaneNotice>): Promise<void> {
    if (this.#state.running !== undefined) return;
    await this.#work(kind, kind === "sheets" ? "writing" : "marking", async (signal) => {
      const notice = await work({ signal, onProgress: (progress) => this.#progress(kind, progress) });
      this.#set({ notice });
    });
  }

  /** The sheet as plain data, made in the worker where it can be. */
  async planSheet(
    review: ReviewDigest,
    kind: SheetKind,
    options: SheetOptions,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<SheetPlan> {
    const planned = await this.#runner.plan?.({ review, kind, options, signal });
    if (planned !== undefined) return planned;
    // The sheets' own code is only wanted here.
    const { planSheet } = await import("../../sheets/plan-sheet");
    return planSheet(kind, { review: review.whole(), grids: this.grids, options });
  }

  /** Adds a line to the audit log; the review stays as good as it was. */
  async log(entry: Omit<AuditEntry, "at" | "by">): Promise<void> {
    const { settings } = this.#state;
    const line = { at: this.timestamp(), by: settings.officer ?? "", ...entry };
    await this.#keep({ ...settings, log: [...settings.log, line] });
  }

  async #keep(settings: ReviewSettings): Promise<boolean> {
    this.#set({ settings });
    try {
      await this.session.saveSettings(settings);
      return true;
    } catch (reason) {
      this.fail("saving", reason);
      return false;
    }
  }

  /** Ends the long work, the pane's own or a ribbon command's. */
  cancel(): void {
    this.#abort?.abort();
    this.#cancelCommand?.();
  }

  /**
   * Changes the settings, keeps them in the workbook and logs who did what. The review is out of date afterwards;
   * `rerun` makes a new one at once from the cells read before.
   */
  async changeSettings(
    change: (settings: ReviewSettings) => ReviewSettings,
    entries: readonly Omit<AuditEntry, "at" | "by">[],
    rerun: boolean,
  ): Promise<void> {
    const changed = change(this.#state.settings);
    const at = this.timestamp();
    const by = changed.officer ?? "";
    const settings = { ...changed, log: [...changed.log, ...entries.map((entry) => ({ at, by, ...entry }))] };
    this.#set({ outOfDate: this.#state.review !== undefined });
    const kept = await this.#keep(settings);
    if (kept && rerun && this.#state.review !== undefined) await this.runReview();
  }

  /** Shows a cell; a cell that is gone is said. */
  async goTo(cell: CellRef): Promise<void> {
    this.#sentTo = cell;
    try {
      if (await this.session.goTo(cell)) return;
      this.#sentTo = undefined;
      this.#set({ notice: { of: "pane", code: "cellGone", values: { sheet: cell.sheet } } });
    } catch (reason) {
      this.#sentTo = undefined;
      this.fail("navigating", reason);
    }
  }

  show(view: ViewId): void {
    this.#set({ view });
  }

  /** The list of claims, narrowed. */
  showClaims(query: Partial<ClaimQuery>): void {
    this.#set({ view: "claims", openClaim: undefined, query: { ...ALL_CLAIMS, ...query } });
  }

  narrow(query: Partial<ClaimQuery>): void {
    this.#set({ query: { ...this.#state.query, ...query } });
  }

  openClaim(claim: ClaimId | undefined): void {
    this.#set({ openClaim: claim, ...(claim === undefined ? {} : { view: "claims" as const }) });
  }

  setUnit(unit: AmountUnit): void {
    this.#set({ unit });
  }

  dismiss(): void {
    this.#set({ problem: undefined, notice: undefined });
  }

  tell(notice: PaneNotice): void {
    this.#set({ notice });
  }
}
