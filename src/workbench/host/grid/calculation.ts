/**
 * Recalculation, one run after another, with a promise for its end.
 *
 * Univer's own controller starts a run 100 ms after an edit, tells nobody when it ends, and stops whatever run it
 * finds under way, whose results are then lost. office.js must answer a read that follows a write with the new
 * result, so that controller is kept quiet (`held-dirty-data.ts`) and runs are started from here alone.
 */
import type { ICommandInfo, ICommandService } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { DirtyData } from "./dirty-data";

export interface CalculationParts {
  readonly commands: ICommandService;
  /** What a command puts out of date; undefined for one that does not bear on formulas. */
  readonly changed: (command: ICommandInfo) => Partial<IFormulaDirtyData> | undefined;
  /** Whether there is anything to calculate at all. */
  readonly anyFormula: () => boolean;
}

export class Calculation {
  private readonly parts: CalculationParts;
  private readonly dirty: DirtyData;
  private running = false;
  private readonly whenIdle: (() => void)[] = [];
  private current: Promise<void> | undefined;
  /** While false, edits only pile up (manual calculation). */
  automatic = true;
  private stopped = false;

  constructor(parts: CalculationParts) {
    this.parts = parts;
    this.dirty = new DirtyData(parts.changed);
    parts.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.running = true;
      else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState: state }: ISetFormulaCalculationNotificationMutation =
          command.params ?? {};
        if (state !== undefined && state !== FormulaExecutedStateType.INITIAL) this.ended();
      } else if (this.dirty.note(command, options)) this.soon();
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
    this.dirty.force();
    await this.run();
  }

  /** Recalculates what depends on edits, in manual mode too. */
  async pending(): Promise<void> {
    if (this.dirty.any) await this.run();
  }

  /** The grid goes away: nothing may start any more, and what runs is told to end. */
  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    this.dirty.forget();
    if (this.running)
      this.parts.commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {}, { onlyLocal: true });
  }

  /**
   * Univer shows progress a second after a run has started, and counts runs so that now and then the timer
   * outlives them. In a grid that is gone it throws; the word that a run was stopped takes the timer away.
   */
  forgetTimers(): void {
    this.parts.commands.syncExecuteCommand(
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
    return this.automatic && this.dirty.any;
  }

  /** An edit in the visible grid has nobody who waits for it. */
  private soon(): void {
    setTimeout(() => {
      if (!this.stopped && this.due() && !this.running && !this.current) void this.run();
    }, 0);
  }

  private async run(): Promise<void> {
    await this.idle();
    if (this.stopped || !this.dirty.any) return;
    const dirty = this.dirty.take();
    if (!this.parts.anyFormula()) return;
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
    await this.parts.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, {
      onlyLocal: true,
    });
    await this.current;
  }

  private ended(): void {
    this.running = false;
    for (const resolve of this.whenIdle.splice(0)) resolve();
    // What was edited meanwhile found a run under way, and may have nobody who waits for it.
    if (this.due()) this.soon();
  }
}
