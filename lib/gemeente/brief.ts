/**
 * A letter that a municipality can answer: what its practice file says, where that stands, and what nobody knows. Its own
 * words stand here, not among the messages: no phone shows them.
 */
import { velden, type Praktijk } from "./praktijk";
import { waaromNietVanNu } from "./to-gemeente";
import { ouderdomVan, zinnenVan, zinnenVanRegeling, type Schrijver } from "./zinnen";

/** How many facts of a file are not confirmed by the municipality, and how many of these are not of now. */
export function twijfel(praktijk: Praktijk, vandaag: string): { onbevestigd: number; oud: number } {
  const feiten = [
    ...velden.map((veld) => praktijk.gegevens[veld]).filter((feit) => feit !== "onbekend"),
    ...praktijk.gegevens.regelingen,
  ];
  return {
    onbevestigd: feiten.filter(({ bevestigd }) => !bevestigd).length,
    oud: feiten.filter((feit) => waaromNietVanNu(feit, vandaag) !== null).length,
  };
}

const antwoord = "   Klopt / klopt niet. Het is zo: …";

/** The letter as plain text in Dutch. Every fact has a line to answer on. */
export function briefVoor(praktijk: Praktijk, s: Schrijver, vandaag: string): string {
  const { gegevens, naam } = praktijk;
  const feiten = [
    ...velden.flatMap((veld) => {
      const feit = gegevens[veld];
      return feit === "onbekend" ? [] : [{ veld, zinnen: zinnenVan(s, veld, feit), feit }];
    }),
    ...gegevens.regelingen.map((feit) => ({
      veld: "regelingen" as const,
      zinnen: zinnenVanRegeling(s, feit),
      feit,
    })),
  ];
  const onbekend = velden.filter((veld) => veld !== "contact" && gegevens[veld] === "onbekend");
  return [
    `Aan: ${naam}. ${s.dag(vandaag)}`,
    "",
    "Dit weten we van hoe jullie rekenen. Klopt het? Zet je antwoord onder elke regel.",
    "Staat het op een pagina? Zet het adres erbij, dan kan iedereen het nakijken.",
    "",
    ...feiten.flatMap(({ veld, zinnen, feit }, plaats) => [
      `${String(plaats + 1)}. ${s.t(`velden.${veld}`)}: ${zinnen.join(" ")}`,
      `   ${ouderdomVan(s, feit, vandaag).join(" ")} ${feit.bron}`,
      antwoord,
      "",
    ]),
    "Dit weten we nog niet. Zet erachter hoe jullie het doen.",
    "",
    ...onbekend.map((veld) => `- ${s.t(`velden.${veld}`)}: …`),
  ].join("\n");
}
