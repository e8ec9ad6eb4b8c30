/** What went wrong in the worker, as plain data. */
import { RegulationError } from "../../policy/regulation";
import { WhatIfRefused } from "../../policy/rules";

/** An error as plain data; the two kinds that the pane explains keep their fields. */
export type PackedFailure =
  | { readonly name: "RegulationError"; readonly asked: string; readonly known: RegulationError["known"] }
  | {
      readonly name: "WhatIfRefused";
      readonly parameter: string;
      readonly value: string;
      readonly why: WhatIfRefused["why"];
      readonly official: string | undefined;
    }
  | { readonly name: "Error"; readonly message: string };

export function packFailure(reason: unknown): PackedFailure {
  if (reason instanceof RegulationError)
    return { name: "RegulationError", asked: reason.asked, known: reason.known };
  if (reason instanceof WhatIfRefused) {
    const { parameter, value, why, official } = reason;
    return { name: "WhatIfRefused", parameter, value, why, official };
  }
  return { name: "Error", message: reason instanceof Error ? reason.message : String(reason) };
}

export function unpackFailure(failure: PackedFailure): Error {
  switch (failure.name) {
    case "RegulationError":
      return new RegulationError(failure.asked, failure.known);
    case "WhatIfRefused":
      return new WhatIfRefused(failure.parameter, failure.value, failure.why, failure.official);
    default:
      return new Error(failure.message);
  }
}
