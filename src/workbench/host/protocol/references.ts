/** Objects that the client asked the host to remember between batches, by the id it got for them. */
import type { HostObject } from "./host-object";

export class References {
  private readonly kept = new Map<string, HostObject>();
  private last = 0;

  keep(object: HostObject): string {
    this.last += 1;
    const id = `ref-${this.last}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }
}
