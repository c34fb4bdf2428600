/** The people in the home. */
import type { Kind, Medebewoner, OverigInkomen, Partner, Persoon } from "@/lib/recht";
import { LEEFTIJD } from "@/lib/recht/grenzen";
import {
  kinderenVan,
  metPartner,
  partnerElders,
  type Antwoorden,
  type PersoonAntwoorden,
} from "../antwoorden";
import { parseAantal, parseBedrag } from "@/lib/notation/bedrag";
import { leeftijdOp, parseDag, parseMaand } from "@/lib/notation/datum";
import { periodeVan } from "../periode";
import { laatsteDag } from "../vragen/persoon";
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
  const woontElders = partnerElders(antwoorden);
  if (woontElders && partner.inkomenWeetNiet)
    v.neemAan("partnerInkomen", "huishouden.partner.inkomen");
  if (!woontElders && (partner.recht === null || partner.recht === "weetNiet"))
    v.neemAan("partnerRecht", "huishouden.partner.recht");
  const zonder = partner.recht === "nee";
  if (!woontElders && zonder && (partner.reden === null || partner.reden === "weetNiet"))
    v.neemAan("partnerReden", "huishouden.partner.reden");
  return {
    ...leesPersoon(v, "huishouden.partner", partner),
    heeftRechtOpBijstand: !zonder,
    woontElders,
    rechtmatigVerblijf: !(zonder && partner.reden === "verblijf"),
  };
}

/** What the partner who lives somewhere else earns: an income beside those of the question about other money. */
export function leesInkomenElders(
  v: Verzamelaar,
  antwoorden: Antwoorden,
): readonly OverigInkomen[] {
  const { inkomen, inkomenWeetNiet } = antwoorden.huishouden.partner;
  if (!partnerElders(antwoorden) || inkomenWeetNiet) return [];
  const nettoPerMaand = v.lees("huishouden.partner.inkomen", parseBedrag(inkomen), "0.00");
  if (Number(nettoPerMaand) === 0) return [];
  return [
    {
      wie: "partner",
      soort: "anders",
      omschrijving: "",
      nettoPerMaand,
      brutoPerMaand: null,
      metVakantietoeslag: false,
      van: `${periodeVan(antwoorden).start}-01`,
      tot: null,
      kind: null,
      telt: "ja",
    },
  ];
}

/** The children under 18, with the month in which one that becomes 18 leaves. */
export function leesKinderen(v: Verzamelaar, antwoorden: Antwoorden): readonly Kind[] {
  const metHuur = metHuurtoeslag(antwoorden);
  return kinderenVan(antwoorden).map(({ geboortedatum, vertrekt }, plaats) => {
    const pad = `huishouden.kinderen.${plaats}`;
    const geboren = v.lees(`${pad}.geboortedatum`, parseDag(geboortedatum), "2020-01-01");
    const wordt18 = leeftijdOp(geboren, laatsteDag(antwoorden)) >= LEEFTIJD.volwassen;
    if (metHuur && wordt18 && vertrekt === "") v.neemAan("kindBlijft", `${pad}.vertrekt`);
    return {
      geboortedatum: geboren,
      vertrekt: v.leesOptioneel(`${pad}.vertrekt`, vertrekt, parseMaand, null),
    };
  });
}

/** Who else lives in the home, each with what he does there (article 19a Participatiewet). */
export function leesMedebewoners(v: Verzamelaar, antwoorden: Antwoorden): readonly Medebewoner[] {
  const { metWie, huisgenoten } = antwoorden.huishouden;
  if (!metWie.includes("anderen")) return [];
  const metHuur = metHuurtoeslag(antwoorden);
  return huisgenoten.map((een, plaats) => {
    const pad = `huishouden.huisgenoten.${plaats}`;
    const { situatie } = een;
    const eersteDag = `${periodeVan(antwoorden).start}-01`;
    const geboortedatum = v.lees(`${pad}.geboortedatum`, parseDag(een.geboortedatum), eersteDag);
    const laatste = laatsteDag(antwoorden);
    const wordt27 = leeftijdOp(geboortedatum, laatste) >= LEEFTIJD.vanaf27;
    if (wordt27 && (situatie === null || situatie === "weetNiet"))
      v.neemAan("huisgenoten", `${pad}.situatie`);
    const studie = v.leesOptioneel(
      `${pad}.studeertTotEnMet`,
      een.studeertTotEnMet,
      parseMaand,
      null,
    );
    const van = v.leesOptioneel(`${pad}.van`, een.van, parseDag, null);
    const tot = v.leesOptioneel(`${pad}.tot`, een.tot, parseDag, null);
    if (van !== null && tot !== null && tot < van) v.fout(`${pad}.tot`, "eindVoorBegin");
    const jaarinkomen = v.leesOptioneel(`${pad}.jaarinkomen`, een.jaarinkomen, parseBedrag, null);
    const onderhuurder = situatie === "huurcontract" || situatie === "huurtEnDeelt";
    if (metHuur && !onderhuurder && jaarinkomen === null)
      v.neemAan("huisgenotenInkomen", `${pad}.jaarinkomen`);
    return {
      geboortedatum,
      van,
      tot,
      // A study of which the end is not known goes on.
      kostendeler:
        situatie === "opleiding"
          ? studie !== null
          : !["huurcontract", "ikHuur", "eigenContract"].includes(situatie ?? ""),
      studeertTotEnMet: situatie === "opleiding" || situatie === "huurtEnDeelt" ? studie : null,
      jaarinkomen,
      onderhuurder,
    };
  });
}

/** How many people more share the costs, told as a number. */
export function telKostendelers(v: Verzamelaar, antwoorden: Antwoorden): number {
  const { metWie, kostendelers } = antwoorden.huishouden;
  if (!metWie.includes("anderen") || kostendelers.trim() === "") return 0;
  return Number(v.lees("huishouden.kostendelers", parseAantal(kostendelers), "0"));
}

const metHuurtoeslag = ({ toeslagen }: Antwoorden) =>
  toeslagen.meerekenen === "ja" && toeslagen.huurt === "ja";
