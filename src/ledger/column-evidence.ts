/** What the values of a column say about its meaning: check digits, number shapes, dates, words, uniqueness. */
import { readDate } from "../identity/date-cell";
import { patentsOfCell } from "../identity/patent-cell";
import { checkUscc } from "../identity/uscc";
import { readIndustry } from "../policy/sme-industry";
import { isBlank, isPlaceholder } from "./cell-text";
import { vocabularyKnows } from "./enumerations";
import type { FieldDefinition } from "./fields/field";
import type { CellValue } from "./grid";
import { squeezed } from "./header-text";
import type { FieldId } from "./reading";

export interface ColumnValues {
  /** Non-blank cells of the sample. */
  readonly filled: number;
  readonly blank: number;
  /** Shares of the filled cells, 0..1. */
  readonly numbers: number;
  /** Texts that begin with a figure and hold little else ("1,200.00", "96万元"). */
  readonly figures: number;
  readonly usccShaped: number;
  readonly usccValid: number;
  readonly patents: number;
  readonly dates: number;
  readonly years: number;
  readonly integers: number;
  readonly organisations: number;
  readonly distinct: number;
  readonly meanLength: number;
  /** Serial numbers shown by a date format count as dates, others between 29,000 and 60,000 only half. */
  readonly dateFormats: number;
  readonly median: number | undefined;
  readonly texts: readonly string[];
}

const ORGANISATION =
  /(公司|大学|学院|研究院|研究所|银行|支行|分行|中心|集团|协会|联盟|合作社|事务所|厂|医院|所|院|社|会)(?:[(（].*[)）])?\s*$/;
const FIGURE =
  /^[¥￥]?[-+(（]?[\d０-９][\d０-９,，.．\s]*(?:[eE][+-]?\d+)?[)）]?(?:亿|万|千|百)*(?:元|整)*(?:[项笔件家人个宗户名])?(?:[（(].*[)）])?$/;
/** “2023.3.1” begins like a figure and is a date. */
const DOTTED_DATE = /^\d{4}[.．]\d{1,2}[.．]\d{1,2}$/;
const DATE_FORMAT = /[yYdD年月日]/;

/** Looks at a sample of a column; `formats` are the number formats of the same cells. */
export function valuesOf(
  sample: readonly CellValue[],
  formats: readonly (string | undefined)[] = [],
): ColumnValues {
  let filled = 0;
  let numbers = 0;
  let figures = 0;
  let usccShaped = 0;
  let usccValid = 0;
  let patents = 0;
  let dates = 0;
  let years = 0;
  let integers = 0;
  let organisations = 0;
  let length = 0;
  let dateFormats = 0;
  const seen = new Set<string>();
  const figuresSeen: number[] = [];
  const texts: string[] = [];
  sample.forEach((value, i) => {
    if (isBlank(value)) return;
    if (typeof value === "string" && isPlaceholder(squeezed(value))) return;
    filled++;
    const text = typeof value === "string" ? squeezed(value) : String(value);
    seen.add(text);
    length += text.length;
    if (texts.length < 60) texts.push(text);
    if (typeof value === "number") {
      numbers++;
      figuresSeen.push(value);
      const dateFormat = DATE_FORMAT.test((formats[i] ?? "").replace(/\[[^\]]*\]|"[^"]*"/g, ""));
      if (dateFormat) dateFormats++;
      if (Number.isInteger(value)) integers++;
      if (Number.isInteger(value) && value >= 1990 && value <= 2100) years++;
      else if (dateFormat) dates++;
      else if (value > 29_000 && value < 60_000 && Number.isInteger(value)) dates += 0.5;
      else if (value > 19_900_000 && value < 21_000_000 && readDate(value).kind === "date") dates++;
      if (value > 1e11 && value < 3e12 && patentsOfCell(value).length > 0) patents++;
      return;
    }
    if (FIGURE.test(text) && !DOTTED_DATE.test(text)) figures++;
    if (/^(19|20)\d\d年?度?$/.test(text)) years++;
    else if (text.length <= 22 && /\d/.test(text)) {
      const kind = readDate(text).kind;
      if (kind === "date" || kind === "impossible" || kind === "ambiguous") dates++;
    }
    if (text.length >= 15 && text.length <= 20 && /^[0-9A-Z]+$/i.test(text)) {
      const reading = checkUscc(text);
      if (reading.kind === "valid") usccValid++;
      if (
        reading.kind === "valid" ||
        reading.kind === "wrong-check-digit" ||
        (text.length === 18 && /^[1-9A-Y]\d/i.test(text))
      )
        usccShaped++;
    }
    if (/\d{8}/.test(text) && patentsOfCell(String(value)).length > 0) patents++;
    if (text.length >= 4 && ORGANISATION.test(text)) organisations++;
  });
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  figuresSeen.sort((left, right) => left - right);
  return {
    filled,
    blank: sample.length - filled,
    numbers: share(numbers),
    figures: share(figures),
    usccShaped: share(usccShaped),
    usccValid: share(usccValid),
    patents: share(patents),
    dates: share(dates),
    years: share(years),
    integers: share(integers),
    organisations: share(organisations),
    distinct: share(seen.size),
    meanLength: filled === 0 ? 0 : length / filled,
    dateFormats: share(dateFormats),
    median: figuresSeen[Math.floor(figuresSeen.length / 2)],
    texts,
  };
}

