/** Every number in a cell by which a thing that was funded can be found again, whatever its kind and spelling. */
import { contractKeys } from "./contract-number";
import { patentsOfCell } from "./patent-cell";
import { scanRecordals } from "./pledge-number";
import { scanPublications } from "./publication-number";
import { checkUscc } from "./uscc";

/**
 * Normalised keys with a letter for their kind, each once: organisation codes (of credit codes), patents,
 * publications, recordal numbers; where there is none of them, the cell's texts as contract numbers. Placeholders
 * ("申请中", "无") give none.
 */
export function keysOfCell(cell: string | number | null): readonly string[] {
  if (cell === null) return [];
  const party = checkUscc(cell);
  if (party.kind === "valid" || party.kind === "old-code") return [`party:${party.organisationCode}`];
  if (party.kind === "wrong-check-digit") return [`code:${party.typed}`];
  const text = String(cell);
  // 13 digits alone may be a recordal number as well: then they are looked for as both, unless the check
  // character speaks against a patent.
  const patents = patentsOfCell(cell)
    .filter(({ bare, check }) => !(bare && check === "wrong"))
    .map(({ key }) => `patent:${key}`);
  const publications = scanPublications(text).map(({ key }) => `publication:${key}`);
  const recordals = scanRecordals(cell, "pledge").map(({ key }) => `recordal:${key.slice(1)}`);
  const found = [...patents, ...publications, ...recordals];
  const keys = found.length > 0 ? found : contractKeys(cell).map((key) => `contract:${key}`);
  return [...new Set(keys)];
}
