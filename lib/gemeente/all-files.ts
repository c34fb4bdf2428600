/**
 * All practice files together, as one static file that every visitor gets: so a visitor's own municipality never
 * shows in a request. "onbekend" is left out to save bytes and put back on reading.
 */
import { velden, type Praktijk } from "./praktijk";

/** A practice with the name of its file, without ".json". */
export interface Bestand {
  readonly bestand: string;
  readonly praktijk: Praktijk;
}

/** The text of the combined file. */
export function schrijfAlle(bestanden: readonly Bestand[]): string {
  return JSON.stringify(
    bestanden.map(({ bestand, praktijk }) => ({
      bestand,
      praktijk: {
        ...praktijk,
        gegevens: Object.fromEntries(
          Object.entries(praktijk.gegevens).filter(([, gegeven]) => gegeven !== "onbekend"),
        ),
      },
    })),
  );
}

/** Reads the combined file. It was checked when the site was built, so it is not checked again on the phone. */
export function leesAlle(json: unknown): readonly Bestand[] {
  const empty = Object.fromEntries(velden.map((veld) => [veld, "onbekend"]));
  return (json as Bestand[]).map(({ bestand, praktijk }) => ({
    bestand,
    praktijk: { ...praktijk, gegevens: { ...empty, ...praktijk.gegevens } },
  }));
}
