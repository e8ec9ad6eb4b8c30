/** The company list: Article 5 and size facts per legal person, and which code stands behind a branch. */
import { knownValue } from "../policy/fact";
import { type ApplicantFacts, readApplicant } from "./applicant-facts";
import type { Company } from "./reading";
import type { RowReader } from "./row-reader";

export interface CompanyRecord {
  readonly company: Company;
  readonly facts: ApplicantFacts;
}

export function readCompanyRow(reader: RowReader, row: number): CompanyRecord {
  const facts = readApplicant(reader, row);
  return {
    facts,
    company: {
      sheet: reader.table.grid.name,
      row,
      name: knownValue(facts.own.name) ?? "",
      uscc: knownValue(facts.own.uscc),
      legalPersonCode: knownValue(facts.legalPersonCode),
    },
  };
}
