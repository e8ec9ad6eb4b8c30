/** Every button completes and says what came of it, also when it fails. */
import { failureText } from "../../src/commands/failure-text";
import { NoLedgerFound } from "../../src/commands/no-ledger";
import {
  COMMANDS,
  type CommandName,
  type CommandOutcome,
  lastOutcome,
  onOutcome,
} from "../../src/commands/outcome";
import type { ReviewPass } from "../../src/commands/review-workbook";
import { runCommand } from "../../src/commands/run-command";
import type { CursorSession, Progress } from "../../src/excel/session";
import { ExcelTrouble } from "../../src/excel/trouble";
import { COMMAND_TEXTS } from "../../src/locale/commands";
import { message } from "../../src/locale/message";
import { RegulationError } from "../../src/policy/regulation";
import { WhatIfRefused } from "../../src/policy/rules";
import { digestOf } from "../../src/review/digest";
import type { Review } from "../../src/review/review";
import type { SheetPlan } from "../../src/sheets/plan";
import { PlainSession } from "../pane/plain-session";
import { textsOf } from "../sheets/evaluate-plan";
import { day, handMadeReview } from "../sheets/hand-made-review";

class SessionWithCursor extends PlainSession implements CursorSession {
  cursorRow = 5;
  async activeCell() {
    return { sheet: "申报台账", row: this.cursorRow, column: 3 };
  }
}

function setUp(
  options: {
    readonly pass?: ReviewPass;
    readonly session?: SessionWithCursor;
    readonly paneFails?: boolean;
  } = {},
) {
  const session = options.session ?? new SessionWithCursor();
  const event = { completed: jest.fn() };
  const showPane = jest.fn(async () => {
    if (options.paneFails === true) throw new Error("no pane in this host");
  });
  const pass: ReviewPass = options.pass ?? (() => digestOf(handMadeReview()));
  const run = (name: CommandName): Promise<void> =>
    runCommand(name, { context: () => ({ session, pass, today: day("2023-10-31") }), showPane }, event);
  return { session, event, showPane, run };
}

function outcome(): CommandOutcome {
  const last = lastOutcome();
  if (last === undefined) throw new Error("no command has run");
  return last;
}

function written({ written: [plan] }: SessionWithCursor): SheetPlan {
  if (plan === undefined) throw new Error("no sheet was written");
  return plan;
}

/** The sentence of a command that succeeded. */
function said(): string {
  const last = outcome();
  if (last.state !== "done") throw new Error(`the command is ${last.state}`);
  const { code, values } = last.text;
  return message<string>(COMMAND_TEXTS, "zh-CN", code, values);
}

test.each(COMMANDS)("%s completes its event once and has a sentence for its result", async (name) => {
  const { event, run } = setUp();
  await run(name);
  expect(event.completed).toHaveBeenCalledTimes(1);
  expect(said()).not.toBe("");
});

test.each(COMMANDS.filter((name) => !["clearMarks", "showPane", "showHelp"].includes(name)))(
  "%s completes its event and opens the pane when the workbook cannot be read",
  async (name) => {
    const session = new SessionWithCursor();
    session.readFailure = new ExcelTrouble("payload-too-large");
    const { event, showPane, run } = setUp({ session });
    await run(name);
    expect(event.completed).toHaveBeenCalledTimes(1);
    expect(showPane).toHaveBeenCalledTimes(1);
    expect(outcome()).toMatchObject({ command: name, state: "failed", error: session.readFailure });
  },
);

test("a command completes where the host has no pane to show", async () => {
  jest.spyOn(console, "warn").mockImplementation(() => {});
  const { event, run } = setUp({ paneFails: true });
  await run("checkUp");
  expect(event.completed).toHaveBeenCalledTimes(1);
  expect(outcome()).toMatchObject({ state: "done" });
});

