/**
 * What Excel loads for its cells: registers every custom function, and nothing that a cell does not need.
 *
 * Imported for its effect. The only lines of this room that speak to Office: cells calculate before the pane is
 * ever opened, so nobody else could tell them Excel's language in time.
 */
import { languageOf } from "../excel/surroundings";
import { IMPLEMENTATIONS } from "./implementations";
import { setFunctionLanguage } from "./language";
import { customFunctions } from "./runtime";

for (const [id, implementation] of Object.entries(IMPLEMENTATIONS))
  customFunctions().associate(id, implementation);

void Office.onReady(() => setFunctionLanguage(languageOf(Office.context.displayLanguage)));
