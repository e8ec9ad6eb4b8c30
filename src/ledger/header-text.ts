/** A header as people type it, reduced to what can be compared. */
import { isPlainText } from "./plain-text";
import type { MoneyUnit } from "./reading";

export interface HeaderText {
  /** Without blanks, brackets with their content, ordinals, stars and unit: "付款日期" for "付款（还款）日期". */
  readonly core: string;
  /** As core, with the content of brackets kept: "付款还款日期". */
  readonly full: string;
  /** The Chinese words of a header in two languages: “发行单位” for “Issuer 发行单位”. */
  readonly chinese: string | undefined;
  /** Unit of money said in the header, if any. */
  readonly unit: MoneyUnit | undefined;
}

const UNIT_WORD =
  /^(?:单位|金额单位|金额|计量单位)?[:为]?(?:人民币)?(亿元|亿|百万元|百万|万元|万|千元|元)(?:整|人民币|RMB)?$/i;
const UNITS_BY_FIRST: readonly (readonly [string, MoneyUnit])[] = [
  ["亿", "亿元"],
  ["百万", "百万元"],
  ["万", "万元"],
  ["千", "千元"],
  ["元", "元"],
];
const BLANKS = /[\s\u200b-\u200f\u2060\ufeff]+/g;
const ORDINAL = /^(?:[(]?\d{1,2}[).、]|[(]?[一二三四五六七八九十]{1,3}[)、.])(?=\D)/;
const cache = new Map<string, HeaderText>();

/** The unit a word names ("万元", "单位:万元", "亿", "千元"), else undefined. */
export function unitWord(text: string): MoneyUnit | undefined {
  const found = UNIT_WORD.exec(text.normalize("NFKC").replace(BLANKS, ""))?.[1];
  if (found === undefined) return undefined;
  return UNITS_BY_FIRST.find(([first]) => found.startsWith(first))?.[1];
}

/** NFKC, without any blank. */
export function squeezed(text: string): string {
  return isPlainText(text) ? text : text.normalize("NFKC").replace(BLANKS, "");
}

/** Reduces one header cell. */
export function headerText(raw: string): HeaderText {
  const stored = cache.get(raw);
  if (stored) return stored;
  const made = reduce(raw);
  if (cache.size > 20_000) cache.clear();
  cache.set(raw, made);
  return made;
}

function reduce(raw: string): HeaderText {
  let unit: MoneyUnit | undefined;
  let text = squeezed(raw)
    .replace(/[*★☆※#《》〈〉“”"]/g, "")
    .replace(/[【[〔]/g, "(")
    .replace(/[】\]〕]/g, ")");
  text = text.replace(ORDINAL, "").replace(/^其中[:,]?/, "");
  text = text.replace(/\(([^()]*)\)/g, (whole, inner: string) => {
    const found = unitWord(inner);
    if (found) unit ??= found;
    return found || inner === "必填" || inner === "选填" ? "" : whole;
  });
  const tail = /^(.{2,}?)[/,_-]?(?:单位:?)?(亿元|百万元|万元|千元|元)$/.exec(text);
  if (tail?.[1] && tail[2] && !/[百千万亿多单美港欧日]$/.test(tail[1])) {
    unit ??= unitWord(tail[2]);
    text = tail[1];
  }
  const clean = (value: string) => value.replace(/[::;,。.…_"'“”]+$/g, "").replace(/^[::,]+/g, "");
  const core = clean(text.replace(/\([^()]*\)/g, "").replace(/[()]/g, ""));
  const full = clean(text.replace(/[()]/g, ""));
  const chinese = /[a-z]{2}/i.test(core) ? core.replace(/[a-z][a-z.'&/-]*/gi, "") : "";
  return {
    core: core === "" ? full : core,
    full,
    chinese: /^[\u4e00-\u9fff、/或]{2,}$/.test(chinese) ? chinese : undefined,
    unit,
  };
}
