/**
 * Texts in the default language and in every other one: full BCP 47 tags, one override per language, none for the
 * default, and none missing where another text has one.
 */
import { elementsNamed, type ManifestDefect, pathOf } from "./manifest-document";

export function locales(document: Document): readonly ManifestDefect[] {
  const defects: ManifestDefect[] = [];
  const say = (element: Element, text: string) =>
    defects.push({ rule: "locales", where: pathOf(element), text });
  const root = document.documentElement;
  const byDefault = elementsNamed(document, "DefaultLocale")[0]?.textContent ?? "";
  if (!isFullTag(byDefault)) say(root, `DefaultLocale "${byDefault}" is no full tag such as zh-CN`);

  const overrides = elementsNamed(document, "Override");
  const languages = new Set(overrides.map((override) => override.getAttribute("Locale") ?? ""));
  for (const language of languages)
    if (!isFullTag(language)) say(root, `"${language}" is no full tag such as en-US`);

  for (const element of translatable(document)) {
    const seen = new Set<string>();
    for (const override of element.children) {
      const language = override.getAttribute("Locale") ?? "";
      if (language === byDefault)
        say(element, `an override for the default language ${language} is not allowed`);
      if (seen.has(language)) say(element, `two overrides for ${language}`);
      seen.add(language);
    }
    for (const language of languages)
      if (!seen.has(language) && language !== byDefault) say(element, `no text for ${language}`);
  }
  return defects;
}

function translatable(document: Document): readonly Element[] {
  const root = document.documentElement;
  const named = [...root.children].filter((child) =>
    ["DisplayName", "Description"].includes(child.localName),
  );
  return [...named, ...elementsNamed(document, "String")];
}

function isFullTag(tag: string): boolean {
  return /^[a-z]{2,3}-([A-Z][a-z]{3}-)?[A-Z]{2}$/.test(tag);
}
