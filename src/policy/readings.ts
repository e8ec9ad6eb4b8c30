/**
 * The readings: decisions that the regulation's words leave open, each with its default and the other lawful ways.
 *
 * Article 23 leaves interpretation to the two bureaus, so every default is provisional (A23-1). A user chooses by
 * `PolicySettings.readings` (reading id → option id). Readings that are not visible have one option: the words
 * settle them, and they are listed so that an auditor finds them.
 */
import type { PolicySettings } from "./settings";

interface BothLanguages {
  readonly "zh-CN": string;
  readonly "en-US": string;
}

export interface ReadingOption {
  readonly id: string;
  readonly text: BothLanguages;
}

export interface Reading<Id extends string = string, Option extends string = string> {
  readonly id: Id;
  /** As cited: "10", "10-13", "all". */
  readonly article: string;
  readonly question: BothLanguages;
  /** The first one is the default. */
  readonly options: readonly (ReadingOption & { readonly id: Option })[];
  readonly defaultOption: Option;
  /** Offered as a setting. */
  readonly visible: boolean;
  /** The room of the program whose answer the option changes. */
  readonly settledIn: "policy" | "ledger" | "duplicates" | "publicity";
}

type Texts = readonly [zh: string, en: string];

function reading<const Id extends string, const Option extends string>(
  id: Id,
  article: string,
  [zh, en]: Texts,
  options: readonly [
    readonly [id: Option, zh: string, en: string],
    ...(readonly (readonly [id: Option, zh: string, en: string])[]),
  ],
  visible: boolean,
  settledIn: Reading["settledIn"],
): Reading<Id, Option> {
  return {
    id,
    article,
    question: { "zh-CN": zh, "en-US": en },
    options: options.map(([option, optionZh, optionEn]) => ({
      id: option,
      text: { "zh-CN": optionZh, "en-US": optionEn },
    })),
    defaultOption: options[0][0],
    visible,
    settledIn,
  };
}

