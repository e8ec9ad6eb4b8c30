/** Rows of a patent list: they link a contract with its patents and give aliases; they never ask for money. */
import { scanPublications } from "../identity/publication-number";
import { type CellRef, cellsOf, knownValue } from "../policy/fact";
import type { PatentListing } from "./reading";
import type { RowReader } from "./row-reader";

export function readPatentListRow(reader: RowReader, row: number): PatentListing {
  const contract = reader.text(row, ["contractNo", "loanContractNo", "projectNo"]);
  const patents = reader.patents(row, ["patentNo", "pledgedPatents"]).fact;
  const publication = reader.text(row, "publicationNo");
  const title = reader.text(row, ["patentTitle", "projectName"]);
  const owner = reader.name(row, ["patentOwner", "transferor", "applicantName"]);
  const written = knownValue(publication) ?? "";
  const cells: CellRef[] = [contract, patents, publication].flatMap((fact) => [...cellsOf(fact)]);
  return {
    sheet: reader.table.grid.name,
    row,
    contractNo: knownValue(contract),
    patents: knownValue(patents) ?? [],
    publications:
      written === "" ? [] : scanPublications(written).map((found) => written.slice(found.start, found.end)),
    title: knownValue(title),
    owner: knownValue(owner),
    cells,
  };
}
