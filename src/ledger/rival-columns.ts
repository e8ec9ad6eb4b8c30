/**
 * Columns that decide about a claim and might have been mistaken for one another: 已付款 beside 划出金额, 登记日 beside
 * 办结日. One column taken for another spoils a whole sheet without a word, so that the choice is asked wherever the
 * header alone does not settle it. The figure of the claim stays; the question names both columns.
 */
import type { Article } from "../policy/claim";
import { evidenceFor } from "./column-evidence";
import { type FieldDefinition, GROUP_OF_ARTICLE } from "./fields/field";
import { fieldById } from "./header-synonyms";
import { headerText } from "./header-text";
import type { FieldId } from "./reading";
import type { RecognisedColumn } from "./recognise-columns";
import { namesPart, scoreHeader } from "./score-header";

/** A header that scores so is a listed spelling; what is under it was only likened. */
const LISTED = 0.8;
/** Second best within this of the best might as well have been chosen. */
const NEARLY = 0.12;
/** A header under this is not like the field, however near the best. */
const ALIKE = 0.4;

const PAID = /付|支|到账|打款|转账|汇|划|实缴|款$|金额$|费$|额$/;
const FEE = /费|支出|成本|开支|花/;
/** What an amount is computed from, and the words that a header of it cannot do without. */
const BASES: Readonly<Partial<Record<FieldId, RegExp>>> = {
  paidAmount: PAID,
  patentPaidAmount: PAID,
  loanAmount: /贷|借|放款|提款|用信|用款|投放|本金|款$|金额$|额$/,
  guaranteeFee: /担保|保费|保证/,
  appraisalFee: /评估|评价|价值分析/,
  feeTotal: FEE,
  pledgeAmount: /质押|登记|金额$|额$/,
  pledgeCount: /项|笔|件|宗|数/,
  financingScale: /规模|募|融资|发行|落地|到位|金额$|额$/,
  recommendedAmount: /建议|核定|核准|审定|评审|议定|批|支持|安排|立项/,
};
/** Dates and states that let a claim through or stop it. */
const GATES: Readonly<Partial<Record<FieldId, RegExp>>> = {
  registrationDate: /登记|备案|办结|办理|办妥|变更|过户|公告|生效|完成|手续/,
  dueDate: /到期|应还|期限|截止|届满/,
  settledDate: /还|结清|清偿|付清|两清/,
  issueDate: /发行|成立|设立|落地|实施|起始|募/,
  applicationDate: /申报|申请|受理|收件|提交|递交|报送|收文|报/,
  registrationStatus: /登记|备案|过户|变更|办/,
  repayStatus: /还|结清|逾期|履约/,
  isInnovative: /创新/,
  isOfScale: /规模/,
  transferorType: /(?:让|许可|供|来源|权利人|权属|对方|持有|卖).*(?:性质|类型|类别|属性)/,
  reviewResult: /评审|立项|专家|推荐|入选|遴选/,
  otherFundDeclared: /财政|资金|补贴|补助|资助|扶持/,
};

/** Words by which a header says that it holds something beside what is sought. */
const ELSE: Readonly<Partial<Record<FieldDefinition["kind"], RegExp>>> = {
  money:
    /评估|估值|作价|价值|申请|申报|自报|预算|上年|去年|往年|历年|计划|拟|预计|目标|批复|授信|额度|合同|协议|约定|总价|应付|应还|未|待|剩余|尚|余额|欠|税|补贴|补助|补$|奖|资助|自筹|配套|利息|贴息|退|返|减免|保险|发票|开票|率|收入|营收|资产|资本|罚|年费|代理|担保|还款|已还|还本|归还|设备|服务|咨询|培训|开发|测算|初评|初审|初核|限额|上限|差额|质押|融资|公证|律师|登记费|其中|拨|得分|均分|评分|打分|名次|排名|票|[项笔件宗户家次]数?$/g,
  count: /专利|人|上年|去年|企业|户|天|家|历年|存量|在途|注销|解除|新增|续/g,
  date: /提交|受理|申请|申报|签|合同|协议|质押|注册|成立|付款|支付|打款|放款|起息|发放|到期|应|约定|展期|拟|预计|计划|首|公示|拨付|发票|开票|评估|审核|授权|续|评审|审批|立项|备案|提取|通知|补正|现场|会/g,
  words: /质押|上年|去年|初|企业|单位|工商|市场|担保|合同|材料|信用|账|年检|财务|行业/g,
};

