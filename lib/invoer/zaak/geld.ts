/** Money that is not from work. */
import type { Gift, Maand, OverigInkomen } from "@/lib/recht";
import { metPartner, type Antwoorden } from "../antwoorden";
import { parseBedrag } from "../bedrag";
import { parseDag, parseMaand } from "../datum";
import type { Verzamelaar } from "./verzamelaar";

export function leesGiften(v: Verzamelaar, antwoorden: Antwoorden): readonly Gift[] {
  if (!antwoorden.anderGeld.includes("giften")) return [];
  return antwoorden.giften.map((gift, plaats) => ({
    maand: v.lees(`giften.${plaats}.maand`, parseMaand(gift.maand), "2026-01"),
    bedrag: v.lees(`giften.${plaats}.bedrag`, parseBedrag(gift.bedrag), "0.00"),
    soort: gift.soort ?? "geld",
  }));
}

export function leesOverigInkomen(
  v: Verzamelaar,
  antwoorden: Antwoorden,
  start: Maand,
): readonly OverigInkomen[] {
  if (!antwoorden.anderGeld.includes("inkomen")) return [];
  return antwoorden.overigInkomen.flatMap((inkomen, plaats) => {
    if (inkomen.wie === "partner" && !metPartner(antwoorden)) return [];
    const pad = `overigInkomen.${plaats}`;
    if (inkomen.metVakantietoeslag === null || inkomen.metVakantietoeslag === "weetNiet")
      v.neemAan("vakantietoeslagInkomen", `${pad}.metVakantietoeslag`);
    const van = v.leesOptioneel(`${pad}.van`, inkomen.van, parseDag, `${start}-01`);
    const tot = v.leesOptioneel(`${pad}.tot`, inkomen.tot, parseDag, null);
    if (tot !== null && tot < van) v.fout(`${pad}.tot`, "eindVoorBegin");
    return {
      wie: inkomen.wie,
      soort: "anders",
      omschrijving: inkomen.omschrijving.trim(),
      nettoPerMaand: v.lees(`${pad}.nettoPerMaand`, parseBedrag(inkomen.nettoPerMaand), "0.00"),
      brutoPerMaand: null,
      metVakantietoeslag: inkomen.metVakantietoeslag === "ja",
      van,
      tot,
      kind: null,
      telt: "ja",
    };
  });
}
