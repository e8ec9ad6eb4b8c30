/** One message of the client in, one answer out: counting, limits, faults, then the batch. */
import type { Counters } from "../counters";
import type { Faults } from "../faults";
import { Batch, type BatchSurroundings } from "./batch";
import { ErrorCode } from "./host-error";
import {
  ActionType,
  MessageType,
  type RequestBody,
  RequestFlag,
  type RequestMessage,
  type ResponseBody,
} from "./messages";

export interface AnswerSurroundings {
  readonly counters: Counters;
  readonly faults: Faults;
  readonly batch: BatchSurroundings;
  readonly afterBatch: () => Promise<void>;
}

export async function answerRequest(text: string, around: AnswerSurroundings): Promise<string> {
  const { counters, faults } = around;
  const bytesIn = utf8Length(text);
  const message: RequestMessage = JSON.parse(text);
  counters.requests += 1;
  counters.bytesIn += bytesIn;
  counters.largestRequest = Math.max(counters.largestRequest, bytesIn);
  const { body } = message.message;
  const request: RequestBody = typeof body === "string" ? JSON.parse(body) : body;
  const response = await respond(request, message.flags, bytesIn, around);
  let answer = envelope(message.id, response);
  let bytesOut = utf8Length(answer);
  if (bytesOut > faults.payloadLimit) {
    answer = envelope(
      message.id,
      failure(
        ErrorCode.ResponsePayloadSizeLimitExceeded,
        `The answer of ${bytesOut} bytes is over the limit of ${faults.payloadLimit}.`,
      ),
    );
    bytesOut = utf8Length(answer);
  }
  counters.bytesOut += bytesOut;
  counters.largestResponse = Math.max(counters.largestResponse, bytesOut);
  return answer;
}

async function respond(
  request: RequestBody,
  flags: number,
  bytes: number,
  around: AnswerSurroundings,
): Promise<ResponseBody> {
  const { counters, faults } = around;
  if (!isCleanUp(request)) {
    counters.syncs += 1;
    const fault = faults.nextSync();
    if (fault) return failure(fault.code, fault.message);
  }
  if (bytes > faults.payloadLimit)
    return failure(
      ErrorCode.RequestPayloadSizeLimitExceeded,
      `The request of ${bytes} bytes is over the limit of ${faults.payloadLimit}.`,
    );
  if (faults.cellEditing) {
    if ((flags & RequestFlag.delayForCellEdit) === 0)
      return failure(
        ErrorCode.InvalidOperationInCellEditMode,
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    await faults.cellEditEnded();
  }
  const response = await new Batch(request, around.batch).run();
  await around.afterBatch();
  return response;
}

/** Excel refuses at once what does not ask to wait, also while another batch waits for the end of cell editing. */
export function isRefusedInCellEdit(text: string, faults: Faults): boolean {
  if (!faults.cellEditing) return false;
  const message: RequestMessage = JSON.parse(text);
  return (message.flags & RequestFlag.delayForCellEdit) === 0;
}

/** The answer to a message that is not looked into. */
export function refusal(text: string, code: string, why: string): string {
  const message: RequestMessage = JSON.parse(text);
  return envelope(message.id, failure(code, why));
}

/** The client releases the references of a finished `Excel.run` by itself; that is no work of the add-in's. */
function isCleanUp({ Actions: actions }: RequestBody): boolean {
  return (
    actions.every(
      ({ ActionType: type, Name: name }) =>
        type === ActionType.instantiate || (type === ActionType.method && name === "_RemoveReference"),
    ) && actions.some(({ Name: name }) => name === "_RemoveReference")
  );
}

function failure(code: string, message: string): ResponseBody {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: 400 },
  };
}

function envelope(id: number, body: ResponseBody): string {
  return JSON.stringify({
    id,
    type: MessageType.response,
    flags: 0,
    message: { statusCode: 200, headers: {}, body },
  });
}

function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // A surrogate pair is two units and four bytes: one more for each.
    if (code > 0x7f) length += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return length;
}
