/**
 * What a row is about, as keys: patents (publications through look-up rows), contract, loan, product and project
 * numbers, register and application numbers; also those that stand only in a remark or a title.
 *
 * A number in a remark counts only if it is marked as what it is (ZL, a right check character, X/Y of a register
 * number) or stands in some other row's number column. Placeholders (申请中, 见附件, 0, 123456) are no keys.
 */

import { scanPatents } from "../identity/patent-number";
import type { PatentListing } from "../ledger/reading";
import { IntList } from "./int-list";
import { documentsIn, findableText, numbersIn, registrationsIn } from "./key-form";
import { type KeyOrigin, KeyTable } from "./key-table";
import type { FundingRecord } from "./record";

export interface ObjectKeys {
  readonly table: KeyTable;
  /** The look-up row that ties a publication to its application, by publication key. */
  readonly aliasRow: ReadonlyMap<number, PatentListing>;
  /** The look-up row that lists a patent under a contract, by `contract key × 2^26 + patent key`. */
  readonly listingRow: ReadonlyMap<number, PatentListing>;
}

const PAIR = 2 ** 26;

export function listingKey(contract: number, patent: number): number {
  return contract * PAIR + patent;
}

interface Lookups {
  readonly patentOfPublication: Map<number, number>;
  /** PCT application of a national number: a family, weaker than one patent. */
  readonly pctOfPatent: Map<number, number>;
  readonly aliasRow: Map<number, PatentListing>;
  readonly patentsOfContract: Map<number, number[]>;
  readonly listingRow: Map<number, PatentListing>;
}

function readListings(table: KeyTable, listings: readonly PatentListing[]): Lookups {
  const lookups: Lookups = {
    patentOfPublication: new Map(),
    pctOfPatent: new Map(),
    aliasRow: new Map(),
    patentsOfContract: new Map(),
    listingRow: new Map(),
  };
  for (const listing of listings) {
    const patents = listing.patents.flatMap((text) =>
      scanPatents(text).map(({ key }) => table.internPatent(key)),
    );
    const publications = [...listing.publications, ...listing.patents].flatMap((text) =>
      documentsIn(text).map(({ kind, key }) => table.intern(kind, key)),
    );
    const [only, ...others] = patents;
    if (only !== undefined && others.length === 0)
      for (const publication of publications) {
        if (table.kindOf(publication) === "pct") {
          lookups.pctOfPatent.set(only, publication);
          lookups.aliasRow.set(publication, listing);
          continue;
        }
        if (lookups.patentOfPublication.has(publication)) continue;
        lookups.patentOfPublication.set(publication, only);
        lookups.aliasRow.set(publication, listing);
      }
    const [contractText] = listing.contractNo === undefined ? [] : numbersIn(listing.contractNo);
    if (contractText === undefined) continue;
    const contract = table.intern("number", contractText);
    const listed = lookups.patentsOfContract.get(contract) ?? [];
    for (const patent of patents) {
      if (listed.includes(patent)) continue;
      listed.push(patent);
      lookups.listingRow.set(listingKey(contract, patent), listing);
    }
    lookups.patentsOfContract.set(contract, listed);
  }
  return lookups;
}

/** "ZL…等3件（见专利清单）": the cell names only some of the patents. */
const MORE_ELSEWHERE = /[等见余共]|详|附/;

/** Numbers worth looking for in running text. */
const FINDABLE = 6;

/** Shortest name of a product that tells it from others. */
const LEAST_NAME = 3;

class Collector {
  readonly table = new KeyTable();
  readonly lookups: Lookups;
  readonly #own = new IntList();
  readonly #ownStarts = new IntList();
  /** How many cells of number columns have a key, by key. */
  readonly #uses = new IntList();

  constructor(
    readonly records: readonly FundingRecord[],
    listings: readonly PatentListing[],
  ) {
    this.lookups = readListings(this.table, listings);
  }

  /** First pass: the number columns, which tell what a number looks like in this workbook. */
  numbers(): void {
    for (const record of this.records) {
      this.#ownStarts.push(this.#own.length);
      if (record.number !== "") this.#numbersOf(record.number);
      if (record.about !== "") this.#numbersOf(record.about);
      if (record.number === "" && record.article === 13) this.#productOf(record);
    }
    this.#ownStarts.push(this.#own.length);
  }

