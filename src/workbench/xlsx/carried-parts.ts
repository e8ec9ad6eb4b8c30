/**
 * Parts that ExcelJS drops and that we put back into the saved package: custom XML, custom document properties,
 * names that are no cell ranges, workbook protection.
 *
 * What add-ins keep through office.js lies in a custom XML part of the workbench's own (namespace
 * `STORE_NAMESPACE`, one `<setting>` or `<property>` with JSON or text each). Excel itself keeps settings in a
 * web-extension part bound to the add-in's store listing, which a workbench has not got; other programs carry a
 * custom XML part along untouched.
 */
import type JSZip from "jszip";
import { readText, relationshipsOf } from "./package-sheets";
import { elements, escapeXml, relationshipsPartOf, rootNamespace, unescapeXml } from "./xml";

export const STORE_NAMESPACE = "urn:patent-fund:workbench:add-in-store:1";

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

export interface CustomXmlPart {
  /** "{GUID}" as in the item's properties part. */
  readonly id: string;
  xml: string;
  /** The bytes the file had, while nobody has changed the part. */
  original: Uint8Array | undefined;
}

export interface CarriedParts {
  readonly customXml: CustomXmlPart[];
  /** `workbook.settings` of the add-in. */
  readonly settings: Map<string, JsonValue>;
  /** `worksheet.customProperties` by grid sheet id. */
  readonly sheetProperties: Map<string, Map<string, string>>;
  readonly customProperties: Uint8Array | undefined;
  /** `<definedName>` elements with the sheet they are local to. */
  readonly definedNames: {
    readonly name: string;
    readonly sheet: string | undefined;
    readonly source: string;
  }[];
  readonly workbookProtection: string | undefined;
}

export function namespaceOf(part: CustomXmlPart): string {
  return rootNamespace(part.xml);
}

/** @param sheetIds grid sheet id by sheet name */
export async function readCarriedParts(
  zip: JSZip,
  sheetNames: readonly string[],
  sheetIds: ReadonlyMap<string, string>,
): Promise<CarriedParts> {
  const customXml: CustomXmlPart[] = [];
  const settings = new Map<string, JsonValue>();
  const sheetProperties = new Map<string, Map<string, string>>();
  for (const part of Object.keys(zip.files).filter((path) => /^customXml\/item\d+\.xml$/.test(path))) {
    const bytes = await zip.file(part)?.async("uint8array");
    if (!bytes) continue;
    const xml = decode(bytes);
    if (rootNamespace(xml) === STORE_NAMESPACE) {
      readStore(xml, settings, sheetProperties, sheetIds);
      continue;
    }
    const properties = (await relationshipsOf(zip, part)).find(({ type }) => type === "customXmlProps");
    const itemId = properties
      ? /itemID="([^"]+)"/.exec(await readText(zip, properties.target))?.[1]
      : undefined;
    customXml.push({ id: itemId ?? newPartId(), xml, original: bytes });
  }
  const workbook = await readText(zip, "xl/workbook.xml");
  return {
    customXml,
    settings,
    sheetProperties,
    customProperties: await zip.file("docProps/custom.xml")?.async("uint8array"),
    definedNames: elements(workbook, "definedName").map(({ attributes, source }) => {
      const local = attributes.get("localSheetId");
      return {
        name: attributes.get("name") ?? "",
        sheet: local === undefined ? undefined : sheetNames[Number(local)],
        source,
      };
    }),
    workbookProtection: elements(workbook, "workbookProtection")[0]?.source,
  };
}

/** Reads UTF-8 or UTF-16 with a byte order mark, as XML parts may be either. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  return new TextDecoder().decode(bytes);
}

let lastPart = 0;
/** A GUID that is unique in the workbook and the same in every run, so that saved copies can be compared. */
export function newPartId(): string {
  lastPart += 1;
  return `{5A1E0F00-0000-4000-8000-${lastPart.toString(16).toUpperCase().padStart(12, "0")}}`;
}

function readStore(
  xml: string,
  settings: Map<string, JsonValue>,
  sheetProperties: Map<string, Map<string, string>>,
  sheetIds: ReadonlyMap<string, string>,
): void {
  for (const { attributes, inner } of elements(xml, "setting")) {
    const value: JsonValue = JSON.parse(unescapeXml(inner));
    settings.set(attributes.get("key") ?? "", value);
  }
  for (const { attributes, inner } of elements(xml, "property")) {
    const id = sheetIds.get(attributes.get("sheet") ?? "");
    if (id === undefined) continue;
    const properties = sheetProperties.get(id) ?? new Map<string, string>();
    properties.set(attributes.get("key") ?? "", unescapeXml(inner));
    sheetProperties.set(id, properties);
  }
}

