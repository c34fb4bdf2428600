// Writes a .br and a .gz beside every text file, so that the server never compresses while somebody waits.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { listFiles, outDir } from "./output.mjs";

const text = /\.(html|js|css|txt|json|svg|xml|webmanifest)$/;

/**
 * The file as a good host sends it: brotli at its best.
 * @param {Buffer} content
 */
function brotli(content) {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

/** Compresses everything in out/. */
export function compressAll() {
  for (const file of listFiles().filter((name) => text.test(name))) {
    const content = readFileSync(`${outDir}/${file}`);
    writeFileSync(`${outDir}/${file}.br`, brotli(content));
    writeFileSync(`${outDir}/${file}.gz`, gzipSync(content, { level: 9 }));
  }
}
