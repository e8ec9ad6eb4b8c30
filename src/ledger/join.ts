/**
 * Joins applicants with the company list and finds the owner of caps: by credit code, then by exact core name.
 * The claim's own columns win; contradictions are said, never settled.
 */
import { branchOf, coreName, plainName } from "../identity/organisation-name";
import type { Applicant } from "../policy/claim";
import { ABSENT, cellsOf, type Fact, known, knownValue } from "../policy/fact";
import type { ApplicantFacts } from "./applicant-facts";
import type { CompanyRecord } from "./company-rows";
import type { Remarks } from "./notices";
import { asksWhereRegistered } from "./registered-elsewhere";

/** Facts that the company list may supply. */
const SUPPLIED = [
  "registeredInBeijing",
  "operatingNormally",
  "creditGood",
  "financeRegular",
  "ableToUndertake",
  "alreadyCommercializing",
  "article5AsAWhole",
  "industry",
  "employees",
  "revenue",
  "assets",
  "declaredSize",
  "entityKind",
] as const;
type Supplied = (typeof SUPPLIED)[number];

export class Parties {
  readonly #byCode = new Map<string, CompanyRecord>();
  readonly #byName = new Map<string, CompanyRecord | "several">();
  readonly #observed: { readonly names: string[]; readonly codes: string[] } = { names: [], codes: [] };
  /** The only code that rows of claims and payments give for a core name; made when first asked for. */
  #codesOfName: Map<string, string | "several"> | undefined;
  readonly #remarks: Remarks;
  readonly hasList: boolean;
  readonly #listed: ReadonlySet<Supplied>;

  constructor(companies: readonly CompanyRecord[], remarks: Remarks) {
    this.#remarks = remarks;
    this.hasList = companies.length > 0;
    const listed = new Set<Supplied>();
    for (const record of companies) {
      const code = knownValue(record.facts.own.uscc);
      if (code) {
        const earlier = this.#byCode.get(code);
        if (earlier && earlier.company.name !== record.company.name)
          remarks.notice(
            "company-twice",
            "warning",
            [...cellsOf(record.facts.own.uscc), ...cellsOf(earlier.facts.own.uscc)],
            { code, name: record.company.name, other: earlier.company.name },
          );
        if (!earlier) this.#byCode.set(code, record);
      }
      const core = record.company.name === "" ? "" : coreName(record.company.name);
      if (core !== "") {
        const earlier = this.#byName.get(core);
        const other = earlier && earlier !== "several" ? knownValue(earlier.facts.own.uscc) : undefined;
        this.#byName.set(core, earlier && other !== code ? "several" : record);
      }
      for (const key of SUPPLIED) if (record.facts.own[key].state !== "absent") listed.add(key);
    }
    this.#listed = listed;
  }

  /** Notes the code that a row gives for a name, so that a row without one can be joined by exact name. */
  observe(name: Fact<string>, uscc: Fact<string>): void {
    const text = knownValue(name);
    const code = knownValue(uscc);
    if (!text || !code) return;
    this.#observed.names.push(text);
    this.#observed.codes.push(code);
    this.#codesOfName = undefined;
  }

