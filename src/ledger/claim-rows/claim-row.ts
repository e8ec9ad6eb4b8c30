/**
 * What a row says under every article; a class for each article adds its own facts. Classes, because a claim is then
 * made in one piece: putting two objects together costs a long ledger more than reading the cells.
 */
import { type Article, type ClaimId, claimId, UNKNOWN_APPLICANT } from "../../policy/claim";
import { type Fact, known } from "../../policy/fact";
import { materials } from "../enumerations";
import type { FieldId } from "../reading";
import { remembered } from "../remember-words";
import type { FieldChoice, RowReader } from "../row-reader";
import { isStruck, saysWithdrawn } from "../withdrawn";

const MATERIALS = remembered(materials);

/** Where an article looks for what all articles have. */
export interface CommonColumns {
  readonly projectNo: FieldChoice;
  readonly title: FieldChoice;
  /** For comparison only: what such a column holds that is no amount is nobody's mistake. */
  readonly officeFigure: readonly FieldId[];
}

/** A claim whose id, order, applicant and patents are settled only when all rows are read. */
export abstract class ClaimRow {
  abstract readonly article: Article;
  readonly sheet;
  readonly row;
  id: ClaimId;
  order = 0;
  /** Until it is joined with the company list. */
  applicant = UNKNOWN_APPLICANT;
  readonly applicationDate;
  readonly projectNo;
  readonly title;
  readonly applicationNo;
  patents;
  readonly materialsComplete;
  readonly withdrawn;
  readonly remark;
  readonly officeFigure;
  /** Set only where the row has such a column. */
  declare otherFundDeclared?: Fact<boolean>;

  constructor(reader: RowReader, row: number, patents: Fact<readonly string[]>, columns: CommonColumns) {
    const remark = reader.joined(row, "remark");
    const opinion = reader.joined(row, "reviewOpinion");
    this.sheet = reader.table.grid.name;
    this.row = row;
    this.id = claimId(this.sheet, row);
    this.applicationDate = reader.date(row, "applicationDate");
    this.projectNo = reader.text(row, columns.projectNo);
    this.title = reader.text(row, columns.title);
    this.applicationNo = reader.text(row, "applicationNo");
    this.patents = patents;
    this.materialsComplete = reader.word(row, "materials", MATERIALS);
    this.withdrawn = isStruck(reader, row) || saysWithdrawn(remark) || saysWithdrawn(opinion);
    this.remark = joinFacts(remark, opinion);
    this.officeFigure = reader.quietMoney(row, columns.officeFigure);
  }
}

function joinFacts(first: Fact<string>, second: Fact<string>): Fact<string> {
  if (first.state !== "known") return second.state === "known" || first.state === "absent" ? second : first;
  if (second.state !== "known") return first;
  return known(`${first.value}；${second.value}`, [...first.cells, ...second.cells]);
}
