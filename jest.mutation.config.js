/** The node project alone, with the tests of the rooms that are mutated: what `npm run mutation` runs. */
const { projects } = require("./jest.config.js");
const [node] = projects;

module.exports = {
  ...node,
  testTimeout: 60_000,
  testMatch: ["<rootDir>/test/policy/**/*.test.ts", "<rootDir>/test/identity/**/*.test.ts"],
};