  #numbersOf(text: string): void {
    for (const key of numbersIn(text)) this.#use(this.table.intern("number", key));
  }

  /**
   * A product that nobody numbered is known by its name and what it raised: names alone (知识产权质押贷款) are
   * anybody's. The mark in front keeps such a key from being found in running text.
   */
  #productOf({ title, amount }: FundingRecord): void {
    const name = findableText(title);
    if (name.length >= LEAST_NAME && amount !== undefined)
      this.#use(this.table.intern("number", `:${name}:${amount}`));
  }

  #use(id: number): void {
    this.#own.push(id);
    while (this.#uses.length <= id) this.#uses.push(0);
    this.#uses.set(id, this.#uses.at(id) + 1);
  }

  row(index: number, record: FundingRecord): void {
    const { table } = this;
    table.openRow();
    let patents = this.#scanOwn(record.patents);
    patents += this.#scanOwn(record.about);
    if (record.patents === "" && record.number !== "") patents += this.#scanMarked(record.number, "own");
    for (let at = this.#ownStarts.at(index); at < this.#ownStarts.at(index + 1); at++)
      table.addToRow(this.#own.at(at), "own", "missing");
    if (record.pledgeNo !== "") this.#registrations(record.pledgeNo, "pledge", "own");
    if (record.applicationNo !== "") {
      for (const key of numbersIn(record.applicationNo))
        table.addToRow(table.intern("application", key), "own", "missing");
    }
    if (record.remark !== "") this.#runningText(record.remark, "remark");
    if (record.title !== "") this.#runningText(record.title, "title");
    if (record.matter !== "") this.#runningText(record.matter, "remark");
    this.#listed(index, record, patents);
  }

  /** Patents and publications of the patent column; returns how many there are. */
  #scanOwn(text: string): number {
    if (text === "") return 0;
    let found = 0;
    for (const patent of scanPatents(text)) {
      const key = this.table.internPatent(patent.key);
      this.table.addToRow(key, "own", patent.check);
      const pct = this.lookups.pctOfPatent.get(key);
      if (pct !== undefined) this.table.addToRow(pct, "alias", "missing");
      found++;
    }
    for (const { kind, key } of documentsIn(text)) {
      const publication = this.table.intern(kind, key);
      this.table.addToRow(publication, "own", "missing");
      const patent = this.lookups.patentOfPublication.get(publication);
      if (patent !== undefined) this.table.addToRow(patent, "alias", "missing");
      found++;
    }
    return found;
  }

  #scanMarked(text: string, origin: KeyOrigin): number {
    let found = 0;
    for (const patent of scanPatents(text)) {
      if (patent.bare || patent.check === "wrong") continue;
      this.table.addToRow(this.table.internPatent(patent.key), origin, patent.check);
      found++;
    }
    return found;
  }

  #registrations(text: string, where: "pledge" | "text", origin: KeyOrigin): void {
    for (const key of registrationsIn(text, where))
      this.table.addToRow(this.table.intern("registration", key), origin, "missing");
  }

  #runningText(text: string, origin: KeyOrigin): void {
    if (!/[0-9０-９]/.test(text)) return;
    this.#scanMarked(text, origin);
    this.#registrations(text, "text", origin);
    for (const { kind, key } of documentsIn(text)) {
      const publication = this.table.intern(kind, key);
      this.table.addToRow(publication, origin, "missing");
      const patent = this.lookups.patentOfPublication.get(publication);
      if (patent !== undefined) this.table.addToRow(patent, "alias", "missing");
    }
    const folded = findableText(text);
    if (folded.length < FINDABLE) return;
    for (const key of this.#knownNumbersIn(folded)) this.table.addToRow(key, origin, "missing");
  }

  /** Numbers of the workbook that stand in a folded text, longest first at each end. */
  #knownNumbersIn(text: string): readonly number[] {
    const found: number[] = [];
    for (let end = FINDABLE; end <= text.length; end++) {
      if (!endsNumber(text, end)) continue;
      for (let start = Math.max(0, end - 32); start <= end - FINDABLE; start++) {
        if (!startsNumber(text, start)) continue;
        const key = this.table.find("number", text.slice(start, end));
        if (key < 0) continue;
        found.push(key);
        break;
      }
    }
    return found;
  }

  /** Patents that only the list under the row's contract names. */
  #listed(index: number, record: FundingRecord, patents: number): void {
    if (this.lookups.patentsOfContract.size === 0) return;
    for (let at = this.#ownStarts.at(index); at < this.#ownStarts.at(index + 1); at++) {
      const contract = this.#own.at(at);
      const listed = this.lookups.patentsOfContract.get(contract);
      if (listed === undefined) continue;
      const alone = this.#uses.at(contract) <= 1;
      if (patents > 0 && !alone && !MORE_ELSEWHERE.test(record.patents)) continue;
      for (const patent of listed) this.table.addToRow(patent, "listing", "missing");
    }
  }
}

function isWord(text: string, at: number): boolean {
  return /[0-9A-Z]/.test(text.charAt(at));
}

function endsNumber(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  return last === "号" || (isWord(text, end - 1) && !isWord(text, end));
}

function startsNumber(text: string, start: number): boolean {
  return start === 0 || !(isWord(text, start) && isWord(text, start - 1));
}

/** The keys of all rows. `onRows` is told how many are done. */
export function collectKeys(
  records: readonly FundingRecord[],
  listings: readonly PatentListing[],
  onRows: (done: number) => void = () => {},
): ObjectKeys {
  const collector = new Collector(records, listings);
  collector.numbers();
  records.forEach((record, index) => {
    collector.row(index, record);
    if (index % 20_000 === 19_999) onRows(index + 1);
  });
  return {
    table: collector.table,
    aliasRow: collector.lookups.aliasRow,
    listingRow: collector.lookups.listingRow,
  };
}
