/** Articles 6–9: a row that asks for a project selected by review. */
import type { ProjectClaim } from "../../policy/claim";
import { cellsOf, type Fact } from "../../policy/fact";
import { review } from "../enumerations";
import { remembered } from "../remember-words";
import type { RowReader } from "../row-reader";
import { ClaimRow, type CommonColumns } from "./claim-row";

const REVIEW = remembered(review);
const COLUMNS: CommonColumns = {
  projectNo: ["projectNo", "contractNo", "productNo", "loanContractNo"],
  title: ["projectName", "productName", "patentTitle"],
  // The recommended amount is a fact of the claim here.
  officeFigure: ["computedSubsidy"],
};

export class ProjectRow extends ClaimRow implements ProjectClaim {
  readonly article;
  readonly reviewResult;
  readonly requested;
  readonly recommended;
  readonly score;

  constructor(
    reader: RowReader,
    row: number,
    patents: Fact<readonly string[]>,
    article: ProjectClaim["article"],
  ) {
    super(reader, row, patents, COLUMNS);
    this.article = article;
    this.reviewResult = reader.word(row, "reviewResult", REVIEW);
    this.requested = reader.money(row, "requestedAmount");
    const recommended = reader.money(row, "recommendedAmount");
    // Once the review has spoken, what was asked for is not what it grants: the amount it grants is missing.
    this.recommended =
      recommended.state === "absent" && (reader.has("reviewResult") || reader.has("score"))
        ? { state: "missing" as const, cells: cellsOf(this.requested) }
        : recommended;
    this.score = reader.figure(row, "score");
  }
}
