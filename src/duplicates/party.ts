/**
 * Who a row is about: the legal person behind name and code.
 *
 * In this order: a valid unified social credit code (its organisation code, which stays for life; a move to another
 * district changes only the places before it), an old organisation code or tax number, the exact core name if it
 * belongs to one code in this workbook, else the name alone. A branch belongs to its head office (it is no legal
 * person). Different valid codes are different parties, however alike the names. A wrong code proves nothing: the
 * name then decides.
 */
import { checkUscc } from "../identity/uscc";
import type { Company } from "../ledger/reading";
import { IntList } from "./int-list";
import { type NameForm, nameForm } from "./name-form";
import type { FundingRecord } from "./record";
import { TextIndex } from "./text-index";

/** What the party of a row rests on. */
export const PARTY_BASIS = ["none", "code", "old-code", "damaged-code", "name", "name-only"] as const;
export type PartyBasis = (typeof PARTY_BASIS)[number];

export interface Parties {
  readonly count: number;
  /** Legal person by record; −1 where the row names nobody. */
  readonly of: Int32Array;
  /** The unit itself, a branch or the legal person; −1 where the row names nobody. */
  readonly unitOf: Int32Array;
  /** Index into `PARTY_BASIS`, by record. */
  readonly basis: Uint8Array;
  /** All legal persons of a record with joint applicants ("甲、乙"). */
  readonly joint: ReadonlyMap<number, readonly number[]>;
  /** Rows that a branch, office or sub-branch submitted, judged by name. */
  readonly branch: Uint8Array;
  /** The row's name without legal form, as an index that equal names share; −1 where there is none. */
  readonly nameOf: Int32Array;
  nameText(name: number): NameForm;
  /** Whether a valid code stands behind the party. */
  resolved(party: number): boolean;
  /** Organisation code, or the core name where there is no code: the same in every run. */
  keyOf(party: number): string;
}

const AMBIGUOUS = -2;
const NOBODY = -1;

class Register {
  readonly keys: string[] = [];
  readonly coded: boolean[] = [];
  readonly head: number[] = [];
  readonly #byCode = new Map<string, number>();
  /** The party with a code that uses a name, by name. */
  readonly #byName = new IntList();
  readonly #nameOnly = new Map<number, number>();
  readonly #names: NameForm[] = [];
  readonly #cores = new TextIndex();
  readonly #typed = new TextIndex();
  readonly #nameOfTyped = new IntList();
  /** Whether any name joins several. */
  joins = false;

  #add(key: string, coded: boolean): number {
    const party = this.keys.length;
    this.keys.push(key);
    this.coded.push(coded);
    this.head.push(party);
    return party;
  }

  /** Index of a name as typed; −1 for blanks. */
  name(raw: string): number {
    if (raw === "") return -1;
    const typed = this.#typed.add(raw);
    if (typed < this.#nameOfTyped.length) return this.#nameOfTyped.at(typed);
    const form = nameForm(raw);
    const id = form.core === "" ? -1 : this.#nameId(form.core, form);
    this.#nameOfTyped.push(id);
    return id;
  }

  #nameId(core: string, form: NameForm): number {
    const id = this.#cores.add(core);
    if (id < this.#names.length) return id;
    this.#names.push(form);
    this.#byName.push(NOBODY);
    if (form.joint !== undefined) this.joins = true;
    return id;
  }

  form(name: number): NameForm | undefined {
    return this.#names[name];
  }

  nameIdOfCore(core: string): number {
    return this.#cores.get(core);
  }

  byCode(organisationCode: string): number {
    const known = this.#byCode.get(organisationCode);
    if (known !== undefined) return known;
    const party = this.#add(organisationCode, true);
    this.#byCode.set(organisationCode, party);
    return party;
  }

  knownCode(organisationCode: string): number {
    return this.#byCode.get(organisationCode) ?? -1;
  }

  /** Notes that a coded party uses a name; a name of two codes names neither. */
  nameOfCoded(name: number, party: number): void {
    if (name < 0) return;
    const known = this.#byName.at(name);
    if (known === NOBODY) this.#byName.set(name, party);
    else if (known !== party) this.#byName.set(name, AMBIGUOUS);
  }

  byName(name: number): number {
    return this.#byName.at(name);
  }

  /** A party known by its name alone. */
  nameOnly(name: number): number {
    const known = this.#nameOnly.get(name);
    if (known !== undefined) return known;
    const party = this.#add(`name:${this.form(name)?.core ?? ""}`, false);
    this.#nameOnly.set(name, party);
    return party;
  }

  /** The legal person of a unit. */
  legalPerson(unit: number): number {
    let at = unit;
    for (let steps = 0; steps < 4; steps++) {
      const up = this.head[at] ?? at;
      if (up === at) return at;
      at = up;
    }
    return at;
  }
}

/** What a code as typed says. */
interface CodeReading {
  readonly organisation: string | undefined;
  /** The digits that Excel left. */
  readonly prefix: string | undefined;
  readonly old: boolean;
  /** The party, once it was asked for: rows of one firm repeat its code. */
  party: number;
  /** The name that last stood beside it: rows of one firm repeat that too. */
  name: number;
}

/** Codes as typed → organisation code, or the 15 digits that Excel left, or nothing. Read once per spelling. */
class CodeReader {
  readonly #typed = new TextIndex();
  readonly #read: CodeReading[] = [];
  readonly #none: CodeReading = {
    organisation: undefined,
    prefix: undefined,
    old: false,
    party: -1,
    name: -1,
  };

  read(raw: string): CodeReading {
    if (raw === "") return this.#none;
    const cached = this.#read[this.#typed.add(raw)];
    if (cached !== undefined) return cached;
    const reading = checkUscc(raw);
    const named = reading.kind === "valid" || reading.kind === "old-code";
    const result: CodeReading = {
      organisation: named ? reading.organisationCode : undefined,
      prefix: reading.kind === "damaged-by-excel" ? reading.prefix : undefined,
      old: reading.kind === "old-code",
      party: -1,
      name: -1,
    };
    this.#read.push(result);
    return result;
  }
}

