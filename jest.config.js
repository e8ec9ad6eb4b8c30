/** Two projects: plain TypeScript in Node, and tests that need a page (browser, office.js) which run on their own. */
const transform = {
  "^.+\\.(ts|tsx)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};
/** Univer's CommonJS build asks for packages that come as ES modules only. */
const ES_ONLY =
  "(?:lodash-es|nanoid|franc-min|trigram-utils|n-gram|collapse-white-space|kdbush|rbush|quickselect|cjk-regex|regexp-util|unicode-regex)";
const withUniver = {
  ...transform,
  [`/node_modules/${ES_ONLY}/.+\\.js$`]: [
    "@swc/jest",
    { jsc: { target: "es2022" }, module: { type: "commonjs" } },
  ],
};
const transformIgnorePatterns = [`/node_modules/(?!${ES_ONLY}/)`];

module.exports = {
  testTimeout: 60_000,
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/", "<rootDir>/test/pane/"],
      transform: withUniver,
      transformIgnorePatterns,
    },
    {
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/pane/**/*.test.tsx"],
      transform,
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/global-setup.ts",
      globalTeardown: "<rootDir>/test/browser/global-teardown.ts",
      transform,
    },
  ],
};
