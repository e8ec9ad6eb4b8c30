/** 核查结果: everything a person must look at, each line with a link to its cell. Nothing in the ledger is changed. */
import { a1 } from "../ledger/grid";
import { statusText } from "../locale/reasons";
import { fill, FINDINGS_TEXTS as TEXT } from "../locale/sheets";
import { type CellRef, typedText } from "../policy/fact";
import type { Finding, Review } from "../review/review";
import { basisNotes } from "./basis-notes";
import { claimRows, projectText } from "./claim-row";
import { duplicateRemedy, duplicateText, findingRemedy, findingText } from "./finding-words";
import { leftOutNote } from "./left-out-note";
import type { PlannedCell, SheetPlan } from "./plan";
import type { SheetInput } from "./sheet-kinds";
import { count, linked, text } from "./sheet-layout";
import { simpleList } from "./simple-list";
import { STYLES } from "./styles";
import { verdictReasons, verdictRemedy } from "./verdict-words";

interface Line {
  readonly kind: string;
  readonly level: string;
  readonly applicant: string;
  readonly cell: CellRef | undefined;
  readonly what: string;
  readonly article: string;
  readonly remedy: string;
}

export function findingsSheet(input: SheetInput): SheetPlan {
  const { review, options } = input;
  const claims = claimLines(review, options.statuses);
  const duplicates = duplicateLines(review);
  const data = review.findings.map((finding) => dataLine(finding, review));
  const names = TEXT.columns;
  return simpleList({
    kind: "findings",
    name: options.name,
    title: fill(TEXT.title, { year: review.fundYear }),
    orientation: "landscape",
    before: [
      fill(TEXT.summary, { claims: claims.length, duplicates: duplicates.length, data: data.length }),
      ...leftOutNote("findings", input),
    ],
    columns: [
      { header: names.seq, width: 5, style: STYLES.centered },
      { header: names.kind, width: 10, style: STYLES.centered },
      { header: names.level, width: 11, style: STYLES.centered },
      { header: names.applicant, width: 24 },
      { header: names.place, width: 16 },
      { header: names.what, width: 58 },
      { header: names.article, width: 8, style: STYLES.centered },
      { header: names.remedy, width: 34 },
    ],
    rows: [...claims, ...duplicates, ...data].map((line, index) => cellsOf(line, index + 1)),
    empty: TEXT.none,
    after: basisNotes(input),
  });
}

function cellsOf(line: Line, number: number): readonly PlannedCell[] {
  return [
    count(number),
    text(line.kind),
    text(line.level),
    text(line.applicant),
    placeOf(line.cell),
    text(line.what),
    text(line.article),
    text(line.remedy),
  ];
}

function placeOf(cell: CellRef | undefined): PlannedCell {
  if (cell === undefined) return text("");
  const address = a1(cell.row, cell.column);
  return linked(`${cell.sheet}!${address}`, cell.sheet, address);
}

/** Claims that are not simply paid; the link goes to the first cell that decided. */
function claimLines(review: Review, statuses: SheetInput["options"]["statuses"]): readonly Line[] {
  return claimRows(review)
    .filter(({ verdict }) => verdict.status !== "payable" && statuses.includes(verdict.status))
    .map(({ claim, verdict }) => {
      const failed = verdict.checks.find(({ outcome }) => outcome !== "pass");
      const cell = failed?.cells[0] ?? { sheet: claim.sheet, row: claim.row, column: 1 };
      return {
        kind: TEXT.kinds.claim,
        level: statusText(verdict.status, "zh-CN"),
        applicant: typedText(claim.applicant.name),
        cell,
        what: [projectText(claim).replaceAll("\n", " "), ...verdictReasons(verdict)]
          .filter((part) => part !== "")
          .join("；"),
        article: String(claim.article),
        remedy: verdictRemedy(verdict),
      };
    });
}

/** One line for each row of a finding, so that each can be gone to. */
function duplicateLines(review: Review): readonly Line[] {
  const names = new Map(
    review.reading.claims.map(({ sheet, row, applicant }) => [`${sheet}!${row}`, typedText(applicant.name)]),
  );
  return review.duplicates
    .filter(({ verdict }) => verdict !== "distinct")
    .flatMap((finding) =>
      finding.rows.map(({ sheet, row }) => ({
        kind: TEXT.kinds.duplicate,
        level: TEXT.tiers[finding.tier],
        applicant: names.get(`${sheet}!${row}`) ?? "",
        cell: cellInRow(finding.evidence, sheet, row),
        what: duplicateText(finding),
        article: "14",
        remedy: duplicateRemedy(finding),
      })),
    );
}

/** The cell of the row that speaks first in the evidence, else the first of the row. */
function cellInRow(evidence: Review["duplicates"][number]["evidence"], sheet: string, row: number): CellRef {
  const cells = evidence.flatMap(({ left, right }) => [left.cell, right.cell]);
  return cells.find((cell) => cell.sheet === sheet && cell.row === row) ?? { sheet, row, column: 1 };
}

function dataLine(finding: Finding, review: Review): Line {
  const claim = finding.claim === undefined ? undefined : review.claims.get(finding.claim);
  return {
    kind: TEXT.kinds.data,
    level: TEXT.levels[finding.severity],
    applicant: claim === undefined ? "" : typedText(claim.applicant.name),
    cell: finding.cells[0],
    what: findingText(finding),
    article: finding.article ?? "",
    remedy: findingRemedy(finding),
  };
}
