/** How well a header's words fit each field, before its values and its neighbours are looked at. */
import { similarity } from "../identity/organisation-name";
import type { FieldDefinition, FieldGroup } from "./fields/field";
import { segment } from "./header-lexicon";
import { headContradicts, likenesses } from "./header-likeness";
import { FIELDS, fieldById, SPELLINGS } from "./header-synonyms";
import { type HeaderText, headerText } from "./header-text";
import { yearHeader } from "./year-headers";

export interface HeaderScore {
  readonly field: FieldDefinition;
  /** 0..0.95 */
  readonly score: number;
  readonly reason: string;
}

/** What a parent header speaks of. */
const CONTEXTS: readonly { readonly group: FieldGroup | "applicant"; readonly words: RegExp }[] = [
  { group: "bank", words: /年.*质押登记|(?:20\d\d|[本当全])年度?(?:专利)?登记|质押登记情况|登记统计/ },
  { group: "pledge", words: /质押|贷款|融资(?!租赁)|借款/ },
  { group: "product", words: /金融产品|产品情况|发行/ },
  { group: "project", words: /评审|立项/ },
  { group: "transfer", words: /转让|许可|交易|技术获取|获取|受让|转化/ },
  { group: "applicant", words: /企业|单位|申报主体|基本|概况|划型|主体|机构/ },
];

export function contextOf(parent: string): FieldGroup | "applicant" | undefined {
  return CONTEXTS.find((context) => context.words.test(parent))?.group;
}

/** A part of the year under a parent (登记金额／一季度): beside the whole it is no column of its own. */
const PART_OF_YEAR =
  /^(?:第?[一二三四1-4]季度?|[1-4]Q|Q[1-4]|[上下]半年度?|(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月份?|\d{1,2}[-~至]\d{1,2}月)$/i;
/** A part of a payment; what was paid is the sum, which has a column of its own or is asked for. */
const PART_OF_PAYMENT =
  /^(?:首付|首期|首笔|预付|定金|尾款|余款|尾付|进度款|第[一二三四五六1-6][笔期次])(?:付?款|款项|金额|支付|到账)*$/;
/** Whether a header names a part of what its parent, or its neighbour, gives in whole. */
export function namesPart(leaf: string): boolean {
  const { full } = headerText(leaf);
  return PART_OF_YEAR.test(full) || PART_OF_PAYMENT.test(full);
}
/** The whole of what the parent names. */
const WHOLE = /^(?:全年|全年合计|年度|本年|合计|小计|总计|累计|总额|总数)$/;

/** The parent names a party of the contract that is not the applicant; what stands below it is that party's. */
const GIVING_PARTY =
  /(?<![被受])(?:转让|出让|许可|让与|供给|输出|转出|来源|提供)(?:方|单位|人|主体|侧)|^供方|权利人|卖方|技术来源|高校院所/;
const LENDING_PARTY = /^(?:专利)?(?:质权人|质权银行|贷款银行|放款银行|放款机构|贷款机构|放贷机构|出借人)/;
/** What a column under a party holds of it. */
type OfParty = Readonly<Partial<Record<FieldDefinition["kind"], string>>>;
const GIVING: OfParty = { name: "transferor", words: "transferorType" };
const LENDING: OfParty = { name: "lender" };

/** “（项）” in a header or over it: the column counts. */
const COUNTED = /[(（](?:项|笔|宗|个|件)[)）]/;

/** What was so a year before: no base of this year's claim. */
const YEAR_BEFORE = /(?:上|去|往|前一?|上一)年(?!末)|上期|同期/;

/** “担保费率（%）”, “年化利率”: a rate is no amount of money, whatever it is a rate of. */
const RATE = /(?:率|比例|占比|百分比)(?:[(（]?[%％‰][)）]?)?$|[%％‰][)）]?$/;

/** Less alike than this is not alike. */
const LIKE_ENOUGH = 0.5;

const cache = new Map<string, readonly HeaderScore[]>();

/** Fields for header parts (parents first, leaf last), best first. */
export function scoreHeader(parts: readonly string[]): readonly HeaderScore[] {
  const key = parts.join("\u0001");
  const known = cache.get(key);
  if (known) return known;
  const made = score(parts);
  if (cache.size > 5_000) cache.clear();
  cache.set(key, made);
  return made;
}

