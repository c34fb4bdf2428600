/**
 * `npm run --silent reken -- FILE.json [FILE.json …]` (or `-` for standard input): one outcome per line, in order.
 * A situation that is not valid prints its `fout` in its place and makes the exit status 1; the others are still computed.
 */
import { readFileSync } from "node:fs";
import messages from "../messages/nl.json" with { type: "json" };
import { fileKind } from "@/lib/contract/file-name";
import { decodeText, doubleKey } from "@/lib/contract/read-json";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken, type Fout } from "../lib/recht";

// Who reads the first lines only (`… | head -1`) closes the pipe: that is no mistake.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

function fail(fouten: readonly Fout[]): void {
  process.exitCode = 1;
  const zinnen = messages.fouten.situatie;
  print({ fout: fouten.map(({ pad, code }) => ({ pad, reden: zinnen[code] })) });
}

function computeOne(json: unknown): void {
  const parsed = parseSituatie(json);
  if (parsed.soort === "fouten") fail(parsed.fouten);
  else print(bereken(parsed.zaak));
}

/** A file that cannot be read or is no JSON still gets its one line. */
function load(file: string): { readonly json: unknown } | null {
  try {
    const text = decodeText(readFileSync(file === "-" ? 0 : file));
    const json = JSON.parse(text) as unknown;
    const twice = doubleKey(text);
    if (twice === null) return { json };
    fail([{ pad: twice, code: "dubbeleSleutel" }]);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    fail([{ pad: "", code: missing ? "bestandOntbreekt" : "geenJson" }]);
  }
  return null;
}

/** A file that the site kept holds its situations beside the answers. */
function situationsIn(json: unknown): unknown {
  const file = json as { readonly soort?: unknown; readonly situaties?: unknown } | null;
  return file?.soort === fileKind.soort ? (file.situaties ?? []) : json;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write(
    "Gebruik: npm run --silent reken -- BESTAND.json … (of - voor standaardinvoer)\n",
  );
  process.exitCode = 2;
}
for (const file of files) {
  const loaded = load(file);
  if (loaded === null) continue;
  const inhoud = situationsIn(loaded.json);
  for (const situatie of Array.isArray(inhoud) ? (inhoud as unknown[]) : [inhoud])
    computeOne(situatie);
}
