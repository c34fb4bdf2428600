// npm start: serves out/ on http://localhost:3000 (or $PORT), for this machine only unless $HOST says otherwise.
import { existsSync } from "node:fs";
import { createSiteServer, siteHandler } from "./server.mjs";
import { basePath, host } from "./site.mjs";

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

// A client that does not let go may not keep the server from stopping.
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

server.listen(port, host, () => {
  const shown = host === "127.0.0.1" ? "localhost" : host;
  console.log(`Ready: http://${shown.includes(":") ? `[${shown}]` : shown}:${port}${basePath}/`);
});
