/**
 * A review for those who show it. The lists hold what a list shows and sorts by; what was decided on a claim and
 * why is asked for when the claim is opened. So a review of many thousand claims can be held in pieces, as the
 * pane does, whose thread must never wait for all of them (`taskpane/runner`).
 */
import type { Question, TableReading } from "../ledger/reading";
import type { Article, Claim, ClaimId } from "../policy/claim";
import { knownValue, typedText } from "../policy/fact";
import type { Yuan } from "../policy/money";
import { takenBack } from "../policy/payment";
import type { AwardPlan, Check, ClaimStatus, ReasonCode, Verdict } from "../policy/verdict";
import type { Review } from "./review";

/** One claim as the lists show it. */
export interface ClaimLine {
  readonly id: ClaimId;
  /** Under which a person's answers are stored; see `claim-key.ts`. */
  readonly key: string;
  readonly article: Article;
  readonly sheet: string;
  readonly row: number;
  /** Place in the workbook. */
  readonly order: number;
  /** As known, else as typed; "" where the row names nobody. */
  readonly applicant: string;
  /** Place among all claims by the applicant's name, as Chinese dictionaries order them. */
  readonly nameOrder: number;
  /** What the money is for: title, else number, else patents. */
  readonly matter: string;
  /** Every text by which the claim may be looked for, folded as `searchable` folds. */
  readonly searched: string;
  readonly status: ClaimStatus;
  /** Yuan; null where no amount can be named. */
  readonly award: Yuan | null;
  /** The row's own formula before every cap, in yuan. */
  readonly computed: Yuan | undefined;
  readonly reasons: readonly ReasonCode[];
  /** The conditions that are not passed. */
  readonly open: readonly Check[];
}

/** Everything that the review knows of one claim. */
export interface ClaimAccount {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** A row that is no claim, but may be one side of a duplicate. */
export interface MoneyRow {
  readonly role: "payments" | "other-funding";
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly matter: string;
  /** Yuan. */
  readonly amount: Yuan | undefined;
  /** Taken back under Article 20, in yuan. */
  readonly recovered?: Yuan;
}

/** What a digest takes over from its review. */
type Shared = Pick<Review, "fundYear" | "asOf" | "regulation" | "duplicates" | "findings" | "fingerprint">;

export interface ReviewDigest extends Shared {
  readonly pools: AwardPlan["pools"];
  readonly departures: AwardPlan["departures"];
  readonly tables: readonly TableReading[];
  readonly questions: readonly Question[];
  /** In the order of the workbook. */
  readonly lines: readonly ClaimLine[];
  readonly moneyRows: readonly MoneyRow[];
  line(claim: ClaimId): ClaimLine | undefined;
  account(claim: ClaimId): ClaimAccount | undefined;
  /** The review itself, for sheets and reports. It may take seconds to put together. */
  whole(): Review;
}

/** Folds case and width, for a search. */
export function searchable(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

const BY_NAME = new Intl.Collator("zh-CN");

/** Each name's place in the dictionary. */
function nameOrders(names: ReadonlySet<string>): ReadonlyMap<string, number> {
  return new Map([...names].sort(BY_NAME.compare).map((name, place) => [name, place]));
}

function lineOf(review: Review, claim: Claim, verdict: Verdict): Omit<ClaimLine, "nameOrder"> {
  const { id, article, sheet, row, order } = claim;
  const { status, award, figures, reasons, checks } = verdict;
  const applicant = typedText(claim.applicant.name);
  const title = typedText(claim.title);
  const projectNo = typedText(claim.projectNo);
  const patents = knownValue(claim.patents) ?? [];
  const searched = [
    applicant,
    typedText(claim.applicant.uscc),
    projectNo,
    title,
    typedText(claim.applicationNo),
    ...patents,
    id,
  ];
  return {
    id,
    // Every claim of a review has one; without, a tick could not be stored anyway.
    key: review.keys.get(id) ?? "",
    article,
    sheet,
    row,
    order,
    applicant,
    matter: title || projectNo || patents.join("、"),
    searched: searchable(searched.join("\n")),
    status,
    award,
    computed: figures.computed,
    reasons,
    open: checks.filter(({ outcome }) => outcome !== "pass"),
  };
}

function linesOf(review: Review): readonly ClaimLine[] {
  const lines = review.plan.verdicts.flatMap((verdict) => {
    const claim = review.claims.get(verdict.claim);
    return claim === undefined ? [] : [lineOf(review, claim, verdict)];
  });
  const orders = nameOrders(new Set(lines.map(({ applicant }) => applicant)));
  return lines.map((line) => ({ ...line, nameOrder: orders.get(line.applicant) ?? 0 }));
}

function moneyRowsOf({ reading }: Review): readonly MoneyRow[] {
  return [
    ...reading.payments
      .filter(({ inClaimRow }) => inClaimRow === undefined)
      .map((payment) => {
        const recovered = takenBack(payment);
        return {
          role: "payments" as const,
          sheet: payment.sheet,
          row: payment.row,
          name: typedText(payment.name),
          matter: typedText(payment.title) || typedText(payment.projectNo),
          amount: knownValue(payment.amount),
          ...(recovered && { recovered }),
        };
      }),
    ...reading.otherFunding.map(({ sheet, row, name, fundName, matter, amount }) => ({
      role: "other-funding" as const,
      sheet,
      row,
      name: typedText(name),
      matter: [typedText(fundName), typedText(matter)].filter((part) => part !== "").join(" · "),
      amount: knownValue(amount),
    })),
  ];
}

/** The digest of a review that is at hand as a whole. */
export function digestOf(review: Review): ReviewDigest {
  const { reading, plan } = review;
  const lines = linesOf(review);
  const lineById = new Map(lines.map((line) => [line.id, line]));
  const verdicts = new Map(plan.verdicts.map((verdict) => [verdict.claim, verdict]));
  return {
    fundYear: review.fundYear,
    asOf: review.asOf,
    regulation: review.regulation,
    duplicates: review.duplicates,
    findings: review.findings,
    fingerprint: review.fingerprint,
    pools: plan.pools,
    departures: plan.departures,
    tables: reading.tables,
    questions: reading.questions,
    lines,
    moneyRows: moneyRowsOf(review),
    line: (claim) => lineById.get(claim),
    account: (id) => {
      const claim = review.claims.get(id);
      const verdict = verdicts.get(id);
      return claim && verdict && { claim, verdict };
    },
    whole: () => review,
  };
}
