export default async function globalTeardown(): Promise<void> {
  const running = globalThis.workbenchUnderTest;
  if (running === undefined) return;
  await running.browser.close();
  running.server.closeAllConnections();
  await new Promise((resolve) => running.server.close(resolve));
}
