/**
 * What is known of one fact, and which cells said so.
 *
 * Missing is neither zero nor false (interpretations G5, G17): a blank cell in a column that exists is
 * `missing`, a fact that no sheet has a column for is `absent`, and a cell that holds something unusable is
 * `invalid`. Only `known` carries a value.
 */

/** One cell, 1-based, as Excel counts. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Why a cell's content cannot be used as the fact it stands for. */
export type FactProblem =
  | "not-a-number"
  | "negative"
  | "approximate"
  | "ambiguous-amount"
  | "range"
  | "foreign-currency"
  | "words-and-figures-differ"
  | "unit-unknown"
  | "unit-suspect"
  | "not-an-integer"
  | "impossible-date"
  | "not-a-date"
  | "check-digit"
  | "damaged-by-excel"
  | "malformed-code"
  | "unknown-word"
  | "excel-error";

export type Fact<T> =
  | { readonly state: "known"; readonly value: T; readonly cells: readonly CellRef[] }
  | { readonly state: "missing"; readonly cells: readonly CellRef[] }
  | { readonly state: "absent" }
  | {
      readonly state: "invalid";
      /** The cell as typed. */
      readonly raw: string;
      readonly problem: FactProblem;
      /** What the cell most probably means, for a message; never used in a computation. */
      readonly suggestion?: string;
      readonly cells: readonly CellRef[];
    };

/** A fact nobody has a column for. */
export const ABSENT: Fact<never> = { state: "absent" };

export function known<T>(value: T, cells: readonly CellRef[] = []): Fact<T> {
  return { state: "known", value, cells };
}

export function missing(cells: readonly CellRef[] = []): Fact<never> {
  return { state: "missing", cells };
}

export function invalid(
  raw: string,
  problem: FactProblem,
  cells: readonly CellRef[] = [],
  suggestion?: string,
): Fact<never> {
  return suggestion === undefined
    ? { state: "invalid", raw, problem, cells }
    : { state: "invalid", raw, problem, cells, suggestion };
}

/** The value of a known fact, else undefined. */
export function knownValue<T>(fact: Fact<T>): T | undefined {
  return fact.state === "known" ? fact.value : undefined;
}

/** The cells that were looked at for the fact, known or not. */
export function cellsOf(fact: Fact<unknown>): readonly CellRef[] {
  return fact.state === "absent" ? [] : fact.cells;
}

/** As typed, also where the cell was not accepted; "" where nothing was typed. */
export function typedText(fact: Fact<string>): string {
  return fact.state === "invalid" ? fact.raw : (knownValue(fact) ?? "");
}
