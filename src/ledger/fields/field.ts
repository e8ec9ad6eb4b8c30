/** What a column may mean, and how its header is spelt. */
import type { Article } from "../../policy/claim";
import type { FieldId, TableRole } from "../reading";

/** What the cells of the field must look like. */
export type FieldKind =
  | "sequence"
  | "name"
  | "code"
  | "patents"
  | "money"
  | "date"
  | "count"
  | "year"
  | "share"
  | "number"
  | "words"
  | "article"
  | "text";

/** The part of the regulation a field belongs to; fields of the applicant and of the table are `undefined`. */
export type FieldGroup = "transfer" | "pledge" | "bank" | "product" | "project";

export const GROUP_OF_ARTICLE: Readonly<Record<Article, FieldGroup>> = {
  6: "project",
  7: "project",
  8: "project",
  9: "project",
  10: "transfer",
  11: "pledge",
  12: "bank",
  13: "product",
};

export interface FieldDefinition {
  readonly id: FieldId;
  /** As the pane shows it. */
  readonly label: string;
  readonly kind: FieldKind;
  readonly roles: readonly TableRole[];
  readonly group?: FieldGroup;
  /** Spellings seen, without blanks and brackets. */
  readonly synonyms: readonly string[];
  /** Shapes of spellings not listed; weaker than a synonym. */
  readonly patterns: readonly RegExp[];
  /** Words that rule the field out. */
  readonly never?: RegExp;
  /** Nothing is read from it; it is recognised so that it is not mistaken for another. */
  readonly ignored?: boolean;
  /** Several columns of one table may be this field. */
  readonly many?: boolean;
  /** Name of the vocabulary of `enumerations.ts` that its words come from. */
  readonly vocabulary?: string;
}

interface FieldOptions {
  readonly patterns?: readonly RegExp[];
  readonly never?: RegExp;
  readonly group?: FieldGroup;
  readonly ignored?: boolean;
  readonly many?: boolean;
  readonly vocabulary?: string;
}

/** Writes one definition; `spellings` are parted by blanks, the first is the label. */
export function field(
  id: FieldId,
  kind: FieldKind,
  roles: readonly TableRole[],
  spellings: string,
  options: FieldOptions = {},
): FieldDefinition {
  const synonyms = spellings.trim().split(/\s+/);
  return { id, kind, roles, label: synonyms[0] ?? id, synonyms, patterns: [], ...options };
}

export const EVERYWHERE: readonly TableRole[] = [
  "claims",
  "payments",
  "other-funding",
  "companies",
  "patent-list",
  "returns",
];
export const WITH_APPLICANT: readonly TableRole[] = ["claims", "companies"];
export const MONEY_OUT: readonly TableRole[] = ["payments", "other-funding", "returns"];
