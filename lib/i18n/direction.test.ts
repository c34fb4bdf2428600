import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languages, locales } from "./locales";

const sources = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(tsx|css)$/.test(file))
    .map((file) => `${folder}/${file}`),
);

// "Start" and "end" turn with the direction of the language, "left" and "right" do not.
// Values in brackets are left alone: those follow a drawing, which does not turn.
const fixedSide =
  /(?<![\w-])-?(?:[mp][lr]-\d|(?:left|right)-\d|text-(?:left|right)|(?:border|rounded)-[lr](?:-|(?![\w-])))|(?:margin|padding|border)-(?:left|right)\s*:|text-align:\s*(?:left|right)/;

test("no component names a left or a right side, so that a language from right to left fits", () => {
  const found = sources.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) =>
        fixedSide.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      ),
  );
  expect(found).toEqual([]);
});

test("the rule above sees a left side", () => {
  for (const line of [
    'className="mt-2 pl-4"',
    "margin-left: 1rem;",
    'className="text-left"',
    '"border-l-4"',
  ])
    expect(fixedSide.test(line), line).toBe(true);
  expect(fixedSide.test('className="ps-4 text-start border-line"')).toBe(false);
});

test("every language has its messages, and every file of messages is a language", () => {
  const files = readdirSync("messages")
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(".json", ""));
  expect([...locales].sort()).toEqual(files.sort());
  for (const { name } of Object.values(languages)) expect(name).not.toBe("");
});
