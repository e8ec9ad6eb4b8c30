/**
 * The XML in which settings travel with a workbook: one element per part, each holding JSON as text.
 *
 * Written and read without a DOM, since the same code runs where there is none. Parts are read one by one, so
 * that damage to one leaves the others; names that this version does not know are kept for the version that does.
 */

export const SETTINGS_NAMESPACE = "urn:beijing:patent-fund:review-settings";
/** Holds what could not be read, as it was found. */
export const SET_ASIDE_NAMESPACE = "urn:beijing:patent-fund:review-settings:set-aside";
const VERSION = 1;

const PART = /<part\s+name="([^"<>&]+)"\s*>([^<]*)<\/part>/g;

function escapeXml(text: string): string {
  // Characters that XML 1.0 cannot hold occur in no settings of ours; JSON writes them as \u escapes anyway.
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&#xA;", "\n")
    .replaceAll("&amp;", "&");
}

/** A part as found: its JSON, or the text that is no JSON. */
export type FoundPart =
  | { readonly name: string; readonly state: "read"; readonly value: unknown; readonly json: string }
  | { readonly name: string; readonly state: "broken"; readonly text: string };

/** The parts in the XML; a text in which none can be found is one broken part "settings". */
export function partsInXml(xml: string): readonly FoundPart[] {
  const parts = [...xml.matchAll(PART)].map((match): FoundPart => {
    const name = unescapeXml(match[1] ?? "");
    const text = unescapeXml(match[2] ?? "");
    try {
      return { name, state: "read", value: JSON.parse(text), json: text };
    } catch {
      return { name, state: "broken", text };
    }
  });
  const opened = xml.split("<part").length - 1;
  if (parts.length === opened && (opened > 0 || /<settings[^>]*(\/>|>\s*<\/settings>)/.test(xml)))
    return parts;
  return [...parts, { name: "settings", state: "broken", text: xml }];
}

/** @param parts name and JSON text of each part, in the order to write them. */
export function xmlOfParts(parts: readonly (readonly [name: string, json: string])[]): string {
  const inner = parts
    .map(([name, json]) => `<part name="${escapeXml(name)}">${escapeXml(json)}</part>`)
    .join("");
  return `<settings xmlns="${SETTINGS_NAMESPACE}" version="${VERSION}">${inner}</settings>`;
}

/** @param parts name and content as found. */
export function xmlOfSetAside(parts: readonly { readonly name: string; readonly text: string }[]): string {
  const inner = parts
    .map(({ name, text }) => `<part name="${escapeXml(name)}">${escapeXml(text)}</part>`)
    .join("");
  return `<set-aside xmlns="${SET_ASIDE_NAMESPACE}">${inner}</set-aside>`;
}
