// The site on node's own http server, with the headers that a host should send. Used by npm start and the tests.
// The files themselves are sent by `send`: it closes a file when somebody goes away half-way, and refuses a range that
// does not exist.
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import send from "send";
import { cacheControl, scriptHeaders, securityHeaders } from "./build/headers.mjs";
import { basePath } from "./site.mjs";

/** The build's compressed copies, the smallest first: the name in the request, and what it adds to the file's name. */
const encodings = /** @type {const} */ ([
  ["br", ".br"],
  ["gzip", ".gz"],
]);

const mediaTypes = new Map([
  ["html", "text/html; charset=utf-8"],
  ["js", "text/javascript; charset=utf-8"],
  ["css", "text/css; charset=utf-8"],
  ["txt", "text/plain; charset=utf-8"],
  ["json", "application/json; charset=utf-8"],
  ["xml", "application/xml"],
  ["webmanifest", "application/manifest+json"],
  ["svg", "image/svg+xml"],
  ["png", "image/png"],
  ["ico", "image/x-icon"],
  ["woff2", "font/woff2"],
]);

/** How long a client may take for its request, and may be silent after that, in milliseconds. */
const patience = { headers: 10_000, request: 20_000, silence: 30_000 };

/**
 * Answers requests from one built folder. It looks on the disk for every request, so a build may go on below it.
 * @param {string} dir
 * @param {Record<string, string>} [headers] what goes with every answer
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void}
 */
export function siteHandler(dir, headers = securityHeaders()) {
  const notFound = readFileSync(`${dir}/404.html`);

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
    const [address = "/"] = (request.url ?? "/").split("?");
    const path = decodePath(address);
    if (path === undefined || !path.startsWith(`${basePath}/`)) {
      answerNotFound();
      return;
    }
    const below = path.slice(basePath.length);
    // Pages live at an address with a slash at the end; relative links depend on it.
    if (!below.endsWith("/") && existsSync(`${dir}${below}/index.html`)) {
      response.writeHead(308, { Location: `${address}/` }).end();
      return;
    }
    const file = below.endsWith("/") ? `${below}index.html` : below;
    if (file.endsWith(".js"))
      for (const [name, value] of Object.entries(scriptHeaders())) response.setHeader(name, value);
    const copy = compressedCopy(request, `${dir}${file}`);
    response.setHeader("Cache-Control", cacheControl(below));
    response.setHeader("Vary", "Accept-Encoding");
    const type = mediaTypes.get(file.slice(file.lastIndexOf(".") + 1));
    response.setHeader("Content-Type", type ?? "application/octet-stream");
    if (copy) response.setHeader("Content-Encoding", copy[0]);
    send(request, encodeURI(file + (copy?.[1] ?? "")).replaceAll("#", "%23"), {
      root: dir,
      index: false,
      dotfiles: "allow",
      cacheControl: false,
    })
      .on("directory", answerNotFound)
      .on("error", (/** @type {Error & { status?: number }} */ error) => {
        if (response.headersSent) response.destroy();
        else if (error.status === 404) {
          response.removeHeader("Content-Encoding");
          answerNotFound();
        } else response.writeHead(error.status ?? 500, { "Content-Length": 0 }).end();
      })
      .pipe(response);
  };
}

/**
 * The smallest copy of this file that the client can read; undefined for the file itself.
 * @param {import("node:http").IncomingMessage} request
 * @param {string} path
 */
function compressedCopy(request, path) {
  const accepted = new Set(
    (request.headers["accept-encoding"] ?? "")
      .toLowerCase()
      .split(",")
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(";")[0]?.trim()),
  );
  return encodings.find(([name, ending]) => accepted.has(name) && existsSync(path + ending));
}

/**
 * The path with %-codes read; undefined for a broken code, a step upwards and a name that no file has.
 * @param {string} address
 */
function decodePath(address) {
  try {
    const path = decodeURIComponent(address);
    return /(^|[/\\])\.\.([/\\]|$)|^\/\/|[\0\\]/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * A server for a handler that may be exchanged while it runs: the tests publish a new release that way. A client that is
 * slow or silent loses its connection.
 * @param {() => ReturnType<typeof siteHandler>} current
 */
export function createSiteServer(current) {
  const server = createServer((request, response) => {
    try {
      current()(request, response);
    } catch (error) {
      console.error(error);
      response.destroy();
    }
  });
  server.headersTimeout = patience.headers;
  server.requestTimeout = patience.request;
  server.setTimeout(patience.silence);
  return server;
}

/**
 * Starts a server on a port that is free, for this machine only, and gives that port.
 * @param {import("node:http").Server} server
 */
export async function listenOnFreePort(server) {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
