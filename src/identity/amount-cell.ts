/**
 * Amounts as people type them into cells: exact yuan, or a reason why the cell names no exact amount.
 *
 * Interpretation G15: figures with separators, full-width digits and a unit beside them are exact; "约30万", "5亿多",
 * ranges and number words without figures are not, and the ledger makes them errors. Nothing is guessed: with
 * neither a unit in the cell nor one for the column the amount is unusable.
 */
import { Decimal, decimalFromDouble, fifteenDigits, type Yuan } from "../policy/money";
import { type AmountUnit, readFigure, YUAN_PER_UNIT } from "./amount-figure";
import { parseAmountWords } from "./amount-words";
import { NUMBER_WORDS } from "./chinese-number";
import { foldText } from "./fold";

/** How an exact amount was typed; soft remarks. */
export type AmountNote =
  | "text-number"
  | "full-width"
  | "unit-in-cell"
  | "informal-unit"
  | "negative-in-brackets"
  | "remark-in-cell"
  | "words-and-figures";

export type AmountReading =
  | {
      readonly kind: "amount";
      readonly yuan: Yuan;
      readonly unitFrom: "cell" | "column";
      /** Value of the last digit written, in yuan: amounts that differ by half of it or less may be the same. */
      readonly lastDigit: Yuan;
      readonly notes: readonly AmountNote[];
    }
  /** Something can be read, but it is not exact; `yuan` is for messages and never for computing. */
  | {
      readonly kind: "vague";
      readonly problem: "approximate" | "ambiguous-amount" | "number-words";
      readonly yuan: Yuan;
    }
  | {
      readonly kind: "unusable";
      readonly problem:
        | "not-a-number"
        | "range"
        | "foreign-currency"
        | "words-and-figures-differ"
        | "unit-unknown"
        | "unit-suspect"
        | "excel-error";
    }
  | { readonly kind: "empty" };

export interface AmountOptions {
  /**
   * Yuan above which a figure that took its unit from the column is taken for one in the wrong unit
   * (`unit-suspect`); without it no figure is suspected.
   */
  readonly suspectAbove?: Yuan;
}

const EMPTY = /^(?:[-/\\.*]+|无|暂无|没有|不适用|未填|空|N\/?A|NULL|NONE|同上)?$/;
const ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!)/i;
const FOREIGN =
  /美元|美金|欧元|港[元币]|日[元圆]|英镑|韩[元圆]|澳元|加元|新台币|USD|EUR|HKD|JPY|GBP|KRW|US?\$|\$|€|£/;
const APPROXIMATE_BEFORE =
  /^(?:大?约|大概|近|将近|预计|暂[定估]|至少|不(?:超过|低于|足|少于)|超过?|[≈~<>≤≥])+/;
const APPROXIMATE_AFTER = /(?:左右|上下|以[上下内]|余|多|许|以?外)(元?)$/;
const APPROXIMATE_INSIDE = /(\d|[十百千万亿])(?:余|多|来)(?=[万亿千百元])/;
const LABEL = /^(?:合计|共计|总计|小计|金额|共|计)?:?(?:人民币|RMB|CNY|大写)*:?/;

/** Reads a cell of a money column; `columnUnit` is null where neither header nor sheet name a unit. Never throws. */
export function parseAmount(
  cell: string | number | boolean | null,
  columnUnit: AmountUnit | null,
  options: AmountOptions = {},
): AmountReading {
  if (cell === null) return { kind: "empty" };
  if (typeof cell === "boolean") return unusable("not-a-number");
  if (typeof cell === "number") return ofNumber(cell, columnUnit, options);
  if (ERROR.test(cell.trim())) return unusable("excel-error");
  const folded = foldText(cell);
  if (EMPTY.test(folded)) return { kind: "empty" };
  if (FOREIGN.test(folded)) return unusable("foreign-currency");
  const reading = ofText(folded, columnUnit, options);
  if (reading.kind !== "amount") return reading;
  if (brokenGroups(cell)) return { kind: "vague", problem: "ambiguous-amount", yuan: reading.yuan };
  return withTypingNotes(reading, cell);
}

