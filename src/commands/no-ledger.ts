/** Nothing in the workbook could be read as an application ledger. */
export class NoLedgerFound extends Error {
  override readonly name = "NoLedgerFound";

  constructor(
    readonly sheets: readonly string[],
    /** Questions of the reading that an answer in the pane may settle. */
    readonly questions: number,
  ) {
    super(`no application ledger among the sheets ${sheets.join(", ")}`);
  }
}
