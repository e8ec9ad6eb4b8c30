/** The walls between the rooms of src/, as README.md describes them. */
const PURE = "^src/(policy|identity|ledger|duplicates|review|sheets)/";
const HOST_LIBRARIES =
  "node_modules/(@microsoft/office-js|@types/office-js|react|react-dom|@fluentui|@univerjs|exceljs|rxjs|jsdom|@tanstack)";

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "pure-rooms-know-no-host",
      comment:
        "policy, identity, ledger, duplicates, review and sheets run anywhere: no Office, React, DOM or Node.",
      severity: "error",
      from: { path: PURE },
      to: { path: `^src/(excel|taskpane|commands|functions|workbench)/|${HOST_LIBRARIES}` },
    },
    {
      name: "pure-rooms-know-no-node",
      severity: "error",
      from: { path: PURE },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "policy-and-identity-are-the-ground",
      comment: "policy and identity import nothing above them.",
      severity: "error",
      from: { path: "^src/(policy|identity)/" },
      to: { path: "^src/", pathNot: "^src/(policy|identity)/" },
    },
    {
      name: "shipped-code-knows-no-workbench",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "no-test-code-in-src",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "no-dev-dependency-in-shipped-code",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
