/** The article that a word names: 支持方向, 条款, a sheet title or a heading between rows. */
import type { Article } from "../policy/claim";
import { squeezed } from "./header-text";

export type ArticleWord =
  | { readonly kind: "article"; readonly article: Article; readonly by: "number" | "words" }
  /** Number and words, or two words, name different articles. */
  | { readonly kind: "conflict"; readonly articles: readonly Article[] }
  | { readonly kind: "unknown" };

const CHINESE: Readonly<Record<string, Article>> = {
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
  十三: 13,
};

const BY_WORDS: readonly (readonly [Article, RegExp])[] = [
  [
    12,
    /银行(?!机构获取)|质押(?:登记|贷款)?奖励|银行.*(?:质押|奖励)|金融机构.*质押|质押贷款(?:工作|业务)(?:奖励)?$/,
  ],
  [13, /金融创新|金融产品|证券化|创新产品|资产支持|知识产权金融|创新金融/],
  [6, /供给侧|高校院所.*(?:培育|转化)|专利培育|培育与转化|培育转化|培育促进|高价值专利培育/],
  [8, /交易运营|交易服务|运营服务能力|运营服务平台|运营服务|交易平台|服务能力提升|交易机构|服务机构/],
  [9, /集聚区|园区|运营环境|环境支撑|产业园|集聚/],
  [7, /重点产业|产业专利运营|产业运营|产业联盟|专利密集|产业专利|专利导航|专利池|产业知识产权/],
  [
    11,
    /质押融资|质押补贴|融资补贴|质押费用|质押.*(?:贴|补)|融资服务费|专利质押|知识产权质押|贷款补贴|担保费?.*(?:补贴|评估)|质押贷款|质押|融资(?!租赁)/,
  ],
  [
    10,
    /获取专利|获取技术|专利技术|转让许可|转让[、/和与]?许可|专利转让|专利许可|受让|技术引进|专利引进|许可补贴|转让补贴|技术交易|专利交易|专利购买|购买专利|转化补贴|专利转化补贴|转让|许可|获取|引进/,
  ],
];

const NUMBERED = /第\s*(十[一二三]?|[六七八九]|1[0-3]|[6-9])\s*条/g;
const BARE = /^(?:第|条款|细则|ART(?:ICLE)?\.?|A)?[-_:]?(1[0-3]|[6-9])(?:条|款)?(?=$|[-_:、.．(（]|\D)/i;

const cache = new Map<string, ArticleWord>();

/** Reads the article of a text; a number 6…13 alone counts as one. */
export function readArticle(raw: string | number): ArticleWord {
  const text = squeezed(String(raw));
  const known = cache.get(text);
  if (known) return known;
  const made = read(text);
  if (cache.size > 5_000) cache.clear();
  cache.set(text, made);
  return made;
}

function read(text: string): ArticleWord {
  const numbers = new Set<Article>();
  for (const match of text.matchAll(NUMBERED)) {
    const found = match[1] ?? "";
    const article = CHINESE[found] ?? toArticle(Number(found));
    if (article) numbers.add(article);
  }
  if (numbers.size === 0) {
    const bare = BARE.exec(text);
    const article = bare
      ? toArticle(Number(bare[1]))
      : /^(十[一二三]?|[六七八九])条?$/.test(text)
        ? CHINESE[text.replace("条", "")]
        : undefined;
    if (article) numbers.add(article);
  }
  const rest = text.replace(NUMBERED, "");
  const worded = BY_WORDS.find(([, pattern]) => pattern.test(rest))?.[0];
  if (numbers.size > 1) return { kind: "conflict", articles: [...numbers] };
  const [number] = numbers;
  if (number !== undefined) {
    if (worded !== undefined && worded !== number && !compatible(number, rest))
      return { kind: "conflict", articles: [number, worded] };
    return { kind: "article", article: number, by: "number" };
  }
  return worded === undefined ? { kind: "unknown" } : { kind: "article", article: worded, by: "words" };
}

/** The article's own words are there too, if another article's words come first in the table above. */
function compatible(article: Article, text: string): boolean {
  return BY_WORDS.some(([candidate, pattern]) => candidate === article && pattern.test(text));
}

function toArticle(number: number): Article | undefined {
  switch (number) {
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
    case 11:
    case 12:
    case 13:
      return number;
    default:
      return undefined;
  }
}
