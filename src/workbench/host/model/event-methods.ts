/** What office.js calls when the add-in adds or removes a handler. Events go out anyway; the client drops others. */
import type { Result } from "../protocol/host-object";

/** Methods `_Register…Event` and `_Unregister…Event`, for events that the host sends. Others fail by name. */
export function eventMethods(names: readonly string[]): { readonly [name: string]: () => Result } {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, () => undefined],
      [`_Unregister${name}Event`, () => undefined],
    ]),
  );
}
