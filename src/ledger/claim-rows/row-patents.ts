/** The patents of a claim: of its row, and of the rows below that only continue it. */
import type { Article } from "../../policy/claim";
import { type Fact, known } from "../../policy/fact";
import type { FieldChoice, RowReader } from "../row-reader";

const PLEDGED: FieldChoice = ["pledgedPatents", "patentNo"];
const OTHERS: FieldChoice = ["patentNo", "pledgedPatents"];

/** `list`: the cell points to a list elsewhere, or there is none. */
export interface RowPatents {
  readonly fact: Fact<readonly string[]>;
  readonly list: boolean;
}

export function patentsOfRow(
  reader: RowReader,
  row: number,
  article: Article,
  folded: readonly number[],
): RowPatents {
  const choice = article === 11 ? PLEDGED : OTHERS;
  const first = reader.patents(row, choice);
  if (folded.length === 0) return first;
  return {
    fact: folded.reduce((fact, next) => joined(fact, reader.patents(next, choice).fact), first.fact),
    list: first.list,
  };
}

/** A number that cannot be read, above or below, makes the whole unusable. */
function joined(fact: Fact<readonly string[]>, more: Fact<readonly string[]>): Fact<readonly string[]> {
  if (more.state === "invalid") return fact.state === "invalid" ? fact : more;
  if (more.state !== "known") return fact;
  if (fact.state === "missing") return more;
  if (fact.state !== "known") return fact;
  const { value } = fact;
  return known(
    [...value, ...more.value.filter((patent) => !value.includes(patent))],
    [...fact.cells, ...more.cells],
  );
}
