/** All rules that need the manifest alone, in the order in which a person would repair it. */
import { addresses } from "./addresses";
import { elementOrder } from "./element-order";
import { functionPrefix } from "./function-prefix";
import { identity } from "./identity";
import { locales } from "./locales";
import type { ManifestDefect } from "./manifest-document";
import { namespaces } from "./namespaces";
import { requirements } from "./requirements";
import { resourceReferences } from "./resource-references";
import { sharedRuntime } from "./shared-runtime";
import { textLengths } from "./text-lengths";

const RULES: readonly ((document: Document) => readonly ManifestDefect[])[] = [
  namespaces,
  elementOrder,
  identity,
  requirements,
  sharedRuntime,
  functionPrefix,
  resourceReferences,
  locales,
  addresses,
  textLengths,
];

export function checkManifestText(document: Document): readonly ManifestDefect[] {
  return RULES.flatMap((rule) => rule(document));
}
