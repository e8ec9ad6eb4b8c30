/** What a table is for, by its columns, its title and the name of its sheet. */
import type { FoundTable } from "./find-tables";
import { squeezed } from "./header-text";
import type { TableRole } from "./reading";
import { BOUND, type ColumnCandidates } from "./recognise-columns";

export interface RoleReading {
  readonly role: TableRole;
  /** 0..1 */
  readonly score: number;
  readonly reasons: readonly string[];
  /** Roles to choose from, where the user is asked. */
  readonly ask: readonly TableRole[];
}

/** Columns that tell one role from another, and how much. */
const MARKS: Readonly<Partial<Record<TableRole, Readonly<Record<string, number>>>>> = {
  claims: {
    patentPaidAmount: 2,
    paidAmount: 2,
    mode: 1,
    transferor: 1,
    transferorType: 1.5,
    registrationDate: 1,
    purpose: 1.5,
    loanAmount: 1.5,
    guaranteeFee: 1.5,
    appraisalFee: 1.5,
    feeTotal: 1.2,
    settledDate: 1,
    dueDate: 1,
    repayStatus: 1,
    lender: 0.8,
    pledgeRegNo: 0.6,
    pledgeAmount: 2,
    pledgeCount: 2,
    financingScale: 2,
    isInnovative: 1.5,
    isOfScale: 1.5,
    role: 1,
    reviewResult: 2,
    recommendedAmount: 1.5,
    requestedAmount: 1,
    score: 1,
    category: 0.8,
    applicationDate: 1,
    materials: 1.2,
    contractAmount: 0.8,
    computedSubsidy: 0.3,
    issueDate: 0.6,
    registrationStatus: 0.8,
    refund: 0.6,
    productName: 0.6,
  },
  payments: {
    capYear: 2.5,
    awardAmount: 1.2,
    recovered: 1.2,
    paidDate: 1.2,
    batch: 1,
    eventDate: 0.6,
    category: 0.5,
    fundStatus: 0.4,
  },
  "other-funding": {
    otherFundName: 2.5,
    otherFundLevel: 2,
    otherFundAmount: 0.8,
    fundStatus: 0.8,
    otherFundKey: 1,
    otherFundMatter: 0.8,
    dataSource: 0.4,
    returnedAmount: 0.6,
    fundOffice: 0.8,
    paidDate: 0.3,
  },
  companies: {
    employees: 1,
    revenue: 1,
    assets: 1,
    selfSize: 0.8,
    bizStatus: 0.8,
    credit: 0.8,
    address: 0.8,
    legalPersonCode: 1,
    entityType: 0.6,
    industry: 0.8,
    financeRegular: 0.8,
    ableToUndertake: 0.8,
    alreadyCommercializing: 0.8,
    registeredInBeijing: 0.8,
    beijingLicence: 0.6,
    district: 0.3,
    article5: 0.4,
  },
  "patent-list": {
    patentNo: 0.8,
    publicationNo: 2,
    patentType: 1,
    legalStatus: 1.2,
    patentCount: 1.2,
    patentTitle: 0.7,
    patentOwner: 0.8,
    contractNo: 0.5,
  },
  returns: { recovered: 1.5, recoveryInfo: 1.5 },
};

const WORDS: readonly (readonly [TableRole, RegExp, number])[] = [
  [
    "payments",
    /历年|以前年度|以前批次|以往|往年|既往|前期|已拨|已安排|已支持|已兑现|拨付(?:明细|台账|情况|记录)|往期|前几批|历史拨付|本(?:专项)?资金.*拨付|批次已/,
    2,
  ],
  [
    "other-funding",
    /其他(?:财政)?资金|其它资金|其他部门|市区.*资金|区级资金|财政资金.*(?:核对|情况|支持)|已享受|已获.*(?:资金|支持)|多头|重复支持|其他财政|他项资金|其他渠道|外部资金/,
    3,
  ],
  [
    "companies",
    /企业信息|基本信息|名录|单位信息|主体信息|企业库|企业清单|单位清单|基本情况表|花名册|工商信息|企业档案|申报单位一览/,
    2,
  ],
  ["patent-list", /专利清单|专利明细|专利列表|清单|所涉专利|专利一览/, 1.5],
  ["returns", /退回|收回|缴回|追回|退款|退缴/, 2],
  [
    "claims",
    /申报|台账|汇总|申请|审核|登记情况|测算|评审|立项|质押融资|转让许可|金融产品|商业银行|情况表|补贴表|奖励/,
    1,
  ],
];
/** Words that take a sheet out of use. */
const VOID =
  /初稿|草稿|作废|勿用|废弃|旧版|旧表|被.{0,10}替代|停用|不再使用|历史版本|已过期|请勿|废止|草表|过渡稿|征求意见稿/;
