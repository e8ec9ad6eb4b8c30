/** Article 10: a row that asks for acquiring patented technology. */
import type { TransferClaim } from "../../policy/claim";
import type { Fact } from "../../policy/fact";
import { mode, purpose, supplierKind } from "../enumerations";
import { remembered } from "../remember-words";
import type { RowReader } from "../row-reader";
import { ClaimRow, type CommonColumns } from "./claim-row";
import { registrationFact } from "./registration-fact";

const MODE = remembered(mode);
const SUPPLIER_KIND = remembered(supplierKind);
const PURPOSE = remembered(purpose);
const COLUMNS: CommonColumns = {
  projectNo: ["contractNo", "projectNo", "loanContractNo", "productNo"],
  title: ["projectName", "patentTitle", "productName"],
  officeFigure: ["computedSubsidy", "recommendedAmount"],
};

export class TransferRow extends ClaimRow implements TransferClaim {
  readonly article = 10;
  readonly mode;
  readonly supplier;
  readonly supplierKind;
  readonly forImplementation;
  readonly registration;
  readonly patentPaid;
  readonly paid;
  readonly contractAmount;
  readonly paymentDate;

  constructor(reader: RowReader, row: number, patents: Fact<readonly string[]>) {
    super(reader, row, patents, COLUMNS);
    this.mode = reader.word(row, "mode", MODE);
    this.supplier = reader.name(row, "transferor");
    this.supplierKind = reader.word(row, "transferorType", SUPPLIER_KIND);
    this.forImplementation = reader.word(row, "purpose", PURPOSE);
    this.registration = registrationFact(reader, row);
    this.patentPaid = reader.money(row, "patentPaidAmount");
    this.paid = reader.money(row, "paidAmount");
    this.contractAmount = reader.money(row, "contractAmount");
    this.paymentDate = reader.date(row, "paymentDate");
  }
}
