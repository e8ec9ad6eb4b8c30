/**
 * Settings, ticks and decisions that travel with the file, in a custom XML part.
 *
 * Loading changes nothing: what cannot be read is only named. The next saving moves it into a part of its own
 * (set aside, as it was found), and keeps parts that a later version may have written.
 */
import type { ReviewSettings } from "../review/review";
import { EMPTY_SETTINGS, settingsFromJson } from "../review/settings";
import type { LoadedSettings } from "./session";
import { partsInXml, SETTINGS_NAMESPACE, xmlOfParts, xmlOfSetAside } from "./settings-xml";

/** Code of every problem of loading; the part says where. */
const BROKEN = "settings-part-broken";

interface Stored {
  readonly settings: ReviewSettings;
  readonly broken: readonly { readonly name: string; readonly text: string }[];
  /** Parts of a later version, as JSON text. */
  readonly unknown: readonly (readonly [name: string, json: string])[];
  readonly parts: readonly Excel.CustomXmlPart[];
}

const KNOWN = new Set(["version", "policy", "mappings", "ticks", "duplicateDecisions", "log", "officer"]);

async function readStored(context: Excel.RequestContext): Promise<Stored> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  if (texts.length > 0) await context.sync();
  const found = texts.flatMap((text) => partsInXml(text.value));
  // Two parts can only come from merging two copies of a file: the later one holds, part by part.
  const json = Object.fromEntries(
    found.flatMap((part) => (part.state === "read" ? [[part.name, part.value]] : [])),
  );
  const read = texts.length === 0 ? { settings: EMPTY_SETTINGS, broken: [] } : settingsFromJson(json);
  return {
    settings: read.settings,
    broken: [
      ...found.flatMap((part) => (part.state === "broken" ? [{ name: part.name, text: part.text }] : [])),
      ...read.broken.map(({ part, content }) => ({ name: part, text: JSON.stringify(content) ?? "" })),
    ],
    unknown: found.flatMap((part) =>
      part.state === "read" && !KNOWN.has(part.name) ? [[part.name, part.json] as const] : [],
    ),
    parts: parts.items,
  };
}

/** Two syncs. Empty settings where there are none yet. */
export async function loadSettings(context: Excel.RequestContext): Promise<LoadedSettings> {
  const { settings, broken } = await readStored(context);
  return { settings, problems: broken.map(({ name }) => ({ code: BROKEN, part: name })) };
}

/** Replaces the stored settings in one request. */
export async function saveSettings(context: Excel.RequestContext, settings: ReviewSettings): Promise<void> {
  const { parts, unknown, broken } = await readStored(context);
  const known = Object.entries(settings).map(([name, value]) => [name, JSON.stringify(value)] as const);
  const xml = xmlOfParts([...known, ...unknown]);
  const all = context.workbook.customXmlParts;
  if (broken.length > 0) all.add(xmlOfSetAside(broken));
  const [first, ...others] = parts;
  if (first === undefined) all.add(xml);
  else first.setXml(xml);
  for (const part of others) part.delete();
  await context.sync();
}
