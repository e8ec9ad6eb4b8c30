/** Calendar dates without clock or time zone. */

/** `YYYY-MM-DD`, always a day that exists. */
export type IsoDate = string & { readonly __isoDate: unique symbol };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date if the text is a day that exists, else undefined. */
export function isoDate(text: string): IsoDate | undefined {
  const parts = SHAPE.exec(text);
  if (!parts) return undefined;
  return dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The date of year, month (1–12) and day if it exists, else undefined. */
export function dateOf(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return text as IsoDate;
}

const FIRST_SERIAL_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Days already written out: the rows of a ledger share few of them. */
const written = new Map<number, IsoDate>();
const MOST_WRITTEN = 20_000;

/** The day of an Excel serial number (1900 system), ignoring the time of day; undefined below 61 (1900-03-01), where Excel's calendar is wrong, and above 2958465. */
export function dateFromSerial(serial: number): IsoDate | undefined {
  const day = Math.floor(serial);
  if (!(day >= 61 && day <= 2_958_465)) return undefined;
  const known = written.get(day);
  if (known !== undefined) return known;
  const date = new Date(FIRST_SERIAL_DAY + day * DAY);
  const made = dateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  if (made === undefined) return undefined;
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(day, made);
  return made;
}

/** Excel's serial number of a day (1900 system). */
export function serialOf(date: IsoDate): number {
  return (Date.parse(`${date}T00:00:00Z`) - FIRST_SERIAL_DAY) / DAY;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The day `days` after `date` (before it, if negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = dateFromSerial(serialOf(date) + days);
  if (moved === undefined) throw new RangeError(`no day ${days} days from ${date}`);
  return moved;
}