/** Words of an empty form, which say nothing where many rows are filled. */
const FORM = /模板|样表|示例|填写范例|空表/;
/** A visible sheet with more rows than this is no empty form. */
const FORM_ROWS = 5;
const OUTCOME = /公示名单|拟支持名单|资金安排表|支持名单|拨付通知|公示稿|公示表|拟奖励名单|拟补贴名单/;
const STATISTICS = /统计|分析|对比|汇总统计|进度|图表|透视/;

/** Text above the table and the name of its sheet. */
function wordsOf(table: FoundTable): string {
  return squeezed([table.grid.name, ...table.titles.map((line) => line.text)].join("｜"));
}

/** Whether name or title call the sheet a draft, void or, with few rows, an empty form. */
function draftWord(table: FoundTable, rows: number): string | undefined {
  const title = table.titles.filter((line) => line.text.length <= 60).map((line) => line.text);
  const words = squeezed([table.grid.name, ...title].join("｜"));
  const said = VOID.exec(words)?.[0];
  if (said) return said;
  return table.grid.visibility !== "visible" || rows <= FORM_ROWS ? FORM.exec(words)?.[0] : undefined;
}

export function recogniseRole(table: FoundTable, columns: readonly ColumnCandidates[]): RoleReading {
  if (table.scratch)
    return { role: "notes", score: 0.9, reasons: ["表旁的小块，没有单位列，作草算看待"], ask: [] };
  const filled = Math.max(0, ...columns.map((column) => column.values.filled));
  const draft = draftWord(table, filled);
  if (draft) {
    // A hidden draft is one. A visible sheet with rows is left out too, which errs on the safe side, but it is asked.
    const hidden = table.grid.visibility !== "visible";
    const reasons = [`表名或标题含“${draft}”`];
    return {
      role: "draft",
      score: hidden ? 0.9 : 0.6,
      reasons,
      ask: hidden || filled === 0 ? [] : ["draft", "claims"],
    };
  }
  const words = wordsOf(table);
  const fieldScore = (id: string): number => {
    let best = 0;
    for (const column of columns) {
      const top = column.candidates[0];
      if (!top) continue;
      for (const candidate of column.candidates)
        if (candidate.field.id === id && candidate.score >= BOUND && candidate.score >= top.score - 0.12)
          best = Math.max(best, candidate.score);
    }
    return best;
  };
  const named =
    fieldScore("applicantName") >= BOUND || fieldScore("uscc") >= BOUND || fieldScore("lender") >= 0.8;
  const results: { role: TableRole; score: number; reasons: string[] }[] = [];
  for (const [role, marks] of Object.entries(MARKS) as [TableRole, Readonly<Record<string, number>>][]) {
    let score = 0;
    const seen: string[] = [];
    for (const [id, weight] of Object.entries(marks)) {
      const found = fieldScore(id);
      if (found === 0) continue;
      score += weight * found;
      if (weight >= 0.8) seen.push(labelOf(columns, id));
    }
    const reasons = seen.length > 0 ? [`有“${seen.slice(0, 6).join("、")}”等列`] : [];
    for (const [wordRole, pattern, weight] of WORDS)
      if (wordRole === role) {
        const hit = pattern.exec(words)?.[0];
        if (hit) {
          score += weight;
          reasons.push(`表名或标题含“${hit}”`);
        }
      }
    results.push({ role, score, reasons });
  }
  const of = (role: TableRole) => results.find((result) => result.role === role);
  adjust(of, fieldScore, named);
  results.sort((left, right) => right.score - left.score);
  const [first, second] = results;
  if (!named) {
    const list = of("patent-list");
    if (list && fieldScore("patentNo") >= BOUND && list.score >= 1.5)
      return { role: "patent-list", score: 0.85, reasons: list.reasons, ask: [] };
    if (table.headerGuessed || columns.length < 2 || (first && first.score < 2))
      return {
        role: "lookup",
        score: 0.6,
        reasons: ["没有单位名称和代码列，不是逐户的表"],
        ask: STATISTICS.test(words) || !first || first.score < 1 ? [] : ["claims", "payments", "lookup"],
      };
    return {
      role: "unknown",
      score: 0.3,
      reasons: ["没有单位名称和代码列"],
      ask: ["claims", "payments", "other-funding", "lookup"],
    };
  }
  if (!first || first.score < 1.2)
    return {
      role: "unknown",
      score: 0.3,
      reasons: ["列和标题都不足以判断用途"],
      ask: ["claims", "payments", "other-funding", "companies", "lookup"],
    };
  const baseless = ![
    "patentPaidAmount",
    "paidAmount",
    "loanAmount",
    "guaranteeFee",
    "feeTotal",
    "pledgeAmount",
    "pledgeCount",
    "financingScale",
    "reviewResult",
    "recommendedAmount",
  ].some((id) => fieldScore(id) >= BOUND);
  // “拟支持金额” alone is the outcome of a review, not what a claim is computed from.
  const onlyRecommended =
    [
      "patentPaidAmount",
      "paidAmount",
      "loanAmount",
      "pledgeAmount",
      "financingScale",
      "reviewResult",
      "requestedAmount",
      "score",
    ].every((id) => fieldScore(id) < BOUND) && fieldScore("recommendedAmount") >= BOUND;
  if (OUTCOME.test(words) && (first.role !== "claims" || baseless || onlyRecommended))
    return {
      role: "lookup",
      score: 0.7,
      reasons: [`表名或标题含“${OUTCOME.exec(words)?.[0] ?? ""}”，是办理结果而不是申报`],
      ask: ["lookup", "payments", "claims"],
    };
  if (
    first.role === "claims" &&
    baseless &&
    fieldScore("category") < BOUND &&
    fieldScore("contractAmount") < BOUND
  )
    return {
      role: "unknown",
      score: 0.35,
      reasons: [...first.reasons, "没有任何补贴基数列"],
      ask: ["claims", "companies", "payments", "lookup"],
    };
  const close = second !== undefined && second.score > first.score * 0.8;
  return {
    role: first.role,
    score: Math.min(0.99, close ? 0.55 : 0.6 + first.score / 20),
    reasons: close ? [...first.reasons, `与“${second.role}”相近`] : first.reasons,
    ask: close ? [first.role, second.role] : [],
  };
}

