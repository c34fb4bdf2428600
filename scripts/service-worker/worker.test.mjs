// Two copies of the site on one host share its caches: each fills, reads and cleans up its own only.
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const source = readFileSync("scripts/service-worker/worker.js", "utf8");

/** @typedef {(event: { waitUntil: (part: Promise<unknown>) => unknown }) => void} Listener */

/**
 * As much of CacheStorage as the worker uses. Names are in the order in which they came, as in a browser.
 */
function cacheStorage() {
  /** @type {Map<string, Map<string, Response>>} */
  const stores = new Map();
  const storeOf = (/** @type {string} */ name) => {
    const store = stores.get(name) ?? /** @type {Map<string, Response>} */ (new Map());
    stores.set(name, store);
    return store;
  };
  return {
    storeOf,
    open: (/** @type {string} */ name) => {
      const store = storeOf(name);
      return {
        match: (/** @type {string} */ url) => store.get(url)?.clone(),
        put: (/** @type {string} */ url, /** @type {Response} */ response) => {
          store.set(url, response);
        },
      };
    },
    keys: () => [...stores.keys()],
    delete: (/** @type {string} */ name) => stores.delete(name),
    match: (/** @type {string} */ url, { cacheName = "" } = {}) =>
      stores.get(cacheName)?.get(url)?.clone(),
  };
}

/**
 * Runs the worker of one release of one copy: installs it and lets it take over.
 * @param {ReturnType<typeof cacheStorage>} caches
 * @param {string} scope
 * @param {string} release
 */
async function publish(caches, scope, release) {
  /** @type {Record<string, Listener>} */
  const listeners = {};
  const files = { "index.html": release };
  runInNewContext(
    source
      .replace("__RELEASE__", release)
      .replace("{}; /* __FILES__ */", `${JSON.stringify(files)};`),
    {
      URL,
      Response,
      caches,
      fetch: () => new Response(release),
      self: {
        registration: { scope },
        clients: { claim: () => undefined },
        addEventListener: (/** @type {string} */ name, /** @type {Listener} */ listener) => {
          listeners[name] = listener;
        },
      },
    },
  );
  for (const name of ["install", "activate"]) {
    /** @type {Promise<unknown>[]} */
    const work = [];
    listeners[name]?.({ waitUntil: (part) => work.push(part) });
    await Promise.all(work);
  }
}

const root = "https://www.gemeente.example/";
const below = `${root}rekenhulp/`;

test("each copy keeps its own release and the one before, and never touches the other or a cache of the host", async () => {
  const caches = cacheStorage();
  caches.storeOf("whk-van-een-ander");
  for (const release of ["a1", "a2", "a3"]) await publish(caches, root, release);
  for (const release of ["b1", "b2", "b3"]) await publish(caches, below, release);
  await publish(caches, root, "a4");
  expect(caches.keys().sort()).toEqual([
    "whk / a3",
    "whk / a4",
    "whk /rekenhulp/ b2",
    "whk /rekenhulp/ b3",
    "whk-van-een-ander",
  ]);
});

test("a cache whose name says no scope is cleaned up by the copy whose list it holds, and by no other", async () => {
  const caches = cacheStorage();
  caches.storeOf("whk-0123456789ab").set(`${below}__files`, new Response("{}"));
  for (const release of ["a1", "a2"]) await publish(caches, root, release);
  expect(caches.keys()).toContain("whk-0123456789ab");
  for (const release of ["b1", "b2"]) await publish(caches, below, release);
  expect(caches.keys()).not.toContain("whk-0123456789ab");
});
