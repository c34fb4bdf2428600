// Asks the browser to compile every function of a script while it is being fetched, on another thread. Without it V8
// compiles each function at its first call, on the thread that also has to answer a tap: on a slow phone that was
// half of the time that the page did not answer. Browsers that do not know the line see a comment.
// https://v8.dev/blog/explicit-compile-hints
import { readFileSync, writeFileSync } from "node:fs";
import { listFiles, outDir } from "./output.mjs";

const hint = "//# allFunctionsCalledOnLoad\n";
/** What is shorter is compiled in no time; there the line would only be sent. */
const worthIt = 13_000;

/**
 * Writes the hint into the scripts of the pages; gives their number.
 * @param {string} [dir]
 */
export function addCompileHints(dir = outDir) {
  const scripts = listFiles(dir)
    .filter((file) => /^_next\/static\/chunks\/.*\.js$/.test(file))
    .map((file) => ({ path: `${dir}/${file}`, code: readFileSync(`${dir}/${file}`, "utf8") }))
    .filter(({ code }) => code.length > worthIt);
  for (const { path, code } of scripts) writeFileSync(path, hint + code);
  return scripts.length;
}
