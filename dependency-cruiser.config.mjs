// The boundaries between the parts (docs/adr). Run: npm run boundaries
/**
 * @template From, To
 * @param {string} name
 * @param {string} comment
 * @param {From} from
 * @param {To} to
 */
const rule = (name, comment, from, to) => ({
  name,
  comment,
  severity: /** @type {const} */ ("error"),
  from,
  to,
});
/** @param {import("dependency-cruiser").DependencyType[]} names */
const kinds = (...names) => names;
// Tests, and what only they use: the second computation of the rules and the cases worked out by hand.
const notTest = "\\.test\\.tsx?$|^tests/";

/** @type {import("dependency-cruiser").IConfiguration} */
const config = {
  forbidden: [
    rule("no-circular", "No circles.", {}, { circular: true }),
    rule("no-unresolvable", "Every import exists.", {}, { couldNotResolve: true }),
    rule(
      "recht-is-pure",
      "lib/recht knows only itself and decimal.js.",
      { path: "^lib/recht/", pathNot: notTest },
      { pathNot: ["^lib/recht/", "^node_modules/decimal\\.js/"] },
    ),
    rule(
      "recht-through-the-door",
      "Everybody outside lib/recht comes in through lib/recht/index.ts, or grenzen.ts; a table alone does not need the whole engine.",
      { pathNot: ["^lib/recht/", notTest] },
      { path: "^lib/recht/", pathNot: "^lib/recht/(index|grenzen|parameters/minimumloon)\\.ts$" },
    ),
    rule(
      "lib-knows-no-screen",
      "lib does not know components or pages.",
      { path: "^lib/" },
      { path: ["^components/", "^app/"] },
    ),
    rule(
      "ui-has-no-domain",
      "components/ui has no domain: React and Next's link only.",
      { path: "^components/ui/" },
      { path: ["^lib/(?!i18n/)", "^components/(?!ui/)", "^app/"] },
    ),
    rule("nothing-knows-app", "Nothing imports a page.", { pathNot: "^app/" }, { path: "^app/" }),
    rule(
      "product-reads-no-tests",
      "The product never imports tests, scripts or test helpers.",
      { path: "^(app|components|lib)/", pathNot: [notTest, "/test-[a-z-]+\\.ts$"] },
      { path: ["^e2e/", "^scripts/", notTest] },
    ),
    rule(
      "no-dev-dependencies-in-product",
      "What the phone gets is a real dependency.",
      { path: "^(app|components|lib)/", pathNot: [notTest, "/test-[a-z-]+\\.ts$"] },
      {
        dependencyTypes: kinds("npm-dev", "npm-no-pkg", "npm-unknown"),
        dependencyTypesNot: kinds("type-only"),
      },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};

export default config;
