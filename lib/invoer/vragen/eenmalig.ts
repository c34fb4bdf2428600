import type { Eenmalig } from "@/lib/recht";
import { metPartner, type EenmaligSoort } from "../antwoorden";
import { eenmaligSoorten } from "../antwoorden-vorm";
import { keuze, lijst, tekst } from "./velden";
import { lijstvraag } from "./velden-vragen";

/** Where nothing is asked: as what money of a kind counts (articles 31, 32 and 34 Participatiewet). */
export const teltVast: Readonly<Partial<Record<EenmaligSoort, Eenmalig["telt"]>>> = {
  verlofuren: "inkomen",
  ontslagvergoeding: "inkomen",
  verkoopHandel: "inkomen",
  verkoopEigen: "nee",
  erfenis: "vermogen",
};

/** Kinds that belong in the income of the year. */
export const belastEenmalig: readonly string[] = ["verlofuren", "ontslagvergoeding"];

/** True when how it counts has to be said, or was said in another way than the kind does. */
function vraagtTelt({ soort, telt }: { readonly soort: string; readonly telt: string }): boolean {
  if (soort === "") return false;
  const vast = teltVast[soort as EenmaligSoort];
  return vast === undefined || (telt !== "" && telt !== vast);
}

/** Money that comes once. Not known whether it counts: as income of its month. */
export const eenmalig = lijstvraag({
  naam: "eenmalig",
  stap: "geld",
  opties: eenmaligSoorten,
  als: ({ anderGeld }) => anderGeld.includes("eenmalig"),
  velden: {
    eenmalig: lijst(
      "eenmalig",
      {
        wie: tekst("wie"),
        soort: keuze("soort"),
        maand: tekst("maand"),
        netto: tekst("netto"),
        bruto: tekst("bruto"),
        telt: keuze("telt"),
      },
      { wie: "aanvrager", maand: "", soort: null, netto: "", bruto: "", telt: null },
    ),
  },
  lijst: "eenmalig",
  vorm: [
    {
      naam: "wie",
      soort: "keuze",
      opties: ["aanvrager", "partner"],
      als: (_, antwoorden) => metPartner(antwoorden),
    },
    { naam: "soort", soort: "kies", opties: eenmaligSoorten },
    {
      naam: "telt",
      soort: "keuze",
      opties: ["inkomen", "vermogen", "nee", "weetNiet"],
      als: vraagtTelt,
    },
    { naam: "maand", soort: "maand" },
    { naam: "netto", soort: "bedrag" },
    {
      naam: "bruto",
      soort: "bedrag",
      optioneel: true,
      als: ({ soort, bruto }) => belastEenmalig.includes(soort) || bruto !== "",
    },
  ],
  antwoord: ({ eenmalig: alles }, taal) =>
    alles.flatMap(({ soort, netto, maand }) =>
      soort === ""
        ? []
        : [
            taal.zin("eenmalig.antwoord", {
              wat: taal.keuze("eenmalig", soort)[0] ?? "",
              bedrag: taal.euro(netto),
              maand: taal.maand(maand),
            }),
          ],
    ),
  tekening: "loon",
  woorden: ["bruto", "loonstrook", "toeslagen"],
});
