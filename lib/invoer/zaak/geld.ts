/** Money that is not from work. */
import type { Gift, Maand, OverigInkomen } from "@/lib/recht";
import {
  kinderenVan,
  metPartner,
  type Antwoorden,
  type OverigInkomenAntwoorden,
} from "../antwoorden";
import { parseBedrag } from "@/lib/notation/bedrag";
import { parseDag, parseMaand } from "@/lib/notation/datum";
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
  const { anderGeld, overigInkomen } = antwoorden;
  if (!anderGeld.includes("inkomen") && !anderGeld.includes("bedrijf")) return [];
  return overigInkomen.flatMap((inkomen, plaats) => {
    if (inkomen.wie === "partner" && !metPartner(antwoorden)) return [];
    const pad = `overigInkomen.${plaats}`;
    if (inkomen.soort === null) v.fout(`${pad}.soort`, "kies");
    // Wages of a child under 18 do not count, and are the child's (article 31 lid 2 onder h).
    if (inkomen.soort === "loonKind") return [];
    const vraagt = inkomen.soort === "uitkering" || inkomen.soort === "anders";
    const { metVakantietoeslag } = inkomen;
    if (vraagt && (metVakantietoeslag === null || metVakantietoeslag === "weetNiet"))
      v.neemAan("vakantietoeslagInkomen", `${pad}.metVakantietoeslag`);
    const van = v.leesOptioneel(`${pad}.van`, inkomen.van, parseDag, `${start}-01`);
    const tot = v.leesOptioneel(`${pad}.tot`, inkomen.tot, parseDag, null);
    if (tot !== null && tot < van) v.fout(`${pad}.tot`, "eindVoorBegin");
    return {
      wie: inkomen.wie,
      soort: inkomen.soort ?? "anders",
      omschrijving: inkomen.omschrijving.trim(),
      nettoPerMaand: v.lees(`${pad}.nettoPerMaand`, parseBedrag(inkomen.nettoPerMaand), "0.00"),
      brutoPerMaand: null,
      metVakantietoeslag: metVakantietoeslag === "ja",
      van,
      tot,
      kind: kindVan(antwoorden, inkomen),
      telt: "ja",
    };
  });
}

/** The place of the child whom maintenance is for: the rules let it end on the day before the child is 18. */
function kindVan(antwoorden: Antwoorden, { soort, kind }: OverigInkomenAntwoorden): number | null {
  if (soort !== "kinderalimentatie" || kind === "") return null;
  return kinderenVan(antwoorden)[Number(kind)] === undefined ? null : Number(kind);
}