/** Marks that rule a role out, or decide between two. */
function adjust(
  of: (role: TableRole) => { score: number } | undefined,
  field: (id: string) => number,
  named: boolean,
): void {
  const lower = (role: TableRole, by: number) => {
    const found = of(role);
    if (found) found.score -= by;
  };
  const claimBase = [
    "patentPaidAmount",
    "paidAmount",
    "loanAmount",
    "pledgeAmount",
    "pledgeCount",
    "financingScale",
    "reviewResult",
    "guaranteeFee",
    "appraisalFee",
  ].some((id) => field(id) >= 0.7);
  if (claimBase) lower("companies", 4);
  // What a claim is computed from, without a word on when it was paid, is no list of payments.
  if (claimBase && field("capYear") < BOUND && field("paidDate") < BOUND) lower("payments", 1.5);
  if (field("capYear") >= 0.8) lower("claims", 2);
  if (field("otherFundName") >= 0.8 && field("otherFundLevel") >= 0.7) lower("claims", 2);
  if (field("otherFundName") < BOUND && field("otherFundLevel") < BOUND) lower("other-funding", 0.8);
  if (field("awardAmount") < BOUND) lower("payments", 1.5);
  if (!named)
    for (const role of ["claims", "payments", "other-funding", "companies", "returns"] as const)
      lower(role, 1);
  if (named && field("uscc") >= BOUND) lower("patent-list", 1.5);
  if (field("patentNo") < BOUND && field("publicationNo") < BOUND) lower("patent-list", 3);
  if (field("recovered") < BOUND) lower("returns", 3);
  if (field("awardAmount") >= 0.8 && field("capYear") >= 0.7) lower("returns", 1.5);
}

function labelOf(columns: readonly ColumnCandidates[], id: string): string {
  for (const column of columns)
    for (const candidate of column.candidates)
      if (candidate.field.id === id) return column.header.parts.at(-1) ?? candidate.field.label;
  return id;
}
