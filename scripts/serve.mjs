// npm start: serves out/ on http://localhost:3000 (or $PORT), with the headers that a host should send.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import sirv from "sirv";
import { cacheControl, securityHeaders } from "./build/headers.mjs";
import { basePath } from "./site.mjs";

if (!existsSync("out/404.html")) {
  console.error("There is no build yet. Run: npm run build");
  process.exit(1);
}

const port = Number(process.env.PORT ?? 3000);
const notFound = readFileSync("out/404.html");
const serve = sirv("out", {
  brotli: true,
  gzip: true,
  etag: true,
  dotfiles: true,
  setHeaders(response, pathname) {
    response.setHeader("Cache-Control", cacheControl(pathname));
  },
});

const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
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
  if (!pathname.endsWith("/") && existsSync(`out${decodePath(pathname)}/index.html`)) {
    response.writeHead(308, { Location: `${basePath}${pathname}/` }).end();
    return;
  }
  serve(request, response, answerNotFound);
});

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

server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use. Stop the other program, or choose a port: PORT=3001 npm start`
      : error.message,
  );
  process.exit(1);
});

server.listen(port, () => {
  console.log(`Ready: http://localhost:${port}${basePath}/`);
});
