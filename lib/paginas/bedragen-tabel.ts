/** The rows of the page on where the amounts come from: what, since when, and the publication. */
import type nl from "../../messages/nl.json";
import { tabellen, type Bron, type Dag, type Tabelnaam } from "@/lib/recht";

export interface BedragenRij {
  /** Key of the message that names the amounts. */
  readonly wat: keyof (typeof nl)["paginas"]["bedragen"];
  readonly vanaf: Dag;
  readonly bron: Bron;
  /** Not published law yet. */
  readonly voorlopig: boolean;
}

/** Which table is named, and how many of its newest publications. Of the norms also those of half a year before. */
const getoond = [
  ["norm", "normen", 2],
  ["vrijlating", "vrijlatingMaxima", 1],
  ["vakantiegeld", "aanspraakVakantietoeslag", 1],
  ["giften", "giftenGrens", 1],
  ["minimumloon", "minimumloon", 1],
  ["belasting", "loonheffing", 1],
  ["toeslagen", "zorgtoeslag", 1],
  ["regels2027", "artikel34a", 1],
] as const satisfies readonly (readonly [BedragenRij["wat"], Tabelnaam, number])[];

/** The newest published rows of each table; its provisional row where nothing is published. */
export function bedragenTabel(): readonly BedragenRij[] {
  return getoond.flatMap(([wat, tabel, aantal]) => {
    const rijen = [...tabellen[tabel]].reverse();
    const gepubliceerd = rijen.filter(({ voorlopig }) => voorlopig === undefined);
    return (gepubliceerd.length > 0 ? gepubliceerd : rijen)
      .slice(0, aantal)
      .map(({ van, bron, voorlopig }) => ({
        wat,
        vanaf: `${van}-01`,
        bron,
        voorlopig: voorlopig !== undefined,
      }));
  });
}
