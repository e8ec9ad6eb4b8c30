/** `npm start [-- --port 3100]`: builds and serves the workbench, and prints its address in one line. */
import { parseArgs } from "node:util";
import { buildWorkbench } from "./build/workbench-folders";
import { addressOf, PortTakenError, serveWorkbench } from "./build/workbench-server";

const DEFAULT_PORT = 3100;

function wantedPort(): number {
  const { values } = parseArgs({ options: { port: { type: "string" } } });
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port wants a number from 0 to 65535, got ${values.port ?? ""}`);
  return port;
}

async function main(): Promise<void> {
  const port = wantedPort();
  const server = await serveWorkbench(await buildWorkbench(), port);
  console.log(`试用台 Workbench: ${addressOf(server)}`);
}

main().catch((error: unknown) => {
  if (error instanceof PortTakenError)
    console.error(
      `端口 ${error.port} 已被占用，请用 npm start -- --port 3200 换一个。Port ${error.port} is taken; choose another with npm start -- --port 3200.`,
    );
  else console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
