import { BEGIN_34A, LEEFTIJD } from "@/lib/recht/grenzen";
import { maandPlus } from "@/lib/notation/datum";
import type { Antwoorden } from "../antwoorden";
import { periodeVan } from "../periode";
import { jongerDan } from "./gronden";
import { keuze } from "./velden";
import { veldenvraag } from "./velden-vragen";
import { banenMetPlaats, type Veld } from "./vraag";

type Vrijlating = Antwoorden["vrijlating"];
type VeldNaam = "onder27" | "overgang" | "eindejaar";

/** Under 27 in 2026: what the municipality leaves. Two answers of the situation, of which one at most is yes. */
const onder27: Veld<string> = {
  pad: "vrijlating",
  over: ["vrijlating.vooruitlopen2026", "vrijlating.vooruitlopen2026Als27"],
  lees: (bewaard) => {
    const { vooruitlopen2026, vooruitlopen2026Als27 } = bewaard as Vrijlating;
    if (vooruitlopen2026Als27 === "ja") return "kwart";
    return vooruitlopen2026 === null ? "" : vooruitlopen2026 === "ja" ? "vijftien" : "niets";
  },
  schrijf: (waarde, bewaard) => {
    const bekend = waarde !== "" && waarde !== "weetNiet";
    return {
      ...(bewaard as Vrijlating),
      vooruitlopen2026: bekend ? (waarde === "vijftien" ? "ja" : "nee") : null,
      vooruitlopen2026Als27: bekend ? (waarde === "kwart" ? "ja" : "nee") : null,
    };
  },
};

/** A job of the first possibility pays something at the end of the year. */
const metEindejaar = (antwoorden: Antwoorden) =>
  banenMetPlaats(antwoorden).some(({ baan }) => baan.eindejaarsuitkeringProcent.trim() !== "");

/** Part of the wage may be kept, and the months shown begin in 2026. */
const magIn2026 = (antwoorden: Antwoorden) =>
  antwoorden.vrijlating.mag === "ja" &&
  banenMetPlaats(antwoorden).length > 0 &&
  periodeVan(antwoorden).start < BEGIN_34A;

const isOnder27 = (antwoorden: Antwoorden) => jongerDan(antwoorden, "aanvrager", LEEFTIJD.vanaf27);

/** They begin in 2026 and go on in 2027, for somebody of 27 or who is treated so. */
function metOvergang(antwoorden: Antwoorden): boolean {
  const { start, maanden } = periodeVan(antwoorden);
  return (
    magIn2026(antwoorden) &&
    maandPlus(start, maanden - 1) >= BEGIN_34A &&
    (!isOnder27(antwoorden) || antwoorden.vrijlating.vooruitlopen2026Als27 === "ja")
  );
}

const jong = (antwoorden: Antwoorden) => magIn2026(antwoorden) && isOnder27(antwoorden);

/** What of its fields the answer in words says: a field that is asked and was answered. */
export function gezegdOverGemeente(antwoorden: Antwoorden): readonly VeldNaam[] {
  const { vrijlating, gemeente } = antwoorden;
  return [
    ...(jong(antwoorden) && onder27.lees(vrijlating) !== "" ? (["onder27"] as const) : []),
    ...(metOvergang(antwoorden) && vrijlating.overgang2027 !== null ? (["overgang"] as const) : []),
    ...(metEindejaar(antwoorden) && gemeente.eindejaarsuitkering !== null
      ? (["eindejaar"] as const)
      : []),
  ];
}

/** What few people know of their municipality. Nobody has to answer it; what is not known is assumed and said. */
export const meerOverGemeente = veldenvraag({
  naam: "meerOverGemeente",
  stap: "gemeente",
  opties: ["verrekenen", "vrij", "34a", "n", "niets", "vijftien", "kwart"],
  als: (antwoorden) => metEindejaar(antwoorden) || metOvergang(antwoorden) || jong(antwoorden),
  velden: {
    onder27,
    overgang: keuze("vrijlating.overgang2027"),
    eindejaar: keuze("gemeente.eindejaarsuitkering"),
  },
  vorm: [
    {
      naam: "onder27",
      soort: "keuze",
      opties: ["niets", "vijftien", "kwart", "weetNiet"],
      optioneel: true,
      als: (_, antwoorden) => jong(antwoorden),
    },
    {
      naam: "overgang",
      soort: "keuze",
      opties: ["34a", "n", "weetNiet"],
      optioneel: true,
      als: (_, antwoorden) => metOvergang(antwoorden),
    },
    {
      naam: "eindejaar",
      soort: "keuze",
      opties: ["verrekenen", "vrij", "weetNiet"],
      optioneel: true,
      als: (_, antwoorden) => metEindejaar(antwoorden),
    },
  ],
  antwoord: (waarden, taal, antwoorden) =>
    gezegdOverGemeente(antwoorden).flatMap((veld) =>
      taal
        .keuze("meerOverGemeente", waarden[veld])
        .map((keuze) => taal.zin(`meerOverGemeente.antwoord.${veld}`, { keuze })),
    ),
  woorden: ["eindejaarsuitkering"],
});
