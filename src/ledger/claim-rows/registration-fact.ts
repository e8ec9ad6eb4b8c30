/** Recordal of a transfer: the date column holds the day of completion, or words for it; a status may stand beside. */
import type { Registration } from "../../policy/claim";
import { type CellRef, cellsOf, type Fact, invalid, known, knownValue } from "../../policy/fact";
import { isBlank, typed } from "../cell-text";
import { type RegistrationWord, registration } from "../enumerations";
import { remembered } from "../remember-words";
import type { RowReader } from "../row-reader";

const STATUS = remembered(registration);

export function registrationFact(reader: RowReader, row: number): Fact<Registration> {
  const status = reader.word(row, "registrationStatus", STATUS);
  const column = reader.columnOf("registrationDate");
  if (column === undefined) return fromStatus(status);
  const value = reader.valueAt(row, column);
  if (isBlank(value)) {
    const said = fromStatus(status);
    return said.state === "absent" || said.state === "missing"
      ? { state: "missing", cells: [reader.cellOf(row, column)] }
      : said;
  }
  if (typeof value === "string" && !/\d/.test(value.normalize("NFKC"))) {
    const word = registration(value);
    if (word.kind === "value") return ofWord(word.value, [reader.cellOf(row, column)]);
  }
  const date = reader.date(row, "registrationDate");
  switch (date.state) {
    case "known": {
      const said = knownValue(status);
      if (said !== "pending" && said !== "none")
        return known({ kind: "completed", date: date.value }, date.cells);
      const cells = [...date.cells, ...cellsOf(status)];
      reader.remarks.notice("registration-conflict", "warning", cells, { typed: typed(value) });
      return ofWord(said, cells);
    }
    case "invalid": {
      const word = registration(typed(value));
      // "2023.5.8已受理", "预计2023年底办完": words beside figures decide only for "not yet".
      if (word.kind === "value" && word.value !== "completed") return ofWord(word.value, date.cells);
      return invalid(date.raw, date.problem, date.cells, date.suggestion);
    }
    default: {
      const said = fromStatus(status);
      return said.state === "absent" ? { state: "missing", cells: [reader.cellOf(row, column)] } : said;
    }
  }
}

function ofWord(word: RegistrationWord, cells: readonly CellRef[]): Fact<Registration> {
  return known<Registration>({ kind: word === "completed" ? "completed-undated" : word }, cells);
}

function fromStatus(status: Fact<RegistrationWord>): Fact<Registration> {
  return status.state === "known" ? ofWord(status.value, status.cells) : status;
}
