/** Whether two amounts or two days are the same, different, or not comparable. Amounts are whole fen. */
export type Sameness = "equal" | "different" | "unknown";

/** 万元 with two decimals, the coarsest spelling that still tells payments apart. */
const COARSEST_UNIT = 10_000;

function coarseness(amount: number): number {
  let unit = 1;
  while (unit < COARSEST_UNIT && amount % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** Equal within half a unit of the coarser figure's last place: 12.35 万元 is 123,456 元. */
export function sameAmount(left: number | undefined, right: number | undefined): Sameness {
  if (left === undefined || right === undefined) return "unknown";
  if (left === right) return "equal";
  if (left === 0 || right === 0) return "different";
  const unit = Math.max(coarseness(left), coarseness(right));
  const near = Math.abs(left - right) * 2 <= unit;
  return near && Math.abs(left - right) * 1000 <= Math.max(Math.abs(left), Math.abs(right))
    ? "equal"
    : "different";
}

export function sameDay(left: string, right: string): Sameness {
  if (left === "" || right === "") return "unknown";
  return left === right ? "equal" : "different";
}

/** Whole months between two days, without sign; undefined where one is unknown. */
export function monthsBetween(left: string, right: string): number | undefined {
  if (left === "" || right === "") return undefined;
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.abs(months(left) - months(right));
}
