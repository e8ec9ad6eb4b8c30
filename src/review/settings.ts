/** The settings that travel with a workbook: their empty form, and reading them back whatever happened to them. */
import { isoDate } from "../policy/dates";
import type { ReviewSettings } from "./review";

export const EMPTY_SETTINGS: ReviewSettings = {
  version: 1,
  policy: { readings: {}, whatIf: {} },
  mappings: [],
  ticks: [],
  duplicateDecisions: [],
  log: [],
};

/** A part of stored settings that could not be read; it is set aside, not dropped. */
export interface BrokenPart {
  readonly part: string;
  readonly content: unknown;
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTextRecord(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every(isText);
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => isText(value[name]));
}

const isTick = (value: unknown): value is ReviewSettings["ticks"][number] =>
  hasTexts(value, ["claimKey", "check", "outcome", "reason", "by", "at"]);

const isDecision = (value: unknown): value is ReviewSettings["duplicateDecisions"][number] =>
  hasTexts(value, ["finding", "outcome", "reason", "by", "at"]);

const isLogEntry = (value: unknown): value is ReviewSettings["log"][number] =>
  hasTexts(value, ["at", "by", "action", "subject", "text"]);

const isMapping = (value: unknown): value is ReviewSettings["mappings"][number] =>
  hasTexts(value, ["sheet", "headerFingerprint"]);

/** Keeps the entries that are whole; the others are reported one by one. */
function sound<T>(
  stored: unknown,
  part: string,
  isSound: (value: unknown) => value is T,
  broken: BrokenPart[],
): readonly T[] {
  if (stored === undefined) return [];
  if (!Array.isArray(stored)) {
    broken.push({ part, content: stored });
    return [];
  }
  const kept: T[] = [];
  stored.forEach((value: unknown, index) => {
    if (isSound(value)) kept.push(value);
    else broken.push({ part: `${part}[${index}]`, content: value });
  });
  return kept;
}

function textRecord(stored: unknown, part: string, broken: BrokenPart[]): Readonly<Record<string, string>> {
  if (stored === undefined) return {};
  if (isTextRecord(stored)) return stored;
  broken.push({ part, content: stored });
  return {};
}

function policyFrom(stored: unknown, broken: BrokenPart[]): ReviewSettings["policy"] {
  if (stored === undefined) return EMPTY_SETTINGS.policy;
  if (!isRecord(stored)) {
    broken.push({ part: "policy", content: stored });
    return EMPTY_SETTINGS.policy;
  }
  const asOf = isText(stored.asOf) ? isoDate(stored.asOf) : undefined;
  if (stored.asOf !== undefined && asOf === undefined)
    broken.push({ part: "policy.asOf", content: stored.asOf });
  const fundYear = Number.isInteger(stored.fundYear) ? Number(stored.fundYear) : undefined;
  if (stored.fundYear !== undefined && fundYear === undefined)
    broken.push({ part: "policy.fundYear", content: stored.fundYear });
  const budget = isText(stored.budget) && /^\d+(\.\d+)?$/.test(stored.budget) ? stored.budget : undefined;
  if (stored.budget !== undefined && budget === undefined)
    broken.push({ part: "policy.budget", content: stored.budget });
  return {
    readings: textRecord(stored.readings, "policy.readings", broken),
    whatIf: textRecord(stored.whatIf, "policy.whatIf", broken),
    ...(asOf === undefined ? {} : { asOf }),
    ...(fundYear === undefined ? {} : { fundYear }),
    ...(budget === undefined ? {} : { budget }),
  };
}

/**
 * Settings from stored JSON. Every part that is whole is used; a broken one is named in `broken` with its content.
 * A later version keeps the parts that this one knows.
 */
export function settingsFromJson(stored: unknown): {
  readonly settings: ReviewSettings;
  readonly broken: readonly BrokenPart[];
} {
  const broken: BrokenPart[] = [];
  if (!isRecord(stored)) {
    return { settings: EMPTY_SETTINGS, broken: [{ part: "settings", content: stored }] };
  }
  const settings: ReviewSettings = {
    version: 1,
    policy: policyFrom(stored.policy, broken),
    mappings: sound(stored.mappings, "mappings", isMapping, broken),
    ticks: sound(stored.ticks, "ticks", isTick, broken),
    duplicateDecisions: sound(stored.duplicateDecisions, "duplicateDecisions", isDecision, broken),
    log: sound(stored.log, "log", isLogEntry, broken),
    ...(isText(stored.officer) ? { officer: stored.officer } : {}),
  };
  return { settings, broken };
}
