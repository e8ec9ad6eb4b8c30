/** Article 13: a row that asks for an intellectual-property financial product. */
import type { ProductClaim } from "../../policy/claim";
import type { Fact } from "../../policy/fact";
import { productRole, yesNo } from "../enumerations";
import { remembered } from "../remember-words";
import type { RowReader } from "../row-reader";
import { ClaimRow, type CommonColumns } from "./claim-row";

const ROLE = remembered(productRole);
const YES_NO = remembered(yesNo);
const COLUMNS: CommonColumns = {
  projectNo: ["productNo", "contractNo", "projectNo", "loanContractNo"],
  title: ["productName", "projectName", "patentTitle"],
  officeFigure: ["computedSubsidy", "recommendedAmount"],
};

export class ProductRow extends ClaimRow implements ProductClaim {
  readonly article = 13;
  readonly role;
  readonly issueDate;
  readonly scale;
  readonly innovative;
  readonly ofScale;
  readonly decisionRecord;

  constructor(reader: RowReader, row: number, patents: Fact<readonly string[]>) {
    super(reader, row, patents, COLUMNS);
    this.role = reader.word(row, "role", ROLE);
    this.issueDate = reader.date(row, "issueDate");
    this.scale = reader.money(row, "financingScale");
    this.innovative = reader.word(row, "isInnovative", YES_NO);
    this.ofScale = reader.word(row, "isOfScale", YES_NO);
    this.decisionRecord = reader.text(row, "decisionRecord");
  }
}
