import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheControl, scriptHeaders, securityHeaders } from "./headers.mjs";

test.each(["nginx.conf", "Caddyfile"])(
  "docs/hosting/%s sends the same headers as npm start",
  (file) => {
    const config = readFileSync(`docs/hosting/${file}`, "utf8");
    // nginx writes the part for scripts once, in a map.
    const flat = config.replace("${whk_script}", "");
    for (const [name, value] of Object.entries(securityHeaders())) {
      expect(flat).toContain(`${name} "${value}"`);
    }
  },
);

test("a worker may run scripts of this site only, behind every server", () => {
  const value = scriptHeaders()["Content-Security-Policy"];
  expect(value).toMatch(/^default-src 'none'; script-src 'self'; .*connect-src 'self'/);
  const [nginx, caddy] = ["nginx.conf", "Caddyfile"].map((file) =>
    readFileSync(`docs/hosting/${file}`, "utf8"),
  );
  expect(caddy).toMatch(/@script path \*\.js\n\s*header @script Content-Security-Policy/);
  expect(caddy).toContain(`"${value}"`);
  const [, part = ""] = /~\\\.js\$\s+"([^"]+)";/.exec(nginx ?? "") ?? [];
  const [, rest = ""] = /Content-Security-Policy "\$\{whk_script\}([^"]+)"/.exec(nginx ?? "") ?? [];
  expect(part + rest).toBe(value);
});

test("the container adapts nginx.conf to a sub-path and to sites that may show it in an iframe", () => {
  const dir = mkdtempSync(join(tmpdir(), "whk-"));
  mkdirSync(`${dir}/docs/hosting`, { recursive: true });
  cpSync("docs/hosting/nginx.conf", `${dir}/docs/hosting/nginx.conf`);
  const step = /^RUN (sed [\s\S]*?fi)\n\n/m.exec(
    readFileSync("docs/hosting/Containerfile", "utf8"),
  )?.[1];
  const ancestors = "https://www.voorbeeldstad.example";
  execFileSync("sh", ["-c", step ?? "exit 1"], {
    cwd: dir,
    env: {
      ...process.env,
      BASE_PATH: "/sub/pad",
      FRAME_ANCESTORS: ancestors,
      HSTS: "max-age=600",
    },
  });
  const config = readFileSync(`${dir}/docs/hosting/nginx.conf`, "utf8");
  rmSync(dir, { recursive: true });
  for (const [name, value] of Object.entries(securityHeaders(ancestors, "max-age=600"))) {
    expect(config.replace("${whk_script}", "")).toContain(`${name} "${value}"`);
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

test("Strict-Transport-Security goes along only when the host asks for it", () => {
  expect(securityHeaders()).not.toHaveProperty("Strict-Transport-Security");
  expect(securityHeaders(undefined, "max-age=600")).toMatchObject({
    "Strict-Transport-Security": "max-age=600",
  });
  for (const file of ["nginx.conf", "Caddyfile"])
    expect(readFileSync(`docs/hosting/${file}`, "utf8")).toMatch(/# .*Strict-Transport-Security "/);
});

test("what the container copies is there, and is sent to whoever builds it", () => {
  const container = readFileSync("docs/hosting/Containerfile", "utf8");
  const copied = [...container.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = ""]) =>
    files.split(" "),
  );
  expect(copied).toEqual(["package.json", "package-lock.json", ".npmrc", "."]);
  const left = readFileSync(".dockerignore", "utf8").split("\n");
  for (const file of [...copied, "docs/hosting/nginx.conf", "scripts", "public", "LICENSE"]) {
    expect(existsSync(file), file).toBe(true);
    expect(left).not.toContain(file);
    expect(left).not.toContain(`${file}/`);
  }
  // Every setting of docs/beheer.md can be given while building.
  const settings = readFileSync("docs/beheer.md", "utf8").matchAll(/^\| `([A-Z_]+)`/gm);
  for (const [, setting = ""] of settings) expect(container).toContain(`ARG ${setting}=`);
});

test("the container is not root, listens on 8080 and says how it is", () => {
  const container = readFileSync("docs/hosting/Containerfile", "utf8");
  expect(container).toContain("nginx-unprivileged");
  expect(container).toMatch(/^USER 101$/m);
  // Each image has a name that a host can give with its digest.
  const images = [...container.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
  expect(images).toEqual(["${NODE_IMAGE}", "${NGINX_IMAGE}"]);
  expect(container).toContain("--read-only");
  expect(container).toMatch(/^HEALTHCHECK .*8080/m);
  expect(readFileSync("docs/hosting/nginx.conf", "utf8")).toContain("listen 8080;");
});
