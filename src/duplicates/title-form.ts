/** What is left of a title when stock phrases, brackets and phases are gone. */
import { foldText } from "../identity/fold";

/** Phrases that every project has; longest first, so that 专利技术转化实施 goes before 转化. */
const STOCK = [
  "专利技术转化实施",
  "专利转化实施",
  "专利产业化",
  "转化及产业化",
  "研发及产业化",
  "产业化项目",
  "专利转化",
  "专利许可",
  "专利转让",
  "专利受让",
  "实施许可",
  "产业化",
  "专利技术",
  "转化实施",
  "转化应用",
  "转化",
  "实施",
  "项目",
  "专利",
  "一种",
  "关于",
] as const;

const STOCK_PATTERN = new RegExp(STOCK.join("|"), "g");
const BRACKETS = /\([^()]*\)/g;
const PHASE = /第?[一二三四五六七八九十\d]{1,2}(?:期|阶段|批次?)|[IVX]{1,3}期|[首尾]期|尾款|首付|余款/g;
const YEAR = /20\d{2}(?:年度?|-20\d{2})?/g;
const MARKS = /[^\p{L}\p{N}]/gu;

/** Characters with which a stock phrase, a phase, a year or a mark may begin; a title without any stays as it is. */
const NEEDS_CARE = buildCare();

function buildCare(): Uint8Array {
  const care = new Uint8Array(65_536).fill(1);
  for (let unit = 0x4e00; unit <= 0x9fff; unit++) care[unit] = 0;
  for (let i = 0; i < 26; i++) care[65 + i] = 0;
  for (const character of `${STOCK.map((phrase) => phrase.charAt(0)).join("")}期段批款付`)
    care[character.charCodeAt(0)] = 1;
  return care;
}

function isPlain(folded: string): boolean {
  for (let i = 0; i < folded.length; i++) if (NEEDS_CARE[folded.charCodeAt(i)] === 1) return false;
  return true;
}

/** The distinctive part of a title in which nothing can be stock, a phase, a year or a mark; undefined otherwise. */
export function plainTitleCore(raw: string): string | undefined {
  const folded = foldText(raw);
  return isPlain(folded) ? folded : undefined;
}

/** The distinctive part of a title, folded. May be "". */
export function titleCore(raw: string): string {
  const folded = foldText(raw);
  if (isPlain(folded)) return folded;
  return folded
    .replace(BRACKETS, "")
    .replace(YEAR, "")
    .replace(PHASE, "")
    .replace(STOCK_PATTERN, "")
    .replace(MARKS, "");
}

const DIGIT: Readonly<Record<string, string>> = {
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

/** Phase and year words of a text ("二期", "2022年度"), normalised; "" if there are none. */
export function phaseOf(raw: string): string {
  if (raw === "") return "";
  const folded = foldText(raw);
  const phases = (folded.match(PHASE) ?? []).map((phase) =>
    phase
      .replace(/[一二三四五六七八九]/g, (digit) => DIGIT[digit] ?? digit)
      .replace("首", "1")
      .replace(/^第|阶段|批次?|付/g, "")
      .replace(/^I期$/, "1期")
      .replace(/^II期$/, "2期")
      .replace(/^III期$/, "3期"),
  );
  const years = (folded.match(YEAR) ?? []).map((year) => year.slice(0, 4));
  return [...new Set([...phases, ...years])].sort().join(",");
}

/** True when both texts name phases or years, and not the same ones. */
export function phasesDiffer(left: string, right: string): boolean {
  const a = phaseOf(left);
  const b = phaseOf(right);
  return a !== "" && b !== "" && a !== b;
}

const INSTALMENT_WORDS = /第?[二三四五六七八九\d]+[期批笔]款?|尾款|余款|二期款|分期|首期|首付|进度款|剩余/;

/** A remark or title that calls the payment one of several. */
export function saysInstalment(text: string): boolean {
  return text !== "" && INSTALMENT_WORDS.test(text);
}
