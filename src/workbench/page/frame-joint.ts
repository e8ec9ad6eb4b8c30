/** What the outer page holds ready for the add-in's page in the frame; both have the same origin. */
import type { Association } from "../host/client/association";
import type { OfficeSurroundings } from "../host/client/library";

export interface FrameJoint {
  readonly surroundings: OfficeSurroundings;
  /** One message of office.js to the host. */
  readonly send: (message: string) => void;
  /** Called once by the frame: where answers and events go, and what the add-in associates. */
  readonly joined: (frame: JoinedFrame) => void;
}

export interface JoinedFrame {
  readonly receive: (message: string) => void;
  readonly actions: Association;
  readonly functions: Association;
}

declare global {
  var frameJoint: FrameJoint | undefined;
}
