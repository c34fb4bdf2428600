// A server of its own for tests that take the network away or publish a new release.
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { securityHeaders } from "../scripts/build/headers.mjs";
import { addPolicies } from "../scripts/build/policy.mjs";
import { listFiles } from "../scripts/build/output.mjs";
import { writeServiceWorker } from "../scripts/build/service-worker.mjs";
import { createSiteServer, listenOnFreePort, siteHandler } from "../scripts/server.mjs";
import { basePath } from "../scripts/site.mjs";

export interface Site {
  /** Where it stands, with the sub-path if there is one, without a slash at the end. */
  readonly origin: string;
  /** From now on the server gives the files of this folder, and only those. */
  readonly publish: (dir: string) => void;
  /** No network any more: the server stops, open connections included. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server with the build in out/ on a free port.
 * @param frameAncestors the sites that may show it in an iframe
 */
export async function startSite(frameAncestors?: string): Promise<Site> {
  let handler = siteHandler("out", securityHeaders(frameAncestors));
  const server = createSiteServer(() => handler);
  const port = await listenOnFreePort(server);
  return {
    origin: `http://localhost:${String(port)}${basePath}`,
    publish: (dir) => {
      handler = siteHandler(dir);
    },
    stop: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/**
 * A next release in a folder: every script and style has another name, the build has another name, and the start
 * page has another heading. As with a real release, nothing of the old scripts is there any more.
 */
export function makeNextRelease(dir: string, heading: { from: string; to: string }): void {
  rmSync(dir, { recursive: true, force: true });
  cpSync("out", dir, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const files = listFiles(dir);
  const names = files.flatMap(
    (file) => /^_next\/static\/chunks\/([^/]+)\.(?:js|css)$/.exec(file)?.[1] ?? [],
  );
  const buildName = files.flatMap(
    (file) => /^_next\/static\/([^/]+)\/_buildManifest/.exec(file)?.[1] ?? [],
  )[0];
  for (const file of files.filter((name) => /\.(html|txt|js|css)$/.test(name))) {
    const path = `${dir}/${file}`;
    let text = readFileSync(path, "utf8").replace(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/,
      "",
    );
    for (const name of names) text = text.replaceAll(name, `${name}-next`);
    if (buildName) text = text.replaceAll(buildName, `${buildName}-next`);
    writeFileSync(path, text.replaceAll(heading.from, heading.to));
  }
  for (const name of names) {
    for (const extension of ["js", "css"]) {
      const path = `${dir}/_next/static/chunks/${name}`;
      if (files.includes(`_next/static/chunks/${name}.${extension}`)) {
        renameSync(`${path}.${extension}`, `${path}-next.${extension}`);
      }
    }
  }
  addPolicies(dir);
  writeServiceWorker(dir);
}
