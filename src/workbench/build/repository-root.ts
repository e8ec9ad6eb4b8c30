import { resolve } from "node:path";

/** The folder of package.json, absolute. */
export const ROOT = resolve(__dirname, "../../..");
