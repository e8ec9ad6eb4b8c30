/** Runs what a ribbon button is associated with, as Excel does: one call, finished by `event.completed()`. */
import type { Association } from "./association";

/**
 * Resolves when the function calls `event.completed()`.
 * @throws Error when nothing is associated with the name, or the function throws
 */
export function runAction(actions: Association, name: string, controlId: string): Promise<void> {
  const run = actions.find(name);
  if (!run) return Promise.reject(new Error(`No function is associated with the action "${name}".`));
  return new Promise<void>((resolve, reject) => {
    const event = { source: { id: controlId }, completed: () => resolve() };
    try {
      const result: unknown = run(event);
      // A function that fails before it completes would jam the button in Excel; here it says so.
      if (result instanceof Promise) result.catch(reject);
    } catch (error) {
      reject(error);
    }
  });
}
