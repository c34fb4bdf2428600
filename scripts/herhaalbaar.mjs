// npm run herhaalbaar: builds twice, here and in another folder without git, and compares every file. Two builds take
// minutes, so it is not in npm test; docs/beheer.md says when to run it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { listFiles } from "./build/output.mjs";

/** security.txt names the day on which it ends, so it differs from day to day. */
const dated = ".well-known/";

/**
 * Builds in a folder.
 * @param {string} dir
 * @returns {Map<string, string>} every file with its hash
 */
function build(dir) {
  const { status } = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: dir,
    stdio: "inherit",
    // Without git the source is not packed along, so both builds point to another place.
    env: { ...process.env, SOURCE_URL: process.env.SOURCE_URL ?? "https://code.example/" },
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`The build in ${dir} failed`);
  const out = join(dir, "out");
  return new Map(
    listFiles(out)
      .filter((file) => !file.startsWith(dated))
      .map((file) => [
        file,
        createHash("sha256")
          .update(readFileSync(join(out, file)))
          .digest("hex"),
      ]),
  );
}

const other = mkdtempSync(join(tmpdir(), "wat-houd-ik-over-"));
try {
  const skipped = new Set([".git", ".next", "out", "node_modules", "test-results", ".cache"]);
  cpSync(".", other, {
    recursive: true,
    filter: (source) => !skipped.has(source.split(/[\\/]/)[0] ?? ""),
  });
  // A link would stand outside the folder that the bundler reads.
  cpSync("node_modules", join(other, "node_modules"), { recursive: true, verbatimSymlinks: true });
  const [here, there] = [build(resolve(".")), build(other)];
  const names = [...new Set([...here.keys(), ...there.keys()])].sort();
  const different = names.filter((name) => here.get(name) !== there.get(name));
  for (const name of different) console.error(`differs: ${name}`);
  console.log(`${names.length - different.length} files are the same, ${different.length} differ`);
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(other, { recursive: true, force: true });
}
