/** Answers `load`: just the members that were asked for, nested as the client expects them. */
import { notImplemented } from "./host-error";
import { type HostObject, pascal } from "./host-object";
import type { Json, QueryInfo } from "./messages";

/** "format/fill" → { format: { fill: {} } }; "*" means every scalar. */
interface Wanted {
  all: boolean;
  readonly members: Map<string, Wanted>;
}

export function query(
  object: HostObject,
  info: QueryInfo,
  check: (object: HostObject, member: string) => void,
): Json {
  const wanted: Wanted = { all: false, members: new Map() };
  for (const path of info.Select ?? []) add(wanted, path);
  for (const path of info.Expand ?? []) add(wanted, `${path}/*`);
  if (!info.Select && !info.Expand) wanted.all = true;
  return answer(object, wanted, check, info);
}

function add(wanted: Wanted, path: string): void {
  let at = wanted;
  for (const step of path.split(/[/.]/)) {
    if (step === "*" || step === "$all") {
      at.all = true;
      return;
    }
    const name = pascal(step);
    let next = at.members.get(name);
    if (!next) {
      next = { all: false, members: new Map() };
      at.members.set(name, next);
    }
    at = next;
  }
}

function answer(
  object: HostObject,
  wanted: Wanted,
  check: (object: HostObject, member: string) => void,
  paging: QueryInfo = {},
): Json {
  if (object.isCollection) {
    const skip = paging.Skip ?? 0;
    const items = object.items().slice(skip, paging.Top === undefined ? undefined : skip + paging.Top);
    return { _Items: items.map((item) => ({ ...identity(item), ...members(item, wanted, check) })) };
  }
  return members(object, wanted, check);
}

/** What lets the client address the item again. */
function identity(item: HostObject): { readonly [key: string]: Json } {
  const id = item.id();
  return id === undefined ? {} : { _Id: id };
}

function members(
  object: HostObject,
  wanted: Wanted,
  check: (object: HostObject, member: string) => void,
): { readonly [key: string]: Json } {
  const made: Record<string, Json> = {};
  if (wanted.all) for (const name of object.scalarNames()) made[name] = object.get(name);
  for (const [name, below] of wanted.members) {
    if (name in made) continue;
    check(object, name);
    if (object.isScalar(name)) made[name] = object.get(name);
    else if (object.isNavigation(name)) {
      const inner =
        below.all || below.members.size > 0 ? below : { all: true, members: new Map<string, Wanted>() };
      made[name] = answer(object.navigate(name), inner, check);
    } else throw notImplemented(`${object.className}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`);
  }
  return made;
}
