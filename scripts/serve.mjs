// npm start: serves out/ on http://localhost:3000 (or $PORT).
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import sirv from "sirv";

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
  setHeaders(response, pathname) {
    response.setHeader(
      "Cache-Control",
      pathname.startsWith("/_next/static/") ? "public, max-age=31536000, immutable" : "no-cache",
    );
  },
});

createServer((request, response) => {
  serve(request, response, () => {
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(notFound);
  });
}).listen(port, () => {
  console.log(`Ready: http://localhost:${port}`);
});