/**
 * A positive number cell in yuan, in one step and without the last digit's value: a long ledger has hundreds of
 * thousands. Exact, through the 15 digits that Excel keeps; undefined for anything but plain positive figures.
 */
export function yuanOfNumber(cell: number, unit: AmountUnit): Yuan | undefined {
  // Outside these bounds a number is written with an exponent of its own.
  if (!(cell >= 1e-6 && cell < 1e14)) return undefined;
  // Sister columns of a row (contract, paid) mostly hold the same figure.
  if (last?.cell === cell && last.unit === unit) return last.yuan;
  const yuan = wholeYuan(cell, unit) ?? bySpelling(cell, unit);
  last = { cell, unit, yuan };
  return yuan;
}

let last: { readonly cell: number; readonly unit: AmountUnit; readonly yuan: Yuan } | undefined;

/**
 * Whole yuan, which need no text in between: that the quotient is the cell again proves that they are its 15 digits.
 */
function wholeYuan(cell: number, unit: AmountUnit): Yuan | undefined {
  const factor = YUAN_PER_UNIT[unit];
  const whole = Math.round(cell * factor);
  return whole < 1e14 && whole / factor === cell ? new Decimal(whole) : undefined;
}

function bySpelling(cell: number, unit: AmountUnit): Yuan {
  const digits = fifteenDigits(cell);
  // Read from a text a Decimal keeps room for more limbs than it has; its copy does not.
  return new Decimal(new Decimal(unit === "元" ? digits : `${digits}${SHIFT[unit]}`));
}

/** Moves the point of a figure without exponent from a unit to yuan. */
const SHIFT = { 千元: "e3", 万元: "e4", 百万元: "e6", 亿元: "e8" } as const;

function unusable(problem: Extract<AmountReading, { kind: "unusable" }>["problem"]): AmountReading {
  return { kind: "unusable", problem };
}

/** "12 5": a blank between digits that does not part thousands may be a missing point as well as a slip. */
function brokenGroups(cell: string): boolean {
  const groups = /\d[\d\s]*\d/.exec(cell.normalize("NFKC").trim())?.[0] ?? "";
  return /\s/.test(groups) && !/^\d{1,3}(?: \d{3})+$/.test(groups);
}

function withTypingNotes(reading: Extract<AmountReading, { kind: "amount" }>, cell: string): AmountReading {
  const notes: AmountNote[] = ["text-number", ...reading.notes];
  if (/[０-９．，]/.test(cell)) notes.push("full-width");
  return { ...reading, notes };
}

function ofNumber(cell: number, columnUnit: AmountUnit | null, options: AmountOptions): AmountReading {
  if (!Number.isFinite(cell)) return unusable("not-a-number");
  const figure = decimalFromDouble(cell);
  return scaled(figure, new Decimal(`1e-${figure.decimalPlaces()}`), columnUnit, options);
}

/** A figure without a unit of its own, in the unit of its column. */
function scaled(
  figure: Decimal,
  lastDigit: Decimal,
  columnUnit: AmountUnit | null,
  options: AmountOptions,
): AmountReading {
  if (columnUnit === null) return unusable("unit-unknown");
  const factor = YUAN_PER_UNIT[columnUnit];
  const yuan = figure.times(factor);
  if (columnUnit !== "元" && options.suspectAbove?.lt(yuan.abs())) return unusable("unit-suspect");
  return { kind: "amount", yuan, unitFrom: "column", lastDigit: lastDigit.times(factor), notes: [] };
}

function ofText(folded: string, columnUnit: AmountUnit | null, options: AmountOptions): AmountReading {
  const bracketed = /^([^()]+)\(([^()]*)\)([元整]*)$/.exec(folded);
  if (bracketed)
    return withBracket(`${bracketed[1]}${bracketed[3]}`, bracketed[2] ?? "", columnUnit, options);
  const whole = /^\(([^()]+)\)(元|万元|亿元)?$/.exec(folded);
  if (whole) return negative(ofText(`${whole[1]}${whole[2] ?? ""}`, columnUnit, options));
  const plain = folded.replace(LABEL, "");
  const exact = plain
    .replace(APPROXIMATE_BEFORE, "")
    .replace(APPROXIMATE_AFTER, "$1")
    .replace(APPROXIMATE_INSIDE, "$1");
  const reading = ofFigure(exact, columnUnit, options);
  if (exact === plain || (reading.kind !== "amount" && reading.kind !== "vague")) return reading;
  return { kind: "vague", problem: "approximate", yuan: reading.yuan };
}