const ALL = [
  reading(
    "G1",
    "10-13",
    ["各项金额如何取到分", "How amounts are rounded to the fen"],
    [
      ["floor-fen", "一律向下取整到分", "Always down to the fen"],
      [
        "half-up-fen",
        "第十二、十三条四舍五入到分；第十、十一条仍向下",
        "Half-up to the fen for Articles 12 and 13; 10 and 11 stay down",
      ],
      [
        "floor-yuan",
        "第十二、十三条向下取整到元；第十、十一条仍到分",
        "Down to the yuan for Articles 12 and 13; 10 and 11 stay at the fen",
      ],
    ],
    true,
    "policy",
  ),
  reading(
    "G2",
    "10,11,13",
    ["在哪一步取整", "At which stage rounding happens"],
    [
      [
        "once-per-row",
        "每行（合同、贷款、产品、银行）取整一次，合计为各行之和",
        "Once per row; totals are sums of rounded rows",
      ],
    ],
    false,
    "policy",
  ),
  reading(
    "G3",
    "all",
    ["输入金额的精度", "Precision of the figures read"],
    [
      [
        "fifteen-digits",
        "按15位有效数字读取后精确计算，超过两位小数的予以提示",
        "Read as 15 significant digits, then exact; more than two decimals are flagged",
      ],
    ],
    false,
    "policy",
  ),
  reading(
    "G4",
    "all",
    ["负数、非整数项数、文字如何处理", "Negative figures, broken counts, words"],
    [["error", "视为错误，不给金额，行仍保留", "An error: no amount, the row stays visible"]],
    false,
    "policy",
  ),
  reading(
    "G5",
    "all",
    ["应填未填如何处理", "What a missing input means"],
    [
      [
        "incomplete",
        "待补正；已能确定的否定或“或”条件仍然定案",
        "Incomplete; a definite failure or a definite half of an OR still decides",
      ],
    ],
    false,
    "policy",
  ),
  reading(
    "G6",
    "10-12",
    ["“年度”指哪一年", "What a year is"],
    [["calendar-year", "公历年度，即预算年度", "The calendar year, which is the budget year"]],
    false,
    "policy",
  ),
  reading(
    "G7",
    "10-13",
    ["一行占用哪一年度的额度", "Which event puts a row in a year"],
    [
      [
        "completing-event",
        "第十条按登记备案完成日，第十一条按结清日，第十二条按登记年度，第十三条按发行（实施）日",
        "10 recordal completed, 11 loan settled, 12 pledge registered, 13 product issued",
      ],
      ["application-year", "按申请受理日所在年度", "The year of the application"],
      [
        "payment-year",
        "按实际付款日（第十一条为还款日）所在年度",
        "The year of payment (Article 11: of repayment)",
      ],
    ],
    true,
    "policy",
  ),
  reading(
    "G8",
    "22",
    ["哪一天须在有效期内", "Which date must lie in force"],
    [
      ["application-date", "申请受理日，首尾两日均含", "The application date, both ends included"],
      ["approval-date", "审定日（审核基准日）", "The approval date (the as-of date of the review)"],
      ["event-date", "条件成就之日（登记、结清、发行）", "The date of the completing event"],
      ["payment-date", "企业付款日", "The date on which the enterprise paid"],
    ],
    true,
    "policy",
  ),
  reading(
    "G9",
    "6-9,12,13",
    ["未写年度的上限按什么期间累计", "Period of a cap whose text names none"],
    [
      [
        "validity",
        "第六至九条、第十三条在整个有效期内累计，第十二条按年度",
        "6–9 and 13 over the whole validity, 12 per calendar year",
      ],
      ["per-year", "一律按年度", "Per year everywhere"],
      ["per-award", "逐次计算，不累计", "Per award, without accumulation"],
    ],
    true,
    "policy",
  ),
  reading(
    "G10",
    "10-13",
    ["以前拨付已超过上限时", "Earlier awards already above the cap"],
    [["nothing-left", "剩余额度为零，不为负，并予提示", "Nothing left, never negative, and flagged"]],
    false,
    "policy",
  ),
  reading(
    "G11",
    "10,11,13",
    ["同一单位多行按什么次序使用额度", "Order in which rows use a cap"],
    [
      ["event-date", "按条件成就日先后，同日按表内顺序", "By event date, then sheet order"],
      ["sheet-order", "按表内顺序", "Sheet order"],
      ["pro-rata", "按各行测算额等比例", "Pro rata over the rows"],
      ["largest-first", "测算额大的在先", "The largest first"],
    ],
    true,
    "policy",
  ),
  reading(
    "G12",
    "5",
    ["第五条是否约束第十至十三条", "Whether Article 5 binds Articles 10–13"],
    [
      [
        "all",
        "各条均适用，以申请时为准；承担能力与已开展专利转化二者居一",
        "Binds all, tested at application; capability OR commercialization begun",
      ],
    ],
    false,
    "policy",
  ),
  reading(
    "G13",
    "6-9",
    ["评审建议额超过上限时", "A recommended amount above the ceiling"],
    [["clip", "按上限核定并提示", "Clipped to the ceiling and flagged"]],
    false,
    "policy",
  ),
  reading(
    "G14",
    "10-13",
    ["执行比例可否低于规定比例", "Whether the executed rate may differ"],
    [
      [
        "guide-may-lower",
        "第十、十一条可由指南定低、不得定高；第十二、十三条固定",
        "10 and 11 may be set lower by the guide, never higher; 12 and 13 are fixed",
      ],
      ["always-ceiling", "一律按规定比例", "Always at the stated rate"],
    ],
    true,
    "policy",
  ),
  reading(
    "G15",
    "all",
    ["金额单位与文字金额", "Units and figures typed as text"],
    [
      [
        "accept-units",
        "按表头或用户确认的单位换算；单元格内写明单位的精确金额可用，约数不可用",
        "Exact conversion by header or confirmed unit; exact figures with a unit in the cell are accepted, vague ones are not",
      ],
      ["unit-in-cell-error", "单元格内带单位即为错误", "A unit inside the cell is an error"],
      ["accept-chinese-numerals", "同时接受中文数字", "Chinese numerals are accepted too"],
    ],
    true,
    "ledger",
  ),
  reading(
    "G16",
    "6-11",
    ["第六至十一条有无总额", "Overall budget for Articles 6–11"],
    [
      [
        "as-entered",
        "无；用户填入预算后按总额压减",
        "None, unless the user enters one; then reduced like a pool",
      ],
    ],
    true,
    "policy",
  ),
  reading(
    "G17",
    "all",
    ["工作簿中没有对应列的条件", "Conditions that no sheet has a column for"],
    [
      [
        "left-to-person",
        "列为待核，由人勾选，不影响金额",
        "Left to a person on the checklist; the claim is not held up",
      ],
      ["absent-is-missing", "每行都视为缺少", "Counts as missing in every row"],
    ],
    true,
    "policy",
  ),
  reading(
    "G18",
    "all",
    ["多种情形并存时的次序", "Order when several things apply"],
    [
      [
        "fixed-order",
        "错误、代码有误、确定不符、暂缓、待补正、待人工，再查重与第十四条，最后算额",
        "Error, wrong code, definite failure, deferred, incomplete, manual, then duplicates and Article 14, then amounts",
      ],
    ],
    false,
    "policy",
  ),
  reading(
    "G19",
    "all",
    ["受损的代码、日期与单位", "Damaged identifiers, dates and units"],
    [
      [
        "correct-or-ask",
        "代码校验位有误、日期不存在为待补正；疑似单位错误由人定，系统不改数",
        "Wrong check digits and impossible dates are to be corrected; a suspect unit goes to a person, the figure is not changed",
      ],
    ],
    false,
    "policy",
  ),
  reading(
    "A10-1",
    "10",
    ["出让方范围", "Who may be the transferor"],
    [
      [
        "closed-list",
        "仅高等学校、科研机构、国有企业；国有参股由人定",
        "Closed list: universities, research institutions, state-owned enterprises; minority stakes go to a person",
      ],
    ],
    false,
    "policy",
  ),
  reading(
    "A10-2",
    "10",
    ["作价入股没有实付金额", "Equity contribution has no paid amount"],
    [
      [
        "cash-only",
        "只认实际支付的现金；没有现金的待人工认定",
        "Cash actually paid counts; without cash a person decides",
      ],
      [
        "appraised-value",
        "按评估作价（合同额）计算",
        "The appraised contribution value (contract amount) counts",
      ],
      ["refuse", "不予支持", "Not supported"],
    ],
    true,
    "policy",
  ),
  reading(
    "A10-3",
    "10",
    ["已申请登记备案但未完成", "Recordal filed but not completed"],
    [["deferred", "暂缓，完成后再审", "Deferred until completed"]],
    false,
    "policy",
  ),
  reading(
    "A10-4",
    "10",
    ["实付金额指哪个金额", "Which amount was actually paid"],
    [
      [
        "voucher-tax-included",
        "银行回单上为专利支付的金额，含税，分期按已付",
        "Bank-voucher amount paid for the patents, tax included, instalments as paid",
      ],
      ["net-of-vat", "扣除6%增值税后的金额", "Net of 6 % VAT"],
      ["contract-price", "合同金额", "The contract price"],
    ],
    true,
    "policy",
  ),
  reading(
    "A10-5",
    "10",
    ["划型以何时为准", "Date of the size class"],
    [
      [
        "at-application",
        "申请时，依据工信部联企业〔2011〕300号",
        "At application, by 工信部联企业〔2011〕300号",
      ],
    ],
    false,
    "policy",
  ),
  reading(
    "A11-1",
    "11",
    ["是否限于中小微企业", "Whether the borrower must be an SME"],
    [
      ["any-enterprise", "不限，任何企业均可", "No, any enterprise"],
      ["sme-only", "仅中小微企业", "Micro, small and medium ones only"],
    ],
    true,
    "policy",
  ),
  reading(
    "A11-2",
    "11",
    ["40%与2%按每笔还是合计比较", "Lower of the two limbs per loan or on totals"],
    [
      ["per-loan", "逐笔取低再相加", "Per loan, then summed"],
      ["totals", "按企业年度合计取低", "On the enterprise's totals of the year"],
    ],
    true,
    "policy",
  ),
  reading(
    "A11-3",
    "11",
    ["展期后还清是否按时", "Whether repayment after an extension is on time"],
    [
      [
        "extension-manual",
        "按时或提前为按时，逾期不是；展期、借新还旧由人定",
        "On time or early passes, late fails; extension and refinancing go to a person",
      ],
      ["extension-on-time", "经银行同意的展期视为按时", "An extension agreed by the bank counts as on time"],
    ],
    true,
    "policy",
  ),
  reading(
    "A11-4",
    "11",
    ["“等”包括哪些费用", "Which fees count"],
    [
      [
        "guarantee-appraisal",
        "担保费、评估费直接计入，其他由人定，利息不计",
        "Guarantee and appraisal fees; others go to a person; interest never",
      ],
      ["all-fees", "其他融资服务费一并计入，利息不计", "Other service fees count too; interest never"],
    ],
    true,
    "policy",
  ),
  reading(
    "A11-5",
    "11",
    ["混合担保贷款的基数", "Base of a loan with mixed collateral"],
    [
      ["whole-loan", "全部实际放款额，并予提示", "The whole amount drawn, flagged"],
      ["patent-share", "只按专利质押占比", "The patents' share only"],
    ],
    true,
    "policy",
  ),
  reading(
    "A11-6",
    "11",
    ["退还或他人承担的费用", "Fees refunded or borne by others"],
    [["net", "扣除后计算", "Taken off"]],
    false,
    "policy",
  ),
  reading(
    "A12-1",
    "12",
    ["“超过”是否含本数", "Whether 超过 includes the figure itself"],
    [["strictly-more", "不含本数", "Strictly more"]],
    false,
    "policy",
  ),
  reading(
    "A12-2",
    "12",
    ["“或”的作用", "What the OR does"],
    [
      [
        "kleene",
        "只影响资格；一项缺失时另一项可定案",
        "Decides eligibility only; one figure decides where the other is missing",
      ],
    ],
    false,
    "policy",
  ),
  reading(
    "A12-3",
    "12",
    ["质押金额是否只计超过部分", "Whole amount or the excess"],
    [["whole", "全年登记金额全部计算", "The whole registered amount of the year"]],
    false,
    "policy",
  ),
  reading(
    "A12-4",
    "12",
    ["“机构”指谁", "What an institution is"],
    [
      ["legal-person", "法人，分支机构合并", "The legal person, branches pooled"],
      ["branch", "每个申报的分支机构", "Each applying branch"],
    ],
    true,
    "policy",
  ),
  reading(
    "A12-5",
    "12,13",
    ["奖励总额不够时", "When the pool is exceeded"],
    [
      ["pro-rata", "按上限后金额等比例压减", "Pro rata on the amounts after caps"],
      ["ranked", "金额大的在先，用完为止", "Largest amount first until used up"],
      ["first-come", "申请在先者优先，用完为止", "Earliest application first until used up"],
      ["return", "退回主管部门决定，暂不安排", "Returned to the bureau, nothing is paid meanwhile"],
    ],
    true,
    "policy",
  ),
  reading(
    "A12-6",
    "12,13",
    ["等比例后的零头", "Leftover fen after pro rata"],
    [["largest-remainder", "最大余数法，同余数给在前的行", "Largest remainder, ties to the earlier row"]],
    false,
    "policy",
  ),
  reading(
    "A12-7",
    "12",
    ["“项目数”数什么", "What is counted as an item"],
    [
      ["registrations", "质押登记号", "Pledge registrations"],
      ["patents", "专利件数", "Patents"],
      ["borrowers", "借款企业数", "Borrowers"],
    ],
    true,
    "policy",
  ),
  reading(
    "A13-1",
    "13",
    ["发行方与实施方都申报同一产品", "Issuer and implementer claim one product"],
    [
      ["manual", "待人工认定", "A person decides"],
      ["split", "平分一份奖励", "One reward split equally"],
      ["issuer-first", "归发行方", "The issuer takes it"],
    ],
    true,
    "policy",
  ),
  reading(
    "A13-2",
    "13",
    ["三道上限的次序", "Order of the three caps"],
    [["product-subject-pool", "先产品，再主体，后总额", "Product, then subject, then pool"]],
    false,
    "policy",
  ),
  reading(
    "A13-3",
    "13",
    ["总额压减在哪一层", "Level at which the pool is shared"],
    [
      [
        "subject",
        "按主体压减，再按最大余数法分回产品",
        "By subject, then back to products by largest remainder",
      ],
    ],
    false,
    "policy",
  ),
  reading(
    "A13-4",
    "13",
    ["融资规模指哪个数", "Which scale counts"],
    [
      ["raised", "实际募集或放款", "Actually raised or lent"],
      ["registered-quota", "批准或登记的额度", "The registered quota"],
    ],
    true,
    "policy",
  ),
  reading(
    "A13-5",
    "13",
    ["创新性与形成规模由谁定", "Who decides on innovation and scale"],
    [["recorded-decision", "两项均须有认定记录", "Both as recorded decisions of reviewers"]],
    false,
    "policy",
  ),
  reading(
    "A14-1",
    "14",
    ["什么是同一项目", "What one project is"],
    [
      [
        "beneficiary-and-key",
        "同一单位且同一合同、贷款或产品编号",
        "Same beneficiary and same contract, loan or product number",
      ],
      ["key-only", "编号相同即可", "The same number suffices"],
    ],
    true,
    "duplicates",
  ),
  reading(
    "A14-2",
    "14",
    ["“从高”比较哪个金额", "What the highest is measured on"],
    [
      ["after-own-caps", "各自上限之后、总额压减之前", "After own caps, before the pool"],
      ["before-caps", "上限之前的测算额", "Before caps"],
      ["after-pool", "总额压减之后", "After the pool"],
    ],
    true,
    "policy",
  ),
  reading(
    "A14-3",
    "14",
    ["金额相同时保留哪条", "On a tie"],
    [
      ["lower-article", "条款在前者", "The lower article"],
      ["payee-chooses", "由申报单位选择", "The applicant chooses"],
    ],
    true,
    "policy",
  ),
  reading(
    "A14-4",
    "14",
    ["未采用的申报是否占用额度", "Whether a losing claim uses room"],
    [["uses-none", "不占用上限和总额", "It uses neither cap nor pool"]],
    false,
    "policy",
  ),
  reading(
    "A14-5",
    "14",
    ["已获其他财政资金", "Other fiscal money received"],
    [
      [
        "exclude",
        "批复或到账即整项不再支持，不论层级和金额",
        "Approved or received excludes the project in full, whatever the level or amount",
      ],
    ],
    false,
    "policy",
  ),
  reading(
    "A14-6",
    "14",
    ["以前轮次已由本资金支持", "Same project funded in an earlier round"],
    [
      [
        "exclude-unless-new-payment",
        "不再支持；新的分期付款除外",
        "Excluded, unless the row is a new payment",
      ],
    ],
    true,
    "duplicates",
  ),
  reading(
    "A16-1",
    "16",
    ["公示当日是否计入", "Whether the publication day counts"],
    [
      ["next-day", "不计入，自次日起满五个工作日", "No; five full working days after it"],
      ["count-it", "计入", "It counts"],
    ],
    true,
    "publicity",
  ),
  reading(
    "A16-2",
    "16",
    ["工作日依据", "Which working days"],
    [
      [
        "state-council",
        "国务院节假日安排及调休，年份未知即报错",
        "The State Council's calendars with make-up days; an unknown year is an error",
      ],
    ],
    false,
    "publicity",
  ),
  reading(
    "A20-1",
    "20",
    ["收回资金是否恢复额度", "Whether recovered money restores room"],
    [
      [
        "not-restored",
        "收回额由主管部门确定，额度与总额不恢复",
        "The bureau names the amount; cap and pool are not restored",
      ],
      ["restored", "恢复相应额度", "The room is restored"],
    ],
    true,
    "policy",
  ),
  reading(
    "A23-1",
    "23",
    ["上述默认口径的效力", "Authority of the defaults above"],
    [["provisional", "引擎默认口径，待主管部门解释", "Defaults of the engine, until the bureaus interpret"]],
    true,
    "policy",
  ),
] as const;

