import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { criteria } from "./criteria.mjs";
import { fromPlaywright, fromVitest, report, verdict } from "./report.mjs";

const passed = Object.values(criteria)
  .flatMap(({ tests = [] }) => tests)
  .map((title) => ({
    title: `${title}, and more`,
    ok: true,
    browser: /** @type {const} */ (true),
  }));

test("every test that the report rests on exists, and uses axe where it says so", () => {
  const titles = ["e2e", "app"]
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
    .filter((file) => /\.(spec|test)\.ts$/.test(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const parts = new Set(Object.values(criteria).flatMap(({ tests = [] }) => tests));
  // This title is put together: "alleenstaande, toetsenbord: every question, …".
  expect(titles).toContain("${manier}: every question");
  const missing = [...parts].filter(
    (part) => part !== "axe" && part !== "toetsenbord: every question" && !titles.includes(part),
  );
  expect(missing).toEqual([]);
  expect(readFileSync("e2e/test.ts", "utf8")).toContain('"wcag22aa"');
});

test("EN 301 549 has the 50 criteria of WCAG 2.1 A and AA, each with what it rests on", () => {
  const own = Object.entries(criteria).filter(([clause]) => !clause.endsWith("(2.2)"));
  expect(own).toHaveLength(50);
  for (const [clause, { tests, none, person }] of Object.entries(criteria))
    expect(tests ?? none ?? person, clause).toBeDefined();
});

test("a test that failed or did not run is never read as good", () => {
  const criterion = { name: "Reflow", tests: ["320 pixels"] };
  expect(verdict(criterion, [{ title: "320 pixels wide", ok: true }]).status).toBe(
    "geen fouten gevonden",
  );
  expect(verdict(criterion, [{ title: "320 pixels wide", ok: false }])).toEqual({
    status: "voldoet niet",
    why: "320 pixels wide",
  });
  expect(verdict(criterion, []).status).toBe("niet gemeten");
  expect(verdict({ name: "x", person: "of het klopt" }, passed).status).toBe("niet beoordeeld");
});

test("the results of both runners are read; what was skipped did not run", () => {
  const spec = (
    /** @type {string} */ title,
    /** @type {boolean} */ ok,
    /** @type {string} */ status,
  ) => ({ title, ok, tests: [{ results: [{ status }] }] });
  expect(
    fromPlaywright({
      suites: [
        {
          specs: [spec("a", true, "passed")],
          suites: [{ specs: [spec("b", false, "failed"), spec("c", true, "skipped")] }],
        },
      ],
    }),
  ).toEqual([
    { title: "a", ok: true, browser: true },
    { title: "b", ok: false, browser: true },
  ]);
  const assertionResults = [
    { title: "d", status: "passed" },
    { title: "e", status: "pending" },
  ];
  expect(fromVitest({ testResults: [{ assertionResults }] })).toEqual([{ title: "d", ok: true }]);
});

test("the report counts, and says what it is not", () => {
  const text = report(passed, { release: "1.0.0-a", day: "2026-11-28", axe: "4.14.1" });
  expect(text).toContain("Voldoet niet: 0.");
  expect(text).toContain("geen onderzoek door een onafhankelijke partij");
  expect(text).toMatch(/^\| 9\.1\.4\.10 \| Reflow \| geen fouten gevonden \| 320 pixels/m);
  expect(text).toMatch(/^\| 9\.1\.2\.1 .* \| niet van toepassing \|/m);
});
