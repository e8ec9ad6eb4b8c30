/** One function of the add-in as the formula engine calls it. */
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { type CallArgument, PassedError, prepareCall } from "./arguments-of-call";
import type { FunctionMetadata } from "./metadata";

export interface Invocation {
  readonly functionName: string;
  /** "申报台账!F5" */
  readonly address: string;
  readonly isInValuePreview: false;
}

/** What `CustomFunctions.associate` was given. */
export type Implementation = (
  ...args: readonly (CallArgument | readonly CallArgument[] | Invocation)[]
) => unknown;

const ERRORS: { readonly [code: string]: ErrorType } = {
  "#VALUE!": ErrorType.VALUE,
  "#N/A": ErrorType.NA,
  "#DIV/0!": ErrorType.DIV_BY_ZERO,
  "#NUM!": ErrorType.NUM,
  "#NULL!": ErrorType.NULL,
  "#NAME?": ErrorType.NAME,
  "#REF!": ErrorType.REF,
};
/** Excel shows an add-in's own words only with these two. */
const WITH_TEXT = new Set(["#VALUE!", "#N/A"]);

interface Failure {
  readonly error: ErrorType;
  readonly text: string | undefined;
}

export class HostedFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly implementation: () => Implementation | undefined,
    private readonly addressAt: (sheetId: string, row: number, column: number) => string,
    private readonly allowErrors: boolean,
    private readonly note: (sheetId: string, row: number, column: number, text: string | undefined) => void,
  ) {
    super(name);
    this.minParams = 0;
    this.maxParams = 255;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const call = this.implementation();
    if (!call) return ErrorValueObject.create(ErrorType.NAME);
    const { parameters = [] } = this.metadata;
    const prepared = prepareCall(parameters, values, this.allowErrors);
    this.tell(0, 0, undefined);
    if (prepared instanceof PassedError) return prepared.value;
    const repeating = parameters.at(-1)?.repeating === true;
    const fixed = repeating ? parameters.length - 1 : parameters.length;
    const results = prepared.calls.map((line, row) =>
      line.map((args, column): unknown => {
        const passed = prepared.errors.get(`${row},${column}`);
        if (passed) return passed.value;
        const list = repeating ? [...args.slice(0, fixed), args.slice(fixed)] : args;
        try {
          return call(...list, this.invocation());
        } catch (error) {
          return failureOf(error);
        }
      }),
    );
    const single = results.length === 1 && results[0]?.length === 1;
    // A function that spreads by itself may not also be spread over a range, as in Excel.
    return single ? this.result(results[0]?.[0]) : this.matrix(results);
  }

  private result(value: unknown): BaseValueObject {
    return Array.isArray(value)
      ? this.matrix(value.map((line: unknown) => (Array.isArray(line) ? line : [line])))
      : this.cell(value, 0, 0);
  }

  private matrix(rows: readonly (readonly unknown[])[]): BaseValueObject {
    const values = rows.map((line, row) => line.map((value, column) => this.cell(value, row, column)));
    const columns = values.reduce((most, line) => Math.max(most, line.length), 0);
    if (values.length === 0 || columns === 0) return ErrorValueObject.create(ErrorType.VALUE);
    if (values.length === 1 && columns === 1)
      return values[0]?.[0] ?? ErrorValueObject.create(ErrorType.VALUE);
    const calculateValueList = values.map((line) => [
      ...line,
      ...Array.from({ length: columns - line.length }, () => ErrorValueObject.create(ErrorType.NA)),
    ]);
    return ArrayValueObject.create({
      calculateValueList,
      rowCount: values.length,
      columnCount: columns,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  private cell(value: unknown, row: number, column: number): BaseValueObject {
    if (value instanceof ErrorValueObject) return value;
    if (typeof value === "number")
      return Number.isFinite(value)
        ? NumberValueObject.create(value)
        : ErrorValueObject.create(ErrorType.NUM);
    if (typeof value === "string") return StringValueObject.create(value);
    if (typeof value === "boolean") return BooleanValueObject.create(value);
    if (value === null || value === undefined) return StringValueObject.create("");
    const failure = isFailure(value) ? value : failureOf(value);
    this.tell(row, column, failure.text);
    return ErrorValueObject.create(failure.error);
  }

  private invocation(): Invocation {
    return {
      functionName: this.metadata.id,
      address: this.addressAt(this.subUnitId ?? "", this.row, this.column),
      isInValuePreview: false,
    };
  }

  private tell(row: number, column: number, text: string | undefined): void {
    this.note(this.subUnitId ?? "", this.row + row, this.column + column, text);
  }
}

function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "error" in value && "text" in value;
}

/** From a `CustomFunctions.Error`, thrown or returned, or from anything else that went wrong. */
function failureOf(thrown: unknown): Failure {
  if (typeof thrown === "object" && thrown !== null) {
    const code: unknown = Reflect.get(thrown, "code");
    const message: unknown = Reflect.get(thrown, "message");
    const error = typeof code === "string" ? ERRORS[code] : undefined;
    if (typeof code === "string" && error !== undefined)
      return {
        error,
        text: WITH_TEXT.has(code) && typeof message === "string" && message !== "" ? message : undefined,
      };
    if (typeof Reflect.get(thrown, "then") === "function")
      return { error: ErrorType.VALUE, text: "NotImplemented: asynchronous custom functions." };
    // Excel shows a bare #VALUE! for other throws; the workbench says what was thrown.
    if (typeof message === "string") return { error: ErrorType.VALUE, text: message };
  }
  return { error: ErrorType.VALUE, text: undefined };
}
