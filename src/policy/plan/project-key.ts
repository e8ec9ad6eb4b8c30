/** A product or project number as a key: width, case, blanks and dashes make no difference. */
import { type Fact, knownValue } from "../fact";

export function projectKey(fact: Fact<string>): string | undefined {
  const text = knownValue(fact);
  if (text === undefined) return undefined;
  const key = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s‐-―−-]+/g, "");
  return key === "" ? undefined : key;
}
