/** `worksheet.pageLayout` and its headers and footers, kept in the file library's own page setup. */
import type ExcelJS from "exceljs";
import { type Area, addressOf, parseArea } from "../grid/range-area";
import { integer, isRecord, number, oneOf, record, text, truth } from "../protocol/arguments";
import { invalidArgument, notImplemented } from "../protocol/host-error";
import {
  act,
  type ClassDefinition,
  hostObject,
  NULL_OBJECT,
  type ScalarMember,
} from "../protocol/host-object";
import type { Json } from "../protocol/messages";
import type { SheetRef } from "./model";
import { rangeArgument } from "./range-argument";

/** `Excel.PaperType` and the file's number for it (ECMA-376 §18.3.1.63). */
const PAPERS: readonly (readonly [string, number])[] = [
  ["Letter", 1],
  ["Legal", 5],
  ["A3", 8],
  ["A4", 9],
  ["A5", 11],
  ["B4", 12],
  ["B5", 13],
];
const POINTS_PER_INCH = 72;

const setup = ({ model, sheetId }: SheetRef): Partial<ExcelJS.PageSetup> => model.file(sheetId).pageSetup;

function margin(side: keyof ExcelJS.Margins): ScalarMember<SheetRef> {
  return {
    get: (ref) => marginsOf(ref)[side] * POINTS_PER_INCH,
    set: (ref, value) => setMargins(ref, { [side]: number(value, "margin") / POINTS_PER_INCH }),
  };
}

/** Inches; Excel's defaults where the file says nothing. */
function marginsOf(ref: SheetRef): ExcelJS.Margins {
  return { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3, ...setup(ref).margins };
}

function setMargins(ref: SheetRef, changed: Partial<ExcelJS.Margins>): void {
  setup(ref).margins = { ...marginsOf(ref), ...changed };
}

const PARTS = ["Left", "Center", "Right"] as const;
const CODES = { Left: "&L", Center: "&C", Right: "&R" } as const;

/** "&Lx&Cy" → {Left: "x", Center: "y", Right: ""}; what stands before any code is the centre. */
function split(line: string | undefined): Record<(typeof PARTS)[number], string> {
  const made = { Left: "", Center: "", Right: "" };
  for (const match of (line ?? "").matchAll(/(^|&[LCR])((?:(?!&[LCR])[\s\S])*)/g)) {
    const part = PARTS.find((name) => CODES[name] === match[1]) ?? "Center";
    made[part] += match[2] ?? "";
  }
  return made;
}

function headerFooter(part: (typeof PARTS)[number], line: "oddHeader" | "oddFooter"): ScalarMember<SheetRef> {
  return {
    get: ({ model, sheetId }) => split(model.file(sheetId).headerFooter[line])[part],
    set: ({ model, sheetId }, value) => {
      const { headerFooter: target } = model.file(sheetId);
      const parts = { ...split(target[line]), [part]: text(value, line) };
      target[line] = PARTS.filter((name) => parts[name] !== "")
        .map((name) => `${CODES[name]}${parts[name]}`)
        .join("");
    },
  };
}

const HEADER_FOOTER: ClassDefinition<SheetRef> = {
  name: "HeaderFooter",
  scalars: {
    LeftHeader: headerFooter("Left", "oddHeader"),
    CenterHeader: headerFooter("Center", "oddHeader"),
    RightHeader: headerFooter("Right", "oddHeader"),
    LeftFooter: headerFooter("Left", "oddFooter"),
    CenterFooter: headerFooter("Center", "oddFooter"),
    RightFooter: headerFooter("Right", "oddFooter"),
  },
};

const HEADERS_FOOTERS: ClassDefinition<SheetRef> = {
  name: "HeaderFooterGroup",
  navigation: { DefaultForAllPages: (ref) => hostObject(HEADER_FOOTER, ref) },
  scalars: {
    State: {
      get: ({ model, sheetId }) =>
        model.file(sheetId).headerFooter.differentFirst ? "FirstAndDefault" : "Default",
    },
  },
};

/** Excel wants the whole object at once: a scale, or pages to fit. */
function setZoom(ref: SheetRef, value: Json): void {
  if (!isRecord(value)) throw invalidArgument("zoom must be an object.");
  const target = setup(ref);
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = value;
  if (typeof scale === "number") {
    target.fitToPage = false;
    target.scale = integer(scale, "scale");
    return;
  }
  target.fitToPage = true;
  // 0 pages: as many as it takes.
  target.fitToWidth = typeof across === "number" ? across : 0;
  target.fitToHeight = typeof down === "number" ? down : 0;
}

