/**
 * An object of the Excel API as the host offers it. Each Office class is one `ClassDefinition`; `hostObject` binds
 * it to what it stands for. Names are PascalCase, as the client sends them.
 */
import { HostError, invalidArgument, itemNotFound, notImplemented } from "./host-error";
import type { Json } from "./messages";

/** Stands for "there is none" where the API returns a null object. */
export const NULL_OBJECT = Symbol("null object");

export type Argument = Json | HostObject | undefined;
export type Result = Json | HostObject | typeof NULL_OBJECT | undefined;

export interface HostObject {
  readonly className: string;
  readonly keepsReference: boolean;
  readonly isCollection: boolean;
  /** Key under which the client asks for it again; undefined where it does not. */
  id(): string | number | undefined;
  scalarNames(): readonly string[];
  isScalar(name: string): boolean;
  isNavigation(name: string): boolean;
  get(name: string): Json;
  set(name: string, value: Json): void;
  navigate(name: string): HostObject;
  call(name: string, args: readonly Argument[]): Result | Promise<Result>;
  items(): readonly HostObject[];
  item(key: Argument): HostObject;
}

export interface ScalarMember<T> {
  readonly get: (self: T) => Json;
  readonly set?: (self: T, value: Json) => void;
}

export interface ClassDefinition<T> {
  readonly name: string;
  readonly scalars?: { readonly [name: string]: ScalarMember<T> };
  readonly navigation?: { readonly [name: string]: (self: T) => HostObject };
  readonly methods?: {
    readonly [name: string]: (self: T, args: readonly Argument[]) => Result | Promise<Result>;
  };
  readonly id?: (self: T) => string | number;
  /** Ranges: the client asks the host to remember them between batches. */
  readonly keepsReference?: boolean;
  readonly collection?: {
    readonly items: (self: T) => readonly HostObject[];
    /** Undefined when there is none of that key. */
    readonly find: (self: T, key: Argument) => HostObject | undefined;
  };
}

export function hostObject<T>(definition: ClassDefinition<T>, self: T): HostObject {
  const { name: className, scalars = {}, navigation = {}, methods = {}, collection } = definition;
  const member = (name: string): string => `${className}.${camel(name)}`;
  const found = (key: Argument): HostObject | undefined => collection?.find(self, key);
  return {
    className,
    keepsReference: definition.keepsReference ?? false,
    isCollection: collection !== undefined,
    id: () => definition.id?.(self),
    scalarNames: () => Object.keys(scalars),
    isScalar: (name) => Object.hasOwn(scalars, name),
    isNavigation: (name) => Object.hasOwn(navigation, name),
    get: (name) => {
      const scalar = own(scalars, name);
      if (!scalar) throw notImplemented(member(name));
      return scalar.get(self);
    },
    set: (name, value) => {
      const scalar = own(scalars, name);
      if (!scalar?.set) throw notImplemented(`${member(name)} (setting it)`);
      scalar.set(self, value);
    },
    navigate: (name) => {
      const way = own(navigation, name);
      if (!way) throw notImplemented(member(name));
      return way(self);
    },
    call: (name, args) => {
      const method = own(methods, name);
      if (method) return method(self, args);
      if (collection) {
        if (name === "GetCount") return collection.items(self).length;
        if (name === "GetItemOrNullObject") return found(args[0]) ?? NULL_OBJECT;
        if (name === "GetItem") return found(args[0]) ?? missing(className, args[0]);
        if (name === "GetItemAt") return at(collection.items(self), args[0]);
      }
      throw notImplemented(member(name));
    },
    items: () => {
      if (!collection) throw notImplemented(`${className}.items`);
      return collection.items(self);
    },
    item: (key) => {
      if (!collection) throw notImplemented(`${className}.getItem`);
      return found(key) ?? missing(className, key);
    },
  };
}

function own<V>(members: { readonly [name: string]: V }, name: string): V | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

function missing(className: string, key: Argument): never {
  const error = itemNotFound(typeof key === "object" ? "the object" : String(key));
  throw new HostError(error.code, error.message, `${className}.getItem`);
}

function at(items: readonly HostObject[], index: Argument): HostObject {
  const item = typeof index === "number" ? items[index] : undefined;
  if (!item) throw invalidArgument(`There is no item at ${String(index)}.`);
  return item;
}

export function isHostObject(value: Argument | symbol): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "navigate" in value;
}

/** "GetItem" → "getItem". */
export function camel(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** "name" → "Name". */
export function pascal(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** A method that answers nothing. */
export function act<T>(
  perform: (self: T, args: readonly Argument[]) => void,
): (self: T, args: readonly Argument[]) => undefined {
  return (self, args) => {
    perform(self, args);
    return undefined;
  };
}
