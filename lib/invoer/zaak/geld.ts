/** Money that is not from work. */
import type { Gift, Maand, OverigInkomen } from "@/lib/recht";
import {
  kinderenVan,
  metPartner,
  type Antwoorden,
  type OverigInkomenAntwoorden,
} from "../antwoorden";
import { bedragNaarTekst, parseBedrag } from "@/lib/notation/bedrag";
import { parseDag, parseMaand } from "@/lib/notation/datum";
import { belasteSoorten, heeftInkomen, teltAls } from "../vragen/inkomen";
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
  if (!heeftInkomen(antwoorden)) return [];
  return antwoorden.overigInkomen.flatMap((inkomen, plaats): readonly OverigInkomen[] => {
    const { wie, soort, telt, metVakantietoeslag } = inkomen;
    if (wie === "partner" && !metPartner(antwoorden)) return [];
    const pad = `overigInkomen.${plaats}`;
    if (soort === null) v.fout(`${pad}.soort`, "kies");
    // Wages of a child do not count and are the child's: no amount is asked, and the outcome says so.
    const getypt = soort === "loonKind" ? inkomen.nettoPerMaand || "0" : inkomen.nettoPerMaand;
    const vraagt = soort === "uitkering" || soort === "anders";
    if (vraagt && (metVakantietoeslag === null || metVakantietoeslag === "weetNiet"))
      v.neemAan("vakantietoeslagInkomen", `${pad}.metVakantietoeslag`);
    const telling = telt === "weetNiet" ? null : telt;
    if (soort === "kostgeld" && telling === null) v.neemAan("kostgeldTelt", `${pad}.telt`);
    const van = v.leesOptioneel(`${pad}.van`, inkomen.van, parseDag, `${start}-01`);
    const tot = v.leesOptioneel(`${pad}.tot`, inkomen.tot, parseDag, null);
    if (tot !== null && tot < van) v.fout(`${pad}.tot`, "eindVoorBegin");
    const belast = soort === "anders" ? inkomen.belast : null;
    const brutoPerMaand =
      belast === "nee"
        ? "0.00"
        : v.leesOptioneel(`${pad}.brutoPerMaand`, inkomen.brutoPerMaand, parseBedrag, null);
    const hoortBijJaar = soort === "anders" || belasteSoorten.includes(soort ?? "");
    if (antwoorden.toeslagen.meerekenen === "ja" && hoortBijJaar && brutoPerMaand === null)
      v.neemAan("brutoOnbekend", `${pad}.${soort === "anders" ? "belast" : "brutoPerMaand"}`);
    return [
      {
        wie,
        // The rules know money from which tax is taken off as a benefit.
        soort: belast === "ja" ? "uitkering" : (soort ?? "anders"),
        omschrijving: inkomen.omschrijving.trim(),
        nettoPerMaand: v.lees(`${pad}.nettoPerMaand`, parseBedrag(getypt), "0.00"),
        brutoPerMaand,
        metVakantietoeslag: metVakantietoeslag === "ja",
        van,
        tot,
        kind: kindVan(antwoorden, inkomen),
        telt: telling ?? teltAls(soort ?? "anders"),
      },
    ];
  });
}

/** The answers about its amount, its tax, and whether it counts, that give this income. */
export function vanOverigInkomen({ soort, nettoPerMaand, brutoPerMaand, telt }: OverigInkomen): {
  readonly nettoPerMaand: string;
  readonly belast: "nee" | null;
  readonly brutoPerMaand: string;
  readonly telt: "ja" | "nee" | null;
} {
  const onbelast = soort === "anders" && brutoPerMaand === "0.00";
  return {
    nettoPerMaand:
      soort === "loonKind" && nettoPerMaand === "0.00" ? "" : bedragNaarTekst(nettoPerMaand),
    belast: onbelast ? "nee" : null,
    brutoPerMaand: onbelast || brutoPerMaand === null ? "" : bedragNaarTekst(brutoPerMaand),
    telt: soort !== "kostgeld" && telt === teltAls(soort) ? null : telt,
  };
}

/** The place of the child: the rules let the money end on the day before the child is 18. */
function kindVan(antwoorden: Antwoorden, { soort, kind }: OverigInkomenAntwoorden): number | null {
  if ((soort !== "kinderalimentatie" && soort !== "loonKind") || kind === "") return null;
  return kinderenVan(antwoorden)[Number(kind)] === undefined ? null : Number(kind);
}
