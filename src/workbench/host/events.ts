/** What happened in the workbook, as the messages that office.js turns into the add-in's events. */
import type { ICommandService } from "@univerjs/core";
import {
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  RemoveSheetMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import { type Area, addressOf, union } from "./grid/range-area";
import { MessageType } from "./protocol/messages";

/** Numbers of `Excel` events inside office.js. */
const EventNumber = {
  workbookSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
} as const;

const EVENT_CATEGORY = 65_536;
/** office.js's name for "any sheet of the workbook". */
const WORKBOOK = "Workbook";

export type HostEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly area: Area;
      readonly own: boolean;
      readonly change: string;
    }
  | { readonly kind: "calculated"; readonly sheetId: string }
  | { readonly kind: "selected"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "activated"; readonly sheetId: string; readonly previous: string | undefined }
  | { readonly kind: "added" | "deleted"; readonly sheetId: string; readonly own: boolean };

const MOVES: { readonly [id: string]: string } = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

export class HostEvents {
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly clients = new Set<(message: string) => void>();
  /** While the host itself writes for a batch. */
  own = false;
  /** `runtime.enableEvents`; the add-in may switch its events off. */
  enabled = true;

  constructor(commands: ICommandService) {
    commands.onCommandExecuted((command, options) => {
      if (command.id === SetRangeValuesMutation.id)
        this.written(command.params ?? {}, options?.fromFormula === true);
      const params: {
        readonly subUnitId?: string;
        readonly sheet?: { readonly id?: string };
        readonly range?: { startRow: number; endRow: number; startColumn: number; endColumn: number };
      } = command.params ?? {};
      const change = MOVES[command.id];
      if (change !== undefined && params.subUnitId && params.range) {
        const { startRow, endRow, startColumn, endColumn } = params.range;
        const area = {
          row: startRow,
          column: startColumn,
          rows: endRow - startRow + 1,
          columns: endColumn - startColumn + 1,
        };
        this.emit({ kind: "changed", sheetId: params.subUnitId, area, own: this.own, change });
      }
      if (command.id === InsertSheetMutation.id && params.sheet?.id)
        this.emit({ kind: "added", sheetId: params.sheet.id, own: this.own });
      if (command.id === RemoveSheetMutation.id && params.subUnitId)
        this.emit({ kind: "deleted", sheetId: params.subUnitId, own: this.own });
    });
  }

  /** For the workbench page. */
  on(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A connected add-in. */
  connect(send: (message: string) => void): () => void {
    this.clients.add(send);
    return () => this.clients.delete(send);
  }

  emit(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
    if (!this.enabled || this.clients.size === 0) return;
    const entries = entriesOf(event);
    if (entries.length === 0) return;
    const message = JSON.stringify({ type: MessageType.event, message: { entries } });
    // After the batch's own answer, as a real host would: a handler must never run inside a write.
    setTimeout(() => {
      for (const send of this.clients) send(message);
    }, 0);
  }

  private written({ subUnitId, cellValue }: Partial<ISetRangeValuesMutationParams>, results: boolean): void {
    if (!subUnitId || !cellValue) return;
    if (results) {
      this.emit({ kind: "calculated", sheetId: subUnitId });
      return;
    }
    let area: Area | undefined;
    for (const rowKey of Object.keys(cellValue)) {
      const row = Number(rowKey);
      const line = cellValue[row];
      for (const columnKey of Object.keys(line ?? {})) {
        const column = Number(columnKey);
        const cell = line?.[column];
        if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
        const one: Area = { row, column, rows: 1, columns: 1 };
        area = area ? union(area, one) : one;
      }
    }
    if (area) this.emit({ kind: "changed", sheetId: subUnitId, area, own: this.own, change: "RangeEdited" });
  }
}

interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

function entriesOf(event: HostEvent): Entry[] {
  const both = (messageType: number, args: object): Entry[] =>
    [event.sheetId, WORKBOOK].map((targetId) => ({
      messageCategory: EVENT_CATEGORY,
      messageType,
      targetId,
      message: JSON.stringify({ worksheetId: event.sheetId, ...args }),
    }));
  switch (event.kind) {
    case "changed":
      return both(EventNumber.changed, {
        address: addressOf(event.area),
        changeType: event.change,
        source: "Local",
        triggerSource: event.own ? "ThisLocalAddin" : "Unknown",
        shiftDirection: "None",
        referenceId: `${event.sheetId}!${addressOf(event.area)}`,
      });
    case "calculated":
      return both(EventNumber.calculated, { address: "" });
    case "selected":
      return [
        ...both(EventNumber.selectionChanged, { address: addressOf(event.area), isInsideTable: false }),
        {
          messageCategory: EVENT_CATEGORY,
          messageType: EventNumber.workbookSelectionChanged,
          targetId: "",
          message: "{}",
        },
      ];
    case "activated": {
      const out = event.previous;
      const left = (["", WORKBOOK] as const).map((target) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: EventNumber.deactivated,
        targetId: target === "" ? (out ?? "") : target,
        message: JSON.stringify({ worksheetId: out }),
      }));
      return [...(out === undefined ? [] : left), ...both(EventNumber.activated, {})];
    }
    case "added":
      return both(EventNumber.added, { source: "Local" });
    case "deleted":
      return both(EventNumber.deleted, { source: "Local" });
  }
}
