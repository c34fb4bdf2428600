import { readFileSync, readdirSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test("two copies of the site on one host have keys of their own, for everything that they keep", async () => {
  const keysOf = async (basePath: string) => {
    vi.resetModules();
    vi.stubEnv("BASE_PATH", basePath);
    const { ownKey, sleutel } = await import("./sleutel");
    return [sleutel, ownKey("teksten.nl"), ownKey("gemeente.1")];
  };
  const all = [
    ...(await keysOf("")),
    ...(await keysOf("/rekenhulp")),
    ...(await keysOf("/rekenhulp/proef")),
  ];
  expect(new Set(all).size).toBe(9);
});

test("no other key is made anywhere", () => {
  const files = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(
    files.filter((file) => /["'`]wat-houd-ik-over\.(?!ics)/.test(readFileSync(file, "utf8"))),
  ).toEqual(["lib/invoer/sleutel.ts"]);
});
