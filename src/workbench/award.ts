/** `npm run -s award -- ledger.xlsx …`: the award sheet from the command line. */
import { type IsoDate, isoDate } from "../policy/dates";
import { runAward } from "./award/run-award";

/** The clock is read here, at the edge. */
function today(): IsoDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = isoDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  if (day === undefined) throw new RangeError(`the clock shows no day: ${now.toString()}`);
  return day;
}

void runAward(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
  today: today(),
}).then((exit) => {
  process.exitCode = exit;
});
