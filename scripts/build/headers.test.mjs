import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cacheControl, securityHeaders } from "./headers.mjs";

test.each(["nginx.conf", "Caddyfile"])(
  "docs/hosting/%s sends the same headers as npm start",
  (file) => {
    const config = readFileSync(`docs/hosting/${file}`, "utf8");
    for (const [name, value] of Object.entries(securityHeaders())) {
      expect(config).toContain(`${name} "${value}"`);
    }
  },
);

test("only files with a hash in their name are kept without asking", () => {
  expect(cacheControl("/_next/static/chunks/a1b2.js")).toContain("immutable");
  for (const address of ["/", "/sw.js", "/en/index.txt", "/_next/static/name/_buildManifest.js"]) {
    expect(cacheControl(address)).toBe("no-cache");
  }
});
