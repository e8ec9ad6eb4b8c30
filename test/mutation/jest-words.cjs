/**
 * Lets mutation runs load the tests of a room once and run, for each mutant, only the tests that reach it.
 *
 * Jest loads every module anew for every run, which costs seconds a mutant; Stryker's Mocha runner keeps them
 * loaded and stops at the first failure. The tests stay Jest's: `describe` and `test` are Mocha's here, `expect`
 * and `each` are the very packages Jest uses.
 *
 * Property tests build and assert nothing here (fast-check stands aside): hundreds of runs for every mutant
 * would take a day, and a rule that only random values defend has no example that a reader could check by hand.
 */
const { bind } = require("jest-each");
const { expect } = require("expect");

process.env.EXAMPLES_ONLY = "1";

const nothing = new Proxy(() => nothing, { apply: () => nothing, get: () => nothing });
const id = require.resolve("fast-check");
const exported = { __esModule: true, default: nothing };
require.cache[id] = { id, filename: id, path: id, loaded: true, children: [], paths: [], exports: exported };

globalThis.expect = expect;

exports.mochaHooks = {};

/** Mocha sets its words on the global object when it loads a file; `each` is added at that moment. */
for (const word of ["describe", "test"]) {
  let spoken;
  Object.defineProperty(globalThis, word, {
    configurable: true,
    get: () => spoken,
    set(given) {
      spoken = Object.assign(given, { each: bind(given, false) });
    },
  });
}
let it;
Object.defineProperty(globalThis, "it", {
  configurable: true,
  get: () => it,
  set(given) {
    it = given;
    globalThis.test = given;
  },
});
