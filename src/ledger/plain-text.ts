/** Whether a text can be taken as it stands: a look at its characters is far cheaper than folding it. */

/**
 * Only ideographs, Latin letters and digits: NFKC, taking out blanks and stripping marks would give the same text.
 * False says nothing: such a text has to be folded to know.
 */
export function isPlainText(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isPlainUnit(text.charCodeAt(i))) return false;
  return true;
}

function isPlainUnit(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 48 && unit <= 57) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 97 && unit <= 122)
  );
}
