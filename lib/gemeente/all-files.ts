/**
 * All municipalities and all practice files together, as one static file that every visitor gets: so a visitor's own
 * municipality never shows in a request. "onbekend" is left out to save bytes and put back on reading.
 */
import { velden, type Praktijk } from "./praktijk";
import type { Gemeentenaam } from "./register";

/** A practice with the name of its file, without ".json". */
export interface Bestand {
  readonly bestand: string;
  readonly praktijk: Praktijk;
}

export interface Alle {
  readonly gemeenten: readonly Gemeentenaam[];
  readonly bestanden: readonly Bestand[];
}

/** The text of the combined file. */
export function writeAll({ gemeenten, bestanden }: Alle): string {
  return JSON.stringify({
    gemeenten,
    bestanden: bestanden.map(({ bestand, praktijk }) => ({
      bestand,
      praktijk: {
        ...praktijk,
        gegevens: Object.fromEntries(
          Object.entries(praktijk.gegevens).filter(([, gegeven]) => gegeven !== "onbekend"),
        ),
      },
    })),
  });
}

/** Reads the combined file. It was checked when the site was built, so it is not checked again on the phone. */
export function readAll(json: unknown): Alle {
  const empty = Object.fromEntries(velden.map((veld) => [veld, "onbekend"]));
  const { gemeenten, bestanden } = json as Alle;
  return {
    gemeenten,
    bestanden: bestanden.map(({ bestand, praktijk }) => ({
      bestand,
      praktijk: { ...praktijk, gegevens: { ...empty, ...praktijk.gegevens } },
    })),
  };
}

/** The practice file of a municipality; undefined when nobody looked it up. "" is the national rules. */
export function praktijkVoor({ gemeenten, bestanden }: Alle, code: string): Praktijk | undefined {
  if (code === "")
    return bestanden.find(({ praktijk }) => praktijk.soort === "landelijk")?.praktijk;
  const naam = gemeenten.find((een) => een.code === code)?.naam;
  return naam === undefined
    ? undefined
    : bestanden.find(({ praktijk }) => praktijk.gemeenten.includes(naam))?.praktijk;
}
