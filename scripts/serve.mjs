// npm start: serves out/ on http://localhost:3000 (or $PORT).
import { existsSync } from "node:fs";
import { createSiteServer, siteHandler } from "./server.mjs";
import { basePath } from "./site.mjs";

if (!existsSync("out/404.html")) {
  console.error("There is no build yet. Run: npm run build");
  process.exit(1);
}

const port = Number(process.env.PORT ?? 3000);
const handler = siteHandler("out");
const server = createSiteServer(() => handler);

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
