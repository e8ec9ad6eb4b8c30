/** Notes such as “单位：万元” or “金额单位：登记金额为亿元，奖励为万元” above or below a table. */

import type { TextLine } from "./find-tables";
import { squeezed, unitWord } from "./header-text";
import type { MoneyUnit } from "./reading";

export interface UnitNote {
  readonly unit: MoneyUnit;
  /** Words of the columns it speaks of; empty: of the whole table. */
  readonly subjects: readonly string[];
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const UNIT = "(亿元|百万元|万元|千元|元)";
const GENERAL = new RegExp(
  `(?:单位|货币单位|计量单位|计量|金额)[:为是]?[(]?(?:均为|为)?(?:人民币)?[:]?${UNIT}(?![\\u4e00-\\u9fa5]{3,})|[(](?:单位|金额单位|金额)?:?(?:人民币)?${UNIT}[)]|^(?:人民币)?${UNIT}$|人民币${UNIT}$`,
);
const CLAUSE = new RegExp(
  `^(.{1,40}?)(?:单位)?(?:均|都|全部|统一)?(?:为|以|按|用|是|:)(?:人民币)?${UNIT}(?:计|填列|填报|为单位|计算|表示|口径)*$`,
);
/** A statement of its own, in brackets or after a blank of a title: “汇总表（金额：万元）”, “申报汇总 单位：万元”. */
const APART = new RegExp(
  `(?:^|[\\s(【[,;。])(?:(?:金额|计量|货币)?单位|计量|金额)\\s*[:为]?\\s*(?:人民币)?${UNIT}\\s*(?:$|[\\s)】\\],;。、])`,
);
/** At the end of a bracket that says something else before: “（2022年报，万元）”. */
const CLOSING = new RegExp(`[(（【[][^()（）]*[,，;；、\\s]${UNIT}[)）】\\]]\\s*$`);
/** Units of money and of number named together: “（亿元、项）”. */
const WITH_COUNTS = new RegExp(
  `(?:^|[(【[:])(?:金额)?${UNIT}[、,，/](?:项|笔|件|家|个|人|户|宗)(?:[、,，/](?:项|笔|件|家|个|人|户|宗))*(?:$|[)】\\]])`,
);
const ANY_UNIT = new RegExp(UNIT, "g");
const ORDINAL = /^(?:[(]?\d{1,2}[.、)]|[(]?[一二三四五六七八九十]{1,3}[、.)])/;
/** What a title ends with; the word before “单位：” is then no column. */
const TITLE = /(?:表|台账|汇总|情况|明细|清单|名单|统计|登记簿)$/;
const ALL = /^(?:金额|单位|本表|表中|所有|全部|各项|其他|其余|其它|余|除.*外).{0,6}$/;

/** Every statement of a unit in one line. */
export function unitNotesOf(line: TextLine): readonly UnitNote[] {
  const text = squeezed(line.text);
  if (!/元/.test(text)) return [];
  const place = { row: line.row, column: line.column, text: line.text.trim() };
  const apart = APART.exec(line.text.normalize("NFKC"));
  const stated = apart?.[1] === undefined ? undefined : unitWord(apart[1]);
  if (stated && (text.match(ANY_UNIT)?.length ?? 0) === 1) return [{ ...place, unit: stated, subjects: [] }];
  const closing = unitWord(CLOSING.exec(line.text)?.[1] ?? "");
  if (closing && (text.match(ANY_UNIT)?.length ?? 0) === 1)
    return [{ ...place, unit: closing, subjects: [] }];
  const counted = unitWord(WITH_COUNTS.exec(text)?.[1] ?? "");
  if (counted && (text.match(ANY_UNIT)?.length ?? 0) === 1)
    return [{ ...place, unit: counted, subjects: [] }];
  const body = text.replace(/^.*?(?:金额单位|计量单位|货币单位|(?<![一-龥])单位|注|说明|填表说明)[:]/, "");
  const notes: UnitNote[] = [];
  for (const clause of body
    .replace(/[(](?=金额|单位|本表|表中|均)/g, ",")
    .replace(/[()]/g, "")
    .split(/[,，;；。]/)) {
    const match = CLAUSE.exec(clause.replace(ORDINAL, ""));
    const unit = match?.[2] ? unitWord(match[2]) : undefined;
    if (!match?.[1] || !unit) continue;
    const subject = match[1].replace(/(?:的)?(?:金额)?单位$/, "");
    const subjects =
      ALL.test(subject) || TITLE.test(subject) || subject === ""
        ? []
        : subject.split(/[、和及与/]/).filter((word) => word.length >= 2);
    notes.push({ ...place, unit, subjects });
  }
  if (notes.length > 0) return notes;
  const general = GENERAL.exec(text);
  const unit = unitWord(general?.[1] ?? general?.[2] ?? general?.[3] ?? general?.[4] ?? "");
  return unit ? [{ ...place, unit, subjects: [] }] : [];
}

/** A unit in the name of a sheet: “申报台账（万元）”. */
export function unitOfSheetName(name: string): MoneyUnit | undefined {
  const inner =
    /[(（【[](?:单位[:：]?)?(亿元|百万元|万元|千元|元)[)）】\]]/.exec(name)?.[1] ??
    /(亿元|百万元|(?<!千)万元|千元)$/.exec(name)?.[1];
  return inner ? unitWord(inner) : undefined;
}
