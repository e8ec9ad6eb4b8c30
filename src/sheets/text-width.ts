/** How much room text takes, in widths of a Latin digit: a Chinese character takes two. */

function isWide(codePoint: number): boolean {
  return (
    (codePoint >= 0x1100 && codePoint <= 0x115f) ||
    (codePoint >= 0x2010 && codePoint <= 0x203f) ||
    (codePoint >= 0x2460 && codePoint <= 0x27ff) ||
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe6f) ||
    (codePoint >= 0xff00 && codePoint <= 0xff60) ||
    (codePoint >= 0xffe0 && codePoint <= 0xffe6) ||
    codePoint >= 0x20000
  );
}

export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/** Lines that a wrapped text takes in a column of `width` characters; never less than one. */
export function linesNeeded(text: string, width: number): number {
  // Cells have padding, a wide character that does not fit goes to the next line whole, and the font that stands in
  // for a missing one may run wider.
  const room = Math.max(2, width * 0.92 - 1);
  let lines = 0;
  for (const line of text.split("\n")) lines += Math.max(1, Math.ceil(textWidth(line) / room));
  return lines;
}
