/** What every check of the check-up looks at. */
import type { Claim } from "../../policy/claim";
import type { CompanyRecord } from "../company-rows";
import type { Copy } from "../find-copies";
import type { SheetGrid } from "../grid";
import type { Remarks } from "../notices";
import type { TableRole } from "../reading";
import type { RecognisedTable } from "../recognise-table";
import type { RowReader } from "../row-reader";

export interface CheckInput {
  readonly grids: readonly SheetGrid[];
  readonly tables: readonly RecognisedTable[];
  readonly roles: ReadonlyMap<RecognisedTable, TableRole>;
  readonly copies: readonly Copy[];
  readonly readers: ReadonlyMap<RecognisedTable, RowReader>;
  readonly claims: readonly Claim[];
  readonly companies: readonly CompanyRecord[];
  readonly remarks: Remarks;
}
