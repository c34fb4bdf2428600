// The explanation of a month as lines to compare: a step reads as its kind, outcome, its numbers, [place in the law;
// Participatiewet where no law is named], gemeente where the municipality decides, voorlopig.
import { parseSituatie } from "@/lib/contract/situatie";
import { verklaar } from "@/lib/recht/bereken";
import { citaat } from "@/lib/recht/bron";
import type { MaandVerklaring, Stap } from "@/lib/recht/stap";
import type { SituatieJson } from "@/tests/tegenproef/soorten";

type Onderdeel = Exclude<keyof MaandVerklaring, "maand" | "loonbetalingen" | "verdiend">;

/** A step and, indented, the steps that it is made of. */
export function regels(stap: Stap, diepte = 0): string[] {
  const waarden = Object.entries(stap.waarden).map(([naam, waarde]) => `${naam}=${waarde}`);
  const grondslag = stap.grondslag.map((plaats) => citaat(plaats).replace(/ Participatiewet$/, ""));
  const regel = [
    `${stap.soort} ${stap.uitkomst}`,
    ...(waarden.length > 0 ? [waarden.join(", ")] : []),
    ...(grondslag.length > 0 ? [`[${grondslag.join("; ")}]`] : []),
    ...(stap.gemeenteBeslist === true ? ["gemeente"] : []),
    ...(stap.voorlopig === true ? ["voorlopig"] : []),
  ].join(" ");
  return [
    "  ".repeat(diepte) + regel,
    ...stap.onderdelen.flatMap((deel) => regels(deel, diepte + 1)),
  ];
}

/** All explanations of one month of a situation. */
export function uitlegVan(zaak: SituatieJson, maand: string): MaandVerklaring {
  const gelezen = parseSituatie(zaak);
  if (gelezen.soort === "fouten") throw new Error(JSON.stringify(gelezen.fouten));
  const gevonden = verklaar(gelezen.zaak).find((kandidaat) => kandidaat.maand === maand);
  if (gevonden === undefined) throw new Error(maand);
  return gevonden;
}

/** The explanation of one part of a month; empty when there is nothing to explain. */
export function uitleg(zaak: SituatieJson, maand: string, onderdeel: Onderdeel): string[] {
  const stap = uitlegVan(zaak, maand)[onderdeel];
  return stap === undefined ? [] : regels(stap);
}

/** The first step of a kind inside an explanation. */
function zoek(stap: Stap, soort: Stap["soort"]): Stap | undefined {
  if (stap.soort === soort) return stap;
  for (const deel of stap.onderdelen) {
    const gevonden = zoek(deel, soort);
    if (gevonden !== undefined) return gevonden;
  }
  return undefined;
}

/** The first step of a kind in what is paid over a month; empty when there is none. */
export function stapIn(zaak: SituatieJson, maand: string, soort: Stap["soort"]): string[] {
  const gevonden = zoek(uitlegVan(zaak, maand).recht, soort);
  return gevonden === undefined ? [] : regels(gevonden);
}
