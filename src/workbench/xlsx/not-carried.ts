/** What a file holds that a saved copy will lack, found by reading the package's parts. */
import type JSZip from "jszip";
import { type PackageSheet, readText, relationshipsOf } from "./package-sheets";

export type NotCarriedKind =
  | "chart"
  | "chart-sheet"
  | "pivot-table"
  | "image"
  | "header-image"
  | "shape"
  | "macro"
  | "slicer"
  | "timeline"
  | "external-link"
  | "threaded-comment"
  | "sparkline"
  | "form-control"
  | "embedded-object"
  | "data-connection"
  | "data-table"
  | "extended-validation"
  | "protected-range"
  | "rich-value"
  | "signature"
  | "web-extension"
  | "formula-link"
  | "other";

export interface NotCarried {
  readonly kind: NotCarriedKind;
  /** Part of the package, e.g. "xl/charts/chart1.xml". */
  readonly part: string;
  /** The sheet it stands on, where it stands on one. */
  readonly sheet?: string;
}

const PARTS: readonly (readonly [RegExp, NotCarriedKind])[] = [
  [/^xl\/charts\/chart(?:Ex)?\d*\.xml$|^xl\/charts\/chartEx/, "chart"],
  [/^xl\/(?:chartsheets|dialogsheets|macrosheets)\/[^/]+\.xml$/, "chart-sheet"],
  [/^xl\/pivotTables\/[^/]+\.xml$/, "pivot-table"],
  [/^xl\/vbaProject\.bin$/, "macro"],
  [/^xl\/slicers\/[^/]+\.xml$/, "slicer"],
  [/^xl\/timelines\/[^/]+\.xml$/, "timeline"],
  [/^xl\/externalLinks\/[^/]+\.xml$/, "external-link"],
  [/^xl\/threadedComments\/[^/]+\.xml$/, "threaded-comment"],
  [/^xl\/(?:ctrlProps|activeX)\/[^/]+\.xml$/, "form-control"],
  [/^xl\/embeddings\/[^/]+$/, "embedded-object"],
  [/^xl\/(?:connections\.xml|queryTables\/[^/]+\.xml|model\/.+)$/, "data-connection"],
  [/^xl\/richData\/rdrichvalue\.xml$/, "rich-value"],
  [/^_xmlsignatures\/[^/]+\.xml$/, "signature"],
  [/^xl\/webextensions\/webextension[^/]*\.xml$/, "web-extension"],
];

const IN_SHEET: readonly (readonly [RegExp, NotCarriedKind])[] = [
  [/<(?:\w+:)?sparklineGroup\b/, "sparkline"],
  [/<x14:dataValidation\b/, "extended-validation"],
  [/<(?:\w+:)?protectedRange\b/, "protected-range"],
  [/<(?:\w+:)?f\s[^>]*t="dataTable"/, "data-table"],
  [/<(?:\w+:)?legacyDrawingHF\b/, "header-image"],
];

/** Raster images that ExcelJS carries; it drops the others. */
const CARRIED_IMAGE = /\.(?:png|jpe?g|gif)$/i;

export async function findNotCarried(
  zip: JSZip,
  sheets: readonly PackageSheet[],
  sheetXml: ReadonlyMap<string, string>,
): Promise<NotCarried[]> {
  const found: NotCarried[] = [];
  const owner = await ownersOfParts(zip, sheets);
  const add = (kind: NotCarriedKind, part: string, sheet = owner.get(part)): void => {
    if (!found.some((one) => one.kind === kind && one.part === part))
      found.push(sheet === undefined ? { kind, part } : { kind, part, sheet });
  };
  for (const part of Object.keys(zip.files)) {
    if (zip.files[part]?.dir) continue;
    const kind = PARTS.find(([pattern]) => pattern.test(part))?.[1];
    if (kind) add(kind, part);
    if (part.startsWith("xl/media/") && !CARRIED_IMAGE.test(part)) add("image", part);
  }
  for (const sheet of sheets) {
    const xml = sheetXml.get(sheet.part) ?? "";
    for (const [pattern, kind] of IN_SHEET) if (pattern.test(xml)) add(kind, sheet.part, sheet.name);
    for (const relationship of sheet.relationships) {
      if (relationship.type !== "drawing") continue;
      const drawing = await readText(zip, relationship.target);
      if (/<xdr:(?:sp|cxnSp|grpSp)\b/.test(drawing)) add("shape", relationship.target, sheet.name);
    }
  }
  return found;
}

/** Follows relationships from each sheet, so that a chart is named with the sheet it stands on. */
async function ownersOfParts(zip: JSZip, sheets: readonly PackageSheet[]): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  for (const sheet of sheets) {
    owners.set(sheet.part, sheet.name);
    const waiting = sheet.relationships.filter(({ external }) => !external).map(({ target }) => target);
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (owners.has(part)) continue;
      owners.set(part, sheet.name);
      for (const { target, external } of await relationshipsOf(zip, part))
        if (!external) waiting.push(target);
    }
  }
  return owners;
}
