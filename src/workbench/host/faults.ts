/** What can be made to go wrong, so that an add-in is seen to bear it. */

export interface SyncFault {
  readonly code: string;
  readonly message: string;
}

export class Faults {
  /** Bytes of a request or of an answer, as Excel on the web limits them. */
  payloadLimit = 5 * 1024 * 1024;
  private editing = false;
  private readonly waiting: (() => void)[] = [];
  private readonly failing = new Map<number, SyncFault>();

  /** The user is typing into a cell. */
  get cellEditing(): boolean {
    return this.editing;
  }

  startCellEdit(): void {
    this.editing = true;
  }

  endCellEdit(): void {
    this.editing = false;
    for (const resume of this.waiting.splice(0)) resume();
  }

  cellEditEnded(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  /** The `count`-th sync from now (1 is the next) fails before anything of it is done. */
  failSync(
    count: number,
    code = "GeneralException",
    message = "A fault that the workbench was told to make.",
  ): void {
    this.failing.set(count, { code, message });
  }

  /** Counts one sync down. */
  nextSync(): SyncFault | undefined {
    const due = [...this.failing].map(([count, fault]) => [count - 1, fault] as const);
    this.failing.clear();
    let now: SyncFault | undefined;
    for (const [count, fault] of due) {
      if (count <= 0) now = fault;
      else this.failing.set(count, fault);
    }
    return now;
  }
}
