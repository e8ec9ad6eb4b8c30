/** The command line of `npm run -s award`. */
import { basename, dirname, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { type IsoDate, isoDate } from "../../policy/dates";

export interface AwardOptions {
  readonly input: string;
  readonly output: string;
  readonly report: string | undefined;
  readonly settings: string | undefined;
  readonly asOf: IsoDate | undefined;
  readonly fundYear: number | undefined;
}

/** What is wrong with the arguments: a code of locale/award with its values. */
export interface UsageProblem {
  readonly code: "no-input" | "too-many-inputs" | "unknown-option" | "bad-date" | "bad-year";
  readonly values: Readonly<Record<string, string>>;
}

export type ParsedOptions =
  | { readonly kind: "options"; readonly options: AwardOptions }
  | { readonly kind: "help" }
  | { readonly kind: "problem"; readonly problem: UsageProblem };

function problem(code: UsageProblem["code"], values: UsageProblem["values"] = {}): ParsedOptions {
  return { kind: "problem", problem: { code, values } };
}

/** `ledger.xlsx` → `ledger-award.xlsx`, beside it. */
export function defaultOutput(input: string): string {
  const extension = extname(input);
  return join(dirname(input), `${basename(input, extension)}-award.xlsx`);
}

/** @param args without node and script. */
export function parseOptions(args: readonly string[]): ParsedOptions {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return problem("unknown-option", { detail: error instanceof Error ? error.message : String(error) });
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: "help" };
  const [input, ...more] = positionals;
  if (input === undefined) return problem("no-input");
  if (more.length > 0) return problem("too-many-inputs", { detail: more.join(" ") });
  const asOf = values["as-of"] === undefined ? undefined : isoDate(values["as-of"]);
  if (values["as-of"] !== undefined && asOf === undefined)
    return problem("bad-date", { detail: values["as-of"] });
  if (values.year !== undefined && !/^20\d{2}$/.test(values.year))
    return problem("bad-year", { detail: values.year });
  return {
    kind: "options",
    options: {
      input,
      output: values.out ?? defaultOutput(input),
      report: values.report,
      settings: values.settings,
      asOf,
      fundYear: values.year === undefined ? undefined : Number(values.year),
    },
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: true,
    options: {
      out: { type: "string" },
      report: { type: "string" },
      settings: { type: "string" },
      "as-of": { type: "string" },
      year: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
}
