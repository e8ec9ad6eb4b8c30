/**
 * Refuses members above the baseline of the manifest until the add-in has asked for their set.
 *
 * Real Excel of the baseline has no such members; code that uses them without asking works on the developer's
 * machine and fails in the office.
 */
import { ErrorCode, HostError } from "../protocol/host-error";
import { camel } from "../protocol/host-object";
import above from "./above-baseline.json";

/** What manifest.xml requires. */
export const BASELINE = "1.14";

const ABOVE: { readonly [member: string]: string } = above;

/** What this host's Excel would have besides ExcelApi. Functions by their own names of sets. */
const OTHER_SETS: { readonly [set: string]: string } = {
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.7",
  DelayForCellEdit: "1.1",
  DialogApi: "1.1",
  RibbonApi: "1.1",
  RichApiRuntime: "1.1",
  RichApiRuntimeFlag: "1.1",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
};

export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}

export class ApiSetGuard {
  private readonly asked = new Map<string, string>();

  /** @param level the ExcelApi version of the Excel that the host plays; never below the baseline */
  constructor(readonly level: string = BASELINE) {}

  /** `Office.context.requirements.isSetSupported` as the add-in calls it: the truth, and remembered. */
  isSetSupported(set: string, version = "1.1"): boolean {
    const supported = this.has(set, version);
    if (supported && compareVersions(version, this.asked.get(set) ?? "0.0") > 0) this.asked.set(set, version);
    return supported;
  }

  /** The same for office.js's own checks: only what the add-in may count on. */
  mayUse(set: string, version = "1.1"): boolean {
    if (set !== "ExcelApi") return this.has(set, version);
    return (
      compareVersions(version, BASELINE) <= 0 || compareVersions(version, this.asked.get(set) ?? "0.0") <= 0
    );
  }

  /** @throws HostError ApiNotFound */
  check(className: string, member: string): void {
    // A handler is added through a hidden method; the set belongs to the event.
    const event = /^_Register(\w+)Event$/.exec(member)?.[1];
    const name = `${className}.${event === undefined ? camel(member) : `on${event}`}`;
    const needed = ABOVE[name];
    if (needed === undefined) return;
    const [set = "", version = ""] = needed.split(" ");
    if (this.mayUse(set, version)) return;
    throw new HostError(
      ErrorCode.ApiNotFound,
      `The method or property ${name} is part of the ${needed} requirement set; the add-in requires ExcelApi ${BASELINE} and has not asked isSetSupported for more.`,
      name,
    );
  }

  private has(set: string, version: string): boolean {
    const level = set === "ExcelApi" ? this.level : OTHER_SETS[set];
    return level !== undefined && compareVersions(version, level) <= 0;
  }
}
