/**
 * The little XML that is needed beside ExcelJS: reading attributes of flat elements in parts whose shape the
 * standard fixes (relationships, content types, sheet lists), and escaping text that we put in.
 */

export interface FlatElement {
  /** The element as it stands, for carrying it over byte for byte. */
  readonly source: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text between the tags; "" for an empty element. Still escaped. */
  readonly inner: string;
}

/** All elements of that local name, in order. Elements of the same name inside one another are not expected. */
export function elements(xml: string, localName: string): FlatElement[] {
  const tag = new RegExp(
    `<((?:[\\w.-]+:)?${localName})((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*(?:/>|>([\\s\\S]*?)</\\1\\s*>)`,
    "g",
  );
  return [...xml.matchAll(tag)].map((match) => ({
    source: match[0],
    attributes: attributesOf(match[2] ?? ""),
    inner: match[3] ?? "",
  }));
}

export function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(match[1] ?? "", unescapeXml(match[2] ?? match[3] ?? ""));
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}

export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (letter) =>
    letter === "<" ? "&lt;" : letter === ">" ? "&gt;" : letter === "&" ? "&amp;" : "&quot;",
  );
}

/** The namespace of the root element; "" when it has none. */
export function rootNamespace(xml: string): string {
  const body = xml.replace(/^﻿/, "").replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "");
  const root = /<(?:([\w.-]+):)?[\w.-]+((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(body);
  if (!root) return "";
  const name = root[1] ? `xmlns:${root[1]}` : "xmlns";
  return attributesOf(root[2] ?? "").get(name) ?? "";
}

/** "xl/worksheets" + "../tables/t.xml" → "xl/tables/t.xml"; a leading "/" counts from the package root. */
export function resolvePart(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder === "" ? [] : folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

export function folderOf(part: string): string {
  return part.includes("/") ? part.slice(0, part.lastIndexOf("/")) : "";
}

export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}${folder ? "/" : ""}_rels/${part.slice(folder ? folder.length + 1 : 0)}.rels`;
}
