/** `workbook.application`, its culture, and `context.runtime`. */
import { oneOf, truth } from "../protocol/arguments";
import { act, type ClassDefinition, hostObject } from "../protocol/host-object";
import type { Model } from "./model";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const NUMBER_FORMAT: ClassDefinition<Model> = {
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: { get: () => "." },
    NumberGroupSeparator: { get: () => "," },
    CurrencySymbol: { get: () => "¥" },
  },
};

const DATE_FORMAT: ClassDefinition<Model> = {
  name: "DatetimeFormatInfo",
  scalars: {
    DateSeparator: { get: () => "/" },
    LongDatePattern: { get: () => "yyyy'年'M'月'd'日'" },
    LongTimePattern: { get: () => "H:mm:ss" },
    ShortDatePattern: { get: () => "yyyy/M/d" },
    TimeSeparator: { get: () => ":" },
  },
};

/** The workbench is a Chinese Excel, whatever language its user reads. */
const CULTURE: ClassDefinition<Model> = {
  name: "CultureInfo",
  scalars: { Name: { get: () => "zh-CN" } },
  navigation: {
    NumberFormat: (model) => hostObject(NUMBER_FORMAT, model),
    DatetimeFormat: (model) => hostObject(DATE_FORMAT, model),
  },
};

export const APPLICATION: ClassDefinition<Model> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: ({ application }) => application.calculationMode,
      set: ({ application, grid }, value) => {
        application.calculationMode = oneOf(value, MODES, "calculationMode");
        grid.calculation.automatic = application.calculationMode !== "Manual";
      },
    },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
  },
  navigation: { CultureInfo: (model) => hostObject(CULTURE, model) },
  methods: {
    Calculate: async ({ grid }, [type]) => {
      const wanted = oneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
      if (wanted === "Recalculate") await grid.calculation.pending();
      else await grid.calculation.everything();
      return undefined;
    },
    SuspendApiCalculationUntilNextSync: act(({ application }) => {
      application.calculationSuspended = true;
    }),
    // Nothing is drawn while a batch runs anyway.
    SuspendScreenUpdatingUntilNextSync: act(() => undefined),
  },
};

export const RUNTIME: ClassDefinition<Model> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: ({ application }) => application.enableEvents,
      set: ({ application }, value) => {
        application.enableEvents = truth(value, "enableEvents");
      },
    },
  },
};