/** All-digit codes that begin with the 15 digits which Excel kept; undefined where several do. */
class PrefixIndex {
  readonly #parties = new Map<string, number>();

  add(raw: string, party: number): void {
    if (!/^\d{18}$/.test(raw)) return;
    const prefix = raw.slice(0, 15);
    const known = this.#parties.get(prefix);
    this.#parties.set(prefix, known === undefined || known === party ? party : AMBIGUOUS);
  }

  find(prefix: string): number {
    return this.#parties.get(prefix) ?? -1;
  }
}

/** Finds the legal person of every record. Companies are the office's own list of codes, names and head offices. */
export function resolveParties(records: readonly FundingRecord[], companies: readonly Company[]): Parties {
  const register = new Register();
  const codes = new CodeReader();
  const prefixes = new PrefixIndex();
  const count = records.length;
  const unitOf = new Int32Array(count).fill(-1);
  const nameOf = new Int32Array(count);
  const basis = new Uint8Array(count);
  const branch = new Uint8Array(count);

  for (const company of companies) {
    const { organisation } = codes.read(company.uscc ?? "");
    if (organisation === undefined) continue;
    const party = register.byCode(organisation);
    register.nameOfCoded(register.name(company.name), party);
    prefixes.add(company.uscc ?? "", party);
    const legal = codes.read(company.legalPersonCode ?? "").organisation;
    if (legal !== undefined && legal !== organisation) register.head[party] = register.byCode(legal);
  }

  for (let i = 0; i < count; i++) {
    const record = records[i];
    if (record === undefined) continue;
    const name = register.name(record.name);
    nameOf[i] = name;
    const code = codes.read(record.code);
    if (code.organisation === undefined) continue;
    if (code.party < 0) {
      code.party = register.byCode(code.organisation);
      prefixes.add(record.code, code.party);
    }
    const { party } = code;
    unitOf[i] = party;
    basis[i] = code.old ? 2 : 1;
    if (code.name !== name) {
      register.nameOfCoded(name, party);
      code.name = name;
    }
    if (record.legalPerson === "" || record.legalPerson === record.code) continue;
    const legal = codes.read(record.legalPerson).organisation;
    if (legal !== undefined && legal !== code.organisation) register.head[party] = register.byCode(legal);
  }

  for (let i = 0; i < count; i++) {
    const record = records[i];
    if (record === undefined) continue;
    const name = nameOf[i] ?? -1;
    const form = register.form(name);
    if ((unitOf[i] ?? -1) < 0) {
      const prefix = codes.read(record.code).prefix;
      const byPrefix = prefix === undefined ? -1 : prefixes.find(prefix);
      const byName = register.byName(name);
      if (byPrefix >= 0 && (name < 0 || byName < 0 || byName === byPrefix)) {
        unitOf[i] = byPrefix;
        basis[i] = 3;
      } else if (byName >= 0) {
        unitOf[i] = byName;
        basis[i] = 4;
      } else if (name >= 0) {
        const former =
          form?.formerCore === undefined ? -1 : register.byName(register.nameIdOfCore(form.formerCore));
        unitOf[i] = former >= 0 ? former : register.nameOnly(name);
        basis[i] = former >= 0 ? 4 : 5;
      }
    }
    if (form?.headCore === undefined) continue;
    branch[i] = 1;
    const unit = unitOf[i] ?? -1;
    if (unit < 0 || register.head[unit] !== unit) continue;
    const headName = register.name(form.headCore);
    const head = register.byName(headName);
    if (head >= 0 && head !== unit) register.head[unit] = head;
    else if (head === -1 && !register.coded[unit]) register.head[unit] = register.nameOnly(headName);
  }

  const joint = register.joins
    ? jointParties(records, nameOf, register, codes)
    : new Map<number, readonly number[]>();
  const of = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const unit = unitOf[i] ?? -1;
    of[i] = joint.get(i)?.[0] ?? (unit < 0 ? -1 : register.legalPerson(unit));
  }
  return {
    count: register.keys.length,
    of,
    unitOf,
    basis,
    joint,
    branch,
    nameOf,
    nameText: (name) => register.form(name) ?? nameForm(""),
    resolved: (party) => register.coded[party] ?? false,
    keyOf: (party) => register.keys[party] ?? "",
  };
}

/** "甲公司、乙公司" in one cell, with both codes in the other: each is a party to the row. */
function jointParties(
  records: readonly FundingRecord[],
  nameOf: Int32Array,
  register: Register,
  codes: CodeReader,
): ReadonlyMap<number, readonly number[]> {
  const joint = new Map<number, readonly number[]>();
  for (let i = 0; i < records.length; i++) {
    const record = records[i];
    const names = record === undefined ? undefined : register.form(nameOf[i] ?? -1)?.joint;
    if (record === undefined || names === undefined) continue;
    const typed = record.code.split(/[、，,;；/\s]+/).filter((code) => code !== "");
    const parties = names.map((one, at) => {
      const organisation =
        typed.length === names.length ? codes.read(typed[at] ?? "").organisation : undefined;
      if (organisation !== undefined) return register.legalPerson(register.byCode(organisation));
      const name = register.name(one);
      const known = register.byName(name);
      return register.legalPerson(known >= 0 ? known : register.nameOnly(name));
    });
    joint.set(i, [...new Set(parties)]);
  }
  return joint;
}
