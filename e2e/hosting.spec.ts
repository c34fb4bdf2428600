// What the server and the built files promise: headers, policy, the page that does not exist, no JavaScript.
import { readFileSync } from "node:fs";
import { headerPolicy, pagePolicy, workerPolicy } from "../scripts/build/policy.mjs";
import { expect, expectAccessible, test } from "./test";

test("every answer has the security headers", async ({ request }) => {
  for (const address of ["/", "/en/", "/sw.js", "/manifest.webmanifest", "/bestaat-niet/"]) {
    const headers = (await request.get(address)).headers();
    expect(headers, address).toMatchObject({
      // A worker has its policy from this header alone.
      "content-security-policy": `${address === "/sw.js" ? workerPolicy : ""}${headerPolicy()}`,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      // The camera for this site alone, and only after a press; the rest for nobody.
      "permissions-policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
    });
    expect(headers["set-cookie"], address).toBeUndefined();
  }
});

test("a page carries its own policy, without unsafe-inline or unsafe-eval", async ({ request }) => {
  const html = await (await request.get("/")).text();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain("unsafe");
  // The policy has a hash for each inline script of the page as it was sent.
  expect(policy).toBe(pagePolicy(html));
});

test.describe("a script that does not belong to the page", () => {
  test.use({ expectedErrors: /Content Security Policy/ });

  test("is not executed", async ({ page }) => {
    await page.goto("/");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'broken in'";
      document.body.append(script);
    });
    await expect(page).not.toHaveTitle("broken in");
  });
});

test("text comes compressed; only files with a hash in their name are kept without asking", async ({
  request,
}) => {
  const page = await request.get("/", { headers: { "Accept-Encoding": "br" } });
  expect(page.headers()).toMatchObject({ "content-encoding": "br", "cache-control": "no-cache" });
  const script = /src="(\/_next\/static\/chunks\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? "";
  expect((await request.get(script)).headers()["cache-control"]).toContain("immutable");
  expect((await request.get("/sw.js")).headers()["cache-control"]).toBe("no-cache");
});

test("an address without a slash at the end leads to the page", async ({ page }) => {
  await page.goto("/en");
  await expect(page).toHaveURL(/\/en\/$/);
});

test("the server refuses to leave its folder", async ({ request }) => {
  for (const address of ["/..%2fpackage.json", "/%2e%2e/package.json", "/%"]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
  expect((await request.post("/")).status()).toBe(405);
});

test.describe("an address that does not exist", () => {
  test.use({ expectedErrors: /404/ });

  test("gives the Dutch page with status 404", async ({ page }) => {
    const response = await page.goto("/bestaat-niet/");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze pagina bestaat niet");
    await expectAccessible(page);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the start page can be read and says what to do", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // Playwright does not show <noscript>; a browser with scripts off does.
    const html = await page.content();
    const noscript = html.slice(html.indexOf("<noscript>"), html.indexOf("</noscript>"));
    expect(noscript).toContain("Zet JavaScript aan in je browser.");
  });
});

test("the app can be installed: manifest, icons and a worker", async ({ page, request }) => {
  await page.goto("/");
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = (await (await request.get(href ?? "")).json()) as {
    name: string;
    display: string;
    icons: { src: string; sizes: string; purpose?: string }[];
  };
  expect(manifest).toMatchObject({ name: "Wat houd ik over?", display: "standalone" });
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512", "512x512"]);
  for (const { src } of manifest.icons) {
    expect((await request.get(`/${src}`)).headers()["content-type"]).toBe("image/png");
  }
});

test("the headers file for other hosts says the same as our own server", () => {
  expect(readFileSync("out/_headers", "utf8")).toContain(headerPolicy());
});

test("the privacy page leads to the source of this release and to the licences of all that is in the site", async ({
  request,
}) => {
  const html = await (await request.get("/privacy/")).text();
  expect(html).toContain('href="/licenties.txt"');
  const source = /href="([^"]*)"[^>]*>Bekijk de code/.exec(html)?.[1] ?? "";
  if (source.startsWith("/")) {
    // The first bytes of every gzip file.
    expect([...(await (await request.get(source)).body()).subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  } else expect(source).toMatch(/^https:/);
  const licences = await (await request.get("/licenties.txt")).text();
  for (const name of ["next", "react-dom", "react-hook-form", "zod", "decimal.js", "tailwindcss"])
    expect(licences).toMatch(new RegExp(`^- ${name} \\d.* \\(MIT\\)`, "m"));
  expect(licences).toContain("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
  // The bill of materials holds the same packages, and none that is installed only.
  const { components } = (await (await request.get("/sbom.json")).json()) as {
    components: { name: string; version: string }[];
  };
  expect(components.map(({ name, version }) => `${name} ${version}`)).toEqual(
    [...licences.matchAll(/^- (\S+ \S+) \(/gm)].map(([, line]) => line),
  );
  expect(components.length).toBeGreaterThan(5);
});
