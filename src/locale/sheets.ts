/**
 * Words of the sheets that are printed and signed. They are documents of a Chinese office, so there is one
 * language; what the pane and the ribbon say about them is in commands.ts.
 */
import type { Article } from "../policy/claim";

/** 支持方向, by article. */
export const ARTICLE_NAMES: Readonly<Record<Article, string>> = {
  6: "第六条 供给侧专利培育与转化促进",
  7: "第七条 重点产业专利运营促进",
  8: "第八条 专利交易运营服务能力提升",
  9: "第九条 集聚区专利运营环境支撑",
  10: "第十条 获取专利技术",
  11: "第十一条 专利质押融资",
  12: "第十二条 银行专利质押贷款",
  13: "第十三条 知识产权金融创新",
};

/** 支持方向 beside a column of articles. */
export const ARTICLE_DIRECTIONS: Readonly<Record<Article, string>> = {
  6: "供给侧专利培育与转化促进",
  7: "重点产业专利运营促进",
  8: "专利交易运营服务能力提升",
  9: "集聚区专利运营环境支撑",
  10: "获取专利技术",
  11: "专利质押融资",
  12: "银行专利质押贷款",
  13: "知识产权金融创新",
};

export const ARTICLE_NUMBERS: Readonly<Record<Article, string>> = {
  6: "第六条",
  7: "第七条",
  8: "第八条",
  9: "第九条",
  10: "第十条",
  11: "第十一条",
  12: "第十二条",
  13: "第十三条",
};

/** The regulation's own word for the money of an article. */
export const ARTICLE_MONEY: Readonly<Record<Article, "支持" | "补贴" | "奖励">> = {
  6: "支持",
  7: "支持",
  8: "支持",
  9: "支持",
  10: "补贴",
  11: "补贴",
  12: "奖励",
  13: "奖励",
};

export const AWARD_TEXTS = {
  title: "{year}年度北京市专利转化专项资金安排表",
  unit: "单位：{unit}",
  subtotal: "{article}小计",
  total: "合计",
  words: "核定金额合计（大写）：人民币{words}",
  check: "勾稽校验（应为0）",
  signatures:
    "制表：{officer}　　　　　　　　复核：　　　　　　　　　　负责人：　　　　　　　　　　日期：　　　年　　月　　日",
  apart:
    "附：未列入本次安排的申报（共{count}项，不占上限和总额；“核定金额”栏为审核结果，“测算依据”栏为原因）",
  apartReason: "原因：{reasons}",
  notes: "说明：",
  noteBasis: "依据《{title}》（{documentNo}）。{made}测算基准日{asOf}，资金年度{year}年。",
  noteArithmetic:
    "测算金额−上限扣减−总额压减＝核定金额，逐行向下取到分；“此前已安排”为同一上限下以前各批合计，同一单位各行共用。",
  notePool:
    "{article}总额{pool}元，此前已用{used}元，可用{available}元；各项上限扣减后合计{before}元，按规则压减为{after}元。",
  noteBudget: "第六至十一条预算{pool}元，可用{available}元；扣减后合计{before}元，压减为{after}元。",
  noteReadings: "本次测算涉及的引擎默认口径，待主管部门解释（A23-1，第二十三条）：{readings}。",
  noteUse12:
    "第十二条奖励资金可用于专利质押业务推广、专利价值评估、专利质押风控、知识产权融资产品设计开发等工作。",
  noteFingerprint: "输入指纹{fingerprint}：台账或设置改动后指纹随之改变，可据以核对本表是否仍与台账一致。",
} as const;

/** Under every sheet. */
export const BASIS_TEXTS = {
  basis:
    "依据《{title}》（{documentNo}）；{made}测算基准日{asOf}，资金年度{year}年；输入指纹{fingerprint}，台账或设置改动后随之改变。",
  made: "生成日期{date}；",
  otherReadings: "未采用默认口径的有：{readings}。",
  allDefault: "各项解释口径均为默认值，未作更改。",
  departures: "【非现行口径】以下参数与文件规定不同，本表仅供测算，不得作为拨付依据：{departures}。",
} as const;

