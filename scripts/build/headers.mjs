// The headers that go with every file: sent by scripts/serve.mjs, and written to out/_headers for hosts
// that read that file. docs/hosting has the same for nginx and Caddy.
import { writeFileSync } from "node:fs";
import { basePath, frameAncestors, hsts } from "../site.mjs";
import { outDir } from "./output.mjs";
import { headerPolicy, workerPolicy } from "./policy.mjs";

/**
 * What goes with every answer.
 * @param {string} [ancestors] sites that may show the app in an iframe; undefined lets nobody
 * @param {string} [transport] the value of Strict-Transport-Security; undefined leaves it out
 * @returns {Record<string, string>}
 */
export function securityHeaders(ancestors = frameAncestors, transport = hsts) {
  return {
    "Content-Security-Policy": headerPolicy(ancestors),
    "X-Content-Type-Options": "nosniff",
    // A site that may frame the app (frame-ancestors) may also load its script for the height of the frame.
    ...(ancestors === undefined ? { "X-Frame-Options": "DENY" } : {}),
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": ancestors === undefined ? "same-origin" : "cross-origin",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
    ...(transport === undefined ? {} : { "Strict-Transport-Security": transport }),
  };
}

/**
 * What goes with a script besides, in place of the same header for every file.
 * @param {string} [ancestors]
 */
export function scriptHeaders(ancestors = frameAncestors) {
  return { "Content-Security-Policy": workerPolicy + headerPolicy(ancestors) };
}

const immutable = "public, max-age=31536000, immutable";

/**
 * Files with a hash in their name never change; of the rest the browser asks each time whether it did.
 * @param {string} address below the site's root, such as "/_next/static/chunks/a.js"
 */
export function cacheControl(address) {
  return address.startsWith("/_next/static/chunks/") || address.startsWith("/_next/static/media/")
    ? immutable
    : "no-cache";
}

/** Writes out/_headers. */
export function writeHeadersFile() {
  const asLines = (/** @type {Record<string, string>} */ headers) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const lines = [
    `${basePath}/*`,
    ...asLines(securityHeaders()),
    // Where a host sends both policies, the browser follows both.
    `${basePath}/_next/static/chunks/*`,
    ...asLines(scriptHeaders()),
    `  Cache-Control: ${immutable}`,
    `${basePath}/_next/static/media/*`,
    `  Cache-Control: ${immutable}`,
    `${basePath}/sw.js`,
    ...asLines(scriptHeaders()),
    "  Cache-Control: no-cache",
  ];
  writeFileSync(`${outDir}/_headers`, `${lines.join("\n")}\n`);
}