function storeXml(parts: CarriedParts, sheetNames: ReadonlyMap<string, string>): string | undefined {
  const lines: string[] = [];
  for (const [key, value] of parts.settings)
    lines.push(`<setting key="${escapeXml(key)}">${escapeXml(JSON.stringify(value))}</setting>`);
  for (const [id, properties] of parts.sheetProperties) {
    const sheet = sheetNames.get(id);
    if (sheet === undefined) continue;
    for (const [key, value] of properties)
      lines.push(
        `<property sheet="${escapeXml(sheet)}" key="${escapeXml(key)}">${escapeXml(value)}</property>`,
      );
  }
  if (lines.length === 0) return undefined;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<store xmlns="${STORE_NAMESPACE}">${lines.join("")}</store>`;
}

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Puts the parts into the package that ExcelJS wrote. `sheetNames` is in tab order, by grid sheet id. */
export async function writeCarriedParts(
  zip: JSZip,
  parts: CarriedParts,
  sheetNames: ReadonlyMap<string, string>,
): Promise<void> {
  const items = parts.customXml.map(({ id, xml, original }) => ({ id, content: original ?? xml }));
  const store = storeXml(parts, sheetNames);
  if (store !== undefined) items.push({ id: "{5A1E0F00-0000-4000-8000-5705E0000001}", content: store });
  const types: string[] = [];
  const relationships: string[] = [];
  items.forEach(({ id, content }, index) => {
    const number = index + 1;
    zip.file(`customXml/item${number}.xml`, content);
    zip.file(
      `customXml/itemProps${number}.xml`,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    zip.file(
      `customXml/_rels/item${number}.xml.rels`,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    types.push(`<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`);
    relationships.push(
      `<Relationship Id="rIdCustomXml${number}" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item${number}.xml"/>`,
    );
  });
  await appendTo(zip, relationshipsPartOf("xl/workbook.xml"), "</Relationships>", relationships.join(""));
  if (parts.customProperties) {
    zip.file("docProps/custom.xml", parts.customProperties);
    types.push(
      '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>',
    );
    await appendTo(
      zip,
      "_rels/.rels",
      "</Relationships>",
      `<Relationship Id="rIdCustomProperties" Type="${RELATIONSHIPS}/custom-properties" Target="docProps/custom.xml"/>`,
    );
  }
  await appendTo(zip, "[Content_Types].xml", "</Types>", types.join(""));
  await restoreWorkbookElements(zip, parts, [...sheetNames.values()]);
}

async function appendTo(zip: JSZip, part: string, before: string, addition: string): Promise<void> {
  if (addition === "") return;
  const xml = await readText(zip, part);
  zip.file(
    part,
    xml.replace(before, () => `${addition}${before}`),
  );
}

/** ExcelJS keeps only names of cell ranges, and no workbook protection. */
async function restoreWorkbookElements(
  zip: JSZip,
  parts: CarriedParts,
  sheetNames: readonly string[],
): Promise<void> {
  let xml = await readText(zip, "xl/workbook.xml");
  const key = (name: string, sheet: string | undefined): string => `${name}\n${sheet ?? ""}`;
  const present = new Set(
    elements(xml, "definedName").map(({ attributes }) => {
      const local = attributes.get("localSheetId");
      return key(attributes.get("name") ?? "", local === undefined ? undefined : sheetNames[Number(local)]);
    }),
  );
  const missing = parts.definedNames
    .filter(
      ({ name, sheet }) =>
        !present.has(key(name, sheet)) && (sheet === undefined || sheetNames.includes(sheet)),
    )
    // Print areas and titles belong to the page layout, which may have changed since.
    .filter(
      ({ name }) =>
        name !== "_xlnm.Print_Area" && name !== "_xlnm.Print_Titles" && name !== "_xlnm._FilterDatabase",
    )
    .map(({ source, sheet }) =>
      sheet === undefined
        ? source
        : source.replace(/localSheetId="\d+"/, `localSheetId="${sheetNames.indexOf(sheet)}"`),
    )
    .join("");
  if (missing !== "") {
    if (xml.includes("</definedNames>"))
      xml = xml.replace("</definedNames>", () => `${missing}</definedNames>`);
    else {
      const block = `<definedNames>${missing}</definedNames>`;
      xml = /<definedNames\s*\/>/.test(xml)
        ? xml.replace(/<definedNames\s*\/>/, () => block)
        : xml.replace("</sheets>", () => `</sheets>${block}`);
    }
  }
  const { workbookProtection } = parts;
  if (workbookProtection && !xml.includes("<workbookProtection"))
    xml = xml.replace(/<bookViews|<sheets/, (at) => `${workbookProtection}${at}`);
  zip.file("xl/workbook.xml", xml);
}