function score(parts: readonly string[]): readonly HeaderScore[] {
  const leafRaw = parts.at(-1);
  if (leafRaw === undefined) return [];
  const leaf = headerText(leafRaw);
  const parent = parts
    .slice(0, -1)
    .map((part) => headerText(part).core)
    .join("");
  if (parts.some(namesPart)) return [];
  const best = new Map<string, HeaderScore>();
  const offer = (field: FieldDefinition, value: number, reason: string) => {
    // Between a field that is read and one that is not, the one that is read must not be lost.
    const worth = field.ignored && value < 0.84 ? value - 0.03 : value;
    const current = best.get(field.id);
    if (!current || current.score < worth) best.set(field.id, { field, score: worth, reason });
  };
  const year = yearHeader(parts);
  const ofYear = fieldById("awardOfYear");
  if (year && ofYear && (parent === "" || year.saysPaid))
    offer(ofYear, year.saysPaid ? 0.84 : 0.62, `标题“${leaf.full}”是年份，列中是该年的金额`);
  const stated = fieldById("ytdAmount");
  if (year?.saysPaid && stated) offer(stated, 0.8, `标题“${leaf.full}”是该年已安排的金额`);
  const spelt = (text: string, worth: number, how: string) => {
    for (const { field, rank } of SPELLINGS.get(text.toUpperCase()) ?? [])
      offer(field, worth * rank, `${how}“${text}”是“${field.label}”的写法`);
  };
  spelt(leaf.full, 0.9, "标题");
  if (leaf.core !== leaf.full) spelt(leaf.core, 0.86, "标题（去括号）");
  if (leaf.chinese !== undefined) spelt(leaf.chinese, 0.86, "标题（中文部分）");
  // "备注1", "担保费2": the same header counted up.
  const uncounted = leaf.full.replace(/\d{1,2}$/, "");
  if (uncounted !== leaf.full && uncounted.length >= 2) spelt(uncounted, 0.8, "标题（去编号）");
  if (parent !== "") {
    if (WHOLE.test(leaf.core)) {
      spelt(parent, 0.9, "上级标题");
      spelt(leaf.core + parent, 0.92, "标题与上级标题合起来");
    }
    spelt(parent + leaf.core, 0.92, "上级标题与标题合起来");
    spelt(parent + leaf.full, 0.92, "上级标题与标题合起来");
    // “质押融资／放款／金额”: the header right above says which sum it is, the one over both only whose.
    const nearest = parts.length > 2 ? headerText(parts.at(-2) ?? "").core : "";
    if (nearest !== "") spelt(nearest + leaf.core, 0.92, "上级标题与标题合起来");
    const subject = parent.replace(/(?:基本|相关)?(?:情况|信息|概况|指标|部分|内容)$/, "");
    if (subject !== parent && subject !== "") spelt(subject + leaf.core, 0.92, "上级标题与标题合起来");
  }
  // "受让方/被许可方", "结清日期（还款）": each half alone.
  for (const half of leaf.full.split(/[/、,，或和与]/))
    if (half.length >= 2 && half !== leaf.full) spelt(half, 0.78, "标题的一部分");
  const alike = new Map(likenesses(leaf.full).map((one) => [one.field.id, one]));
  if (leaf.core !== leaf.full)
    for (const one of likenesses(leaf.core)) {
      const weaker = { ...one, likeness: one.likeness * 0.96 };
      if (weaker.likeness > (alike.get(one.field.id)?.likeness ?? 0)) alike.set(one.field.id, weaker);
    }
  if (leaf.chinese !== undefined)
    for (const one of likenesses(leaf.chinese))
      if (one.likeness > (alike.get(one.field.id)?.likeness ?? 0)) alike.set(one.field.id, one);
  if (parent !== "")
    for (const one of likenesses(parent + leaf.full)) {
      const weaker = { ...one, likeness: one.likeness * 0.97 };
      if (weaker.likeness > (alike.get(one.field.id)?.likeness ?? 0)) alike.set(one.field.id, weaker);
    }
  for (const { field, likeness, spelling } of alike.values())
    if (likeness >= LIKE_ENOUGH)
      offer(field, 0.3 + 0.54 * likeness, `标题“${leaf.full}”与“${spelling}”意思相近`);
  const segmented = segment(leaf.full);
  for (const field of FIELDS) {
    if (headContradicts(segmented, field) && !alike.has(field.id)) continue;
    if (field.never?.test(leaf.full)) {
      if ((alike.get(field.id)?.likeness ?? 0) >= 0.95) continue;
      best.delete(field.id);
      // A spelling given in full outweighs a word that usually rules the field out.
      if ((SPELLINGS.get(leaf.full.toUpperCase()) ?? []).some((entry) => entry.field === field))
        offer(field, 0.86, `标题“${leaf.full}”是“${field.label}”的写法`);
      continue;
    }
    if (field.patterns.some((pattern) => pattern.test(leaf.core) || pattern.test(leaf.full)))
      offer(
        field,
        0.46 + 0.24 * (alike.get(field.id)?.likeness ?? 0),
        `标题“${leaf.full}”像“${field.label}”`,
      );
    else if (
      parent !== "" &&
      !field.never?.test(parent + leaf.core) &&
      field.patterns.some((pattern) => pattern.test(parent + leaf.core))
    )
      offer(field, 0.56, `上级标题与标题“${parent}/${leaf.core}”像“${field.label}”`);
  }
  if (best.size === 0 && leaf.full.length >= 3)
    for (const field of FIELDS) {
      if (field.never?.test(leaf.full)) continue;
      for (const synonym of field.synonyms) {
        const near = synonym.length >= 3 ? similarity(leaf.full, synonym) : 0;
        if (near >= 0.6) offer(field, 0.36 + 0.35 * (near - 0.6), `标题“${leaf.full}”与“${synonym}”相近`);
      }
    }
  if (parts.some((part) => COUNTED.test(part))) offerCounts(parent, leaf, offer, best);
  const context = parent === "" ? undefined : contextOf(parent);
  const rate = RATE.test(leaf.full);
  const before = parts.some((part) => YEAR_BEFORE.test(part));
  const scores = [...best.values()]
    .filter(({ field }) => !(rate && field.kind === "money" && !field.ignored))
    .filter(({ field }) => !(before && field.group !== undefined))
    .map((entry): HeaderScore => {
      if (context === undefined) return entry;
      const { group } = entry.field;
      if (group === context)
        return {
          ...entry,
          score: Math.min(0.97, entry.score + 0.06),
          reason: `${entry.reason}；上级标题“${parent}”`,
        };
      if (group !== undefined && context !== "applicant") return { ...entry, score: entry.score - 0.12 };
      if (context === "applicant" && group !== undefined) return { ...entry, score: entry.score - 0.08 };
      return entry;
    });
  const ofParty = parent === "" ? scores : underParty(parent, scores);
  return [...ofParty].sort(
    (left, right) => right.score - left.score || (left.field.id < right.field.id ? -1 : 1),
  );
}