describe("what the buttons do", () => {
  test("资金安排表 writes one sheet, which Excel shows: the pane is left alone", async () => {
    const { session, showPane, run } = setUp();
    await run("writeAwardSheet");
    expect(session.written.map(({ kind, name }) => [kind, name])).toEqual([["award", "资金安排表"]]);
    expect(textsOf(written(session)).join("\n")).toContain("生成日期2023年10月31日");
    expect(showPane).not.toHaveBeenCalled();
    expect(said()).toBe("已生成工作表“资金安排表”。");
  });

  test.each([
    ["writePublicNotice", "notice"],
    ["writePaymentSchedule", "payment"],
    ["writeFindings", "findings"],
  ] as const)("%s writes the %s sheet", async (name, kind) => {
    const { session, run } = setUp();
    await run(name);
    expect(session.written.map((plan) => plan.kind)).toEqual([kind]);
  });

  test("资格审核 counts: three to be supported, one not, one open", async () => {
    const { run } = setUp();
    await run("reviewEligibility");
    expect(said()).toBe("资格审核完成：3项拟支持，0项额度已用完，1项不予支持，1项待补正或待认定。");
  });

  test("核查此行 opens the claim of the row, and says so where the row is none", async () => {
    const session = new SessionWithCursor();
    const { run } = setUp({ session });
    await run("reviewThisRow");
    expect(outcome()).toMatchObject({ state: "done", view: "claims", claim: "申报台账!5" });
    session.cursorRow = 99;
    await run("reviewThisRow");
    expect(said()).toBe("第99行不是申报记录，请选中台账中的一行。");
  });

  test("the stored as-of date comes before today's", async () => {
    const session = new SessionWithCursor();
    session.settings = {
      ...session.settings,
      policy: { ...session.settings.policy, asOf: day("2023-06-30") },
    };
    const days: string[] = [];
    const { run } = setUp({
      session,
      pass: (_grids, _settings, asOf) => {
        days.push(asOf);
        return digestOf(handMadeReview());
      },
    });
    await run("checkUp");
    expect(days).toEqual(["2023-06-30"]);
  });
});

test("a workbook without a ledger writes nothing and says what to do", async () => {
  const review = handMadeReview();
  const empty: Review = { ...review, plan: { ...review.plan, verdicts: [] } };
  const { session, run } = setUp({ pass: () => digestOf(empty) });
  await run("writeAwardSheet");
  expect(session.written).toEqual([]);
  const last = outcome();
  expect(last.state === "failed" && last.error).toBeInstanceOf(NoLedgerFound);
});

test("listeners hear that a command runs, how far it is, and its result", async () => {
  const session = new SessionWithCursor();
  const progress: Progress = { step: "reading", done: 0.5 };
  session.readGrids = async (options?: { onProgress?: (progress: Progress) => void }) => {
    options?.onProgress?.(progress);
    return [];
  };
  const states: unknown[] = [];
  const stop = onOutcome((each) => states.push(each.state === "running" ? each.progress : each.state));
  await setUp({ session }).run("checkUp");
  stop();
  // Reading is the first three tenths of the bar.
  expect(states.slice(0, 2)).toEqual([undefined, { step: "reading", done: 0.15 }]);
  expect(states.at(-1)).toBe("done");
});

test("a running command can be cancelled from where it is shown; it completes, and nothing was written", async () => {
  const { session, event, run } = setUp({
    pass: (_grids, _settings, _asOf, pass) =>
      new Promise((_resolve, reject) => {
        pass?.signal?.addEventListener("abort", () => reject(new DOMException("cancelled", "AbortError")));
        pass?.onProgress("duplicates", 0.5);
      }),
  });
  const stop = onOutcome((each) => {
    if (each.state === "running" && each.progress?.detail === "duplicates") each.cancel();
  });
  await run("writeAwardSheet");
  stop();
  expect(event.completed).toHaveBeenCalledTimes(1);
  expect(session.written).toEqual([]);
  expect(outcome()).toMatchObject({ state: "failed", error: { code: "cancelled" } });
});

test.each(["zh-CN", "en-US"] as const)("every failure has a sentence in %s", (locale) => {
  const failures = [
    new NoLedgerFound(["一", "二"], 0),
    new NoLedgerFound(["一"], 3),
    new RegulationError("2030", []),
    new WhatIfRefused("art10.rate", "0.5", "above-ceiling", "0.4"),
    new ExcelTrouble("workbook-protected"),
    new Error("something else"),
    "not even an error",
  ];
  for (const failure of failures) expect(failureText(failure, locale).length).toBeGreaterThan(10);
  expect(failureText(failures[3], locale)).toContain("0.4");
});
