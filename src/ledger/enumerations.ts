/**
 * The words people use in the columns of a ledger, and what they mean.
 *
 * An unknown word is unknown: it is never turned into a yes, a no or the nearest class. Words that say "not
 * answered yet" (待核, 未查询) leave the fact missing.
 */
import type { AcquisitionMode, ProductRole, RepaymentState, SizeClass, SupplierKind } from "../policy/claim";
import type { OtherFunding } from "../policy/payment";
import { readArticle } from "./article-words";
import { asksFor, asksForAbsence } from "./asked-sense";
import { squeezed } from "./header-text";

/** What a cell of words says: a value, nothing yet, or a word that is not known. */
export type Word<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "open" }
  | { readonly kind: "unknown" };

const OPEN: Word<never> = { kind: "open" };
const UNKNOWN: Word<never> = { kind: "unknown" };
const value = <T>(meaning: T): Word<T> => ({ kind: "value", value: meaning });

const NOT_ANSWERED =
  /^(?:待(?:定|核|查|补|确认|核实|核查|认定|审|评审|评|提供|填|补充|补正)[^否不]{0,4}|未(?:查询|核查|核实|填|审核|查|提供|评审|认定|审查|上会)|(?:核实|查询|核查|审核|审查|认定|评审)中|\?+|？+|暂无|不详|[-—–/\\]+)$/;

/** First rule that fits wins. */
type Rules<T> = readonly (readonly [RegExp, T])[];

function by<T>(rules: Rules<T>, text: string): Word<T> {
  for (const [pattern, meaning] of rules) if (pattern.test(text)) return value(meaning);
  return NOT_ANSWERED.test(text) ? OPEN : UNKNOWN;
}

const YES_WORD =
  /^(?:是|√|✓|✔|☑|√|有|Y|YES|TRUE|1|对|符合|满足|具备|具有|通过|合格|属实|达标|认定|已认定|同意|可以|能|√是|●|完全符合|基本符合|是的|已|均符合|已具备|有效|合规|均满足|已达标|已形成|已开展|达到|予以认定|持有|已取得|全部符合|均是|确认|已确认)$/i;
const NO_WORD =
  /^(?:否|×|✗|✘|x|X|☒|╳|无|N|NO|FALSE|0|不符合|不满足|不具备|不具有|不通过|未通过|不合格|不属实|不达标|未达标|不认定|未认定|不同意|没有|不是|不能|未形成|未开展|未达到|不予认定|不|未|不合规|无效|未取得|未持有|不够|不足)$/i;

