/** How texts are looked up. Every topic has its own table file in this folder, with both languages side by side. */

export type Locale = "zh-CN" | "en-US";

export const DEFAULT_LOCALE: Locale = "zh-CN";

/** Message code → text with `{name}` places, per language; both languages must have the same codes. */
export type MessageTable<Code extends string = string> = Readonly<
  Record<Locale, Readonly<Record<Code, string>>>
>;

/**
 * The text of `code` with its places filled.
 * @throws Error when the code or one of its values is not there: a missing text is a defect, not a blank.
 */
export function message<Code extends string>(
  table: MessageTable<Code>,
  locale: Locale,
  code: Code,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text: string | undefined = table[locale][code];
  if (text === undefined) throw new Error(`no ${locale} text for "${code}"`);
  return text.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`text "${code}" wants a value for {${name}}`);
    return String(value);
  });
}
