/**
 * `npm run build [-- --env origin=https://host/path/]`: the deployable add-in in dist/.
 * The configuration itself is TypeScript, in src/workbench/build.
 */
require("tsx/cjs");
const { addinConfiguration } = require("./src/workbench/build/addin-bundle.ts");

module.exports = (env, argv) =>
  addinConfiguration({
    mode: argv.mode ?? "production",
    origin: env.origin ?? "https://localhost:3000/",
    outputFolder: require("node:path").join(__dirname, "dist"),
  });
