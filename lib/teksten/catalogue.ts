/** The catalogue of a language as the list of texts loads it: a static file, made when the site is built. */
import { readFileSync } from "node:fs";
import type { Locale } from "../i18n/locales";
import { listMessages, type Message, type MessageTree } from "../leesbaarheid/messages";
import { readBegrippen, type Begrip } from "../leesbaarheid/terms";
import { byPage } from "./screens";
import type { Voorbeeld } from "./voorbeelden";
import { voorbeeldenBij } from "./voorbeelden-bij";

export interface Catalogue {
  readonly taal: Locale;
  readonly berichten: readonly Message[];
  readonly begrippen: readonly Begrip[];
  /** By the address of a page, of a language at the root: the samples with which it can be seen. */
  readonly voorbeelden: Readonly<Record<string, readonly Voorbeeld[]>>;
}

/** The file behind /teksten/catalogus.json. Reads the project's own files: only for the build. */
export function catalogueResponse(taal: Locale): Response {
  const tree = JSON.parse(readFileSync(`messages/${taal}.json`, "utf8")) as MessageTree;
  const berichten = listMessages(tree);
  const catalogue: Catalogue = {
    taal,
    berichten,
    begrippen: readBegrippen(readFileSync("docs/begrippen.md", "utf8")),
    voorbeelden: Object.fromEntries(
      [...byPage(berichten).keys()].map((path) => [path, voorbeeldenBij(path)]),
    ),
  };
  return Response.json(catalogue);
}
