// What somebody types may not go to the server of a spelling checker.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("every field for free text says spellCheck={false}", () => {
  const fields = readdirSync("components", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .flatMap((file) =>
      [
        ...readFileSync(`components/${file}`, "utf8").matchAll(/<(?:input|textarea)\s[\s\S]*?\/>/g),
      ].map(([tag]) => ({ file, tag })),
    )
    .filter(
      ({ tag }) => /type="text"|<textarea/.test(tag) && !/inputMode="(numeric|decimal)"/.test(tag),
    );
  expect(fields.length).toBeGreaterThan(1);
  expect(fields.filter(({ tag }) => !tag.includes("spellCheck={false}"))).toEqual([]);
});
