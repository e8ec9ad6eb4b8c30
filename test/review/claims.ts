/** The smallest claims that tests of the review need. */
import { type BankClaim, claimId, type ProjectClaim, UNKNOWN_APPLICANT } from "../../src/policy/claim";
import type { IsoDate } from "../../src/policy/dates";
import { ABSENT, type Fact, known } from "../../src/policy/fact";

export interface ProjectClaimFacts {
  readonly sheet?: string;
  readonly row: number;
  readonly applied?: IsoDate;
  readonly name?: string;
  readonly uscc?: Fact<string>;
  readonly projectNo?: string;
  readonly title?: string;
}

export function projectClaim(facts: ProjectClaimFacts): ProjectClaim {
  const sheet = facts.sheet ?? "台账";
  const text = (value: string | undefined): Fact<string> => (value === undefined ? ABSENT : known(value));
  return {
    id: claimId(sheet, facts.row),
    sheet,
    row: facts.row,
    order: facts.row,
    article: 6,
    applicant: {
      ...UNKNOWN_APPLICANT,
      name: text(facts.name),
      uscc: facts.uscc ?? ABSENT,
      capOwner: facts.name ?? "",
    },
    applicationDate: facts.applied === undefined ? ABSENT : known(facts.applied),
    projectNo: text(facts.projectNo),
    title: text(facts.title),
    applicationNo: ABSENT,
    patents: ABSENT,
    materialsComplete: ABSENT,
    withdrawn: false,
    remark: ABSENT,
    officeFigure: ABSENT,
    reviewResult: ABSENT,
    requested: ABSENT,
    recommended: ABSENT,
    score: ABSENT,
  };
}

/** A bank's claim of which only the year of its registrations is known. */
export function bankClaim(facts: { readonly row: number; readonly year: number }): BankClaim {
  const {
    reviewResult: _result,
    requested: _asked,
    recommended: _granted,
    score: _score,
    ...common
  } = projectClaim(facts);
  return {
    ...common,
    article: 12,
    year: known(facts.year),
    pledgeAmount: ABSENT,
    pledgeCount: ABSENT,
    isCommercialBank: ABSENT,
  };
}