const orNull = (ref: SheetRef, area: Area | undefined) =>
  area ? ref.model.make.range({ ...ref, area }) : NULL_OBJECT;
const rowsTitle = (ref: SheetRef): Area | undefined => parseArea(setup(ref).printTitlesRow ?? "");
const columnsTitle = (ref: SheetRef): Area | undefined => parseArea(setup(ref).printTitlesColumn ?? "");

export const PAGE_LAYOUT: ClassDefinition<SheetRef> = {
  name: "PageLayout",
  scalars: {
    Orientation: {
      get: (ref) => (setup(ref).orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (ref, value) => {
        const wanted = oneOf(value, ["Portrait", "Landscape"], "orientation");
        setup(ref).orientation = wanted === "Landscape" ? "landscape" : "portrait";
      },
    },
    PaperSize: {
      get: (ref) => PAPERS.find(([, code]) => code === Number(setup(ref).paperSize))?.[0] ?? null,
      set: (ref, value) => {
        const wanted = oneOf(
          value,
          PAPERS.map(([name]) => name),
          "paperSize",
        );
        const code = PAPERS.find(([name]) => name === wanted)?.[1];
        Reflect.set(setup(ref), "paperSize", code);
      },
    },
    Zoom: {
      get: (ref): Json => {
        const { fitToPage, fitToWidth, fitToHeight, scale } = setup(ref);
        if (!fitToPage) return { scale: scale ?? 100 };
        return {
          ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
          ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
        };
      },
      set: setZoom,
    },
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    CenterHorizontally: {
      get: (ref) => setup(ref).horizontalCentered === true,
      set: (ref, value) => {
        setup(ref).horizontalCentered = truth(value, "centerHorizontally");
      },
    },
    CenterVertically: {
      get: (ref) => setup(ref).verticalCentered === true,
      set: (ref, value) => {
        setup(ref).verticalCentered = truth(value, "centerVertically");
      },
    },
    PrintGridlines: {
      get: (ref) => setup(ref).showGridLines === true,
      set: (ref, value) => {
        setup(ref).showGridLines = truth(value, "printGridlines");
      },
    },
    BlackAndWhite: {
      get: (ref) => setup(ref).blackAndWhite === true,
      set: (ref, value) => {
        setup(ref).blackAndWhite = truth(value, "blackAndWhite");
      },
    },
  },
  navigation: { HeadersFooters: (ref) => hostObject(HEADERS_FOOTERS, ref) },
  methods: {
    SetPrintArea: act((ref, [area]) => {
      setup(ref).printArea = addressOf(rangeArgument(area, ref.model, ref.sheetId).area);
    }),
    SetPrintTitleRows: act((ref, [area]) => {
      const { row, rows } = rangeArgument(area, ref.model, ref.sheetId).area;
      setup(ref).printTitlesRow = `${row + 1}:${row + rows}`;
    }),
    SetPrintTitleColumns: act((ref, [area]) => {
      const { column, columns } = rangeArgument(area, ref.model, ref.sheetId).area;
      setup(ref).printTitlesColumn = addressOf({ row: 0, rows: 1_048_576, column, columns });
    }),
    SetPrintMargins: act((ref, [unit, options]) => {
      const wanted = oneOf(unit, ["Points", "Inches", "Centimeters"], "unit");
      const perInch = wanted === "Points" ? POINTS_PER_INCH : wanted === "Centimeters" ? 2.54 : 1;
      const changed: Partial<ExcelJS.Margins> = {};
      for (const [side, value] of Object.entries(record(options, "marginOptions"))) {
        if (!isSide(side)) throw notImplemented(`PageLayout.setPrintMargins (${side})`);
        changed[side] = number(value, side) / perInch;
      }
      setMargins(ref, changed);
    }),
    GetPrintAreaOrNullObject: (ref) => {
      const areas = (setup(ref).printArea ?? "").split(/&&|,/).flatMap((part) => {
        const area = parseArea(part);
        return area ? [area] : [];
      });
      return areas.length === 0 ? NULL_OBJECT : ref.model.make.rangeAreas({ ...ref, areas });
    },
    GetPrintTitleRowsOrNullObject: (ref) => orNull(ref, rowsTitle(ref)),
    GetPrintTitleColumnsOrNullObject: (ref) => orNull(ref, columnsTitle(ref)),
  },
};

function isSide(side: string): side is keyof ExcelJS.Margins {
  return ["top", "bottom", "left", "right", "header", "footer"].includes(side);
}
