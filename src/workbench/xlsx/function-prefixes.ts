/**
 * Function names as a file stores them and as a person types them.
 *
 * An .xlsx stores an add-in's function as `_xldudf_NAME` (as `_xludf.NAME` from some writers) and functions that
 * are younger than the format as `_xlfn.NAME` (some as `_xlfn._xlws.NAME`).
 */

const STORED = /\b_(?:xlfn\._xlws\.|xlfn\.|xldudf_|xludf\.)(?=[A-Za-z])/g;

/** Functions younger than the file format, that a file names with `_xlfn.`. */
const YOUNG =
  "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.INV CHOOSECOLS CHOOSEROWS CONCAT CONFIDENCE.NORM COT DAYS DECIMAL DROP EXPAND EXPON.DIST F.DIST F.INV FILTERXML FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERMUTATIONA POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR";
const YOUNG_FUNCTIONS = new Set(YOUNG.split(" "));
const WORKSHEET_ONLY = new Set(["FILTER", "SORT"]);

/** Applies a change to everything outside of string literals and quoted sheet names. */
function outsideQuotes(formula: string, change: (code: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (piece) =>
    piece.startsWith('"') || piece.startsWith("'") ? piece : change(piece),
  );
}

/** `_xldudf_TRANSFER_SUBSIDY(A1)` → `TRANSFER_SUBSIDY(A1)`. */
export function withoutPrefixes(formula: string): string {
  return formula.includes("_xl") ? outsideQuotes(formula, (code) => code.replace(STORED, "")) : formula;
}

/** The other way; `custom` holds the add-in's function names in capitals. */
export function withPrefixes(formula: string, custom: ReadonlySet<string>): string {
  return outsideQuotes(formula, (code) =>
    code.replace(/(^|[^\w.])([A-Za-z][\w.]*)(?=\s*\()/g, (whole, before: string, name: string) => {
      const capitals = name.toUpperCase();
      if (custom.has(capitals)) return `${before}_xldudf_${capitals}`;
      if (YOUNG_FUNCTIONS.has(capitals)) return `${before}_xlfn.${capitals}`;
      if (WORKSHEET_ONLY.has(capitals)) return `${before}_xlfn._xlws.${capitals}`;
      return whole;
    }),
  );
}

/** Names of the custom functions that a stored formula calls. */
export function customFunctionsIn(formula: string): string[] {
  return [...formula.matchAll(/\b_(?:xldudf_|xludf\.)([A-Za-z][\w.]*)/g)].map((match) =>
    (match[1] ?? "").toUpperCase(),
  );
}
