/**
 * What the status bar says, kept as a code with its values and worded when it is drawn, so that it changes its
 * language with the page.
 */
import { type Locale, message } from "../../locale/message";
import { OPEN_FAILURES, WORKBENCH_MESSAGES } from "../../locale/workbench";
import { type OpenFailure, WorkbookOpenError } from "../xlsx/workbook-open-error";
import type { RibbonButton, RibbonModel } from "./ribbon/ribbon-model";

export type WorkbenchText = keyof (typeof WORKBENCH_MESSAGES)["zh-CN"];

/** A value of the text: as it is, or with words of its own in each language. */
export type StatusValue =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "button"; readonly id: string }
  | { readonly is: "open-failure"; readonly code: OpenFailure }
  | { readonly is: "message"; readonly code: WorkbenchText };

export interface Status {
  readonly kind: "calm" | "busy" | "trouble";
  readonly code: WorkbenchText;
  readonly values: Readonly<Record<string, StatusValue>>;
}

/** Thrown by the page itself, with a text of its own. */
export class WorkbenchTrouble extends Error {
  override readonly name = "WorkbenchTrouble";
  constructor(readonly code: WorkbenchText) {
    super(code);
  }
}

export function plain(text: string): StatusValue {
  return { is: "text", text };
}

export function reasonOf(error: unknown): StatusValue {
  if (error instanceof WorkbookOpenError) return { is: "open-failure", code: error.code };
  if (error instanceof WorkbenchTrouble) return { is: "message", code: error.code };
  return plain(error instanceof Error ? error.message : String(error));
}

/** @param ribbon of the same language: buttons are called what they are called there. */
export function statusText({ code, values }: Status, locale: Locale, ribbon: RibbonModel): string {
  const worded = Object.entries(values).map(([name, value]) => [name, valueText(value, locale, ribbon)]);
  return message(WORKBENCH_MESSAGES, locale, code, Object.fromEntries(worded));
}

function valueText(value: StatusValue, locale: Locale, ribbon: RibbonModel): string {
  switch (value.is) {
    case "text":
      return value.text;
    case "button":
      return buttonsOf(ribbon).find(({ id }) => id === value.id)?.label ?? value.id;
    case "open-failure":
      return message(OPEN_FAILURES, locale, value.code);
    case "message":
      return message(WORKBENCH_MESSAGES, locale, value.code);
  }
}

function buttonsOf({ groups, cellMenu }: RibbonModel): readonly RibbonButton[] {
  return [...groups.flatMap(({ buttons }) => buttons), ...cellMenu];
}
