/** Every field that a column may be, by its header and its values, before the role of the table is known. */
import { sampleColumn } from "./classify-rows";
import { type ColumnValues, evidenceFor, fieldsTold, valuesOf } from "./column-evidence";
import { yesNo } from "./enumerations";
import type { FieldDefinition } from "./fields/field";
import type { FoundTable } from "./find-tables";
import { cellKey } from "./grid";
import type { HeaderCell } from "./header-block";
import { fieldById } from "./header-synonyms";
import type { FieldId } from "./reading";
import { scoreHeader } from "./score-header";
import { earlierYears, yearsAddedUp } from "./year-headers";

/** A column under this is not taken. */
export const BOUND = 0.5;

export interface Candidate {
  readonly field: FieldDefinition;
  readonly score: number;
  /** What the values added to the score of the header, or took from it. */
  readonly evidence: number;
  readonly reasons: readonly string[];
}

export interface ColumnCandidates {
  readonly header: HeaderCell;
  readonly values: ColumnValues;
  readonly candidates: readonly Candidate[];
  /** Fields that the values alone point to. */
  readonly told: readonly FieldId[];
}

const SAMPLE_ROWS = 160;

/** Scores every column against every field, before the role is known. */
export function columnCandidates(
  table: FoundTable,
  dataRows: readonly number[],
): readonly ColumnCandidates[] {
  const step = Math.max(1, Math.floor(dataRows.length / SAMPLE_ROWS));
  const beside = new Set([...earlierYears(table.headers), ...yearsAddedUp(table.headers)]);
  return table.headers.map((header) => {
    const sample = sampleColumn(table, dataRows, header.column, SAMPLE_ROWS);
    const formats: (string | undefined)[] = [];
    for (let i = 0; i < dataRows.length && formats.length < SAMPLE_ROWS; i += step)
      formats.push(table.grid.formats.get(cellKey(dataRows[i] ?? 0, header.column)));
    const values = valuesOf(sample, formats);
    const told = fieldsTold(values);
    return {
      header,
      values,
      // Of two years the later is the one applied for; of payments, all of them.
      candidates: candidatesOf(header, values, told).filter(
        ({ field }) => field.group === undefined || !beside.has(header.column),
      ),
      told: told.map(({ id }) => id),
    };
  });
}

/** Fields that name a class, and the words by which a header asks for one of them with yes or no. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  selfSize: /中小|小微|大型|中型|小型|微型/,
  mode: /转让|许可|入股/,
  transferorType: /高校|高等|科研|院所|国企|国有/,
  role: /发行|实施/,
  isCommercialBank: /商业银行/,
};

/** “规模” with 是 and 否 in it asks whether something is of scale, not how large an enterprise is. */
function answersNoClass(field: FieldDefinition, { parts }: HeaderCell, values: ColumnValues): boolean {
  const named = CLASSES[field.id];
  if (named === undefined || values.filled === 0 || values.texts.length < values.filled * 0.8) return false;
  return (
    parts.every((part) => !named.test(part)) && values.texts.every((text) => yesNo(text).kind !== "unknown")
  );
}

function candidatesOf(
  header: HeaderCell,
  values: ColumnValues,
  told: ReturnType<typeof fieldsTold>,
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { field, score, reason } of scoreHeader(header.parts)) {
    const evidence = answersNoClass(field, header, values)
      ? { weight: -0.4, reason: "值只是“是”或“否”" }
      : evidenceFor(field, values);
    const total = Math.max(0, score + evidence.weight);
    found.set(field.id, {
      field,
      score: total,
      evidence: evidence.weight,
      reasons: evidence.reason ? [reason, evidence.reason] : [reason],
    });
  }
  // Values that prove themselves need no header: a column of valid codes, of patents.
  const proved = (id: string, share: number, reason: string) => {
    const field = fieldById(id);
    if (!field || share < 0.6 || values.filled < 3) return;
    const score = (id === "uscc" ? 0.58 : 0.52) + 0.1 * share;
    const current = found.get(id);
    if (!current || current.score < score) found.set(id, { field, score, evidence: 0, reasons: [reason] });
  };
  proved("uscc", values.usccValid, "标题不识，但值是校验位正确的统一社会信用代码");
  proved("patentNo", values.patents, "标题不识，但值是专利申请号");
  // Values of one vocabulary under a header that says nothing: taken, and asked about.
  const best = Math.max(0, ...[...found.values()].map((candidate) => candidate.score));
  if (best < BOUND)
    for (const { id, score } of told) {
      const field = fieldById(id);
      if (field && (found.get(id)?.score ?? 0) < score)
        found.set(id, { field, score, evidence: 0, reasons: ["标题不识，按列中的值判断"] });
    }
  return [...found.values()].sort((left, right) => right.score - left.score);
}
