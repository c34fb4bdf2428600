// What a server meets: clients that go away, ask for nonsense, keep silent, and a build while it runs.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSiteServer, listenOnFreePort, siteHandler } from "./server.mjs";

const dir = mkdtempSync(join(tmpdir(), "whk-server-"));
/** Too large for the buffers of a connection, so that who goes away goes away half-way. */
const large = Buffer.alloc(12_000_000, "a");

/** @param {string} heading */
function build(heading) {
  mkdirSync(join(dir, "en"), { recursive: true });
  writeFileSync(join(dir, "404.html"), "niet gevonden");
  writeFileSync(join(dir, "index.html"), heading);
  writeFileSync(join(dir, "en/index.html"), "english");
  writeFileSync(join(dir, "groot.txt"), large);
  writeFileSync(join(dir, "sw.js"), "");
  writeFileSync(join(dir, "tekst.txt"), "0123456789");
  writeFileSync(join(dir, "tekst.txt.br"), "brotli");
}
build("begin");
const handler = siteHandler(dir, { "X-Content-Type-Options": "nosniff" });
const server = createSiteServer(() => handler);
let port = 0;

beforeAll(async () => {
  port = await listenOnFreePort(server);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(dir, { recursive: true });
});

/**
 * @param {string} path
 * @param {Record<string, string>} [headers]
 */
const get = (path, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers });

/** Of the whole process: the tests that run beside this one open a few too. */
const openFiles = () => readdirSync("/proc/self/fd").length;

test("3,000 people who go away half-way leave no open file behind", async () => {
  const onLinux = process.platform === "linux";
  const before = onLinux ? openFiles() : 0;
  const goAway = async () => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write("GET /groot.txt HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(socket, "data");
    socket.destroy();
  };
  for (let round = 0; round < 100; round++) await Promise.all(Array.from({ length: 30 }, goAway));
  await expect
    .poll(() => (onLinux ? openFiles() : 0), { timeout: 5000 })
    .toBeLessThan(before + 100);
  expect(await (await get("/")).text()).toBe("begin");
});

/** 27 of them. */
const oddRanges = [
  "bytes=9-2",
  "bytes=-0",
  "bytes=99-",
  "bytes=99-100",
  "bytes=10-",
  "bytes=-",
  "bytes=",
  "bytes",
  "=",
  "bytes=a-b",
  "bytes=0-a",
  "bytes=--1",
  "bytes=-1-1",
  "bytes=0-0,9-2",
  "bytes=9-2,0-0",
  "bytes=0-1,3-4,6-7",
  "bytes=0-99999999999999999999",
  "bytes=99999999999999999999-",
  "bytes=-99999999999999999999",
  "bytes=1e3-2e3",
  "bytes=0x1-0x2",
  "bytes=NaN-NaN",
  "bytes=Infinity-",
  "bytes= 0 - 1 ",
  "items=0-1",
  `bytes=${"0-1,".repeat(500)}0-1`,
  "bytes=?-?",
];

test("an odd range gets an answer", async () => {
  for (const range of oddRanges) {
    const response = await get("/tekst.txt", { range, "accept-encoding": "identity" });
    expect([200, 206, 416], range).toContain(response.status);
    expect((await response.text()).length, range).toBeLessThanOrEqual(10);
  }
});

test("a range that exists gives that part; a range that does not is refused", async () => {
  const headers = { "accept-encoding": "identity" };
  const part = await get("/tekst.txt", { ...headers, range: "bytes=2-4" });
  expect([part.status, await part.text()]).toEqual([206, "234"]);
  expect((await get("/tekst.txt", { ...headers, range: "bytes=20-30" })).status).toBe(416);
});

test("a build while it serves: what is gone is 404, what is new is there", async () => {
  const waiting = Array.from({ length: 60 }, async (_, turn) => {
    await new Promise((resolve) => setTimeout(resolve, turn));
    const response = await get(turn % 2 ? "/groot.txt" : "/");
    expect([200, 404]).toContain(response.status);
    await response.arrayBuffer().catch(() => undefined);
  });
  rmSync(dir, { recursive: true });
  await new Promise((resolve) => setTimeout(resolve, 50));
  build("nieuw");
  await Promise.all(waiting);
  expect(await (await get("/")).text()).toBe("nieuw");
});

test("compressed copies go to who can read them, and a 304 to who has the file", async () => {
  const copy = await fetch(`http://127.0.0.1:${port}/tekst.txt`, {
    method: "HEAD",
    headers: { "accept-encoding": "gzip, br" },
  });
  expect(Object.fromEntries(copy.headers)).toMatchObject({
    "content-encoding": "br",
    "content-length": "6",
    "content-type": "text/plain; charset=utf-8",
    vary: "Accept-Encoding",
  });
  const refused = await get("/tekst.txt", { "accept-encoding": "br;q=0" });
  expect(await refused.text()).toBe("0123456789");
  const etag = refused.headers.get("etag") ?? "";
  const again = await get("/tekst.txt", {
    "accept-encoding": "identity",
    "if-none-match": etag,
    "cache-control": "max-age=0",
  });
  expect(again.status).toBe(304);
});

test("a folder without its slash leads to its page; other strange addresses do not exist", async () => {
  const moved = await fetch(`http://127.0.0.1:${port}/en`, { redirect: "manual" });
  expect([moved.status, moved.headers.get("location")]).toEqual([308, "/en/"]);
  for (const path of ["/%", "/..%2fpackage.json", "/%00", "//", "/en/index.html/", "/a%5c..%5cb"]) {
    const response = await get(path);
    expect([path, response.status, await response.text()]).toEqual([path, 404, "niet gevonden"]);
  }
});

test("only this machine reaches it, and who says nothing loses the connection", () => {
  expect(server.address()).toMatchObject({ address: "127.0.0.1" });
  expect(server.headersTimeout).toBeLessThanOrEqual(10_000);
  expect(server.timeout).toBeLessThanOrEqual(30_000);
});

test("a script, which may be a worker, comes with a policy for its own scripts", async () => {
  const worker = await get("/sw.js");
  expect(worker.headers.get("Content-Security-Policy")).toContain("script-src 'self'");
  expect((await get("/")).headers.get("Content-Security-Policy")).toBeNull();
});