export const LEFT_OUT = {
  note: "按生成时所选的结果列示，本表未列：{list}。",
  one: "{status}{count}笔",
} as const;

export const AWARD_COLUMNS = {
  seq: "序号",
  direction: "支持方向",
  applicant: "申报单位",
  uscc: "统一社会信用代码",
  project: "项目（合同、产品）",
  base: "核定基数",
  rate: "比例",
  computed: "测算金额",
  prior: "此前已安排",
  capCut: "上限扣减",
  poolCut: "总额压减",
  approved: "核定金额",
  article: "依据条款",
  basis: "测算依据",
  remark: "备注",
} as const;

export const NOTICE_TEXTS = {
  title: "{year}年度北京市专利转化专项资金拟支持单位名单（公示）",
  intro: "依据《{title}》（{documentNo}）第十六条，现将拟支持单位名单予以公示。",
  period: "公示期：{published}公布，{first}至{last}，共{days}个工作日{reading}。",
  countsFirstDay: "（公布当日计入）",
  skipsFirstDay: "（公布当日不计入）",
  periodUnknown:
    "公示期：　　年　　月　　日至　　年　　月　　日（不少于{days}个工作日；{year}年放假安排未收录，请按国务院通知填写）。",
  objection:
    "对公示内容有异议的，请在公示期内以书面形式实名反映，单位反映的应加盖公章；逾期或匿名反映的不予受理。",
  columns: {
    seq: "序号",
    applicant: "单位名称",
    direction: "支持方向",
    district: "所属区",
    amount: "拟支持金额（{unit}）",
    remark: "备注",
  },
} as const;

export const PAYMENT_TEXTS = {
  title: "{year}年度北京市专利转化专项资金拨付明细表",
  columns: {
    seq: "序号",
    payee: "收款单位全称",
    uscc: "统一社会信用代码",
    account: "开户银行及账号",
    amount: "金额（{unit}）",
    words: "大写金额（人民币）",
    purpose: "用途",
    remark: "备注",
  },
  purpose: "{article}{money}（{count}项）",
  notePayee: "按第十五条、第十七条拨付；收款单位名称应与统一社会信用代码证照一致。",
  noteNoAccounts: "台账未含开户银行和账号，本表不列，由财务部门另行填写。",
} as const;

/** Fills `{name}` places. @throws Error for a place without a value. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`text wants a value for {${name}}: ${text}`);
    return String(value);
  });
}

/** "2023年10月31日" */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** "3,000,000.00" from plain decimal text. */
export function grouped(amount: string): string {
  const [whole = "", decimals] = amount.split(".");
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? separated : `${separated}.${decimals}`;
}

export const FINDINGS_TEXTS = {
  title: "{year}年度专利转化专项资金核查结果",
  columns: {
    seq: "序号",
    kind: "类别",
    level: "程度",
    applicant: "单位",
    place: "位置",
    what: "情况",
    article: "条款",
    remedy: "处理办法",
  },
  kinds: { claim: "资格审核", duplicate: "查重", data: "数据质量" },
  levels: { error: "须处理", warning: "待核", info: "提示" },
  tiers: { red: "红", orange: "橙", yellow: "黄", info: "提示" },
  none: "未发现需要处理的事项。",
  summary:
    "资格审核{claims}项，查重{duplicates}项，数据质量{data}项。点击“位置”可跳到单元格。本表不改动台账。",
} as const;

/** A decision whose claim is no longer in the workbook. */
export const STRAY_TICK = "{by} 于 {at} 对“{check}”的认定（{reason}）找不到对应的申报，未生效，仍保留。";

export const DUPLICATE_WORDS = {
  evidence: "证据：",
  clearedBy: "可据以消除的材料：",
  confirmed: "{by} 已认定为重复：{reason}",
  "not-a-duplicate": "{by} 已认定不重复：{reason}",
} as const;

