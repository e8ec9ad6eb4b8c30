/** How alike a header is to the spellings of each field, by the concepts they are made of. */
import type { FieldDefinition, FieldKind } from "./fields/field";
import { type Concept, type HeadKind, type Segmented, segment, weightOf } from "./header-lexicon";
import { FIELDS } from "./header-synonyms";
import { headerText } from "./header-text";

export interface Likeness {
  readonly field: FieldDefinition;
  /** 0..1; 1: the same concepts as one of its spellings. */
  readonly likeness: number;
  readonly spelling: string;
}

interface Spelling {
  readonly field: FieldDefinition;
  readonly text: string;
  readonly concepts: ReadonlySet<Concept>;
  readonly weight: number;
}

const SPELLINGS: readonly Spelling[] = FIELDS.flatMap((field) =>
  field.synonyms.map((text): Spelling => {
    const { concepts } = segment(headerText(text).full);
    return { field, text, concepts, weight: weigh(concepts) };
  }),
);

const BY_CONCEPT = new Map<Concept, Spelling[]>();
for (const spelling of SPELLINGS)
  for (const concept of spelling.concepts) {
    const list = BY_CONCEPT.get(concept) ?? [];
    list.push(spelling);
    BY_CONCEPT.set(concept, list);
  }

/** Opposites: one in the header and the other in the spelling are two things, however much else they share. */
const OPPOSITES: readonly (readonly [Concept, Concept])[] = [
  ["settle", "due"],
  ["settle", "agreed"],
  ["actual", "agreed"],
  ["actual", "plan"],
  ["actual", "due"],
  ["give", "receive"],
  ["guarantee", "appraise"],
  ["contract", "pay"],
  ["apply", "award"],
  ["apply", "suggest"],
  ["apply", "support"],
  ["register", "pay"],
];

function weigh(concepts: ReadonlySet<Concept>): number {
  let sum = 0;
  for (const concept of concepts) sum += weightOf(concept);
  return sum;
}

const FITTING: Readonly<Record<HeadKind, ReadonlySet<FieldKind>>> = {
  amount: new Set(["money"]),
  date: new Set(["date"]),
  number: new Set(["text", "patents", "code", "sequence", "article"]),
  code: new Set(["code", "text", "sequence"]),
  name: new Set(["name", "text", "words"]),
  status: new Set(["words", "text"]),
  nature: new Set(["words", "text", "article"]),
  count: new Set(["count", "sequence", "number", "text"]),
  figure: new Set(["money", "count", "sequence", "number", "text"]),
  year: new Set(["year", "text"]),
};

/** Whether the last word of the header rules the field out (“…日期” on a field of money). */
export function headContradicts(segmented: Segmented, field: FieldDefinition): boolean {
  if (segmented.asks) return !(field.kind === "words" || field.kind === "text");
  return segmented.head !== undefined && !FITTING[segmented.head].has(field.kind);
}

/** The later a concept stands, the more it says: “合同款支付时间” is about paying, not about the contract. */
function placeWeights(own: Segmented): ReadonlyMap<Concept, number> {
  const all = [...own.concepts];
  return new Map(
    all.map((concept, i) => [
      concept,
      weightOf(concept) * (all.length === 1 ? 1 : 0.75 + (0.25 * i) / (all.length - 1)),
    ]),
  );
}

function likeness(own: Segmented, weights: ReadonlyMap<Concept, number>, other: Spelling): number {
  let common = 0;
  let alone = 0;
  let theirs = other.weight;
  for (const [concept, weight] of weights)
    if (other.concepts.has(concept)) {
      common += weight;
      theirs -= weightOf(concept);
    } else alone += weight;
  if (common === 0) return 0;
  // “情况” shares all it has with “办理情况”, and says nothing.
  const little = common < 0.2 ? 0.6 : 1;
  let value = (little * common) / (common + alone + 0.8 * Math.max(0, theirs));
  for (const [left, right] of OPPOSITES) {
    const crossed = (mine: Concept, theirs: Concept) =>
      own.concepts.has(mine) &&
      !own.concepts.has(theirs) &&
      other.concepts.has(theirs) &&
      !other.concepts.has(mine);
    if (crossed(left, right) || crossed(right, left)) value *= 0.6;
  }
  return value;
}

/** The best likeness for every field that shares a concept, those ruled out by the header's head left out. */
export function likenesses(text: string): readonly Likeness[] {
  const own = segment(text);
  if (own.concepts.size === 0) return [];
  const weights = placeWeights(own);
  const best = new Map<string, Likeness>();
  const seen = new Set<Spelling>();
  for (const concept of own.concepts)
    for (const spelling of BY_CONCEPT.get(concept) ?? []) {
      if (seen.has(spelling)) continue;
      seen.add(spelling);
      const { field } = spelling;
      if (headContradicts(own, field)) continue;
      const value = likeness(own, weights, spelling);
      if (value > (best.get(field.id)?.likeness ?? 0))
        best.set(field.id, { field, likeness: value, spelling: spelling.text });
    }
  return [...best.values()].sort((left, right) => right.likeness - left.likeness);
}
