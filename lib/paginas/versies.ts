/** The releases of the app, newest first, as the page "Wat is er veranderd?" tells them. */
import type nl from "../../messages/nl.json";

type Sleutel = keyof (typeof nl)["paginas"]["veranderd"];

export const versies: readonly {
  readonly datum: `${number}-${number}-${number}`;
  readonly punten: readonly Sleutel[];
}[] = [{ datum: "2026-11-22", punten: ["versie1Eerste", "versie1Bedragen", "versie1Voorlopig"] }];
