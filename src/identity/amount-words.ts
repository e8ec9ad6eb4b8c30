/**
 * Amounts in Chinese words (人民币大写), both ways, exact.
 *
 * Writing follows 正确填写票据和结算凭证的基本规定 (People's Bank): to 元 ends with 整, to 角 may, to 分 does not; one 零
 * for an inner run of zeros; of the forms it allows for a zero before 角 the first printed one is written. Reading
 * accepts all of them, so texts are compared by their value and never as strings.
 */
import { Decimal, type Yuan } from "../policy/money";
import { chineseDigit, NUMBER_WORDS, parseChineseNumber } from "./chinese-number";
import { foldText } from "./fold";

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["", "拾", "佰", "仟"] as const;
const GROUPS = ["", "万", "亿", "万亿"] as const;

export interface WordsOptions {
  /** Write 整 after 角 as well; the rules allow both. */
  readonly wholeAfterJiao?: boolean;
}

/** Four digits in words without leading zeros: "壹仟零壹拾". */
function groupWords(digits: string): string {
  let words = "";
  let zero = false;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(i));
    if (digit === 0) zero = words !== "";
    else {
      words += `${zero ? "零" : ""}${DIGITS.charAt(digit)}${PLACES[digits.length - 1 - i] ?? ""}`;
      zero = false;
    }
  }
  return words;
}

function wholeWords(whole: string): string {
  let words = "";
  let gap = false;
  const groups = Math.ceil(whole.length / 4);
  const padded = whole.padStart(groups * 4, "0");
  for (let i = 0; i < groups; i++) {
    const group = padded.slice(i * 4, i * 4 + 4);
    if (group === "0000") {
      gap = words !== "";
      continue;
    }
    const leadingZero = words !== "" && (gap || group.startsWith("0"));
    words += `${leadingZero ? "零" : ""}${groupWords(group)}${groupName(groups - 1 - i, padded)}`;
    gap = false;
  }
  return words;
}

/** 万亿 only where the group of 亿 is empty; else the upper group says 万 and the lower one 亿. */
function groupName(index: number, padded: string): string {
  if (index < 3) return GROUPS[index] ?? "";
  const hundredMillions = padded.slice(padded.length - 12, padded.length - 8);
  return hundredMillions === "0000" ? "万亿" : "万";
}

/**
 * "人民币壹仟肆佰零玖元伍角"; without 人民币, which forms print themselves.
 * @throws RangeError for fractions of a fen and for amounts of 10¹⁶ yuan and more.
 */
export function amountInWords(yuan: Yuan, options: WordsOptions = {}): string {
  if (!yuan.isFinite() || yuan.abs().gte("1e16")) throw new RangeError(`cannot be written in words: ${yuan}`);
  if (yuan.decimalPlaces() > 2) throw new RangeError(`has fractions of a fen: ${yuan}`);
  const [whole = "0", cents = "00"] = yuan.abs().toFixed(2).split(".");
  const jiao = Number(cents.charAt(0));
  const fen = Number(cents.charAt(1));
  const sign = yuan.isNegative() && !yuan.isZero() ? "负" : "";
  const yuanWords = whole === "0" ? "" : `${wholeWords(whole)}元`;
  if (jiao === 0 && fen === 0) return `${sign}${yuanWords === "" ? "零元" : yuanWords}整`;
  const zeroBefore = yuanWords !== "" && (jiao === 0 || whole.endsWith("0")) ? "零" : "";
  const jiaoWords = jiao === 0 ? "" : `${DIGITS.charAt(jiao)}角`;
  const fenWords = fen === 0 ? "" : `${DIGITS.charAt(fen)}分`;
  const end = fen === 0 && options.wholeAfterJiao === true ? "整" : "";
  return `${sign}${yuanWords}${zeroBefore}${jiaoWords}${fenWords}${end}`;
}

const SHAPE = new RegExp(
  `^(?:人民币|RMB|大写|金额|[:¥])*(负?)(?:([${NUMBER_WORDS}]+)[元圆块])?(零?)(?:([${NUMBER_WORDS}])[角毛])?(零?)(?:([${NUMBER_WORDS}])分)?[整正]?$`,
);

/** The amount in yuan that the words say, else undefined. Words without 元, 角 or 分 are read as whole yuan. */
export function parseAmountWords(text: string): Yuan | undefined {
  const folded = foldText(text);
  const shape = SHAPE.exec(folded);
  if (!shape) return bareWords(folded);
  const [, sign, whole, zero1, jiaoWord, zero2, fenWord] = shape;
  if (whole === undefined && jiaoWord === undefined && fenWord === undefined) return undefined;
  // A 零 leads to a 角 or 分 that follows it.
  if ((zero2 && fenWord === undefined) || (zero1 && jiaoWord === undefined && fenWord === undefined))
    return undefined;
  if (whole === undefined && (zero1 || (zero2 && jiaoWord === undefined))) return undefined;
  const yuan = whole === undefined ? new Decimal(0) : parseChineseNumber(whole);
  const jiao = jiaoWord === undefined ? 0 : chineseDigit(jiaoWord);
  const fen = fenWord === undefined ? 0 : chineseDigit(fenWord);
  if (yuan === undefined || jiao === undefined || fen === undefined) return undefined;
  const amount = yuan.plus(new Decimal(jiao).div(10)).plus(new Decimal(fen).div(100));
  return sign === "负" ? amount.negated() : amount;
}

const BARE = new RegExp(`^(?:人民币|RMB)?(负?)([${NUMBER_WORDS}]+)[整正]?$`);

function bareWords(folded: string): Yuan | undefined {
  const shape = BARE.exec(folded);
  const amount = shape?.[2] === undefined ? undefined : parseChineseNumber(shape[2]);
  return shape?.[1] === "负" ? amount?.negated() : amount;
}
