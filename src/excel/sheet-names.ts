/** Names for new sheets that never meet one of the user's. */

const LONGEST = 31;

/** A name that Excel accepts: without []:*?/\ and outer apostrophes, not empty, 31 characters at most. */
export function acceptableName(wanted: string): string {
  const plain = wanted
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  return (plain === "" ? "Sheet" : plain).slice(0, LONGEST);
}

/** The wanted name, or the first of "name (2)", "name (3)" … that is not taken. Case does not tell names apart. */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const name = acceptableName(wanted);
  let candidate = name;
  for (let number = 2; used.has(candidate.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    candidate = `${name.slice(0, LONGEST - suffix.length)}${suffix}`;
  }
  return candidate;
}
