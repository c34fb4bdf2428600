// Where somebody finds the source of this release: where the host says that it is published, or else in the site itself.
import { spawnSync } from "node:child_process";
import { basePath, sourceUrl } from "../site.mjs";
import { outDir } from "./output.mjs";

const archive = "broncode.tar.gz";

const git = (/** @type {string[]} */ ...args) =>
  spawnSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** The address of the source; "" when there is none to give: no SOURCE_URL, and a build outside git. */
export function sourceAddress() {
  if (sourceUrl !== undefined) return sourceUrl;
  return git("rev-parse", "HEAD").status === 0 ? `${basePath}/${archive}` : "";
}

/**
 * Puts the source in the site when the pages say that it is there. What was changed and not committed is in it too.
 * @throws when git cannot write it
 */
export function writeSource() {
  if (!sourceAddress().endsWith(`/${archive}`)) {
    if (sourceAddress() === "") console.log("  no link to the source: SOURCE_URL is not set");
    return;
  }
  const changed = git("stash", "create").stdout.trim();
  const { status } = git(
    ...["archive", "--format=tar.gz", "-o", `${outDir}/${archive}`, changed || "HEAD"],
  );
  if (status !== 0) throw new Error("git archive failed");
}