export interface Evidence {
  /** Added to the header's score. */
  readonly weight: number;
  readonly reason: string | undefined;
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** Share of the texts that pass, 0..1. */
function shareKnown(texts: readonly string[], passes: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(passes).length / texts.length;
}

/** An industry of the size standard, by name; a company's name holds such words too and is none. */
function isIndustry(text: string): boolean {
  return (
    text.length <= 16 &&
    /业|服务|制造|零售|批发/.test(text) &&
    !ORGANISATION.test(text) &&
    !/\d/.test(text) &&
    readIndustry(text).kind !== "unknown"
  );
}

/** Vocabularies whose words are not said of anything else, and the field they belong to. */
const TELLING: readonly (readonly [FieldId, string, RegExp])[] = [
  ["transferorType", "supplierKind", /高校|高等|大学|科研|研究所|国有|国企|央企|院校|院所|民营|自然人/],
  ["mode", "mode", /转让|许可|入股/],
  ["repayStatus", "repayment", /结清|还清|全清|^在还|还款|逾期|展期|(?:按|如)[期时]|归还|续贷/],
  [
    "registrationStatus",
    "registration",
    /^(?:已|未|在|待|正在)?(?:办结|办妥|办理完?中?|走流程|办|备案|过户|变更登记)[了中]?$/,
  ],
  ["purpose", "purpose", /自用|投产|转售|转卖|产业化|量产/],
  ["bizStatus", "operating", /存续|在营|开业|注销|吊销/],
  ["credit", "credit", /失信|良好|信用/],
  ["materials", "materials", /齐全|齐备|缺/],
  ["selfSize", "size", /小型|微型|中型|小微|^[大中小微]$/],
  ["category", "article", /条|质押|转让|获取专利|银行|金融产品|^(?:十[一二三]?|[六七八九])$/],
  ["reviewResult", "review", /立项|推荐|入选/],
];

/** Fields that the values alone point to, for a column whose header says nothing. */
export function fieldsTold(
  values: ColumnValues,
): readonly { readonly id: FieldId; readonly score: number }[] {
  const { texts } = values;
  // Names hold such words too: a bank is no article, “北京四环路桥公司” no address.
  if (holdsNames(values)) return [];
  if (values.filled < 2 || texts.length < values.filled * 0.8 || values.numbers > 0.1) return [];
  // Two or three values tell as much as many, if there is no other among them.
  const few = values.filled < 4;
  const told: { id: FieldId; score: number }[] = [];
  for (const [id, vocabulary, telling] of TELLING)
    if (
      vocabularyKnows(vocabulary, texts) >= 0.9 &&
      shareKnown(texts, (text) => telling.test(text)) >= (few ? 1 : 0.5)
    )
      told.push({ id, score: 0.55 });
  // A manner of acquiring (转让、许可) is no article, though it names one.
  if (told.some(({ id }) => id === "mode"))
    told.splice(0, told.length, ...told.filter(({ id }) => id !== "category"));
  if (few) return told;
  if (shareKnown(texts, isIndustry) >= 0.8) told.push({ id: "industry", score: 0.6 });
  if (shareKnown(texts, (text) => /^(?:中国)?北京市?.{2,}[区街路号]/.test(text)) >= 0.6)
    told.push({ id: "address", score: 0.58 });
  return told;
}

/** Names of units; “商业银行” and “科研机构” are kinds of units. */
function holdsNames({ organisations, meanLength }: ColumnValues): boolean {
  return organisations >= 0.5 && meanLength >= 6;
}

/** Texts that no name of a unit is. */
const NEVER_NAMES: ReadonlySet<FieldId> = new Set([
  "legalStatus",
  "patentType",
  "entityType",
  "district",
  "industry",
  "batch",
  "performance",
  "contractNo",
  "loanContractNo",
  "registrationNo",
  "applicationNo",
]);
/** Texts that no figure is. */
const NEVER_FIGURES: ReadonlySet<FieldId> = new Set(["branchName", "decisionRecord", "currency"]);
/** Numbers that no patent's number is. */
const NEVER_PATENTS: ReadonlySet<FieldId> = new Set([
  "applicationNo",
  "contractNo",
  "loanContractNo",
  "projectNo",
  "productNo",
  "registrationNo",
  "pledgeRegNo",
  "publicationNo",
]);

/** How well the values fit the field: from −0.7 (cannot be) to +0.3 (proved). */
export function evidenceFor(field: FieldDefinition, values: ColumnValues): Evidence {
  if (values.filled === 0) return { weight: 0, reason: "列中没有值" };
  const says = (weight: number, reason?: string): Evidence => ({ weight, reason });
  const numeric = values.numbers + values.figures;
  switch (field.kind) {
    case "code":
      if (values.usccShaped >= 0.5)
        return says(0.3, `${percent(values.usccValid)}的值是校验位正确的统一社会信用代码`);
      if (values.filled >= 3 && values.usccShaped === 0) return says(-0.5, "值不是统一社会信用代码");
      return says(-0.05);
    case "patents":
      if (values.patents >= 0.5) return says(0.22, `${percent(values.patents)}的值是专利申请号`);
      if (values.filled >= 3 && values.patents < 0.1) return says(-0.35, "值不是专利号");
      return says(0);
    case "money":
      if (values.dateFormats >= 0.5) return says(-0.6, "值是日期");
      if (values.usccShaped >= 0.5 || values.patents >= 0.5) return says(-0.6, "值是编码");
      if (numeric >= 0.6) return says(0.06, `${percent(numeric)}的值是数`);
      if (values.filled >= 3 && numeric < 0.2) return says(-0.6, "值不是数");
      return says(-0.05);
    case "number":
    case "share":
      return numeric >= 0.5 || values.texts.some((text) => text.includes("%"))
        ? says(0.04)
        : says(values.filled >= 3 ? -0.4 : -0.1);
    case "count":
      if (values.dateFormats >= 0.5) return says(-0.6, "值是日期");
      if (numeric >= 0.6 && values.integers >= values.numbers * 0.9) return says(0.08, "值是整数");
      return numeric >= 0.6 ? says(-0.25, "值不是整数") : says(-0.45, "值不是数");
    case "sequence":
      if (values.integers >= 0.6 && (values.median ?? 0) < 100_000) return says(0.1, "值是序号");
      // “第十三条” under “条目” numbers no rows.
      if (values.numbers === 0 && vocabularyKnows("article", values.texts) >= 0.6)
        return says(-0.5, "值是条款");
      return values.texts.every((text) => text.length <= 10) ? says(0) : says(-0.3);
    case "date":
      if (values.dates >= 0.5) return says(0.16, `${percent(Math.min(1, values.dates))}的值是日期`);
      // Figures that are no dates say so in the first row already; words may still stand for a date.
      if ((values.filled >= 3 || numeric === 1) && values.dates < 0.1)
        return says(values.years >= 0.5 ? -0.4 : -0.3, "值不是日期");
      return says(0);
    case "year":
      if (values.years >= 0.6) return says(0.2, "值是年份");
      return says(-0.4, "值不是年份");
    case "words":
    case "article": {
      if (values.organisations >= 0.6 && values.meanLength >= 6 && field.vocabulary !== "supplierKind")
        return says(-0.5, "值是单位名称");
      if (holdsNames(values) && (field.kind === "article" || field.vocabulary === "bankKind"))
        return says(-0.5, "值是单位名称");
      if (numeric > 0.8 && field.kind === "words" && values.years < 0.5)
        // 1 and 0 may be ticks, but nothing speaks for it.
        return says((values.median ?? 0) > 1 ? -0.5 : -0.15, "值是数");
      const known =
        field.kind === "article"
          ? vocabularyKnows("article", values.texts)
          : vocabularyKnows(field.vocabulary ?? "", values.texts);
      if (known >= 0.6) return says(0.18, `${percent(known)}的值是该列的用语`);
      if (values.filled >= 3 && known < 0.15) return says(-0.3, "值不是该列的用语");
      return says(0);
    }
    case "name":
      // Every table has an applicant before it has a bank or a seller.
      if (values.organisations >= 0.5)
        return says(
          field.id === "applicantName" ? 0.17 : 0.12,
          `${percent(values.organisations)}的值是单位名称`,
        );
      if (numeric >= 0.5 || values.patents >= 0.5 || values.usccShaped >= 0.5 || values.dates >= 0.5)
        return says(-0.6, "值不是名称");
      return values.filled >= 3 && values.organisations === 0 ? says(-0.2, "值不像单位名称") : says(0);
    case "text":
      if (holdsNames(values) && NEVER_NAMES.has(field.id)) return says(-0.4, "值是单位名称");
      if (values.patents >= 0.6 && NEVER_PATENTS.has(field.id)) return says(-0.4, "值是专利申请号");
      if (
        field.id === "contractNo" ||
        field.id === "loanContractNo" ||
        field.id === "projectNo" ||
        field.id === "productNo"
      ) {
        if (values.dates >= 0.7 || (numeric >= 0.9 && values.meanLength < 6)) return says(-0.3);
        return values.distinct >= 0.5 ? says(0.04) : says(0);
      }
      if (field.id === "pledgeRegNo")
        return values.texts.some((text) => /^[XYZ]?\d{12,14}$/i.test(text))
          ? says(0.15, "值是质押登记号")
          : says(values.filled >= 3 ? -0.12 : 0);
      if (
        field.id === "patentType" &&
        values.filled >= 3 &&
        !values.texts.some((text) => /发明|实用|外观|新型|设计|专利|PCT|植物|布图|软件|软著|商标/i.test(text))
      )
        return says(-0.5, "值不是专利类型");
      if (NEVER_FIGURES.has(field.id) && numeric >= 0.5) return says(-0.5, "值是数");
      if (field.id === "batch" && values.years >= 0.6) return says(-0.3, "值是年份");
      if (field.id === "industry") {
        const known = shareKnown(values.texts, (text) => isIndustry(text) || text.endsWith("业"));
        return known >= 0.6 ? says(0.15, `${percent(known)}的值是行业名称`) : says(known < 0.1 ? -0.2 : 0);
      }
      if (field.id === "patentTitle" && values.organisations >= 0.6) return says(-0.4, "值是单位名称");
      if (field.id === "projectName" || field.id === "patentTitle" || field.id === "productName")
        return numeric >= 0.5 || values.dates >= 0.5 || values.usccShaped >= 0.5
          ? says(-0.5, "值不是名称")
          : says(0.02);
      if (field.id === "address")
        return values.texts.some((text) => /[市区县路街号]/.test(text)) ? says(0.1, "值是地址") : says(-0.1);
      if (field.id === "district")
        return values.texts.every((text) => text.length <= 8) ? says(0.04) : says(-0.3);
      return says(0);
  }
}