export const FINDING_REMEDIES = {
  question: "请在面板“概览”中回答，回答随工作簿保存。",
  error: "核对原件，更正单元格后重算。",
  warning: "请核对；如无误可不改。",
  info: "",
} as const;

export const CORRECTION_TEXTS = {
  title: "{year}年度专利转化专项资金补正清单",
  columns: {
    seq: "序号",
    applicant: "单位名称",
    uscc: "统一社会信用代码",
    count: "项数",
    notice: "补正通知（可直接粘贴）",
    place: "位置",
  },
  notice:
    "{applicant}：贵单位申报的北京市专利转化专项资金项目需补正材料：{items}。请补正后报回，未补正前暂不能核定金额。",
  item: "{number}）{project}：{reasons}",
  unnamed: "（单位名称未填）",
  none: "没有需要补正的申报。",
} as const;

export const SPOT_CHECK_TEXTS = {
  title: "{year}年度专利转化专项资金抽查名单",
  columns: {
    seq: "序号",
    applicant: "单位名称",
    uscc: "统一社会信用代码",
    direction: "支持方向",
    project: "项目（合同、产品）",
    amount: "核定金额（{unit}）",
    how: "抽中方式",
    place: "台账位置",
    result: "抽查情况",
    by: "抽查人、日期",
  },
  certain: "金额达到间隔，必抽",
  drawn: "随机抽中",
  population:
    "依据第十八条抽取，按金额加权：金额越大，抽中的机会越大。总体为核定金额大于零的{population}项、合计{total}元，抽取{size}项，其中必抽{certain}项。",
  drawing:
    "抽取办法：金额达到间隔的项目必抽；其余项目按台账顺序逐项累计金额，从随机起点{start}元起，每隔{interval}元取一点，该点落在哪一项，就抽中哪一项。随机种子{seed}。",
  allCertain: "抽取办法：金额达到间隔的项目必抽；本次抽取的各项均为必抽，未作随机抽取。随机种子{seed}。",
  repeatable:
    "复核：同一台账、同一种子、同一抽取项数得到同一名单。间隔为未列入必抽的项目合计除以其中要抽的项数（必抽项剔除后重算，取到分）；起点为间隔乘以由种子生成的随机数（mulberry32 算法的第一个32位数除以2的32次方，取到分）。",
  none: "没有可抽查的项目。",
} as const;

export const RECOVERY_TEXTS = {
  title: "专利转化专项资金收回台账",
  columns: {
    seq: "序号",
    name: "单位名称",
    uscc: "统一社会信用代码",
    article: "条款",
    year: "额度年度",
    project: "项目编号",
    paid: "拨付金额（{unit}）",
    recovered: "已收回（{unit}）",
    rest: "未收回部分（{unit}）",
    date: "拨付日期",
    place: "台账位置",
    approval: "批准文号及收回原因",
  },
  note: "依据第二十条，收回金额由主管部门决定，本表只汇总台账已记载的数；收回的资金不恢复企业额度（A20-1）。",
  none: "台账没有“收回金额”列，或没有收回记录。",
} as const;

export const PERFORMANCE_TEXTS = {
  title: "{year}年度北京市专利转化专项资金绩效汇总",
  columns: {
    seq: "序号",
    article: "支持方向",
    indicator: "指标",
    value: "数值",
    unit: "计量单位",
    missing: "未填项数",
    scope: "统计口径",
  },
  scopeAll: "全部申报",
  scopePaid: "拟支持的申报",
  indicators: {
    claims: "申报项数",
    units: "申报单位数",
    paid: "拟支持项数",
    award: "核定金额",
    patents: "涉及专利件数（去重）",
    contract: "合同成交金额",
    received: "实付金额",
    loans: "实际贷款金额",
    fees: "担保、评估费用",
    pledged: "质押登记金额",
    registrations: "质押登记项目数",
    scale: "融资规模",
    products: "金融产品数",
  },
  items: "项",
  units: "家",
  patents: "件",
  note: "指标参照财办建〔2021〕23号由台账汇总；台账没有的指标（带动营收、就业增长等）不列。",
} as const;
