/** Money that comes once, and what is taken from the money on the account. */
import type { Eenmalig, Inhouding, Maand } from "@/lib/recht";
import { parseBedrag, parseProcent } from "@/lib/notation/bedrag";
import { parseMaand } from "@/lib/notation/datum";
import { metPartner, type Antwoorden, type EenmaligSoort } from "../antwoorden";
import { belastEenmalig, teltVast } from "../vragen/eenmalig";
import type { Verzamelaar } from "./verzamelaar";

/** The rules know one kind of sale; how it counts tells the two apart. */
const soortIn = (soort: EenmaligSoort): Eenmalig["soort"] =>
  soort === "verkoopHandel" || soort === "verkoopEigen" ? "verkoop" : soort;

export function leesEenmalig(
  v: Verzamelaar,
  antwoorden: Antwoorden,
  vermogen: string | null,
): readonly Eenmalig[] {
  if (!antwoorden.anderGeld.includes("eenmalig")) return [];
  const alles = antwoorden.eenmalig.flatMap((geld, plaats): readonly Eenmalig[] => {
    if (geld.wie === "partner" && !metPartner(antwoorden)) return [];
    const pad = `eenmalig.${plaats}`;
    if (geld.soort === null) v.fout(`${pad}.soort`, "kies");
    const soort = geld.soort ?? "anders";
    let telt = teltVast[soort];
    if (geld.telt !== null && geld.telt !== "weetNiet") telt = geld.telt;
    const bruto = v.leesOptioneel(`${pad}.bruto`, geld.bruto, parseBedrag, null);
    const hoortBijJaar = belastEenmalig.includes(soort);
    if (antwoorden.toeslagen.meerekenen === "ja" && hoortBijJaar && bruto === null)
      v.neemAan("brutoOnbekend", `${pad}.bruto`);
    if (telt === undefined) v.neemAan("eenmaligTelt", `${pad}.telt`);
    return [
      {
        wie: geld.wie,
        maand: v.lees(`${pad}.maand`, parseMaand(geld.maand), "2026-01"),
        soort: soortIn(soort),
        netto: v.lees(`${pad}.netto`, parseBedrag(geld.netto), "0.00"),
        bruto,
        telt: telt ?? "inkomen",
      },
    ];
  });
  if (vermogen === null && alles.some(({ telt }) => telt === "vermogen"))
    v.neemAan("spaargeldOnderGrens", "huishouden.vermogen");
  return alles;
}

/** The answers that give this money. */
export function vanEenmalig({ soort, telt }: Eenmalig): {
  readonly soort: EenmaligSoort;
  readonly telt: Eenmalig["telt"] | null;
} {
  const eigen = soort === "verkoop" ? (telt === "nee" ? "verkoopEigen" : "verkoopHandel") : soort;
  return { soort: eigen, telt: telt === teltVast[eigen] ? null : telt };
}

export function leesInhoudingen(
  v: Verzamelaar,
  { anderGeld, inhoudingen }: Antwoorden,
  start: Maand,
): readonly Inhouding[] {
  if (!anderGeld.includes("schuld")) return [];
  return inhoudingen.map((inhouding, plaats) => {
    const pad = `inhoudingen.${plaats}`;
    if (inhouding.soort === null) v.fout(`${pad}.soort`, "kies");
    const inProcenten = inhouding.procenten === "ja";
    const procent = (naam: "procentVanNorm" | "procentVanMeer") =>
      inProcenten ? v.leesOptioneel(`${pad}.${naam}`, inhouding[naam], parseProcent, "0") : "0";
    const [procentVanNorm, procentVanMeer] = [procent("procentVanNorm"), procent("procentVanMeer")];
    if (inProcenten && Number(procentVanNorm) + Number(procentVanMeer) === 0)
      v.fout(`${pad}.procentVanNorm`, "percentage");
    const van = v.leesOptioneel(`${pad}.van`, inhouding.van, parseMaand, start);
    const tot = v.leesOptioneel(`${pad}.tot`, inhouding.tot, parseMaand, null);
    if (tot !== null && tot < van) v.fout(`${pad}.tot`, "eindVoorBegin");
    return {
      soort: inhouding.soort ?? "anders",
      van,
      tot,
      bedrag: inProcenten ? null : v.lees(`${pad}.bedrag`, parseBedrag(inhouding.bedrag), "0.00"),
      procentVanNorm,
      procentVanMeer,
    };
  });
}
