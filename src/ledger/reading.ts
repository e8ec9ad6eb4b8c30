/** What the ledger room understood of a workbook, and what it did not. */
import type { AmountUnit } from "../identity/amount-figure";
import type { Claim } from "../policy/claim";
import type { CellRef } from "../policy/fact";
import type { OtherFunding, Payment } from "../policy/payment";
import type { CellArea } from "./grid";

/** What a table of the workbook is for. */
export type TableRole =
  | "claims"
  | "payments"
  | "other-funding"
  | "companies"
  | "patent-list"
  | "returns"
  | "lookup"
  | "draft"
  | "copy"
  | "own-output"
  | "notes"
  | "unknown";

/** A field of header-synonyms, e.g. "patentPaidAmount". */
export type FieldId = string;

export type MoneyUnit = AmountUnit;

export interface ColumnReading {
  readonly column: number;
  /** Parent and leaf headers joined with "/", as typed. */
  readonly header: string;
  /** Undefined: not understood, or left out on purpose. */
  readonly field: FieldId | undefined;
  /** 0..1 */
  readonly score: number;
  /** Why this field: "标题“实付额”是“实付金额”的同义词", … */
  readonly reasons: readonly string[];
  /** For money columns. */
  readonly unit?: { readonly unit: MoneyUnit; readonly from: string };
  readonly confirmed: boolean;
}

export interface SkippedRow {
  readonly row: number;
  readonly why:
    | "title"
    | "unit"
    | "header"
    | "repeated-header"
    | "blank"
    | "subtotal"
    | "total"
    | "note"
    | "signature"
    /** A heading between the rows ("一、获取专利技术"). */
    | "section";
}

export interface TableReading {
  readonly sheet: string;
  readonly role: TableRole;
  readonly roleScore: number;
  readonly roleReasons: readonly string[];
  /** Set where the whole table is about one article (banks, products). */
  readonly article?: Claim["article"];
  readonly headerRows: readonly number[];
  readonly area: CellArea;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnReading[];
  readonly skipped: readonly SkippedRow[];
  readonly hiddenRowsRead: number;
  /** Rows that became records. */
  readonly records: number;
  /** Hash of the joined headers, under which an answer about this table is kept; see `TableMapping`. */
  readonly headerFingerprint?: string;
}

/** A legal person as the company list knows it. */
export interface Company {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly uscc: string | undefined;
  readonly legalPersonCode: string | undefined;
}

/** A row that links a patent with a publication number, a contract or a title; never a claim. */
export interface PatentListing {
  readonly sheet: string;
  readonly row: number;
  readonly contractNo: string | undefined;
  readonly patents: readonly string[];
  readonly publications: readonly string[];
  readonly title: string | undefined;
  readonly owner: string | undefined;
  readonly cells: readonly CellRef[];
}

/** Something the reading could not settle; the user answers once and the answer is remembered. */
export interface Question {
  readonly kind: "role" | "column" | "unit" | "article";
  readonly sheet: string;
  readonly tableIndex: number;
  readonly column?: number;
  readonly header?: string;
  readonly options: readonly string[];
  /** zh-CN sentence; en-US is made from the fields above. */
  readonly text: string;
}

/** A remark on data quality or on what was left out; see `code` in locale/. */
export interface Notice {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly cells: readonly CellRef[];
  readonly values: Readonly<Record<string, string | number>>;
}

export interface LedgerReading {
  readonly tables: readonly TableReading[];
  readonly claims: readonly Claim[];
  readonly payments: readonly Payment[];
  readonly otherFunding: readonly OtherFunding[];
  readonly companies: readonly Company[];
  readonly patentList: readonly PatentListing[];
  readonly questions: readonly Question[];
  readonly notices: readonly Notice[];
}

/** What the user confirmed of a table; saved in the workbook, re-used while the header still fits. */
export interface TableMapping {
  readonly sheet: string;
  /** Hash of the joined headers at the time of the answer. */
  readonly headerFingerprint: string;
  readonly role?: TableRole;
  readonly article?: Claim["article"];
  readonly headerRows?: readonly number[];
  /** Column number → field ("" to leave the column out). */
  readonly columns?: Readonly<Record<number, FieldId>>;
  /** Column number → unit; key 0 for the whole table. */
  readonly units?: Readonly<Record<number, MoneyUnit>>;
}
