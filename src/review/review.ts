/** The result of one pass over a workbook: everything that the pane, the sheets and the report show. */
import type { LedgerReading, TableMapping } from "../ledger/reading";
import type { Claim, ClaimId } from "../policy/claim";
import type { CellRef } from "../policy/fact";
import type { Yuan } from "../policy/money";
import type { PolicySettings } from "../policy/settings";
import type { AwardPlan, Tick } from "../policy/verdict";

export type FindingTier = "red" | "orange" | "yellow" | "info";

/** One piece of evidence for or against two events being one. */
export interface Evidence {
  readonly left: { readonly cell: CellRef; readonly typed: string };
  readonly right: { readonly cell: CellRef; readonly typed: string };
  /** The common normalised value, or both, e.g. "202019800024". */
  readonly normalised: string;
  /** Message key in locale/, e.g. "evidence.patent-equal". */
  readonly relation: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** log2 weight; negative speaks against. */
  readonly weight: number;
}

/** A link that the duplicate check found. */
export interface DuplicateFinding {
  /** Survives re-sorting: a hash of normalised keys and the events' own numbers, never of row numbers. */
  readonly key: string;
  readonly tier: FindingTier;
  readonly verdict: "exclude" | "hold" | "distinct" | "inform";
  /** SAME_CLAIM_TWICE, OTHER_FISCAL_FUND, …: the codes of samples/README. */
  readonly kind: string;
  /** 1: 从高不重复; 2: 已获其他财政资金. */
  readonly clause: 1 | 2 | undefined;
  readonly rows: readonly { readonly sheet: string; readonly row: number }[];
  readonly claims: readonly ClaimId[];
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Message keys of locale/ with their values. */
  readonly whyNotInstalment?: string;
  readonly clearedBy: readonly string[];
  readonly amountAtRisk: Yuan | undefined;
  readonly decision?: DuplicateDecision;
  /** Code `note.…` of locale/duplicates.ts. */
  readonly note?: string;
  /** Fills the places of the note. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A person's decision on a finding, stored with the workbook. */
export interface DuplicateDecision {
  readonly finding: string;
  readonly outcome: "confirmed" | "not-a-duplicate";
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A data-quality or process remark with the cells and the remedy; texts by `code` in locale/. */
export interface Finding {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly article?: string;
  readonly cells: readonly CellRef[];
  readonly values: Readonly<Record<string, string | number>>;
  readonly claim?: ClaimId;
}

/** A tick or decision whose claim is named by a key that survives re-sorting; see `claim-key.ts`. */
export type StoredTick = Omit<Tick, "claim"> & { readonly claimKey: string };

/** One line of the audit log. */
export interface AuditEntry {
  readonly at: string;
  readonly by: string;
  readonly action:
    | "tick"
    | "untick"
    | "duplicate-decision"
    | "duplicate-revoked"
    | "mapping"
    | "setting"
    | "sheet-written";
  readonly subject: string;
  readonly text: string;
}

/** Everything that travels with the workbook. */
export interface ReviewSettings {
  readonly version: 1;
  readonly policy: Omit<PolicySettings, "asOf"> & { readonly asOf?: PolicySettings["asOf"] };
  readonly mappings: readonly TableMapping[];
  readonly ticks: readonly StoredTick[];
  readonly duplicateDecisions: readonly DuplicateDecision[];
  readonly log: readonly AuditEntry[];
  readonly officer?: string;
}

export interface Review {
  readonly fundYear: number;
  readonly asOf: PolicySettings["asOf"];
  readonly regulation: { readonly id: string; readonly documentNo: string; readonly title: string };
  readonly reading: LedgerReading;
  /** By id, for those who follow a link. */
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  /** The key under which ticks of a claim are stored; see `claim-key.ts`. */
  readonly keys: ReadonlyMap<ClaimId, string>;
  readonly plan: AwardPlan;
  readonly duplicates: readonly DuplicateFinding[];
  readonly findings: readonly Finding[];
  /** Short hash of the cells that were read and of the settings; says whether the ledger changed since. */
  readonly fingerprint: string;
  readonly departuresFromDefault: readonly { readonly reading: string; readonly option: string }[];
}
