/** The add-in's functions, in the grid's formula engine. */
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Grid } from "../grid/grid";
import { fullAddress } from "../grid/range-area";
import { HostedFunction, type Implementation } from "./hosted-function";
import type { FunctionsJson } from "./metadata";

export class CustomFunctionRegistry {
  /** Error texts by "sheet id!row,column". */
  private readonly errors = new Map<string, string>();
  private registered: string[] = [];

  constructor(private readonly grid: Grid) {}

  /**
   * Makes the functions callable by their names. `implementations` is asked at each call by function id, so that
   * the add-in may associate them later; a function without one gives #NAME?.
   */
  register(metadata: FunctionsJson, implementations: (id: string) => Implementation | undefined): void {
    const injector = this.grid.univer.__getInjector();
    const functions = injector.get(IFunctionService);
    functions.unregisterExecutors(...this.registered);
    this.registered = [];
    for (const description of metadata.functions) {
      const name = description.name.toUpperCase();
      functions.registerExecutors(
        new HostedFunction(
          name,
          description,
          () => implementations(description.id),
          (sheetId, row, column) =>
            fullAddress(this.grid.sheet(sheetId).getName(), { row, column, rows: 1, columns: 1 }),
          metadata.allowErrorForDataTypeAny === true,
          (sheetId, row, column, text) => {
            const key = `${sheetId}!${row},${column}`;
            if (text === undefined) this.errors.delete(key);
            else this.errors.set(key, text);
          },
        ),
      );
      this.registered.push(name);
      this.grid.opened.customFunctions.add(name);
    }
    functions.deleteFormulaAstCacheKey(...this.registered);
    injector.get(IDescriptionService).registerDescriptions(
      metadata.functions.map(({ name, description = "", parameters = [] }) => ({
        functionName: name.toUpperCase(),
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? "",
          example: "",
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      })),
    );
  }

  /** 0-based. */
  errorAt(sheetId: string, row: number, column: number): string | undefined {
    return this.errors.get(`${sheetId}!${row},${column}`);
  }
}
