/** What the add-in's talk with the host costs. */
export class Counters {
  /** Batches that reached the host, the client's own clean-up of references included. */
  requests = 0;
  /** Batches with work of the add-in's. */
  syncs = 0;
  /** UTF-8 bytes. */
  bytesIn = 0;
  bytesOut = 0;
  largestRequest = 0;
  largestResponse = 0;

  reset(): void {
    this.requests = 0;
    this.syncs = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
    this.largestRequest = 0;
    this.largestResponse = 0;
  }
}