/** What another column says of itself that the chosen one does not say. */
function saysElse(kind: FieldDefinition["kind"], header: string, chosen: string): boolean {
  return (header.match(ELSE[kind] ?? /$^/g) ?? []).some((word) => !chosen.includes(word));
}

function scoreOf({ parts }: RecognisedColumn, field: FieldId): number {
  return scoreHeader(parts).find((one) => one.field.id === field)?.score ?? 0;
}

const textOf = ({ parts }: RecognisedColumn) => parts.map((part) => headerText(part).full).join("");

/** Whether the values might be those of the field. */
function sameKind(field: FieldDefinition, { values }: RecognisedColumn): boolean {
  if (values.filled === 0) return false;
  const dates = values.dates >= 0.5 || values.dateFormats >= 0.5;
  switch (field.kind) {
    case "money":
      return (
        values.numbers + values.figures >= 0.6 && !dates && values.usccShaped < 0.5 && values.patents < 0.5
      );
    case "count":
      return values.numbers + values.figures >= 0.6 && values.integers >= values.numbers * 0.9 && !dates;
    case "date":
      return dates;
    default:
      // Names of universities hold the words for what they are.
      return values.organisations < 0.5 && evidenceFor(field, values).weight >= 0.18;
  }
}

/** Known by its own header to be another thing, or said by a person. */
function settledElsewhere(column: RecognisedColumn, field: FieldDefinition): boolean {
  if (column.confirmed) return true;
  const given = column.field === undefined ? undefined : fieldById(column.field);
  if (given === undefined || given === field) return false;
  const own = scoreOf(column, given.id);
  const here = scoreOf(column, field.id);
  if (own >= LISTED) return here < LISTED;
  return own > here + (given.kind === field.kind ? NEARLY : 0);
}

/** “2022年登记” beside “2023年登记”. */
function ofEarlierYear(header: string, chosen: string): boolean {
  const [year, own] = [header, chosen].map((text) => /20\d\d/.exec(text)?.[0]);
  return year !== undefined && own !== undefined && year < own;
}

export interface Rivalry {
  /** The field that the column was given, and the question is about. */
  readonly field: FieldId;
  /** Columns that might be it as well; none where the column was only likened to a base. */
  readonly rivals: readonly RecognisedColumn[];
}

/** The doubt about a column that decides, or undefined where its header settles what it is. */
export function rivalryOf(
  column: RecognisedColumn,
  columns: readonly RecognisedColumn[],
  articles: ReadonlySet<Article>,
): Rivalry | undefined {
  const field = column.field === undefined ? undefined : fieldById(column.field);
  if (field === undefined || column.confirmed || column.values.filled === 0) return undefined;
  const base = BASES[field.id];
  const essential = base ?? GATES[field.id];
  if (essential === undefined) return undefined;
  if (
    field.group !== undefined &&
    ![...articles].some((article) => GROUP_OF_ARTICLE[article] === field.group)
  )
    return undefined;
  const own = scoreOf(column, field.id);
  const chosen = textOf(column);
  const listed = own >= LISTED;
  const rivals = columns.filter((other) => {
    if (other === column || settledElsewhere(other, field) || !sameKind(field, other)) return false;
    const header = textOf(other);
    if (header === "" || ofEarlierYear(header, chosen)) return false;
    const score = scoreOf(other, field.id);
    const near = score >= ALIKE && score >= own - NEARLY;
    if (!near && !(essential.test(header) && field.never?.test(header) !== true)) return false;
    return !(listed && (namesPart(other.parts.at(-1) ?? "") || saysElse(field.kind, header, chosen)));
  });
  if (rivals.length === 0 && (base === undefined || listed)) return undefined;
  return { field: field.id, rivals };
}
