/** A written figure with the units beside it: "1,234.50元", "12万5千", "1亿2000万元", "1.25E+05", "12.5W". */
import { Decimal } from "../policy/money";

export type AmountUnit = "元" | "千元" | "万元" | "百万元" | "亿元";

export const YUAN_PER_UNIT: Readonly<Record<AmountUnit, number>> = {
  元: 1,
  千元: 1_000,
  万元: 10_000,
  百万元: 1_000_000,
  亿元: 100_000_000,
};

export type Figure =
  | {
      readonly kind: "exact";
      /** In yuan if `unit` is "cell", else the bare figure. */
      readonly value: Decimal;
      readonly unit: "cell" | "none";
      readonly informal: boolean;
      /** Value of the last digit written, in the unit of `value`. */
      readonly lastDigit: Decimal;
    }
  /** "12万5": the five may be five thousand yuan or five yuan; `value` takes the spoken meaning. */
  | { readonly kind: "ambiguous"; readonly value: Decimal };

const PART =
  /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:E([+-]?\d{1,3}))?(W|亿|万|千|百|十)?(亿|万)?(元|圆|块|角|毛|分)?/;
const SCALE: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  W: 10_000,
  亿: 100_000_000,
};
const COIN: Readonly<Record<string, string>> = { 角: "0.1", 毛: "0.1", 分: "0.01" };

/** No amount of this field comes near; a slip of the keyboard or a code does. */
const TOO_MUCH = new Decimal("1e16");

interface Part {
  readonly value: Decimal;
  readonly factor: Decimal;
  readonly hasUnit: boolean;
  readonly lastDigit: Decimal;
}

/** The figure if the whole text is one, without sign and currency mark; undefined otherwise. */
export function readFigure(text: string): Figure | undefined {
  const parts: Part[] = [];
  let rest = text.replace(/整$/, "");
  while (rest !== "") {
    const match = PART.exec(rest);
    if (!match) return undefined;
    const part = readPart(match);
    const before = parts.at(-1);
    // Units must fall: "12万5千", never "5千12万".
    if (before && (!before.hasUnit || before.factor.lte(part.hasUnit ? part.factor : 0))) return undefined;
    if (before && part.value.gte(before.factor)) return undefined;
    parts.push(part);
    rest = rest.slice(match[0].length);
  }
  return combine(parts, /W/.test(text));
}

function readPart(match: RegExpExecArray): Part {
  const digits = (match[1] ?? "0").replaceAll(",", "");
  const exponent = match[2] === undefined ? "" : `e${match[2]}`;
  const factor = new Decimal(SCALE[match[3] ?? ""] ?? 1)
    .times(SCALE[match[4] ?? ""] ?? 1)
    .times(COIN[match[5] ?? ""] ?? 1);
  const figure = new Decimal(`${digits}${exponent}`);
  const places = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  return {
    value: figure.times(factor),
    factor,
    hasUnit: match[3] !== undefined || match[5] !== undefined,
    lastDigit: new Decimal(`1e${Number(match[2] ?? 0) - places}`).times(factor),
  };
}

function combine(parts: readonly Part[], informal: boolean): Figure | undefined {
  const last = parts.at(-1);
  if (!last) return undefined;
  if (parts.some((part) => part.value.gte(TOO_MUCH))) return undefined;
  const sum = parts.reduce((total, part) => total.plus(part.value), new Decimal(0));
  const before = parts.at(-2);
  if (!last.hasUnit && before) {
    const spoken = last.value.lt(10) && before.factor.gte(100);
    return {
      kind: "ambiguous",
      value: spoken ? sum.minus(last.value).plus(last.value.times(before.factor.div(10))) : sum,
    };
  }
  return {
    kind: "exact",
    value: sum,
    unit: last.hasUnit ? "cell" : "none",
    informal,
    lastDigit: last.lastDigit,
  };
}
