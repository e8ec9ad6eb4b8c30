/**
 * What the grid's formula assistant shows of the add-in's functions: from the same functions.json that Excel reads.
 */
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";

interface MetadataParameter {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly MetadataParameter[];
  }[];
}

export function functionDescriptions(metadata: FunctionsMetadata): IFunctionInfo[] {
  return metadata.functions.map(({ name, description = "", parameters }) => ({
    functionName: name,
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
  }));
}
