import type { BaanAntwoorden } from "../antwoorden";
import { parseBedrag } from "@/lib/notation/bedrag";
import type { InvoerFoutCode } from "@/lib/notation/lezen";
import { alsGevuld } from "./gewone-vragen";
import { bij, foutInLoon, foutInOptioneel, gekozen, metOnbekend, tekst } from "./velden";
import { maakVraag, type Veld } from "./vraag";

/** True when the hours of a job decide its wage. */
export function uurloon(baan: BaanAntwoorden): boolean {
  return baan.loonSoort === "uurloon" || baan.onbekend.includes("loon");
}

const weetNiet = "weetNiet";

/** "Weet ik niet" is one of the choices on the screen; a kind of wage that was chosen before is kept. */
const soort: Veld<string> = {
  pad: "@",
  over: ["@loonSoort"],
  lees: (bewaard) => {
    const { onbekend, loonSoort } = bewaard as BaanAntwoorden;
    return onbekend.includes("loon") ? weetNiet : (loonSoort ?? "");
  },
  schrijf: (waarde, bewaard) => {
    const baan = bewaard as BaanAntwoorden;
    return {
      ...baan,
      ...(waarde === weetNiet ? {} : { loonSoort: waarde === "" ? null : waarde }),
      onbekend: metOnbekend(baan.onbekend, "loon", waarde === weetNiet),
    };
  },
};

/** Travel money is a part of a net wage; beside a gross one it may be anything. */
function foutInReisgeld(reisgeld: string, nettoLoon: string | null): InvoerFoutCode | null {
  const loon = parseBedrag(nettoLoon ?? "");
  return foutInOptioneel(reisgeld, parseBedrag, (deel) =>
    loon.ok && Number(deel) > Number(loon.waarde) ? "reisgeldTeHoog" : null,
  );
}

/** The wage of a job, the way people know it. Not known: the minimum wage. */
export const loon = maakVraag({
  naam: "loon",
  stap: "werk",
  per: "baan",
  opties: [
    "uurloon",
    "brutoPerMaand",
    "brutoPerVierWeken",
    "brutoPerWeek",
    "nettoPerMaand",
    weetNiet,
  ],
  velden: { soort, bedrag: tekst("@bedrag"), reisgeld: tekst("@reisgeld") },
  fouten: (waarden) => {
    if (waarden.soort === "" || waarden.soort === weetNiet)
      return bij("soort", gekozen(waarden.soort));
    return [
      ...bij("bedrag", foutInLoon(waarden.bedrag, waarden.soort === "uurloon")),
      ...bij(
        "reisgeld",
        foutInReisgeld(waarden.reisgeld, waarden.soort === "nettoPerMaand" ? waarden.bedrag : null),
      ),
    ];
  },
  antwoord: (waarden, taal) => {
    if (waarden.soort === weetNiet) return [taal.weetNiet];
    if (waarden.soort === "" || waarden.bedrag.trim() === "") return [];
    return [
      taal.zin(`loon.antwoord.${waarden.soort}`, { bedrag: taal.euro(waarden.bedrag) }),
      ...alsGevuld(waarden.reisgeld, (bedrag) =>
        taal.zin("loon.antwoordReisgeld", { bedrag: taal.euro(bedrag) }),
      ),
    ];
  },
  tekening: "loon",
  woorden: ["bruto", "netto", "vakantiegeld"],
});
