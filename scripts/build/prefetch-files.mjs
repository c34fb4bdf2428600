// Next makes every page a second time in pieces, for links that fetch ahead. Ours do not (components/ui/link.tsx);
// going to a page asks for its index.txt. Without the pieces a phone keeps half as many files.
import { rmSync } from "node:fs";
import { listFiles, outDir } from "./output.mjs";

/** Removes the pieces; gives their number. */
export function removePrefetchFiles() {
  const pieces = listFiles().filter((file) => /(^|\/)__next\.[^/]*\.txt$/.test(file));
  for (const piece of pieces) rmSync(`${outDir}/${piece}`);
  return pieces.length;
}
