/**
 * The main job without a window: open, run what the ribbon button runs, save a copy, say what came of it.
 *
 * Exit codes: 0 done, 1 the workbook could not be reviewed (one line why), 2 wrong usage. On 1 and 2 no file was
 * written or changed.
 */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { failureText } from "../../commands/failure-text";
import { type GeneratedSheet, generateSheet } from "../../commands/generate-sheet";
import { createOfficeSession } from "../../excel/office-session";
import { awardLine } from "../../locale/award";
import type { IsoDate } from "../../policy/dates";
import { truthReport } from "../../review/report";
import { reviewDigest } from "../../review/run-review";
import type { NotCarried } from "../xlsx/not-carried";
import { WorkbookOpenError } from "../xlsx/workbook-open-error";
import { SettingsRefused, settingsFor, settingsFromFile } from "./load-settings";
import type { OpenForAwards } from "./open-for-awards";
import { type AwardOptions, parseOptions } from "./options";
import { isSameFile, requireWritable, Unwritable, writeWhole } from "./safe-write";
import { summaryTable } from "./summary";

export type ExitCode = 0 | 1 | 2;

export interface AwardConsole {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** The day to review for, where neither options nor settings name one. */
  readonly today: IsoDate;
}

/** Something that ends the run with a line of locale/award. */
class Stopped extends Error {
  constructor(
    readonly line: string,
    readonly exit: 1 | 2,
  ) {
    super(line);
  }
}

/** @param args of the command line, without node and script. */
export async function runAward(args: readonly string[], console: AwardConsole): Promise<ExitCode> {
  const parsed = parseOptions(args);
  if (parsed.kind === "help") {
    console.out(awardLine("usage"));
    return 0;
  }
  if (parsed.kind === "problem") {
    console.error(awardLine(parsed.problem.code, parsed.problem.values));
    console.error(awardLine("usage"));
    return 2;
  }
  try {
    await award(parsed.options, console);
    return 0;
  } catch (error) {
    const { line, exit } = error instanceof Stopped ? error : stoppedBy(error);
    console.error(line);
    return exit;
  }
}

async function award(options: AwardOptions, console: AwardConsole): Promise<void> {
  await refuseSameFiles(options);
  const given = options.settings === undefined ? undefined : await settingsFromFile(options.settings);
  const bytes = await readFile(options.input).catch(() => {
    throw new Stopped(awardLine("unreadable", { detail: options.input }), 1);
  });
  await requireWritable(options.output);
  if (options.report !== undefined) await requireWritable(options.report);

  const { host, notCarried } = await opened(bytes, options.input);
  try {
    const session = createOfficeSession();
    const { settings, damaged } = await settingsFor(options, session, given);
    if (damaged.length > 0)
      console.error(awardLine("stored-settings-broken", { detail: damaged.join(", ") }));
    const request = { kind: "award", pass: reviewDigest, today: console.today, settings } as const;
    const done = await generateSheet(session, request);
    await writeWhole(options.output, await host.save());
    if (options.report !== undefined) await writeWhole(options.report, reportText(done, options.input));
    tell(options, done, notCarried, console);
  } finally {
    await host.close();
  }
}

function reportText({ review: made }: GeneratedSheet, input: string): string {
  return `${JSON.stringify(truthReport(made.whole(), basename(input)), undefined, 2)}\n`;
}

/** The grid behind the client is large: it is only loaded once there is a file to open. */
async function opened(bytes: Uint8Array, file: string): Promise<OpenForAwards> {
  const { openForAwards } = await import("./open-for-awards");
  try {
    return await openForAwards(bytes);
  } catch (error) {
    if (error instanceof WorkbookOpenError) throw new Stopped(awardLine(error.code, { detail: file }), 1);
    throw error;
  }
}

async function refuseSameFiles({ input, output, report, settings }: AwardOptions): Promise<void> {
  const targets = [output, ...(report === undefined ? [] : [report])];
  const sources = [input, ...(settings === undefined ? [] : [settings])];
  for (const target of targets)
    for (const source of sources)
      if (await isSameFile(target, source)) throw new Stopped(awardLine("same-file", { detail: target }), 2);
  if (report !== undefined && (await isSameFile(report, output)))
    throw new Stopped(awardLine("same-file", { detail: report }), 2);
}

function stoppedBy(error: unknown): Stopped {
  if (error instanceof SettingsRefused)
    return new Stopped(awardLine(error.code, { detail: error.detail }), 2);
  if (error instanceof Unwritable) return new Stopped(awardLine("unwritable", { detail: error.file }), 1);
  return new Stopped(`${failureText(error, "zh-CN")} / ${failureText(error, "en-US")}`, 1);
}

function tell(
  options: AwardOptions,
  { review: made, written }: GeneratedSheet,
  notCarried: readonly NotCarried[],
  console: AwardConsole,
): void {
  console.out(summaryTable(made.whole()));
  console.out(awardLine("written", { file: options.output, sheet: written.name }));
  if (options.report !== undefined) console.out(awardLine("reported", { file: options.report }));
  const questions = made.questions.length;
  if (questions > 0) console.out(awardLine("questions", { count: questions }));
  if (notCarried.length > 0)
    console.out(
      awardLine("not-carried", {
        detail: notCarried.map(({ kind, part, sheet }) => `${kind} ${sheet ?? part}`).join(", "),
      }),
    );
}
