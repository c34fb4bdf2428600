import type { BaanAntwoorden } from "../antwoorden";
import { parseDag } from "@/lib/notation/datum";
import type { InvoerFoutCode } from "@/lib/notation/lezen";
import { alsGevuld } from "./gewone-vragen";
import { dag, metOnbekend, vanDelen } from "./velden";
import { veldenvraag } from "./velden-vragen";
import type { Veld } from "./vraag";

/** Leave hours or severance at the end of the job are asked as money that comes once. */
const nogGeld: Veld<boolean> = {
  pad: "anderGeld",
  lees: (bewaard) => (bewaard as readonly string[]).includes("eenmalig"),
  schrijf: (waarde, bewaard) => metOnbekend(bewaard as readonly string[], "eenmalig", waarde),
};

/** "Ik weet al wanneer de baan stopt", for who did not say so at the start of the job: its last day. */
export const baanStopt = veldenvraag({
  naam: "baanStopt",
  stap: "geld",
  als: ({ anderGeld }) => anderGeld.includes("baanStopt"),
  velden: { tot: dag("@tot"), nogGeld },
  vorm: [
    {
      naam: "tot",
      soort: "dag",
      fout: ({ tot }, { scenarios }): InvoerFoutCode | null => {
        const [eind, begin] = [
          parseDag(vanDelen(tot)),
          parseDag(scenarios[0]?.banen[0]?.van ?? ""),
        ];
        return eind.ok && begin.ok && eind.waarde < begin.waarde ? "eindVoorBegin" : null;
      },
    },
    { naam: "nogGeld", soort: "vinkje" },
  ],
  antwoord: ({ tot }, taal) => alsGevuld(vanDelen(tot), taal.dag),
  daarna: (antwoorden) => ({
    ...antwoorden,
    scenarios: antwoorden.scenarios.map((scenario, plaats) =>
      plaats === 0
        ? {
            ...scenario,
            banen: scenario.banen.map((baan, hier): BaanAntwoorden =>
              hier === 0 ? { ...baan, stopt: "ja" } : baan,
            ),
          }
        : scenario,
    ),
  }),
  tekening: "werk",
});
