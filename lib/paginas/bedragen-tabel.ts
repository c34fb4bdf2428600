/** The rows of the page on where the amounts come from: what, since when, and the publication. */
import type nl from "../../messages/nl.json";
import { tabellen, type Bron, type Dag, type Tabelnaam } from "@/lib/recht";

type Teksten = (typeof nl)["paginas"]["bedragen"];

export interface BedragenRij {
  /** Key of the message that names the amounts. */
  readonly wat: Exclude<keyof Teksten, "stand2027">;
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

/** The tables of 2027 that a person can meet, in the order of the page. */
const over2027 = [
  "normen",
  "artikel24",
  "artikel34a",
  "overgangVrijlating",
  "bufferbudgetMaximum",
  "ophoging24a",
  "giftenGrens",
  "vermogensgrens",
  "premieMaximum",
  "minimumloon",
  "loonheffing",
  "aanspraakVakantietoeslag",
  "zorgtoeslag",
  "huurtoeslag",
  "kindgebondenBudget",
  "kinderopvangtoeslag",
  "kinderbijslag",
] as const satisfies readonly (Tabelnaam & keyof Teksten["stand2027"])[];

/** What the amounts of January 2027 rest on, surest first: published, an act, the budget, a plan, or last year. */
export function stand2027() {
  const rijen = over2027.map((naam) => {
    const rij = tabellen[naam].find(({ van, tot }) => van <= "2027-01" && "2027-01" <= tot);
    return { naam, grond: rij?.voorlopig === undefined ? "vast" : (rij.berustOp ?? "aangehouden") };
  });
  return (["vast", "wet", "begroting", "voorstel", "aangehouden"] as const)
    .map((grond) => ({
      grond,
      namen: rijen.filter((rij) => rij.grond === grond).map(({ naam }) => naam),
    }))
    .filter(({ namen }) => namen.length > 0);
}
