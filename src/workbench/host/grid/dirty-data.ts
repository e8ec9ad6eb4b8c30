/** What edits have put out of date, gathered until the formula engine is run. */
import { type ICommandInfo, merge } from "@univerjs/core";
import { type IFormulaDirtyData, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";

type Ranges = IFormulaDirtyData["dirtyRanges"];

/** The engine compares every dirty range with every formula; a block's cells one by one would take minutes. */
const FEW_RANGES = 16;

/** What is known of a command besides its parameters. */
export interface CommandOrigin {
  readonly onlyLocal?: boolean;
  readonly fromFormula?: boolean;
}

export class DirtyData {
  private data = none();
  any = false;

  /** @param changed what a command puts out of date; undefined for one that does not bear on formulas. */
  constructor(private readonly changed: (command: ICommandInfo) => Partial<IFormulaDirtyData> | undefined) {}

  /** Notes what the command has changed. @returns whether it bears on formulas. */
  note(command: ICommandInfo, origin: CommandOrigin = {}): boolean {
    // Said once when a workbook opens, whose formulas keep the results of the file.
    if (command.id === SetTriggerFormulaCalculationStartMutation.id) return false;
    if (command.id === SetRangeValuesMutation.id && isOwn(command, origin)) return false;
    const changed = this.changed(command);
    if (!changed) return false;
    const { dirtyRanges = [], forceCalculation = false, ...rest } = changed;
    merge(this.data, rest);
    if (forceCalculation) this.force();
    this.data.dirtyRanges.push(...(dirtyRanges.length > FEW_RANGES ? bounding(dirtyRanges) : dirtyRanges));
    this.any = true;
    return true;
  }

  /** Every formula is to be calculated. */
  force(): void {
    this.data.forceCalculation = true;
    this.any = true;
  }

  /** What was gathered; from now on a new gathering. */
  take(): IFormulaDirtyData {
    const { data } = this;
    this.forget();
    return data;
  }

  forget(): void {
    this.data = none();
    this.any = false;
  }
}

function none(): IFormulaDirtyData {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

/** A result that the engine itself writes, or a mere style. */
function isOwn(
  { params }: ICommandInfo<Partial<ISetRangeValuesMutationParams>>,
  { onlyLocal = false, fromFormula = false }: CommandOrigin,
): boolean {
  return onlyLocal || fromFormula || params?.trigger === SetStyleCommand.id;
}

function bounding(ranges: Ranges): Ranges {
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
