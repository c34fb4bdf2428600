import { parseDag } from "@/lib/notation/datum";
import type { InvoerFoutCode } from "@/lib/notation/lezen";
import type { Antwoorden } from "../antwoorden";
import { alsGevuld } from "./gewone-vragen";
import { laatsteDag } from "./persoon";
import { dag, vanDelen, vinkje, type DagDelen } from "./velden";
import { veldenvraag } from "./velden-vragen";
import type { Taal } from "./vraag";

// oxlint-disable-next-line typescript/consistent-type-definitions -- an interface is no record of values
type Waarden = {
  dag: DagDelen;
  onbekend: boolean;
};

const gewoon = {
  velden: { dag: dag("bijstand.vanaf"), onbekend: vinkje("bijstand.weetNiet") },
  vorm: [
    {
      naam: "dag",
      soort: "dag",
      onbekend: "onbekend",
      fout: (waarden: Waarden, antwoorden: Antwoorden): InvoerFoutCode | null => {
        const gelezen = parseDag(vanDelen(waarden.dag));
        return gelezen.ok && gelezen.waarde > laatsteDag(antwoorden)
          ? "bijstandBuitenVenster"
          : null;
      },
    },
  ],
  antwoord: (waarden: Waarden, taal: Taal) =>
    waarden.onbekend
      ? [taal.weetNiet]
      : alsGevuld(vanDelen(waarden.dag), (tekst) =>
          taal.zin("bijstandVanaf.antwoord", { dag: taal.dag(tekst) }),
        ),
} as const;

/** From which day somebody who applied has bijstand. Not known: in all months. */
export const bijstandVanaf = veldenvraag({
  ...gewoon,
  naam: "bijstandVanaf",
  stap: "jij",
  als: ({ uitkering }) => uitkering === "aangevraagd",
});

/** The same for who says later that the bijstand has only just started. */
export const bijstandBegonnen = veldenvraag({
  ...gewoon,
  naam: "bijstandBegonnen",
  teksten: "bijstandVanaf",
  stap: "geld",
  als: ({ uitkering, anderGeld }) =>
    uitkering !== "aangevraagd" && anderGeld.includes("bijstandBegint"),
});
