import type { Antwoorden, OverigInkomenSoort } from "../antwoorden";
import { alsInkomen, leegInkomen } from "./inkomen";
import { keuzesvraag } from "./gewone-vragen";

/**
 * Choosing an income of one kind puts it among the incomes, where its amount is asked; who takes the choice back, takes
 * its income away.
 */
function metInkomens(
  antwoorden: Antwoorden,
  gekozen: readonly string[],
  eerst: readonly string[],
): Antwoorden {
  const soorten: readonly (readonly [string, OverigInkomenSoort])[] = Object.entries(alsInkomen);
  const blijft = antwoorden.overigInkomen.filter(({ soort }) => {
    const keuze = soorten.find(([, een]) => een === soort)?.[0] ?? "inkomen";
    return gekozen.includes(keuze) || (gekozen.includes("inkomen") && !eerst.includes(keuze));
  });
  const nieuw = soorten
    .filter(
      ([keuze, soort]) => gekozen.includes(keuze) && !blijft.some((een) => een.soort === soort),
    )
    .map(([, soort]) => ({ ...leegInkomen, soort, metVakantietoeslag: "nee" as const }));
  const inkomens = [...blijft, ...nieuw];
  return {
    ...antwoorden,
    overigInkomen:
      gekozen.includes("inkomen") &&
      inkomens.every(({ soort }) =>
        soorten.some(([keuze, een]) => een === soort && gekozen.includes(keuze)),
      )
        ? [...inkomens, leegInkomen]
        : inkomens,
  };
}

/** "Is er nog iets?": what else may be there. Only what is chosen is asked. */
export const anderGeld = keuzesvraag({
  naam: "anderGeld",
  stap: "geld",
  pad: "anderGeld",
  opties: [
    "inkomen",
    "bedrijf",
    "vrijwilligerswerk",
    "giften",
    "eenmalig",
    "schuld",
    "baanStopt",
    "bijstandBegint",
    "niets",
  ],
  // Who said at the start of the job when it ends, need not say it again.
  heeftOptie: (optie, { uitkering, scenarios, anderGeld: gekozen }) => {
    if (optie === "bijstandBegint") return uitkering !== "aangevraagd";
    const banen = scenarios[0]?.banen ?? [];
    return (
      optie !== "baanStopt" ||
      gekozen.includes(optie) ||
      (banen.length === 1 && banen.every(({ stopt }) => stopt !== "ja"))
    );
  },
  uitgesloten: "niets",
  samenFout: "nietsEnIets",
  daarna: (antwoorden, { keuzes }, _plek, eerst) =>
    metInkomens(antwoorden, keuzes, eerst.anderGeld),
  tekening: "loon",
  woorden: ["gift", "toeslagen"],
});