  #observedCodes(): Map<string, string | "several"> {
    const codes = new Map<string, string | "several">();
    this.#observed.names.forEach((name, i) => {
      const core = coreName(name);
      const code = this.#observed.codes[i] ?? "";
      const earlier = codes.get(core);
      codes.set(core, earlier === undefined || earlier === code ? code : "several");
    });
    return codes;
  }

  find(name: Fact<string>, uscc: Fact<string>): CompanyRecord | undefined {
    const code = knownValue(uscc);
    if (code) return this.#byCode.get(code);
    const text = knownValue(name);
    const found = text ? this.#byName.get(coreName(text)) : undefined;
    return found === "several" ? undefined : found;
  }

  /** The code of the legal person whose cap a row uses; of the head office for a branch; else its core name. */
  capOwner(
    name: Fact<string>,
    uscc: Fact<string>,
    legalPersonCode: Fact<string>,
    legalPersonName: Fact<string> = ABSENT,
  ): string {
    const record = this.find(name, uscc);
    const legal = knownValue(legalPersonCode) ?? record?.company.legalPersonCode;
    if (legal) return legal;
    const text = knownValue(name);
    const headOffice = knownValue(legalPersonName) ?? (text ? branchOf(text)?.headOffice : undefined);
    if (headOffice && headOffice !== text)
      return this.#codeOfName(headOffice) ?? `name:${coreName(headOffice)}`;
    const own = knownValue(uscc) ?? record?.company.uscc;
    if (own) return own;
    return text ? (this.#codeOfName(text) ?? `name:${coreName(text)}`) : "";
  }

  #codeOfName(name: string): string | undefined {
    const core = coreName(name);
    const listed = this.#byName.get(core);
    if (listed && listed !== "several" && listed.company.uscc) return listed.company.uscc;
    this.#codesOfName ??= this.#observedCodes();
    const code = this.#codesOfName.get(core);
    return code === "several" ? undefined : code;
  }

  /** The applicant of a claim; `expectListed`: the list covers applicants of this kind, so that absence is a gap. */
  applicant(facts: ApplicantFacts, expectListed: boolean): Applicant {
    return asksWhereRegistered(this.#joined(facts, expectListed), this.#remarks);
  }

  #joined(facts: ApplicantFacts, expectListed: boolean): Applicant {
    const { own, legalPersonCode, legalPersonName } = facts;
    const { name } = own;
    const record = this.find(name, own.uscc);
    const uscc = this.#code(facts, record);
    if (record) this.#contradictions(facts, record);
    const capOwner = this.capOwner(name, uscc, legalPersonCode, legalPersonName);
    if (!record && !expectListed) {
      // Nothing to add from a list: the applicant stays the object it is.
      own.uscc = uscc;
      own.capOwner = capOwner;
      return own;
    }
    const from = <T>(key: Supplied, pick: (row: Applicant) => Fact<T>): Fact<T> =>
      this.#supplied(pick(own), record && pick(record.facts.own), key, expectListed);
    return {
      name,
      uscc,
      capOwner,
      registeredInBeijing: from("registeredInBeijing", (row) => row.registeredInBeijing),
      operatingNormally: from("operatingNormally", (row) => row.operatingNormally),
      creditGood: from("creditGood", (row) => row.creditGood),
      financeRegular: from("financeRegular", (row) => row.financeRegular),
      ableToUndertake: from("ableToUndertake", (row) => row.ableToUndertake),
      alreadyCommercializing: from("alreadyCommercializing", (row) => row.alreadyCommercializing),
      article5AsAWhole: from("article5AsAWhole", (row) => row.article5AsAWhole),
      industry: from("industry", (row) => row.industry),
      employees: from("employees", (row) => row.employees),
      revenue: from("revenue", (row) => row.revenue),
      assets: from("assets", (row) => row.assets),
      declaredSize: from("declaredSize", (row) => row.declaredSize),
      entityKind: from("entityKind", (row) => row.entityKind),
    };
  }

  #supplied<T>(own: Fact<T>, listed: Fact<T> | undefined, key: Supplied, expectListed: boolean): Fact<T> {
    if (own.state === "known" || own.state === "invalid") return own;
    if (listed && listed.state !== "absent")
      return listed.state === "missing" && own.state === "missing" ? own : listed;
    if (own.state === "missing") return own;
    return !listed && expectListed && this.#listed.has(key) ? { state: "missing", cells: [] } : ABSENT;
  }

  /** A missing code is taken from the list by exact name; a wrong one is never replaced, only explained. */
  #code(facts: ApplicantFacts, record: CompanyRecord | undefined): Fact<string> {
    const { uscc, name } = facts.own;
    const right = record?.company.uscc;
    if (uscc.state === "known") return uscc;
    if (uscc.state === "invalid") {
      if (!right) return uscc;
      this.#remarks.notice(
        "uscc-in-company-list",
        "info",
        [...uscc.cells, ...cellsOf(record?.facts.own.uscc ?? ABSENT)],
        { typed: uscc.raw, code: right, name: knownValue(name) ?? "" },
      );
      return { ...uscc, suggestion: right };
    }
    const legal = knownValue(facts.legalPersonCode);
    if (uscc.state === "absent" && legal) return facts.legalPersonCode;
    if (!right || !record) return uscc;
    this.#remarks.notice(
      "uscc-from-company-list",
      "info",
      [...cellsOf(uscc), ...cellsOf(record.facts.own.uscc)],
      { code: right, name: knownValue(name) ?? "" },
    );
    return known(right, [...cellsOf(uscc), ...cellsOf(record.facts.own.uscc)]);
  }

  #contradictions(facts: ApplicantFacts, record: CompanyRecord): void {
    const name = knownValue(facts.own.name);
    if (name && record.company.name !== "" && coreName(name) !== coreName(record.company.name))
      this.#remarks.notice(
        "name-differs-from-list",
        "warning",
        [...cellsOf(facts.own.name), ...cellsOf(record.facts.own.name)],
        { name: plainName(name), other: record.company.name },
      );
    for (const key of [
      "registeredInBeijing",
      "operatingNormally",
      "creditGood",
      "employees",
      "industry",
    ] as const) {
      const own = knownValue<unknown>(facts.own[key]);
      const listed = knownValue<unknown>(record.facts.own[key]);
      if (own !== undefined && listed !== undefined && own !== listed)
        this.#remarks.notice(
          "differs-from-company-list",
          "warning",
          [...cellsOf(facts.own[key]), ...cellsOf(record.facts.own[key])],
          { own: String(own), listed: String(listed), name: name ?? "" },
        );
    }
  }
}
