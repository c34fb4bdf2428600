import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

test("the container adapts nginx.conf to a sub-path and to sites that may show it in an iframe", () => {
  const dir = mkdtempSync(join(tmpdir(), "whk-"));
  mkdirSync(`${dir}/docs/hosting`, { recursive: true });
  cpSync("docs/hosting/nginx.conf", `${dir}/docs/hosting/nginx.conf`);
  const step = /^RUN (sed [\s\S]*?fi)$/m.exec(
    readFileSync("docs/hosting/Containerfile", "utf8"),
  )?.[1];
  const ancestors = "https://www.voorbeeldstad.example";
  execFileSync("sh", ["-c", step ?? "exit 1"], {
    cwd: dir,
    env: { ...process.env, BASE_PATH: "/sub/pad", FRAME_ANCESTORS: ancestors },
  });
  const config = readFileSync(`${dir}/docs/hosting/nginx.conf`, "utf8");
  rmSync(dir, { recursive: true });
  for (const [name, value] of Object.entries(securityHeaders(ancestors))) {
    expect(config).toContain(`${name} "${value}"`);
  }
  expect(config).not.toContain("X-Frame-Options");
  expect(config).toContain("error_page 404 /sub/pad/404.html;");
});

test("only files with a hash in their name are kept without asking", () => {
  expect(cacheControl("/_next/static/chunks/a1b2.js")).toContain("immutable");
  for (const address of ["/", "/sw.js", "/en/index.txt", "/_next/static/name/_buildManifest.js"]) {
    expect(cacheControl(address)).toBe("no-cache");
  }
});
