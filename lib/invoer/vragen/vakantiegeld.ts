import type { BaanAntwoorden } from "../antwoorden";
import { parseProcent } from "@/lib/notation/bedrag";
import { bij, foutIn, gekozen, keuze as kies, tekst } from "./velden";
import { baanOp, maakVraag, type Veld } from "./vraag";

/** Months in which holiday pay usually comes; every other month is chosen from a list. */
const gewoneMaanden = ["5", "6"];

const zonderMaand = ["bijElkLoon", "geen", "weetNiet"];

const keuze: Veld<string> = {
  pad: "@",
  over: ["@vakantiegeld"],
  lees: (bewaard) => {
    const { vakantiegeld: hoe, vakantiegeldMaand: maand } = bewaard as BaanAntwoorden;
    if (hoe !== "jaarlijks") return hoe ?? "";
    return gewoneMaanden.includes(maand) ? maand : "andere";
  },
  schrijf: (waarde, bewaard) => {
    const baan = bewaard as BaanAntwoorden;
    if (waarde === "") return { ...baan, vakantiegeld: null };
    if (zonderMaand.includes(waarde)) return { ...baan, vakantiegeld: waarde };
    return {
      ...baan,
      vakantiegeld: "jaarlijks",
      vakantiegeldMaand: waarde === "andere" ? baan.vakantiegeldMaand : waarde,
    };
  },
};

/** A net amount of a payslip holds the holiday pay of every wage already. */
export const kanErbij = (baan: BaanAntwoorden) =>
  baan.loonSoort !== "nettoPerMaand" || baan.onbekend.includes("loon");

/** Is holiday pay with every wage in the amount, or on top? Not known: in it, which gives less. */
export const erbijOpties = ["erbij", "erin", "weetNiet"] as const;

/** Not known: once a year in May. */
export const aangenomenVakantiegeld = { hoe: "jaarlijks", maand: 5 } as const;

/** When the employer pays holiday pay. */
export const vakantiegeld = maakVraag({
  naam: "vakantiegeld",
  stap: "werk",
  per: "baan",
  opties: [...gewoneMaanden, "andere", ...zonderMaand],
  // The month first: a choice with a month of its own goes over it.
  velden: {
    maand: tekst("@vakantiegeldMaand"),
    keuze,
    erbij: kies("@vakantiegeldErbij"),
    procent: tekst("@vakantiegeldProcent"),
  },
  fouten: (waarden, antwoorden, plek) => {
    const vraagtErbij = waarden.keuze === "bijElkLoon" && kanErbij(baanOp(antwoorden, plek));
    return [
      ...bij("keuze", gekozen(waarden.keuze)),
      ...bij("maand", waarden.keuze === "andere" && waarden.maand === "" ? "maandLeeg" : null),
      ...bij("erbij", vraagtErbij ? gekozen(waarden.erbij) : null),
      ...bij(
        "procent",
        vraagtErbij && waarden.erbij === "erbij"
          ? foutIn(waarden.procent, parseProcent, "procentLeeg")
          : null,
      ),
    ];
  },
  antwoord: (waarden, taal) => {
    if (waarden.keuze === "bijElkLoon" && waarden.erbij === "erbij")
      return [taal.zin("vakantiegeld.antwoordErbij", { procent: waarden.procent })];
    if (waarden.keuze === "" || zonderMaand.includes(waarden.keuze))
      return taal.keuze("vakantiegeld", waarden.keuze);
    return [taal.zin("vakantiegeld.antwoord", { maand: taal.kalendermaand(waarden.maand) })];
  },
  tekening: "spaarpot",
  woorden: ["vakantiegeld", "loonstrook"],
});
