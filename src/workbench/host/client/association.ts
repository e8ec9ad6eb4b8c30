/**
 * Names to functions, as office.js's loader keeps them for `Office.actions.associate` and
 * `CustomFunctions.associate`. The loader itself boots a real Excel and cannot run here, so this is its stand-in;
 * the rest of the library finds it where the loader would have put it.
 */
export type Associated = (...args: readonly unknown[]) => unknown;

export class Association {
  readonly mappings: Record<string, Associated> = {};
  private readonly listeners: (() => void)[] = [];

  /** One name and its function, or an object of several. Names are kept in capitals. */
  readonly associate = (names: string | { readonly [name: string]: Associated }, run?: Associated): void => {
    if (typeof names === "object") {
      for (const [name, one] of Object.entries(names)) this.associate(name, one);
      return;
    }
    if (!run) throw new TypeError("associate needs a function.");
    this.mappings[names.toUpperCase()] = run;
    for (const listener of this.listeners) listener();
  };

  onchange(listener: () => void): void {
    this.listeners.push(listener);
  }

  find(name: string): Associated | undefined {
    return Object.hasOwn(this.mappings, name.toUpperCase()) ? this.mappings[name.toUpperCase()] : undefined;
  }
}
