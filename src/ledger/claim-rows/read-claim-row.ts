/** A row of a claims table as a claim, before applicants are joined with the company list. */
import type { Article } from "../../policy/claim";
import type { Fact } from "../../policy/fact";
import { type ApplicantFacts, readApplicant } from "../applicant-facts";
import { type Arranged, readArranged } from "../arranged-this-year";
import type { RowReader } from "../row-reader";
import { BankRow } from "./bank-row";
import { otherFundDeclared } from "./other-fund-declared";
import { PledgeRow } from "./pledge-row";
import { ProductRow } from "./product-row";
import { ProjectRow } from "./project-row";
import { patentsOfRow } from "./row-patents";
import { TransferRow } from "./transfer-row";

type OpenClaim = TransferRow | PledgeRow | BankRow | ProductRow | ProjectRow;

/** A claim that waits for its applicant; for a hundred thousand rows it is filled in, not made again. */
export interface ClaimDraft {
  readonly claim: OpenClaim;
  /** Where its table begins: tells claims of one row apart, where tables stand side by side. */
  readonly tableColumn: number;
  readonly applicant: ApplicantFacts;
  /** What the row says was already arranged for the enterprise this year. */
  readonly arranged: readonly Arranged[];
  /** The patent cell points to a list elsewhere, or there is none. */
  readonly patentsElsewhere: boolean;
}

/** Reads one row under its article; `folded` are rows below it that only continue it (several patents, one amount). */
export function readClaimRow(
  reader: RowReader,
  row: number,
  article: Article,
  folded: readonly number[],
): ClaimDraft {
  const patents = patentsOfRow(reader, row, article, folded);
  const claim = openClaim(reader, row, article, patents.fact);
  const declared = otherFundDeclared(reader, row);
  if (declared !== undefined) claim.otherFundDeclared = declared;
  return {
    claim,
    tableColumn: reader.table.firstColumn,
    applicant: readApplicant(reader, row),
    arranged: readArranged(reader, row),
    patentsElsewhere: patents.list,
  };
}

function openClaim(
  reader: RowReader,
  row: number,
  article: Article,
  patents: Fact<readonly string[]>,
): OpenClaim {
  switch (article) {
    case 10:
      return new TransferRow(reader, row, patents);
    case 11:
      return new PledgeRow(reader, row, patents);
    case 12:
      return new BankRow(reader, row, patents);
    case 13:
      return new ProductRow(reader, row, patents);
    default:
      return new ProjectRow(reader, row, patents, article);
  }
}
