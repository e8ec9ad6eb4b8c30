/**
 * Many small operations in requests that Excel takes: Excel on the web refuses a request of more than 5 MB, and one
 * operation, with its range and its format, takes up to 3 KB of it.
 */
import { stopIfCancelled } from "./trouble";

/** Some 3 MB at most. */
const OPERATIONS_PER_REQUEST = 1_000;

/**
 * Queues every item and sends them, in order, a thousand at a time; with no items nothing is sent.
 * @throws ExcelTrouble "cancelled" between two requests; what was sent stays.
 */
export async function sendInParts<T>(
  context: Excel.RequestContext,
  items: Iterable<T>,
  queue: (item: T) => void,
  signal?: AbortSignal,
): Promise<void> {
  let queued = 0;
  for (const item of items) {
    queue(item);
    if (++queued < OPERATIONS_PER_REQUEST) continue;
    await context.sync();
    stopIfCancelled(signal);
    queued = 0;
  }
  if (queued > 0) await context.sync();
}