/** 是 / 否 and all that stands for them. */
export function yesNo(text: string): Word<boolean> {
  const word = squeezed(text).replace(/[。.,，;；!！]+$/, "");
  if (YES_WORD.test(word)) return value(true);
  if (NO_WORD.test(word)) return value(false);
  if (NOT_ANSWERED.test(word)) return OPEN;
  // "符合（见附件）", "是，已核", "否（拟转售）": the word, then a remark.
  const head =
    /^(是|否|有|无|符合|不符合|具备|不具备|满足|不满足|通过|不通过|未通过|合格|不合格|√|×)[（(,，;；:：、]/.exec(
      word,
    )?.[1];
  return head === undefined ? UNKNOWN : yesNo(head);
}

const NOT_OPERATING = /异常|注销|吊销/;
const OPERATING: Rules<boolean> = [
  [/未.*异常|无.*异常|非异常|未列入|不存在异常/, true],
  [/注销|吊销|停业|歇业|清算|撤销|破产|异常|关闭|责令|解散|不正常|非正常/, false],
  [/存续|在营|开业|在业|正常|续存|营业|登记成立|有效|设立/, true],
];

export function operating(text: string, header: string): Word<boolean> {
  const word = squeezed(text);
  const plain = yesNo(word);
  if (plain.kind === "value") return asksFor(header, NOT_OPERATING) ? value(!plain.value) : plain;
  return by(OPERATING, word);
}

const DISHONEST = /失信|黑名单|不良|违法|违规/;
const CREDIT: Rules<boolean> = [
  [
    /未查到|未发现|未见|无失信|无不良|无违法|无严重|无黑|未列入|未被列入|不存在|无记录|非失信|没有失信|无异常|无行政处罚|未失信|无此|查无/,
    true,
  ],
  [
    /^(?:较差|差|不良|不好|一般偏差|C级?|D级?|CC?C?级?)$|失信|黑名单|被执行|严重违法|有不良|限制高消费|存在.*(记录|问题)|不良|违法/,
    false,
  ],
  [/良好|优秀|优|正常|诚信|守信|合格|^A+级?$|^好$|^[AB]{1,3}级?[+-]?$|无问题|信用好|较好/, true],
];

export function credit(text: string, header: string): Word<boolean> {
  const word = squeezed(text);
  const plain = yesNo(word);
  // A penalty is not yet bad credit: a person weighs it.
  if (plain.kind === "value" && asksFor(header, /处罚/)) return plain.value ? UNKNOWN : value(true);
  if (plain.kind === "value") return asksFor(header, DISHONEST) ? value(!plain.value) : plain;
  if (NOT_ANSWERED.test(word)) return OPEN;
  return by(CREDIT, word);
}

const REGULAR: Rules<boolean> = [
  [/不规范|不健全|混乱|不完善|未建立|不合规|欠规范|不符合|无制度/, false],
  [/规范|健全|完善|良好|正常|已建立|齐全|合规|独立核算/, true],
];

export function regular(text: string): Word<boolean> {
  const plain = yesNo(text);
  return plain.kind === "unknown" ? by(REGULAR, squeezed(text)) : plain;
}

const PURPOSE: Rules<boolean> = [
  [/转售|倒卖|囤积|防御|非实施|不实施|未实施|不用于|储备|转卖|再转让|用于申报|不转化|未转化|无实施/, false],
  [/投产|自用|生产|实施|产业化|转化|应用|自行|量产|落地/, true],
];

export function purpose(text: string): Word<boolean> {
  const plain = yesNo(text);
  return plain.kind === "unknown" ? by(PURPOSE, squeezed(text)) : plain;
}

const COMPLETE =
  /^(?:(?:申报|佐证|证明|申请)?(?:材料|资料)?(?:均|都|已|均已)?(?:提交|补)?(?:齐全|齐备|完整|完备)|齐全|完整|齐|已齐|已齐全|完备|齐备|符合|是|√|✓|✔|合格|通过|已齐备|全|材料齐全|资料齐全|已提交齐全|已补齐|齐全完整|完整齐全|有|Y|YES|1|TRUE|无缺漏|已审核齐全|齐全有效)$/i;

const LACKING = /(?:是否|有无|存在)(?:有|存在|需)?(?:缺|漏|不全|不齐|补正)|^(?:缺|漏)/;
/** Anything but "complete" is incomplete; only words that answer nothing leave it open. */
export function materials(text: string, header = ""): Word<boolean> {
  const word = squeezed(text).replace(/[。.,，;；]+$/, "");
  // “是否缺件”, “有无缺漏”: a yes says that something is missing.
  const plain = yesNo(word);
  if (plain.kind === "value" && asksFor(header, LACKING)) return value(!plain.value);
  if (COMPLETE.test(word)) return value(true);
  if (/^[-—–/\\?？]+$/.test(word)) return OPEN;
  return value(false);
}

const MODE: Rules<AcquisitionMode> = [
  [/申请权/, "application-right-assignment"],
  [/转让.*许可|许可.*转让|转让.*入股|许可.*入股/, "other"],
  [/作价|入股|出资|投资/, "equity"],
  [/开放/, "open-licence"],
  [/独占|独家/, "exclusive-licence"],
  [/排他|独[^占]?许可/, "sole-licence"],
  [/普通|一般许可|非独占|非排他/, "common-licence"],
  [/许可/, "licence"],
  [/转让|受让|购买|买断|收购|所有权|权属转移|转移|过户/, "assignment"],
  [/合作开发|委托开发|技术开发|技术服务|技术咨询|合作研发|自主研发|赠与|划转|继承|其他|其它|质押/, "other"],
];

export function mode(text: string): Word<AcquisitionMode> {
  const word = squeezed(text);
  const read = by(MODE, word);
  // Two manners in one cell are no manner at all.
  return read.kind === "value" &&
    read.value === "other" &&
    /转让.*许可|许可.*转让|转让.*入股|许可.*入股/.test(word)
    ? UNKNOWN
    : read;
}

const SUPPLIER: Rules<SupplierKind> = [
  [/自然人|个人|发明人/, "natural-person"],
  [/医院|医疗机构|附属医|卫生院/, "hospital"],
  [/国有?参股|参股|国有相对|国资参/, "state-minority"],
  [/非国有|民营|民企|私营|外资|外商|合资|港澳台|上市公司|混合所有/, "private-enterprise"],
  [/国有|国企|央企|中央企业|国资|全民所有/, "state-owned"],
  [/高等|高校|大学|学院|院校|职业技术/, "university"],
  [/科研|研究所|研究院|研究机构|院所|研发机构|科学院/, "research-institution"],
  [/事业单位|事业法人|公益/, "public-institution"],
  [/^(其他|其它|社会团体|社团|协会|合伙企业|个体工商户|集体企业|集体)$/, "other"],
];

export function supplierKind(text: string): Word<SupplierKind> {
  return by(SUPPLIER, squeezed(text));
}

const SIZE: Rules<SizeClass | "not-sme" | "sme"> = [
  [/非中小微|不属于|非中小|^(?:否|不是|N|NO|×)$/i, "not-sme"],
  [/中小微|中小型|中小企|小微|^(?:是|√|符合|Y|YES)$/i, "sme"],
  [/大型|^大$|大企业/, "large"],
  [/中型|^中$/, "medium"],
  [/小型|^小$|^小企业$/, "small"],
  [/微型|^微$|微企/, "micro"],
];

export function size(text: string): Word<SizeClass | "not-sme" | "sme"> {
  return by(SIZE, squeezed(text));
}

/** What a cell of a recordal status says, beside its date. */
export type RegistrationWord = "completed" | "pending" | "none";

const REGISTRATION: Rules<RegistrationWord> = [
  [
    /办理中|审查中|审核中|备案中|登记中|受理|在办|正在|公示中|流转中|未完成|尚未完成|未办结|待办|还没|还未|尚未|待登记|待备案|进行中|补正|排队|提交|未下证|待出证|变更中|过户中|未完|等待/,
    "pending",
  ],
  [
    /未办|没办|没登记|没备案|未登记|未备案|没有|无|^否$|^×$|^x$|不办|未申请|未过户|未质押|未变更|驳回|撤回|不予/i,
    "none",
  ],
  [/已|完成|办结|办妥|是|√|✓|有|合格|通过|生效|办理完毕|完毕|下证|登记|备案$/, "completed"],
];

export function registration(text: string): Word<RegistrationWord> {
  const word = squeezed(text);
  if (/^(?:待核|待查|待核实|[-—–/\\]+)$/.test(word)) return OPEN;
  return by(REGISTRATION, word);
}

const REPAYMENT: Rules<RepaymentState> = [
  [/借新还旧|续贷|无还本|转贷|置换|以贷还贷|再融资/, "refinanced"],
  [/未.*展期|无展期|非展期/, "settled"],
  [/展期|延期|宽限/, "extended"],
  [/未逾期|无逾期/, "settled"],
  [/逾期|超期|迟延|延迟|未按(?:时|期)|违约|代偿|不良|拖欠/, "overdue"],
  [/提前/, "settled-early"],
  [
    /还款中|^(?:现|仍|尚|正)?在还(?!清)|未到期|未结清|未还清|在贷|未还|还贷中|正常还款|分期|尚未|存续|部分|履行中|未完|正在/,
    "outstanding",
  ],
  [/结清|还清|全清|两清|已还|按时|按期|到期还|还讫|清偿|偿清|完毕|归还|还款完|正常还/, "settled"],
];

const LATE = /逾期|违约|拖欠/;

export function repayment(text: string, header: string): Word<RepaymentState> {
  const word = squeezed(text);
  const plain = yesNo(word);
  if (plain.kind === "value") {
    if (asksFor(header, LATE)) return plain.value ? value("overdue") : value("settled");
    if (asksForAbsence(header, LATE)) return plain.value ? value("settled") : value("overdue");
    if (/[按如准依][时期约]|按合同/.test(header)) return plain.value ? value("settled") : value("overdue");
    return plain.value ? value("settled") : value("outstanding");
  }
  return by(REPAYMENT, word);
}

const REVIEW: Rules<"selected" | "rejected" | "pending"> = [
  [/^(?:待|暂缓|复议|评审中|审核中|未评审|未上会|再议|补充)/, "pending"],
  [
    /不予|不立项|不通过|未通过|不同意|淘汰|落选|不推荐|未入选|未立项|不支持|未获|否决|^否$|^×$|终止|不合格|不入选|未推荐/,
    "rejected",
  ],
  [/同意|立项|通过|推荐|入选|予以支持|支持|^是$|^√$|合格|中选|择优|拟立/, "selected"],
];

export function review(text: string): Word<"selected" | "rejected" | "pending"> {
  const word = squeezed(text);
  return /^(?:[-—–/\\]+)$/.test(word) ? OPEN : by(REVIEW, word);
}

const ROLE: Rules<ProductRole> = [
  [/发行.*实施|实施.*发行/, "issuer"],
  [/发行|原始权益|发起|设立/, "issuer"],
  [/实施|管理人|放款|承办|运营|服务/, "implementer"],
];

export function productRole(text: string): Word<ProductRole> {
  return by(ROLE, squeezed(text));
}

const BANK: Rules<boolean> = [
  [/非商业银行|政策性|开发银行|非银|小额贷款|小贷|保险|担保|信托|证券|租赁|消费金融|财务公司|典当/, false],
  [/商业银行|村镇银行|农商|城商|股份制|国有大型|民营银行|外资银行|信用社|分行|支行|总行|国有银行|银行/, true],
];

export function bankKind(text: string): Word<boolean> {
  const plain = yesNo(text);
  return plain.kind === "unknown" ? by(BANK, squeezed(text)) : plain;
}

type FundState = Extract<OtherFunding["state"], { state: "known" }>["value"];

const FUND_STATE: Rules<FundState> = [
  [
    /未获批|未批准|未通过|不予|驳回|拒绝|未获得|落选|未入选|不支持|未获支持|终止|否决|撤回申请|放弃/,
    "refused",
  ],
  [/退回|缴回|收回|退还|追回|返还|冲销|退款/, "returned"],
  [/公示|拟支持|拟拨付名单|公告期/, "on-notice"],
  [
    /待拨|未拨|拟拨|未到账|待支付|已批|批复|获批|已下达|已立项|已审批|待发放|未支付|未发放|批准|已安排|拨付中|待兑现|已核准|审批通过/,
    "approved",
  ],
  [/申报中|申请中|已申报|已申请|评审|受理|审核中|审查|在审|拟申报|待审/, "applied"],
  [
    /已拨|已到|已发|已支付|已兑|拨付|到账|发放|兑现|支付|已付|已完成|^是$|^√$|已获得|已享受|已领取|已收到|完成/,
    "paid",
  ],
];

export function fundState(text: string): Word<FundState> {
  const word = squeezed(text);
  if (/^(否|×)$/.test(word)) return value("approved");
  return by(FUND_STATE, word);
}

const OTHER_FUND = /其他|其它|同类|重复|财政/;

/** What a column on other fiscal money says: anything but a no, a nought or "not yet asked" names such money. */
export function otherFundWord(text: string, header = ""): Word<boolean> {
  const word = squeezed(text);
  const plain = yesNo(word);
  if (plain.kind === "value" && asksForAbsence(header, OTHER_FUND)) return value(!plain.value);
  if (plain.kind !== "unknown") return plain;
  return value(!/^(?:未|没|无|不存在|不涉及|不重复|尚未|从未|否|0(?:\.0+)?(?:万?元)?$)/.test(word));
}

const READERS: Readonly<Record<string, (text: string) => Word<unknown>>> = {
  yesNo,
  operating: (text) => operating(text, ""),
  credit: (text) => credit(text, ""),
  regular,
  purpose,
  materials: (text) =>
    COMPLETE.test(squeezed(text)) || /缺|补|不齐|不全|齐/.test(text) ? value(true) : UNKNOWN,
  mode,
  supplierKind,
  size,
  registration,
  repayment: (text) => repayment(text, ""),
  review,
  productRole,
  bankKind,
  fundState,
  article: (text) => (readArticle(text).kind === "article" ? value(true) : UNKNOWN),
};

/** Share of the texts that the vocabulary knows, 0..1; 0 for a vocabulary that does not exist. */
export function vocabularyKnows(vocabulary: string, texts: readonly string[]): number {
  const reader = READERS[vocabulary];
  if (!reader || texts.length === 0) return 0;
  let known = 0;
  for (const text of texts) if (reader(text).kind !== "unknown") known++;
  return known / texts.length;
}
