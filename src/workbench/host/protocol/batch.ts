/** Runs one batch of `context.sync()`: resolves object paths, performs the actions, gathers results. */
import type { ApiSetGuard } from "../api-sets/guard";
import { ErrorCode, HostError, notImplemented } from "./host-error";
import { type Argument, camel, type HostObject, isHostObject, NULL_OBJECT, type Result } from "./host-object";
import {
  type ActionInfo,
  ActionType,
  type ArgumentInfo,
  type ErrorBody,
  type Json,
  type ObjectPathInfo,
  PathType,
  type RequestBody,
  type ResponseBody,
} from "./messages";
import { query } from "./query";
import type { References } from "./references";

export interface BatchSurroundings {
  readonly root: HostObject;
  /** Objects outside of the workbook, by the name the client creates them with. */
  newObject(name: string): HostObject | undefined;
  readonly references: References;
  readonly apiSets: ApiSetGuard;
  /** Brings formulas up to date before something is read. */
  readonly beforeRead: () => Promise<void>;
}

type Resolved = HostObject | typeof NULL_OBJECT;

export class Batch {
  private readonly resolved = new Map<number, Resolved>();
  private readonly keeping = new Set<number>();

  constructor(
    private readonly body: RequestBody,
    private readonly around: BatchSurroundings,
  ) {}

  async run(): Promise<ResponseBody> {
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    for (const action of this.body.Actions)
      if (action.ActionType === ActionType.method && action.Name === "_KeepReference")
        this.keeping.add(action.ObjectPathId);
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) {
          traces.push(action.Id);
          results.push({ ActionId: action.Id, Value: null });
        } else results.push({ ActionId: action.Id, Value: await this.perform(action) });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.errorBody(error, action, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private async perform(action: ActionInfo): Promise<Json> {
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === NULL_OBJECT ? null : this.instantiated(object, action.ObjectPathId);
      case ActionType.query:
        if (object === NULL_OBJECT) return null;
        await this.around.beforeRead();
        return query(object, action.QueryInfo ?? {}, (asked, member) =>
          this.around.apiSets.check(asked.className, member),
        );
      case ActionType.method:
        return object === NULL_OBJECT ? null : this.invoke(object, action);
      case ActionType.setProperty: {
        if (object === NULL_OBJECT)
          throw new HostError(ErrorCode.InvalidOperation, "The object is a null object.");
        this.around.apiSets.check(object.className, action.Name);
        const [value] = await this.arguments(action.ArgumentInfo);
        if (value === undefined || isHostObject(value))
          throw notImplemented(`${object.className}.${camel(action.Name)} = object`);
        object.set(action.Name, value);
        return null;
      }
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private async invoke(object: HostObject, action: ActionInfo): Promise<Json> {
    const { Name: name } = action;
    if (name === "_KeepReference") return null;
    if (name === "_RemoveReference") {
      const [id] = action.ArgumentInfo?.Arguments ?? [];
      if (typeof id === "string") this.around.references.release(id);
      return null;
    }
    if (name === "_RemoveAllReferences") {
      this.around.references.releaseAll();
      return null;
    }
    if (name === "_GetReferenceCount") return this.around.references.count;
    this.around.apiSets.check(object.className, name);
    if (name.startsWith("Get")) await this.around.beforeRead();
    const result = await object.call(name, await this.arguments(action.ArgumentInfo));
    if (result === NULL_OBJECT || result === undefined) return null;
    if (isHostObject(result)) return this.instantiated(result, action.ObjectPathId);
    return result;
  }

  /** What the client needs to go on with the object. */
  private instantiated(object: HostObject, pathId: number): Json {
    const made: Record<string, Json> = {};
    const id = object.id();
    if (id !== undefined) {
      made.Id = id;
      made._Id = id;
    }
    const path = this.body.ObjectPaths[String(pathId)];
    if (object.keepsReference && this.keeping.has(pathId) && path?.ObjectPathType !== PathType.reference)
      made._ReferenceId = this.around.references.keep(object);
    return made;
  }

  private async resolve(pathId: number): Promise<Resolved> {
    const known = this.resolved.get(pathId);
    if (known) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw new HostError(ErrorCode.GeneralException, `The request names no object path ${pathId}.`);
    const found = await this.follow(path);
    this.resolved.set(pathId, found);
    return found;
  }

  private async follow(path: ObjectPathInfo): Promise<Resolved> {
    const { ObjectPathType: type, Name: name } = path;
    if (type === PathType.root) return this.around.root;
    if (type === PathType.nullObject) return NULL_OBJECT;
    if (type === PathType.newObject) {
      const made = this.around.newObject(name);
      if (!made) throw notImplemented(name);
      return made;
    }
    if (type === PathType.reference) {
      const kept = this.around.references.get(name);
      if (!kept) throw new HostError("InvalidReference", "The object is no longer remembered by the host.");
      return kept;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    try {
      if (type === PathType.property) {
        this.around.apiSets.check(parent.className, name);
        return parent.navigate(name);
      }
      const args = await this.arguments(path.ArgumentInfo);
      if (type === PathType.indexer) return parent.item(args[0]);
      if (type === PathType.method) {
        this.around.apiSets.check(parent.className, name);
        if (name.startsWith("Get")) await this.around.beforeRead();
        return objectResult(await parent.call(name, args), `${parent.className}.${camel(name)}`);
      }
    } catch (error) {
      throw located(error, `${parent.className}.${type === PathType.indexer ? "getItem" : camel(name)}`);
    }
    throw notImplemented(`object path type ${type}`);
  }

  private async arguments(info: ArgumentInfo | undefined): Promise<Argument[]> {
    const made: Argument[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const path = info?.ReferencedObjectPathIds?.[index];
      if (typeof path === "number" && path > 0) {
        const object = await this.resolve(path);
        if (object === NULL_OBJECT)
          throw new HostError(ErrorCode.InvalidArgument, "An argument is a null object.");
        made.push(object);
      } else made.push(value);
    }
    return made;
  }

  private errorBody(error: unknown, action: ActionInfo, index: number): ErrorBody {
    const object = this.resolved.get(action.ObjectPathId);
    const where =
      object && object !== NULL_OBJECT && action.Name ? `${object.className}.${camel(action.Name)}` : "";
    const known = located(error, where);
    return {
      Code: known.code,
      Message: known.message,
      Location: known.location ?? where,
      ActionIndex: index,
      HttpStatusCode: known.code === ErrorCode.ItemNotFound ? 404 : 400,
    };
  }
}

function objectResult(result: Result, member: string): Resolved {
  if (result === NULL_OBJECT) return NULL_OBJECT;
  if (result !== undefined && typeof result !== "symbol" && isHostObject(result)) return result;
  throw new HostError(ErrorCode.GeneralException, `${member} returned no object.`, member);
}

/** Errors that are not ours are a defect of the host or the grid: they keep their text and get a code. */
function located(error: unknown, where: string): HostError {
  if (error instanceof HostError)
    return error.location === undefined && where !== ""
      ? new HostError(error.code, error.message, where)
      : error;
  const message = error instanceof Error ? error.message : String(error);
  return new HostError(ErrorCode.GeneralException, message, where === "" ? undefined : where);
}
