// The Content-Security-Policy. Next writes a few inline scripts into every page; each is allowed by the
// hash of its text, so that 'unsafe-inline' is not needed. The policy stands in the page itself (meta),
// because a static host cannot be asked to send another header for every page.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { frameAncestors } from "../site.mjs";
import { listFiles, outDir } from "./output.mjs";

/** What every page may do, besides its scripts. */
const shared = [
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/**
 * The part that a server sends with every answer; frame-ancestors does not work in a meta tag.
 * @param {string} [ancestors] sites that may show the app in an iframe; undefined lets nobody
 */
export function headerPolicy(ancestors = frameAncestors) {
  return [...shared, `frame-ancestors ${ancestors ?? "'none'"}`].join("; ");
}

/**
 * The part before it for a script: a worker follows the header of its own file, and has no page that says more.
 */
export const workerPolicy = "default-src 'none'; script-src 'self'; ";

/**
 * The policy of one page.
 * @param {string} html
 */
export function pagePolicy(html) {
  const hashes = [...html.matchAll(/<script(?![^>]* src=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  const scripts = ["'self'", ...new Set(hashes)].join(" ");
  return ["default-src 'none'", `script-src ${scripts}`, ...shared].join("; ");
}

/**
 * The page with its policy right after the charset, before anything that it governs.
 * @param {string} html
 * @throws when the page has no place for it: then Next changed its head
 */
export function withPolicy(html) {
  const charset = '<meta charSet="utf-8"/>';
  if (!html.includes(`<head>${charset}`)) throw new Error("the head does not start with a charset");
  return html.replace(
    charset,
    `${charset}<meta http-equiv="Content-Security-Policy" content="${pagePolicy(html)}"/>`,
  );
}

/**
 * Writes the policy into every page.
 * @param {string} [dir]
 */
export function addPolicies(dir = outDir) {
  const pages = listFiles(dir).filter((file) => file.endsWith(".html"));
  for (const page of pages) {
    const path = `${dir}/${page}`;
    try {
      writeFileSync(path, withPolicy(readFileSync(path, "utf8")));
    } catch (error) {
      throw new Error(`No Content-Security-Policy for ${page}`, { cause: error });
    }
  }
  return pages.length;
}
