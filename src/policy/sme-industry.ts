/**
 * Which of the sixteen industries of 工信部联企业〔2011〕300号 a ledger's industry text means.
 *
 * Ledgers write the industry as a name of the standard ("软件和信息技术服务业"), a division of GB/T 4754
 * ("专用设备制造业"), a code ("I65", "3562", "C") or both. Some texts cover several of the sixteen ("批发和
 * 零售业", "I"): then all of them are candidates and the size rule says whether the difference matters.
 */

export type SmeIndustry =
  | "agriculture"
  | "industry"
  | "construction"
  | "wholesale"
  | "retail"
  | "transport"
  | "warehousing"
  | "post"
  | "accommodation"
  | "catering"
  | "information-transmission"
  | "software"
  | "real-estate-development"
  | "property-management"
  | "leasing-and-business-services"
  | "other";

/** Sectors that the standard does not cover. */
export type OutsideSector =
  | "finance"
  | "education"
  | "health"
  | "public-administration"
  | "railway"
  | "households-and-international";

export type IndustryReading =
  | { readonly kind: "covered"; readonly candidates: readonly [SmeIndustry, ...SmeIndustry[]] }
  | { readonly kind: "outside"; readonly sector: OutsideSector }
  | { readonly kind: "unknown" };

const UNKNOWN: IndustryReading = { kind: "unknown" };

function covered(first: SmeIndustry, ...rest: SmeIndustry[]): IndustryReading {
  return { kind: "covered", candidates: [first, ...rest] };
}

function outside(sector: OutsideSector): IndustryReading {
  return { kind: "outside", sector };
}

/** GB/T 4754-2017 sections; where one spans several of the sixteen industries all are named. */
const SECTIONS: Readonly<Record<string, IndustryReading>> = {
  A: covered("agriculture"),
  B: covered("industry"),
  C: covered("industry"),
  D: covered("industry"),
  E: covered("construction"),
  F: covered("wholesale", "retail"),
  G: covered("transport", "warehousing", "post"),
  H: covered("accommodation", "catering"),
  I: covered("information-transmission", "software"),
  J: outside("finance"),
  K: covered("real-estate-development", "property-management", "other"),
  L: covered("leasing-and-business-services"),
  M: covered("other"),
  N: covered("other"),
  O: covered("other"),
  P: outside("education"),
  R: covered("other"),
  S: outside("public-administration"),
  T: outside("households-and-international"),
};

/** Last division of each run of GB/T 4754-2017 divisions (two digits) that mean the same. */
const DIVISIONS: readonly (readonly [last: number, reading: IndustryReading])[] = [
  [5, covered("agriculture")],
  [46, covered("industry")],
  [50, covered("construction")],
  [51, covered("wholesale")],
  [52, covered("retail")],
  [53, outside("railway")],
  [58, covered("transport")],
  [59, covered("transport", "warehousing")],
  [60, covered("post")],
  [61, covered("accommodation")],
  [62, covered("catering")],
  [64, covered("information-transmission")],
  [65, covered("software")],
  [69, outside("finance")],
  [70, covered("real-estate-development", "property-management", "other")],
  [72, covered("leasing-and-business-services")],
  [82, covered("other")],
  [83, outside("education")],
  [84, outside("health")],
  [90, covered("other")],
  [96, outside("public-administration")],
  [97, outside("households-and-international")],
];

/** Groups (three digits) that differ from the rest of their division. */
const GROUPS: Readonly<Record<string, IndustryReading>> = {
  591: covered("transport"),
  701: covered("real-estate-development"),
  702: covered("property-management"),
};

function byDigits(digits: string): IndustryReading {
  const group = digits.slice(0, 3);
  const special = GROUPS[group];
  if (special) return special;
  if (digits.length >= 3 && digits.startsWith("59")) return covered("warehousing");
  if (digits.length >= 3 && digits.startsWith("70")) return covered("other");
  const division = Number(digits.slice(0, 2));
  if (division === 0) return UNKNOWN;
  return DIVISIONS.find(([last]) => division <= last)?.[1] ?? UNKNOWN;
}

