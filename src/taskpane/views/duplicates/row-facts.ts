/** What the rows of a finding say, found by their place: claims, earlier payments and other funds alike. */
import { claimId } from "../../../policy/claim";
import type { Yuan } from "../../../policy/money";
import type { MoneyRow, ReviewDigest } from "../../../review/digest";

export interface RowFacts {
  readonly role: "claims" | MoneyRow["role"];
  readonly name: string;
  /** Title, number or patents: what the money is for. */
  readonly matter: string;
  readonly amount: Yuan | null | undefined;
}

/** The rows that findings name. */
function gather(review: ReviewDigest): ReadonlyMap<string, RowFacts> {
  const others = new Map(review.moneyRows.map((facts) => [`${facts.sheet}!${facts.row}`, facts]));
  const facts = new Map<string, RowFacts>();
  for (const { sheet, row } of review.duplicates.flatMap(({ rows }) => rows)) {
    const place = `${sheet}!${row}`;
    const line = review.line(claimId(sheet, row));
    const known: RowFacts | undefined =
      others.get(place) ??
      (line && {
        role: "claims",
        name: line.applicant,
        matter: line.matter,
        amount: line.computed ?? line.award,
      });
    if (known !== undefined) facts.set(place, known);
  }
  return facts;
}

const GATHERED = new WeakMap<ReviewDigest, ReadonlyMap<string, RowFacts>>();

/** "<sheet>!<row>" → what the row says; gathered once per review. */
export function rowFacts(review: ReviewDigest): ReadonlyMap<string, RowFacts> {
  const known = GATHERED.get(review);
  if (known !== undefined) return known;
  const facts = gather(review);
  GATHERED.set(review, facts);
  return facts;
}
