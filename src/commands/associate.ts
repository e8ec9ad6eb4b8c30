/** Ties the buttons of manifest.xml to what they do. Loaded with the add-in, before Excel is ready. */
import { createOfficeSession } from "../excel/office-session";
import { type IsoDate, isoDate } from "../policy/dates";
import { COMMANDS } from "./outcome";
import type { PlanElsewhere, ReviewPass } from "./review-workbook";
import { type CommandHost, runCommand } from "./run-command";

/** In the worker of the pane, whose code is only fetched when a command wants it. */
const pass: ReviewPass = async (grids, settings, asOf, run) => {
  const { defaultRunner } = await import("../taskpane/runner/default-runner");
  return await defaultRunner().run({
    grids,
    settings,
    asOf,
    signal: run?.signal ?? new AbortController().signal,
    onProgress: run?.onProgress ?? (() => {}),
  });
};

const planElsewhere: PlanElsewhere = async (review, kind, options) => {
  const { defaultRunner } = await import("../taskpane/runner/default-runner");
  const { signal } = new AbortController();
  return await defaultRunner().plan?.({ review, kind, options, signal });
};

/** The clock is read here, at the edge, and nowhere below. */
function today(): IsoDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = isoDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  if (day === undefined) throw new RangeError(`the clock shows no day: ${now.toString()}`);
  return day;
}

const host: CommandHost = {
  context: () => ({ session: createOfficeSession(), pass, planElsewhere, today: today() }),
  showPane: () => Office.addin.showAsTaskpane(),
};

// "showPane" is the manifest's own ShowTaskpane action and needs no function.
for (const name of COMMANDS)
  if (name !== "showPane")
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => runCommand(name, host, event));
