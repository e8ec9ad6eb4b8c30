/** Money already given: by this fund (it uses caps) and by other fiscal funds (Article 14 excludes the project). */
import type { Article } from "./claim";
import type { IsoDate } from "./dates";
import { type Fact, knownValue } from "./fact";
import type { Yuan } from "./money";

/** One earlier award of this fund. */
export interface Payment {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly order: number;
  readonly name: Fact<string>;
  readonly uscc: Fact<string>;
  /** Owner of the cap it used; see `Applicant.capOwner`. */
  readonly capOwner: string;
  readonly article: Fact<Article>;
  /** The year whose cap it used (额度年度), which may differ from the year of payment. */
  readonly capYear: Fact<number>;
  readonly projectNo: Fact<string>;
  readonly title: Fact<string>;
  readonly applicationNo: Fact<string>;
  readonly patents: Fact<readonly string[]>;
  readonly pledgeRegistrationNo: Fact<string>;
  readonly amount: Fact<Yuan>;
  /** Recovered under Article 20; does not restore the cap by default (A20-1). */
  readonly recovered: Fact<Yuan>;
  /** Day the enterprise paid or repaid, which tells one instalment from another. */
  readonly eventDate: Fact<IsoDate>;
  readonly paidDate: Fact<IsoDate>;
  /** False for rows reversed, returned by the bank or cancelled. */
  readonly inForce: boolean;
  /** Stated by a column of the claim's own row (本年度已安排): it uses the cap and is no event of its own. */
  readonly inClaimRow?: true;
  readonly remark: Fact<string>;
}

/** What was taken back of an award under Article 20, in yuan; undefined where nothing was. */
export function takenBack({ recovered }: Payment): Yuan | undefined {
  const amount = knownValue(recovered);
  return amount?.gt(0) ? amount : undefined;
}

/** One award by another fiscal fund, at any level. */
export interface OtherFunding {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly order: number;
  readonly name: Fact<string>;
  readonly uscc: Fact<string>;
  readonly capOwner: string;
  readonly fundName: Fact<string>;
  readonly level: Fact<string>;
  /** What it was for: patent, contract or project as typed. */
  readonly key: Fact<string>;
  readonly matter: Fact<string>;
  readonly patents: Fact<readonly string[]>;
  readonly projectNo: Fact<string>;
  readonly amount: Fact<Yuan>;
  readonly date: Fact<IsoDate>;
  readonly state: Fact<"paid" | "approved" | "on-notice" | "applied" | "refused" | "returned">;
  /** Paid back to the other fund, in yuan. */
  readonly returned: Fact<Yuan>;
  readonly remark: Fact<string>;
}
