/** Invented codes with right check characters, in blocks that are not given out: MAXXX in credit codes, 96… in patents. */
import { organisationCheckCharacter } from "../../../identity/organisation-code";
import { patentCheckCharacter } from "../../../identity/patent-check";
import { usccCheckCharacter } from "../../../identity/uscc";

/** "91110108MAXXX0017F": kind 91 firm, 12 public institution, 52 social organisation; district code 110108 and so on. */
export function creditCode(kind: "91" | "12" | "52", district: string, serial: number): string {
  const body = `M${{ "91": "A", "12": "B", "52": "J" }[kind]}XXX${String(serial).padStart(3, "0")}`;
  const organisation = body + required(organisationCheckCharacter(body));
  const code = kind + district + organisation;
  return code + required(usccCheckCharacter(code));
}

/** "ZL202119600003.1"; type 1 invention, 2 utility model. */
export function patentNumber(year: number, type: 1 | 2, serial: number): string {
  const digits = `${year}${type}96${String(serial).padStart(5, "0")}`;
  return `ZL${digits}.${patentCheckCharacter(digits)}`;
}

function required(character: string | undefined): string {
  if (character === undefined) throw new Error("no check character for an invented code");
  return character;
}
