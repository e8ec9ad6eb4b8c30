/**
 * Which files of @microsoft/office-js the add-in serves itself, relative to the package's dist folder.
 *
 * office.js loads everything else from beside itself: the library of the Excel it finds itself in, the strings of the
 * display language (zh-CN and en-US here, en-US being its own fallback) and the telemetry stub that it waits for.
 */
export const OFFICE_LIBRARY_FILES: readonly string[] = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "telemetry/oteljs_agave.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];
