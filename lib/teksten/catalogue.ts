/** The catalogue of a language as the wording mode loads it: a static file, made when the site is built. */
import { readFileSync } from "node:fs";
import type { Locale } from "../i18n/locales";
import { listMessages, type Message, type MessageTree } from "../leesbaarheid/messages";
import { readBegrippen, type Begrip } from "../leesbaarheid/terms";

export interface Catalogue {
  readonly taal: Locale;
  readonly berichten: readonly Message[];
  readonly begrippen: readonly Begrip[];
}

/** The file behind /teksten/catalogus.json. Reads the project's own files: only for the build. */
export function catalogueResponse(taal: Locale): Response {
  const tree = JSON.parse(readFileSync(`messages/${taal}.json`, "utf8")) as MessageTree;
  const catalogue: Catalogue = {
    taal,
    berichten: listMessages(tree),
    begrippen: readBegrippen(readFileSync("docs/begrippen.md", "utf8")),
  };
  return Response.json(catalogue);
}
