/** Which claims the list shows, in which order. */
import type { Claim } from "../../../policy/claim";
import { knownValue } from "../../../policy/fact";
import type { Verdict } from "../../../policy/verdict";
import type { Review } from "../../../review/review";
import type { ClaimQuery } from "../../store/pane-state";

export interface ClaimLine {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly applicant: string;
}

function factText(fact: Claim["title"]): string {
  return fact.state === "invalid" ? fact.raw : (knownValue(fact) ?? "");
}

/** All claims of a review, in the order of the workbook. */
export function claimLines(review: Review): readonly ClaimLine[] {
  return review.plan.verdicts.flatMap((verdict) => {
    const claim = review.claims.get(verdict.claim);
    return claim === undefined ? [] : [{ claim, verdict, applicant: factText(claim.applicant.name) }];
  });
}

const SEARCHED = new WeakMap<ClaimLine, string>();

/** What a search looks into, made once per line. */
function searched(line: ClaimLine): string {
  const known = SEARCHED.get(line);
  if (known !== undefined) return known;
  const { claim, applicant } = line;
  const texts = [
    applicant,
    factText(claim.applicant.uscc),
    factText(claim.projectNo),
    factText(claim.title),
    factText(claim.applicationNo),
    (knownValue(claim.patents) ?? []).join(" "),
    claim.id,
  ];
  const text = texts.join("\n").normalize("NFKC").toLowerCase();
  SEARCHED.set(line, text);
  return text;
}

const BY_NAME = new Intl.Collator("zh-CN");

const STATUS_ORDER = ["error", "incomplete", "manual", "deferred", "ineligible", "zero", "payable"];

const ORDERS: Readonly<Record<ClaimQuery["sort"], (left: ClaimLine, right: ClaimLine) => number>> = {
  order: (left, right) => left.claim.order - right.claim.order,
  award: (left, right) => {
    if (left.verdict.award === null) return right.verdict.award === null ? 0 : 1;
    if (right.verdict.award === null) return -1;
    return right.verdict.award.comparedTo(left.verdict.award);
  },
  applicant: (left, right) => BY_NAME.compare(left.applicant, right.applicant),
  status: (left, right) =>
    STATUS_ORDER.indexOf(left.verdict.status) - STATUS_ORDER.indexOf(right.verdict.status),
};

export function selectClaims(lines: readonly ClaimLine[], query: ClaimQuery): readonly ClaimLine[] {
  const wanted = query.text.normalize("NFKC").toLowerCase().trim();
  const kept = lines.filter(
    (line) =>
      (query.status === "all" || line.verdict.status === query.status) &&
      (query.article === "all" || line.claim.article === query.article) &&
      (query.sheet === "all" || line.claim.sheet === query.sheet) &&
      (wanted === "" || searched(line).includes(wanted)),
  );
  return query.sort === "order" ? kept : [...kept].sort(ORDERS[query.sort]);
}