/**
 * Names, tried from above. What could mislead stands first: "工业软件" is software, "医疗器械批发" is wholesale,
 * "教学仪器制造" is industry, "融资租赁" is finance.
 */
const NAMES: readonly (readonly [RegExp, IndustryReading])[] = [
  [/未列明|^其他(行业|服务业)?$/, covered("other")],
  [/批发(和|与|及|、)?零售|商贸|贸易/, SECTIONS.F ?? UNKNOWN],
  [/批发/, covered("wholesale")],
  [/零售/, covered("retail")],
  [/信息传输.*软件|信息传输.*信息技术/, SECTIONS.I ?? UNKNOWN],
  [/软件|信息技术服务|信息系统集成|集成电路设计|数据处理|运行维护服务/, covered("software")],
  [
    /科学研究|研究和试验|试验发展|技术服务|科技推广|科技服务|工程技术|工业设计|(工程|建筑)设计|勘察|质检|检测|测绘/,
    covered("other"),
  ],
  [/金属制品.*修理/, covered("industry")],
  [
    /制造|采矿|采选|开采|冶炼|加工业|印刷|纺织|电力|热力|燃气|自来水|水的?生产|^工业|工业$/,
    covered("industry"),
  ],
  [/融资租赁|金融|银行|保险|证券|信托|货币|资本市场/, outside("finance")],
  [/房屋建筑|土木|建筑/, covered("construction")],
  [/铁路/, outside("railway")],
  [/交通运输.*仓储.*邮政/, SECTIONS.G ?? UNKNOWN],
  [/装卸搬运.*仓储/, covered("transport", "warehousing")],
  [/邮政|快递/, covered("post")],
  [/仓储/, covered("warehousing")],
  [/(道路|水上|航空|管道|交通)运输|多式联运|运输代理|装卸搬运|货运|客运/, covered("transport")],
  [/住宿(和|与|及|、)?餐饮/, SECTIONS.H ?? UNKNOWN],
  [/住宿|酒店|宾馆|旅馆/, covered("accommodation")],
  [/餐饮|饭店|餐馆/, covered("catering")],
  [/互联网|电信|卫星传输|信息传输/, covered("information-transmission")],
  [/房地产开发/, covered("real-estate-development")],
  [/物业/, covered("property-management")],
  [/房地产(中介|经纪|租赁|评估)/, covered("other")],
  [/房地产/, SECTIONS.K ?? UNKNOWN],
  [
    /租赁|商务服务|企业管理|咨询|广告|人力资源|知识产权服务|安全保护|旅行社|法律服务|会议|展览/,
    covered("leasing-and-business-services"),
  ],
  [/农.?林.?牧|农业|林业|畜牧|牧业|渔业|种植|养殖/, covered("agriculture")],
  [/社会工作/, covered("other")],
  [/公共管理|社会保障|社会组织|国家机构|群众团体|机关/, outside("public-administration")],
  [/教育|学校/, outside("education")],
  [/卫生|医院|医疗服务/, outside("health")],
  [/水利|环境|生态|公共设施|居民服务|修理|文化|体育|娱乐|新闻|出版|广播|影视|艺术/, covered("other")],
];

/** Reads an industry as typed in a ledger; never throws. "卫生和社会工作" (section Q) is unknown: half of it is outside. */
export function readIndustry(typed: string): IndustryReading {
  const text = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s　]/g, "")
    .replace(/,/g, "、");
  const code = /^([A-T])?-?(\d{2,4})(?!\d)/.exec(text) ?? /\(([A-T])?-?(\d{2,4})\)/.exec(text);
  if (code?.[2] !== undefined) return byDigits(code[2]);
  if (/卫生(和|与|、)?社会工作/.test(text)) return UNKNOWN;
  const name = text.replace(/^[A-T](?![A-Z])[-.、类]?/, "").replace(/\([A-T]\)$/, "");
  const named = NAMES.find(([pattern]) => pattern.test(name));
  if (named) return named[1];
  const letter = /^([A-T])(?![A-Z])/.exec(text) ?? /\(([A-T])\)$/.exec(text);
  return SECTIONS[letter?.[1] ?? ""] ?? UNKNOWN;
}