function negative(reading: AmountReading): AmountReading {
  if (reading.kind !== "amount" || reading.yuan.isNegative()) return unusable("not-a-number");
  return { ...reading, yuan: reading.yuan.negated(), notes: [...reading.notes, "negative-in-brackets"] };
}

/** Main part and bracket: words beside figures must agree; a remark without figures is only noted. */
function withBracket(
  main: string,
  bracket: string,
  columnUnit: AmountUnit | null,
  options: AmountOptions,
): AmountReading {
  const reading = ofText(main, columnUnit, options);
  if (/^(?:大写|小写)?:?$/.test(bracket)) return reading;
  const inner = ofText(bracket.replace(/^[大小]写:?/, ""), columnUnit ?? "元", options);
  const amounts = [reading, inner].filter((one) => "yuan" in one);
  if (amounts.length === 2 && "yuan" in reading && "yuan" in inner) {
    const oneIsWords = isWords(reading) !== isWords(inner);
    if (!reading.yuan.eq(inner.yuan))
      return oneIsWords
        ? unusable("words-and-figures-differ")
        : { kind: "vague", problem: "ambiguous-amount", yuan: reading.yuan };
    const figures = isWords(reading) ? inner : reading;
    return figures.kind === "amount"
      ? { ...figures, notes: [...figures.notes, "words-and-figures"] }
      : figures;
  }
  if (reading.kind !== "amount") return reading;
  if (/\d/.test(bracket)) return { kind: "vague", problem: "ambiguous-amount", yuan: reading.yuan };
  return { ...reading, notes: [...reading.notes, "remark-in-cell"] };
}

function isWords(reading: AmountReading): boolean {
  return reading.kind === "vague" && reading.problem === "number-words";
}

const ONLY_WORDS = new RegExp(`^负?[${NUMBER_WORDS}元圆块角毛分整正]+$`);

function ofFigure(text: string, columnUnit: AmountUnit | null, options: AmountOptions): AmountReading {
  if (ONLY_WORDS.test(text)) return ofWords(text, columnUnit);
  if (/\d(?:元|万|亿|千|万元|亿元)?(?:-|~|至|到)[¥]?\d/.test(text)) return unusable("range");
  const sign = /^(?:[-负](¥?)|¥-)/.exec(text);
  const unsigned = (sign ? text.slice(sign[0].length) : text).replace(/^¥/, "");
  const figure = readFigure(unsigned);
  if (!figure) return unusable("not-a-number");
  const value = sign ? figure.value.negated() : figure.value;
  if (figure.kind === "ambiguous") return { kind: "vague", problem: "ambiguous-amount", yuan: value };
  if (figure.unit === "none")
    return scaled(value, figure.lastDigit, columnUnit ?? (text.includes("¥") ? "元" : null), options);
  const notes: AmountNote[] = [figure.informal ? "informal-unit" : "unit-in-cell"];
  return { kind: "amount", yuan: value, unitFrom: "cell", lastDigit: figure.lastDigit, notes };
}

/** "两万" names its own size; "五十" takes the unit of the column. */
function ofWords(text: string, columnUnit: AmountUnit | null): AmountReading {
  const value = parseAmountWords(text);
  if (value === undefined) return unusable("not-a-number");
  const ownUnit = /[元圆块角毛分万亿整正]/.test(text);
  if (!ownUnit && columnUnit === null) return unusable("unit-unknown");
  const yuan = ownUnit ? value : value.times(YUAN_PER_UNIT[columnUnit ?? "元"]);
  return { kind: "vague", problem: "number-words", yuan };
}
