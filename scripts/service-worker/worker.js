// The service worker: after one visit everything works without a network.
// scripts/build/service-worker.mjs fills in the two constants below; see docs/adr/005-service-worker.md.

/** Changes with every release whose files differ. */
const release = "__RELEASE__";

/**
 * Address below the scope → hash of the file's contents.
 * @type {Record<string, string>}
 */
const files = {}; /* __FILES__ */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const prefix = "whk-";
const cacheName = prefix + release;
/** Under this name a cache keeps its own list of files. */
const listKey = "__files";

/** @param {string} address */
const absolute = (address) => new URL(address, worker.registration.scope).href;

/** Everything that the copy holds. */
const keptAddresses = new Set(Object.keys(files).map(absolute));

/**
 * A path written in one way: pages ask for %5Blocale%5D and [locale] alike.
 * @param {string} pathname
 */
function sameCode(pathname) {
  try {
    return encodeURI(decodeURI(pathname));
  } catch {
    return pathname;
  }
}

/** The caches of earlier releases, oldest first. */
async function earlierCaches() {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefix) && name !== cacheName);
}

/**
 * Fills this release's cache. What did not change comes from the phone itself; the rest is fetched and must have
 * exactly the contents of this release: during a deployment a server can still give older files, and then
 * the installation fails as a whole and is tried again later.
 */
async function install() {
  const cache = await caches.open(cacheName);
  const known = await Promise.all(
    (await earlierCaches()).map(async (name) => {
      const earlier = await caches.open(name);
      const list = await earlier.match(absolute(listKey));
      return { earlier, list: /** @type {unknown} */ (list ? await list.json() : {}) };
    }),
  );
  /** @param {[address: string, hash: string]} file */
  const add = async ([address, hash]) => {
    const url = absolute(address);
    const same = known.find(
      ({ list }) => /** @type {Record<string, string>} */ (list)[address] === hash,
    );
    const copy = await same?.earlier.match(url);
    if (copy) return cache.put(url, copy);
    const response = await fetch(url, {
      cache: "no-cache",
      credentials: "omit",
      integrity: `sha256-${hash}`,
    });
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return cache.put(url, response);
  };
  await Promise.all(Object.entries(files).map(add));
  await cache.put(absolute(listKey), new Response(JSON.stringify(files)));
}

/** What a host decides about its pages, without a new release: who may show them in an iframe, for instance. */
const hostHeaders = [
  "content-security-policy",
  "x-frame-options",
  "referrer-policy",
  "permissions-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
];

/** Asks the host for its headers, and gives them to everything in the copy when they are other ones. */
async function followHost() {
  const start = absolute("");
  const now = await fetch(start, { method: "HEAD", cache: "no-cache", credentials: "omit" });
  const cache = await caches.open(cacheName);
  const kept = await cache.match(start);
  if (!now.ok || !kept) return;
  if (hostHeaders.every((name) => kept.headers.get(name) === now.headers.get(name))) return;
  /** @param {Request} request */
  const rewrite = async (request) => {
    const old = await cache.match(request);
    if (!old) return;
    const headers = new Headers(old.headers);
    for (const name of hostHeaders) {
      const value = now.headers.get(name);
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    }
    await cache.put(request, new Response(old.body, { headers }));
  };
  // The start page last: it tells whether this was done.
  const all = await cache.keys();
  await Promise.all(all.filter(({ url }) => url !== start).map(rewrite));
  await rewrite(new Request(start));
}

/** @type {Promise<void> | null} */
let repairing = null;

/** Makes the copy again when the browser threw it away, in whole or in part. One at a time. */
function repair() {
  repairing ??= install()
    // The host has another release by now: that one makes a copy of its own.
    .catch(() => worker.registration.update().then(() => undefined))
    .finally(() => {
      repairing = null;
    });
  return repairing;
}

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Keeps the release before this one: a tab that was open before the take-over may still ask for a part of it.
 */
async function removeOldCaches() {
  const names = await earlierCaches();
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

/**
 * From the cache of this release; hashed files also from an earlier one; then the network.
 * @param {FetchEvent} event
 */
async function answer(event) {
  const { request } = event;
  const url = new URL(request.url);
  const plain = url.origin + sameCode(url.pathname);
  const cache = await caches.open(cacheName);
  if (request.mode === "navigate") {
    const followed = followHost().catch(() => undefined);
    event.waitUntil(followed);
    // A site that may no longer show the app must not get it from the copy either.
    if (request.destination !== "document") await Promise.race([followed, pause(3000)]);
  }
  const own = await cache.match(plain, { ignoreVary: true });
  if (own) return request.method === "HEAD" ? new Response(null, own) : own;
  if (keptAddresses.has(plain)) event.waitUntil(repair());
  if (url.pathname.includes("/_next/static/")) {
    const earlier = await caches.match(plain, { ignoreVary: true });
    if (earlier) return earlier;
  }
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    // Without a network nobody sends "/privacy" on to "/privacy/".
    const page = `${plain}/`;
    if (await cache.match(page, { ignoreVary: true })) return Response.redirect(page + url.search);
    const notFound = await cache.match(absolute("404.html"), { ignoreVary: true });
    if (!notFound) throw error;
    return new Response(notFound.body, { status: 404, headers: notFound.headers });
  }
}

worker.addEventListener("install", (event) => {
  event.waitUntil(install());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(removeOldCaches().then(() => worker.clients.claim()));
});

// A page asks for this when nothing can be lost: right after it was loaded, or when the person says so.
worker.addEventListener("message", (event) => {
  if (event.data === "takeOver") void worker.skipWaiting();
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  // Next asks with HEAD whether a page is there before it goes to it.
  if (
    !["GET", "HEAD"].includes(request.method) ||
    !request.url.startsWith(worker.registration.scope)
  )
    return;
  event.respondWith(answer(event));
});
