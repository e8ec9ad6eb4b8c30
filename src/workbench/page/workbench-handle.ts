/**
 * `workbench` in the page's console: what the cells show, which a canvas does not tell. For tests and for curiosity;
 * it reads, it never writes.
 */
export interface WorkbenchHandle {
  /** @param cell "F5" */
  shown(sheet: string, cell: string): string | number | boolean;
  sheetNames(): readonly string[];
}

declare global {
  var workbench: WorkbenchHandle;
}
