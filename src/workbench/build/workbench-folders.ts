/** Builds what the workbench serves, into node_modules/.cache, and says where it lies. */
import { join } from "node:path";
import { addinConfiguration } from "./addin-bundle";
import { DEFAULT_ORIGIN } from "./manifest-origin";
import { pageConfiguration } from "./page-bundle";
import { ROOT } from "./repository-root";
import { runWebpack } from "./run-webpack";

export interface WorkbenchFolders {
  /** The deployable add-in, exactly as `npm run build` makes it. */
  readonly addin: string;
  /** The workbench's own page. */
  readonly page: string;
}

export async function buildWorkbench(): Promise<WorkbenchFolders> {
  const cache = join(ROOT, "node_modules/.cache");
  const folders = { addin: join(cache, "workbench-addin"), page: join(cache, "workbench-page") };
  await runWebpack(addinConfiguration({ origin: DEFAULT_ORIGIN, outputFolder: folders.addin, cached: true }));
  await runWebpack(pageConfiguration(folders.page));
  return folders;
}
