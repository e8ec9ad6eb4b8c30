/**
 * Recalculation, one run after another, with a promise for its end.
 *
 * Univer starts a run 100 ms after an edit and tells nobody when it ends. office.js must answer a read that
 * follows a write with the new result, so edits of cells are taken out of Univer's timer and run from here.
 */
import type { ICommandInfo, ICommandService } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  type IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";

type Dirty = Pick<ISetFormulaCalculationStartMutation, "dirtyRanges">;

/** The engine compares every dirty range with every formula; a block's cells one by one would take minutes. */
const FEW_RANGES = 16;

function bounding(ranges: Dirty["dirtyRanges"]): Dirty["dirtyRanges"] {
  const [first] = ranges;
  if (!first) return [];
  const range = { ...first.range };
  for (const { range: one } of ranges) {
    range.startRow = Math.min(range.startRow, one.startRow);
    range.endRow = Math.max(range.endRow, one.endRow);
    range.startColumn = Math.min(range.startColumn, one.startColumn);
    range.endColumn = Math.max(range.endColumn, one.endColumn);
  }
  return [{ ...first, range }];
}

function isStyling({ params }: ICommandInfo<Partial<ISetRangeValuesMutationParams>>): boolean {
  return params?.trigger === SetStyleCommand.id;
}

export class Calculation {
  private waiting: Dirty["dirtyRanges"] = [];
  private force = false;
  private running = false;
  private readonly whenIdle: (() => void)[] = [];
  private current: Promise<void> | undefined;
  private readonly dirtyOf: (command: ICommandInfo) => Dirty["dirtyRanges"];
  /** While false, edits only pile up (manual calculation). */
  automatic = true;
  private stopped = false;

  constructor(
    private readonly commands: ICommandService,
    dirtyManager: IActiveDirtyManagerService,
    /** Whether there is anything to calculate at all. */
    private readonly anyFormula: () => boolean,
  ) {
    const conversion = dirtyManager.get(SetRangeValuesMutation.id);
    dirtyManager.remove(SetRangeValuesMutation.id);
    this.dirtyOf = (command) => {
      const ranges = conversion?.getDirtyData(command).dirtyRanges ?? [];
      return ranges.length > FEW_RANGES ? bounding(ranges) : ranges;
    };
    commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.running = true;
      else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState: state }: ISetFormulaCalculationNotificationMutation =
          command.params ?? {};
        if (state !== undefined && state !== FormulaExecutedStateType.INITIAL) this.ended();
      } else if (
        command.id === SetRangeValuesMutation.id &&
        !options?.onlyLocal &&
        !options?.fromFormula &&
        !isStyling(command)
      ) {
        this.waiting.push(...this.dirtyOf(command));
        this.soon();
      }
    });
  }

  /** Runs what is due and resolves when every result stands in its cell. */
  async settle(): Promise<void> {
    while (this.running || this.current || this.due()) {
      if (this.running) await new Promise<void>((resolve) => this.whenIdle.push(resolve));
      else if (this.current) await this.current;
      else await this.run();
    }
  }

  /** Recalculates every formula. */
  async everything(): Promise<void> {
    this.force = true;
    await this.run();
  }

  /** Recalculates what depends on edits, in manual mode too. */
  async pending(): Promise<void> {
    if (this.waiting.length > 0) await this.run();
  }

  /** The grid goes away: nothing may start any more, and what runs is told to end. */
  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    this.waiting = [];
    this.force = false;
    if (this.running)
      this.commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {}, { onlyLocal: true });
  }

  /**
   * Univer shows progress a second after a run has started, and counts runs so that now and then the timer
   * outlives them. In a grid that is gone it throws; the word that a run was stopped takes the timer away.
   */
  forgetTimers(): void {
    this.commands.syncExecuteCommand(
      SetFormulaCalculationNotificationMutation.id,
      { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION },
      { onlyLocal: true },
    );
  }

  /** Resolves when no run is under way; starts none. */
  async idle(): Promise<void> {
    while (this.running || this.current) {
      if (this.running) await new Promise<void>((resolve) => this.whenIdle.push(resolve));
      else await this.current;
    }
  }

  private due(): boolean {
    return this.automatic && this.waiting.length > 0;
  }

  /** An edit in the visible grid has nobody who waits for it. */
  private soon(): void {
    setTimeout(() => {
      if (!this.stopped && this.due() && !this.running && !this.current) void this.run();
    }, 0);
  }

  private async run(): Promise<void> {
    await this.idle();
    const dirtyRanges = this.waiting;
    const forceCalculation = this.force;
    if (this.stopped) return;
    if (dirtyRanges.length === 0 && !forceCalculation) return;
    this.waiting = [];
    this.force = false;
    if (!this.anyFormula()) return;
    const end = new Promise<void>((resolve) => this.whenIdle.push(resolve));
    this.current = end.then(() => {
      this.current = undefined;
    });
    this.running = true;
    // Univer takes note of a written formula in commands that it starts but does not await.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (this.stopped) {
      this.ended();
      return;
    }
    await this.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      {
        forceCalculation,
        dirtyRanges,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
    await this.current;
  }

  private ended(): void {
    this.running = false;
    for (const resolve of this.whenIdle.splice(0)) resolve();
  }
}
