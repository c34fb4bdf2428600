// Writes out/schema/situatie.json and praktijk.json for suppliers. Not a page of Next: what makes a JSON Schema would then
// be in the scripts of every page.
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { outDir } from "./output.mjs";

const contents = `
import { jsonSchemaOf } from "./lib/contract/json-schema";
import { situatieSchema } from "./lib/contract/situatie";
import { praktijkSchema } from "./lib/gemeente/schema";
export default {
  situatie: jsonSchemaOf(situatieSchema, "Situatie, versie 1"),
  praktijk: jsonSchemaOf(praktijkSchema, "Praktijk van een gemeente"),
};`;

/** Writes the schemas, made from the schemas with which the app reads these files. */
export async function writeSchemas() {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? "").toString("base64");
  /** @type {unknown} */
  const loaded = await import(`data:text/javascript;base64,${code}`);
  const { default: schemas } = /** @type {{ default: Record<string, unknown> }} */ (loaded);
  mkdirSync(`${outDir}/schema`, { recursive: true });
  for (const [name, schema] of Object.entries(schemas))
    writeFileSync(`${outDir}/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
