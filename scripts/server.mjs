// The site on node's own http server, with the headers that a host should send. Used by npm start and the tests.
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import sirv from "sirv";
import { cacheControl, securityHeaders } from "./build/headers.mjs";
import { basePath } from "./site.mjs";

/**
 * Answers requests from one built folder. It reads the list of files once, so make a new one after a build.
 * @param {string} dir
 * @param {Record<string, string>} [headers] what goes with every answer
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void}
 */
export function siteHandler(dir, headers = securityHeaders()) {
  const notFound = readFileSync(`${dir}/404.html`);
  const serve = sirv(dir, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: true,
    setHeaders(response, pathname) {
      response.setHeader("Cache-Control", cacheControl(pathname));
    },
  });

  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const answerNotFound = () => {
      response.writeHead(404, {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-cache",
      });
      response.end(request.method === "HEAD" ? undefined : notFound);
    };
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const url = request.url ?? "/";
    if (!url.startsWith(`${basePath}/`)) {
      answerNotFound();
      return;
    }
    request.url = url.slice(basePath.length);
    const [pathname = "/"] = request.url.split("?");
    // Pages live at an address with a slash at the end; relative links depend on it.
    if (!pathname.endsWith("/") && existsSync(`${dir}${decodePath(pathname)}/index.html`)) {
      response.writeHead(308, { Location: `${basePath}${pathname}/` }).end();
      return;
    }
    serve(request, response, answerNotFound);
  };
}

/**
 * The path with %-codes read; a broken code or a step upwards gives a path that does not exist.
 * @param {string} pathname
 */
function decodePath(pathname) {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes("..") || path.startsWith("//") ? "/-" : path;
  } catch {
    return "/-";
  }
}

/**
 * A server for a handler that may be exchanged while it runs: the tests publish a new release that way.
 * @param {() => ReturnType<typeof siteHandler>} current
 */
export function createSiteServer(current) {
  return createServer((request, response) => {
    current()(request, response);
  });
}

/**
 * Starts a server on a port that is free, and gives that port.
 * @param {import("node:http").Server} server
 */
export async function listenOnFreePort(server) {
  server.listen(0);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
