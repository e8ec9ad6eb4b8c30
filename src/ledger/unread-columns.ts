/**
 * Columns that were not understood although something depends on them: answers (是/否) that may hold a refusal, names
 * where the seller is not known, figures where a base is missing, years in a list of payments. What they may be is
 * offered for choice; nothing is guessed.
 */
import type { Article } from "../policy/claim";
import { yesNo } from "./enumerations";
import { type FieldDefinition, GROUP_OF_ARTICLE } from "./fields/field";
import { FIELDS, fieldById } from "./header-synonyms";
import { headerText } from "./header-text";
import type { FieldId, TableRole } from "./reading";
import type { RecognisedColumn } from "./recognise-columns";

const MOST_CHOICES = 8;

/** What an amount is computed from; one of each list is needed. */
const BASES: Readonly<Record<Article, readonly (readonly FieldId[])[]>> = {
  6: [["recommendedAmount"]],
  7: [["recommendedAmount"]],
  8: [["recommendedAmount"]],
  9: [["recommendedAmount"]],
  10: [["paidAmount", "patentPaidAmount"]],
  11: [["loanAmount"], ["guaranteeFee", "appraisalFee", "feeTotal", "borneFee"]],
  12: [["pledgeAmount"], ["pledgeCount"]],
  13: [["financingScale"]],
};

export interface Asker {
  readonly role: TableRole;
  readonly columns: readonly RecognisedColumn[];
  /** Articles of the table's rows. */
  readonly articles: ReadonlySet<Article>;
}

/** The bases that no column gives, each with the fields that would do. */
export function missingBases({ role, columns, articles }: Asker): readonly (readonly FieldId[])[] {
  if (role !== "claims") return [];
  const read = new Set(columns.map((column) => column.field));
  return [...articles].flatMap((article) =>
    BASES[article].filter((fields) => !fields.some((field) => read.has(field))),
  );
}

/** Whether most of the column's texts say yes or no. */
export function holdsAnswers({ values, header }: RecognisedColumn): boolean {
  const { texts, filled } = values;
  // Under “有无…” the many 无 count as blank; the one 有 is what matters.
  const least = /是否|有无|与否/.test(header) ? 1 : 2;
  if (filled < least || values.numbers > 0.2) return false;
  return texts.filter((text) => yesNo(text).kind === "value").length >= texts.length * 0.8;
}

/** Fields of the article first, then what may exclude any claim. */
const nearness = ({ group, id }: FieldDefinition) =>
  group !== undefined ? 2 : id === "otherFundDeclared" ? 1 : 0;

/** Dates that decide about a claim. */
const DATES: ReadonlySet<FieldId> = new Set([
  "registrationDate",
  "dueDate",
  "settledDate",
  "issueDate",
  "applicationDate",
]);
/** Words that decide about a claim of their article. */
const STATES: ReadonlySet<FieldId> = new Set([
  "registrationStatus",
  "mode",
  "transferorType",
  "purpose",
  "repayStatus",
  "pledgeRegistered",
  "isInnovative",
  "isOfScale",
  "reviewResult",
]);

const COST = /费|开支|支出|成本|花销|承担|负担|代付|减免|返还|退还/;

/** A few short words that come back row after row: the state of something. */
function holdsFewWords({ values }: RecognisedColumn): boolean {
  const { filled, numbers, distinct, meanLength, texts, organisations } = values;
  return (
    filled >= 4 &&
    numbers === 0 &&
    distinct <= 0.5 &&
    meanLength >= 1.5 &&
    meanLength <= 8 &&
    organisations < 0.2 &&
    texts.every((text) => !/[0-9A-Za-z]/.test(text))
  );
}

/** Beside a loan's fees, figures under a word of cost may be a fee, or one that was paid back. */
function costs({ header }: RecognisedColumn, { articles }: Asker): readonly FieldId[] {
  return articles.has(11) && COST.test(header) ? ["otherFee", "refund"] : [];
}

/** Fields to choose from for a column without a field; empty where nothing depends on it. */
export function choicesFor(column: RecognisedColumn, asker: Asker): readonly FieldId[] {
  const { values } = column;
  // “#” counts the rows.
  if (headerText(column.header).full === "") return [];
  if (column.field !== undefined || column.confirmed || column.header === "" || values.filled === 0)
    return [];
  const { role, columns, articles } = asker;
  const read = new Set(columns.map((one) => one.field));
  const groups = new Set([...articles].map((article) => GROUP_OF_ARTICLE[article]));
  const open = (field: FieldDefinition) =>
    field.roles.includes(role) &&
    !field.ignored &&
    (field.many || !read.has(field.id)) &&
    (field.group === undefined || groups.size === 0 || groups.has(field.group));
  const of = (fits: (field: FieldDefinition) => boolean) =>
    // The fields of the article itself before those that every table may have.
    FIELDS.filter((field) => open(field) && fits(field))
      .sort((left, right) => nearness(right) - nearness(left))
      .map((field) => field.id);
  const figures = values.numbers + values.figures >= 0.6 && values.usccShaped < 0.5 && values.patents < 0.5;
  let offered: readonly FieldId[] = [];
  if ((role === "claims" || role === "companies") && holdsAnswers(column))
    offered = of(({ kind, vocabulary, id }) =>
      kind === "words" ? vocabulary !== "supplierKind" && vocabulary !== "mode" : id === "otherFundDeclared",
    );
  else if (role === "claims" && values.organisations >= 0.6 && values.filled >= 2)
    offered = of(({ kind }) => kind === "name");
  else if (role === "claims" && figures && values.dateFormats < 0.5 && values.dates < 0.5) {
    const missing = missingBases(asker).flat();
    offered = missing.length > 0 ? missing : costs(column, asker);
  } else if (role === "claims" && (values.dates >= 0.5 || values.dateFormats >= 0.5))
    offered = of(({ id }) => DATES.has(id));
  else if (role === "claims" && holdsFewWords(column))
    offered = of(
      ({ id }) => STATES.has(id) && !(id === "registrationStatus" && read.has("registrationDate")),
    );
  else if (role === "payments" && values.years >= 0.6) offered = of(({ kind }) => kind === "year");
  else if (role === "payments" && figures && !read.has("awardAmount") && !read.has("awardOfYear"))
    offered = ["awardAmount"];
  return [...new Set([...offered.filter((id) => column.ask.includes(id)), ...column.ask, ...offered])].slice(
    0,
    MOST_CHOICES,
  );
}

/**
 * A date or a sum taken for one of another article (付款日期, 到账金额 in a ledger of loans) says nothing there; where a
 * date that decides or a base is not known, it may be that one.
 */
export function choicesForStray(column: RecognisedColumn, asker: Asker): readonly FieldId[] {
  const field = column.field === undefined ? undefined : fieldById(column.field);
  if (
    column.confirmed ||
    (field?.kind !== "date" && field?.kind !== "money") ||
    field.group === undefined ||
    asker.articles.size === 0
  )
    return [];
  const own = new Set([...asker.articles].map((article) => GROUP_OF_ARTICLE[article]));
  if (own.has(field.group)) return [];
  const others = choicesFor({ ...column, field: undefined, ask: [] }, asker);
  return others.length === 0 ? [] : [...others, field.id];
}
