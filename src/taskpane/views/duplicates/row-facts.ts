/** What the rows of a finding say, found by their place: claims, earlier payments and other funds alike. */
import { type Fact, knownValue } from "../../../policy/fact";
import type { Yuan } from "../../../policy/money";
import type { Review } from "../../../review/review";

export interface RowFacts {
  readonly role: "claims" | "payments" | "other-funding";
  readonly name: string;
  /** Title, number or patents: what the money is for. */
  readonly matter: string;
  readonly amount: Yuan | null | undefined;
}

function text(fact: Fact<string>): string {
  return fact.state === "invalid" ? fact.raw : (knownValue(fact) ?? "");
}

function gather(review: Review): ReadonlyMap<string, RowFacts> {
  const facts = new Map<string, RowFacts>();
  const verdicts = new Map(review.plan.verdicts.map((verdict) => [verdict.claim, verdict]));
  for (const claim of review.reading.claims) {
    const verdict = verdicts.get(claim.id);
    facts.set(`${claim.sheet}!${claim.row}`, {
      role: "claims",
      name: text(claim.applicant.name),
      matter: text(claim.title) || text(claim.projectNo) || (knownValue(claim.patents) ?? []).join("、"),
      amount: verdict?.figures.computed ?? verdict?.award,
    });
  }
  for (const payment of review.reading.payments.filter(({ inClaimRow }) => inClaimRow === undefined))
    facts.set(`${payment.sheet}!${payment.row}`, {
      role: "payments",
      name: text(payment.name),
      matter: text(payment.title) || text(payment.projectNo),
      amount: knownValue(payment.amount),
    });
  for (const other of review.reading.otherFunding)
    facts.set(`${other.sheet}!${other.row}`, {
      role: "other-funding",
      name: text(other.name),
      matter: [text(other.fundName), text(other.matter)].filter((part) => part !== "").join(" · "),
      amount: knownValue(other.amount),
    });
  return facts;
}

const GATHERED = new WeakMap<Review, ReadonlyMap<string, RowFacts>>();

/** "<sheet>!<row>" → what the row says; gathered once per review. */
export function rowFacts(review: Review): ReadonlyMap<string, RowFacts> {
  const known = GATHERED.get(review);
  if (known !== undefined) return known;
  const facts = gather(review);
  GATHERED.set(review, facts);
  return facts;
}
