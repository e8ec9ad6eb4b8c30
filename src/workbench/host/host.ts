/**
 * The host: an open workbook that answers the real office.js client.
 *
 *     const opened = await openXlsx(bytes);
 *     const host = createHost(opened);
 *     const office = await connectOffice(host);        // node-client.ts, or page-client.ts in a page
 *     await office.Excel.run(async (context) => …);
 *     const saved = await saveXlsx(opened);
 */
import type { Univer } from "@univerjs/core";
import type ExcelJS from "exceljs";
import type { OpenedWorkbook } from "../xlsx/opened-workbook";
import { fileSheet } from "../xlsx/save-sheets";
import { ApiSetGuard } from "./api-sets/guard";
import { Counters } from "./counters";
import { CustomFunctionRegistry } from "./custom-functions/registry";
import { HostEvents } from "./events";
import { Faults } from "./faults";
import { Grid } from "./grid/grid";
import { parseArea } from "./grid/range-area";
import { headlessUniver } from "./grid/univer";
import type { Model } from "./model/model";
import { type OfficeServices, ServiceObjects } from "./model/office-services";
import { guardSheet, guardWrite } from "./model/protection";
import { makeRange } from "./model/range";
import { makeRangeAreas } from "./model/range-areas";
import { makeWorkbook } from "./model/workbook";
import { makeWorksheet } from "./model/worksheet";
import { answerRequest, isRefusedInCellEdit, refusal } from "./protocol/answer-request";
import { ErrorCode } from "./protocol/host-error";
import { References } from "./protocol/references";
import { Selection } from "./selection";

export interface HostOptions {
  /** A grid that is shown already; its workbook is made from the opened file unless it has it. */
  readonly univer?: Univer;
  /** The ExcelApi version of the Excel that is played; the baseline of the manifest unless told. */
  readonly apiLevel?: string;
  /** Who writes comments. */
  readonly author?: string;
  /** Who hears what the add-in asks of ribbon and pane. */
  readonly services?: OfficeServices;
}

export interface Host {
  /** Answers one message of office.js (JSON); the answer goes to `reply`, events to every connected client. */
  receive(message: string, reply: (answer: string) => void): Promise<void>;
  readonly opened: OpenedWorkbook;
  readonly grid: Grid;
  readonly events: HostEvents;
  readonly selection: Selection;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly apiSets: ApiSetGuard;
  readonly customFunctions: CustomFunctionRegistry;
  /** The text behind an error value that an add-in's function gave, or undefined. */
  customFunctionError(sheet: string, cell: string): string | undefined;
  /**
   * Ends the session; what is asked afterwards fails. A grid that the host made goes with it, one that was given
   * stays. Resolves when nothing of it runs any more.
   */
  dispose(): Promise<void>;
}

export function createHost(opened: OpenedWorkbook, options: HostOptions = {}): Host {
  const univer = options.univer ?? headlessUniver();
  const grid = new Grid(univer, opened);
  const events = new HostEvents(grid.commands);
  grid.forAddIn = (starts) => {
    events.own = starts;
  };
  const selection = new Selection(grid, (kind, sheetId, previous) => {
    if (kind === "sheet") events.emit({ kind: "activated", sheetId, previous });
    else events.emit({ kind: "selected", sheetId, area: selection.area });
  });
  const counters = new Counters();
  const faults = new Faults();
  const apiSets = new ApiSetGuard(options.apiLevel);
  const references = new References();
  const services = new ServiceObjects(options.services ?? {});
  const customFunctions = new CustomFunctionRegistry(grid);
  const model: Model = {
    grid,
    opened,
    selection,
    author: options.author ?? "",
    application: {
      calculationMode: "Automatic",
      calculationSuspended: false,
      get enableEvents() {
        return events.enabled;
      },
      set enableEvents(enabled) {
        events.enabled = enabled;
      },
    },
    make: { range: makeRange, rangeAreas: makeRangeAreas, worksheet: makeWorksheet },
    file: (sheetId): ExcelJS.Worksheet => fileSheet(opened, sheetId, grid.sheet(sheetId).getName()),
    guardWrite: (sheetId, area) => guardWrite(model, sheetId, area),
    guardSheet: (sheetId) => guardSheet(model, sheetId),
  };
  const root = makeWorkbook(model);
  // Batches run one after another: a second one must not see the first half-done.
  let turn: Promise<void> = Promise.resolve();
  let closed = false;
  return {
    opened,
    grid,
    events,
    selection,
    counters,
    faults,
    apiSets,
    customFunctions,
    receive: (message, reply) => {
      const before = isRefusedInCellEdit(message, faults) ? Promise.resolve() : turn;
      const next = before.then(async () => {
        if (closed) {
          reply(refusal(message, ErrorCode.GeneralException, "The workbook is closed."));
          return;
        }
        reply(
          await answerRequest(message, {
            counters,
            faults,
            batch: {
              root,
              newObject: (name) => services.create(name),
              references,
              apiSets,
              beforeRead: async () => {
                if (!model.application.calculationSuspended) await grid.calculation.settle();
              },
            },
            afterBatch: async () => {
              grid.settleRowHeights();
              model.application.calculationSuspended = false;
              await grid.calculation.settle();
            },
          }),
        );
      });
      if (before === turn) turn = next.catch(() => undefined);
      return next;
    },
    customFunctionError: (sheet, cell) => {
      const found = grid.sheetByName(sheet);
      const area = parseArea(cell);
      return found && area ? customFunctions.errorAt(found.getSheetId(), area.row, area.column) : undefined;
    },
    dispose: async () => {
      if (closed) return;
      closed = true;
      grid.calculation.stop();
      await grid.calculation.idle();
      if (!options.univer) univer.dispose();
    },
  };
}
