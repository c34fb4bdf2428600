/** The people in the home. */
import type { Partner, Persoon } from "@/lib/recht";
import { LEEFTIJD } from "@/lib/recht/grenzen";
import { metPartner, type Antwoorden, type PersoonAntwoorden } from "../antwoorden";
import { parseAantal } from "@/lib/notation/bedrag";
import { leeftijdOp, parseDag } from "@/lib/notation/datum";
import { periodeVan } from "../periode";
import type { Verzamelaar } from "./verzamelaar";

export function leesPersoon(v: Verzamelaar, pad: string, persoon: PersoonAntwoorden): Persoon {
  const heeft = (wat: (typeof persoon.bijzonderheden)[number]) =>
    persoon.bijzonderheden.includes(wat);
  if (heeft("zelfstandige")) v.fout(`${pad}.bijzonderheden`, "zelfstandige");
  return {
    geboortedatum: v.lees(`${pad}.geboortedatum`, parseDag(persoon.geboortedatum), "1980-01-01"),
    medischUrenbeperkt: heeft("medischUrenbeperkt"),
    doelgroepLoonkostensubsidie: heeft("loonkostensubsidie"),
    inInrichting: heeft("inrichting"),
  };
}

export function leesPartner(v: Verzamelaar, antwoorden: Antwoorden): Partner | null {
  if (!metPartner(antwoorden)) return null;
  const { partner } = antwoorden.huishouden;
  if (partner.recht === null || partner.recht === "weetNiet")
    v.neemAan("partnerRecht", "huishouden.partner.recht");
  if (partner.recht === "nee" && (partner.reden === null || partner.reden === "weetNiet"))
    v.neemAan("partnerReden", "huishouden.partner.reden");
  return {
    ...leesPersoon(v, "huishouden.partner", partner),
    heeftRechtOpBijstand: partner.recht !== "nee",
    woontElders: false,
    rechtmatigVerblijf: true,
  };
}

/** How many people in the home share its costs (article 19a Participatiewet). */
export function telKostendelers(v: Verzamelaar, antwoorden: Antwoorden): number {
  const { metWie, kostendelers, huisgenoten } = antwoorden.huishouden;
  if (!metWie.includes("anderen")) return 0;
  if (kostendelers.trim() !== "")
    return Number(v.lees("huishouden.kostendelers", parseAantal(kostendelers), "0"));
  const eersteDag = `${periodeVan(antwoorden).start}-01`;
  return huisgenoten.filter((huisgenoot, plaats) => {
    const pad = `huishouden.huisgenoten.${plaats}.geboortedatum`;
    const geboren = v.lees(pad, parseDag(huisgenoot.geboortedatum), eersteDag);
    if (leeftijdOp(geboren, eersteDag) < LEEFTIJD.vanaf27) return false;
    if (huisgenoot.situatie === null || huisgenoot.situatie === "weetNiet") {
      v.neemAan("huisgenoten", `huishouden.huisgenoten.${plaats}.situatie`);
      return true;
    }
    return huisgenoot.situatie === "gewoon";
  }).length;
}
