import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressOf, PortTakenError, serveWorkbench } from "../../src/workbench/build/workbench-server";

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "workbench-"));
  mkdirSync(join(folder, "addin/office"), { recursive: true });
  mkdirSync(join(folder, "page"));
  writeFileSync(join(folder, "secret.txt"), "outside");
  writeFileSync(join(folder, "addin/taskpane.html"), "pane");
  writeFileSync(join(folder, "addin/office/office.js"), "the loader");
  writeFileSync(join(folder, "addin/office/excel-web-16.00.js"), "the library");
  writeFileSync(join(folder, "addin/icon.png"), "picture");
  writeFileSync(join(folder, "page/addin-boot.js"), "our boot");
  server = await serveWorkbench({ addin: join(folder, "addin"), page: join(folder, "page") }, 0);
  address = addressOf(server);
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const text = async (path: string) => (await fetch(address + path)).text();

test("the add-in is served as it was built, but for the loader", async () => {
  expect(await text("addin/taskpane.html")).toBe("pane");
  expect(await text("addin/office/excel-web-16.00.js")).toBe("the library");
  expect(await text("addin/office/office.js")).toBe("our boot");
});

test("pictures carry no cache directive, or Office would show its own", async () => {
  expect((await fetch(`${address}addin/icon.png`)).headers.get("cache-control")).toBeNull();
  expect((await fetch(`${address}addin/taskpane.html`)).headers.get("cache-control")).toBe("no-cache");
});

test("what is not there is not found, and nothing outside the folders is reached", async () => {
  expect((await fetch(`${address}addin/none.js`)).status).toBe(404);
  const status = await new Promise((resolve, reject) => {
    request(`${address}addin/..%2F..%2Fsecret.txt`, (response) => resolve(response.statusCode))
      .on("error", reject)
      .end();
  });
  expect(status).toBe(404);
});

test("a taken port is told by its number", async () => {
  const port = Number(new URL(address).port);
  await expect(serveWorkbench({ addin: folder, page: folder }, port)).rejects.toEqual(
    new PortTakenError(port),
  );
});