type Known = (typeof ALL)[number];
export type ReadingKey = Known["id"];

/** Option id by reading id, every reading answered. */
export type OptionOf = {
  readonly [Key in ReadingKey]: Extract<Known, { readonly id: Key }>["defaultOption"];
};

/** In the order of the regulation: general ones first. */
export const READINGS: readonly Reading[] = ALL;

/** A setting that names no reading or no option of it. */
export class ReadingRefused extends Error {
  override readonly name = "ReadingRefused";
  constructor(
    readonly reading: string,
    readonly option: string,
  ) {
    super(`no option "${option}" of reading "${reading}"`);
  }
}

export function readingById(id: string): Reading | undefined {
  return READINGS.find((one) => one.id === id);
}

function isComplete(options: Readonly<Record<string, string>>): options is OptionOf {
  return READINGS.every(({ id, options: allowed }) => allowed.some((option) => option.id === options[id]));
}

/**
 * All readings answered: the chosen options, the defaults elsewhere.
 * @throws {ReadingRefused} for a reading or option that does not exist.
 */
export function readingOptions(chosen: PolicySettings["readings"]): OptionOf {
  const options: Record<string, string> = Object.fromEntries(
    READINGS.map(({ id, defaultOption }) => [id, defaultOption]),
  );
  for (const [id, option] of Object.entries(chosen)) {
    if (!readingById(id)?.options.some((one) => one.id === option)) throw new ReadingRefused(id, option);
    options[id] = option;
  }
  if (!isComplete(options)) throw new ReadingRefused("all", "incomplete");
  return options;
}
