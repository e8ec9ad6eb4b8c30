/**
 * Serves the workbench: its page at /, the add-in unchanged under /addin/, with one exception: where the add-in's
 * page asks for office.js it gets `addin-boot.js`, which loads the same library's Excel part and joins it to our host.
 */
import { createReadStream, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { ROOT } from "./repository-root";
import type { WorkbenchFolders } from "./workbench-folders";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".md": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export class PortTakenError extends Error {
  constructor(readonly port: number) {
    super(`port ${port} is taken`);
    this.name = "PortTakenError";
  }
}

/**
 * @param port 0 for any free one.
 * @throws PortTakenError
 */
export async function serveWorkbench(folders: WorkbenchFolders, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = requestedPath(request.url ?? "/");
    sendFile(path === undefined ? undefined : fileFor(folders, path), response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortTakenError(port) : error),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}

export function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server is not listening");
  return `http://localhost:${address.port}/`;
}

/** Undefined for an address that is none. */
function requestedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

/** Undefined for paths that lead out of the folders. */
function fileFor(folders: WorkbenchFolders, path: string): string | undefined {
  const clean = normalize(path);
  if (clean.includes("..")) return undefined;
  if (clean === "/") return join(ROOT, "src/workbench/page/workbench.html");
  if (clean === "/sample-ledger.xlsx") return join(ROOT, "assets/sample-ledger.xlsx");
  if (clean === "/addin/office/office.js") return join(folders.page, "addin-boot.js");
  if (clean.startsWith("/addin/")) return join(folders.addin, clean.slice("/addin/".length));
  return join(folders.page, clean);
}

function sendFile(file: string | undefined, response: ServerResponse): void {
  const found = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  if (file === undefined || found === undefined || !found.isFile()) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    return;
  }
  // Icons must not carry cache directives (Office would show a default picture); revalidation suffices for the rest.
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": found.size,
    ...(file.endsWith(".png") ? {} : { "cache-control": "no-cache" }),
  });
  createReadStream(file).pipe(response);
}