/** A column that counts is no number of a document and no money. */
function offerCounts(
  parent: string,
  leaf: HeaderText,
  offer: (field: FieldDefinition, value: number, reason: string) => void,
  best: Map<string, HeaderScore>,
): void {
  for (const [id, { field }] of best)
    if (field.kind !== "count" && field.kind !== "sequence") best.delete(id);
  const subject = WHOLE.test(leaf.core) ? parent : leaf.core;
  if (subject === "" || /数量?$/.test(subject)) return;
  for (const { field, likeness, spelling } of likenesses(`${subject}数`))
    if (field.kind === "count" && likeness >= LIKE_ENOUGH)
      offer(field, 0.3 + 0.54 * likeness, `标题按件数计，与“${spelling}”意思相近`);
}

/** Names, kinds and codes under the seller or the bank are theirs, never the applicant's. */
function underParty(parent: string, scores: readonly HeaderScore[]): readonly HeaderScore[] {
  const owner = GIVING_PARTY.test(parent) ? GIVING : LENDING_PARTY.test(parent) ? LENDING : undefined;
  if (owner === undefined) return scores;
  const made = new Map<string, HeaderScore>();
  const keep = (entry: HeaderScore) => {
    const current = made.get(entry.field.id);
    if (!current || current.score < entry.score) made.set(entry.field.id, entry);
  };
  for (const entry of scores) {
    const { field } = entry;
    const theirs = Object.values(owner).includes(field.id);
    const about = field.group === undefined || field.kind === "name";
    // A code under another party is never the applicant's.
    if (field.kind === "code") continue;
    keep(theirs || !about ? entry : { ...entry, score: entry.score - 0.4 });
    const named = fieldById((field.id === "entityType" ? owner.words : owner[field.kind]) ?? "");
    if (!theirs && about && named)
      keep({
        field: named,
        score: Math.min(0.9, entry.score),
        reason: `上级标题“${parent}”之下，是${named.label}`,
      });
  }
  return [...made.values()];
}
