/** Reading what the client sends, with the error that Excel gives for the wrong kind. */
import { invalidArgument } from "./host-error";
import { type Argument, isHostObject } from "./host-object";
import type { Json } from "./messages";

export function text(value: Argument, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} must be a string.`);
  return value;
}

export function textOr(value: Argument, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

export function integer(value: Argument, what: string): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw invalidArgument(`${what} must be an integer.`);
  return value;
}

export function number(value: Argument, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw invalidArgument(`${what} must be a number.`);
  return value;
}

export function truth(value: Argument, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false.`);
  return value;
}

/** One of a set of names, whose case Excel does not mind. */
export function oneOf<T extends string>(value: Argument, names: readonly T[], what: string): T {
  const found = typeof value === "string" && names.find((name) => name.toLowerCase() === value.toLowerCase());
  if (!found) throw invalidArgument(`${what} must be one of ${names.join(", ")}.`);
  return found;
}

export function record(value: Argument, what: string): { readonly [key: string]: Json } {
  if (typeof value !== "object" || value === null || isHostObject(value) || isList(value))
    throw invalidArgument(`${what} must be an object.`);
  return value;
}

export function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !isList(value);
}

export function isList(value: Argument): value is readonly Json[] {
  return Array.isArray(value);
}
