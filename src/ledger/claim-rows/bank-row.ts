/** Article 12: a row of a bank that asks for the reward on its patent-pledge business of a year. */
import type { BankClaim } from "../../policy/claim";
import type { Fact } from "../../policy/fact";
import { bankKind } from "../enumerations";
import { remembered } from "../remember-words";
import type { RowReader } from "../row-reader";
import { ClaimRow, type CommonColumns } from "./claim-row";

const BANK_KIND = remembered(bankKind);
const COLUMNS: CommonColumns = {
  projectNo: ["projectNo", "contractNo"],
  title: ["projectName", "productName", "patentTitle"],
  officeFigure: ["computedSubsidy", "recommendedAmount"],
};

export class BankRow extends ClaimRow implements BankClaim {
  readonly article = 12;
  readonly year;
  readonly pledgeAmount;
  readonly pledgeCount;
  readonly isCommercialBank;

  constructor(reader: RowReader, row: number, patents: Fact<readonly string[]>) {
    super(reader, row, patents, COLUMNS);
    this.year = reader.year(row, "year");
    this.pledgeAmount = reader.money(row, "pledgeAmount");
    this.pledgeCount = reader.count(row, "pledgeCount");
    this.isCommercialBank = reader.word(row, "isCommercialBank", BANK_KIND);
  }
}
