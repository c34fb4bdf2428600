/** A job. */
import type { Bedrag, Betaling, Dag, Loon, Maand, Vakantiegeld, Werk } from "@/lib/recht";
import type { BaanAntwoorden } from "../antwoorden";
import { parseBedrag, parseProcent, parseUren } from "@/lib/notation/bedrag";
import { parseDag, parseMaand } from "@/lib/notation/datum";
import { minimumloonOp } from "../minimumloon";
import { compare, subtract } from "@/lib/notation/money";
import { aangenomenBegin } from "../periode";
import { aangenomenBetaaldag, verVanBetaaldag } from "../vragen/betaaldag";
import { uurloon } from "../vragen/loon";
import { aangenomenRitme } from "../vragen/ritme";
import { voorbeeldUren } from "../vragen/uren";
import { aangenomenVakantiegeld } from "../vragen/vakantiegeld";
import type { Verzamelaar } from "./verzamelaar";

/** What is left of a net wage when the travel money is taken out. */
const zonderReisgeld = (bedrag: Bedrag, reisgeld: Bedrag): Bedrag =>
  compare(reisgeld, bedrag) > 0 ? "0.00" : subtract(bedrag, reisgeld);

function leesLoon(
  v: Verzamelaar,
  pad: string,
  baan: BaanAntwoorden,
  van: Dag,
  geboortedatum: Dag,
): Loon {
  const perMaandUren: Record<Maand, { urenPerWeek?: string; bedrag?: string }> = {};
  const perMaandBedrag: Record<Maand, { bedrag: string }> = {};
  const perUur = uurloon(baan);
  baan.perMaand.forEach((afwijking, plaats) => {
    const hier = `${pad}.perMaand.${plaats}`;
    const maand = v.lees(`${hier}.maand`, parseMaand(afwijking.maand), "2026-01");
    const bedrag = v.leesOptioneel(`${hier}.bedrag`, afwijking.bedrag, parseBedrag, null);
    const uren = perUur ? v.leesOptioneel(`${hier}.uren`, afwijking.uren, parseUren, null) : null;
    if (bedrag !== null) perMaandBedrag[maand] = { bedrag };
    if (bedrag !== null || uren !== null)
      perMaandUren[maand] = {
        ...(uren === null ? {} : { urenPerWeek: uren }),
        ...(bedrag === null ? {} : { bedrag }),
      };
  });

  if (!perUur && baan.loonSoort !== null && baan.loonSoort !== "uurloon") {
    const bedrag = v.lees(`${pad}.bedrag`, parseBedrag(baan.bedrag), "0.00");
    if (baan.loonSoort !== "nettoPerMaand")
      return { soort: baan.loonSoort, bedrag, perMaand: perMaandBedrag };
    // Travel money comes on the account too, but it is no wage.
    const reisgeld = leesReisgeld(v, pad, baan);
    if (compare(reisgeld, bedrag) > 0) v.fout(`${pad}.reisgeld`, "reisgeldTeHoog");
    return {
      soort: "nettoPerMaand",
      bedrag: zonderReisgeld(bedrag, reisgeld),
      perMaand: Object.fromEntries(
        Object.entries(perMaandBedrag).map(([maand, anders]) => [
          maand,
          { bedrag: zonderReisgeld(anders.bedrag, reisgeld) },
        ]),
      ),
    };
  }
  let urenPerWeek: string = voorbeeldUren;
  if (baan.onbekend.includes("uren")) v.neemAan("uren", `${pad}.uren`, voorbeeldUren);
  else urenPerWeek = v.lees(`${pad}.uren`, parseUren(baan.uren), voorbeeldUren);
  let bedrag = "0.00";
  if (baan.onbekend.includes("loon")) {
    const minimumloon = minimumloonOp(van, geboortedatum);
    if (minimumloon === null) v.fout(`${pad}.bedrag`, "verplicht");
    else {
      bedrag = minimumloon;
      v.neemAan("minimumloon", `${pad}.loonSoort`, minimumloon);
    }
  } else if (baan.loonSoort === null) v.fout(`${pad}.loonSoort`, "kies");
  else bedrag = v.lees(`${pad}.bedrag`, parseBedrag(baan.bedrag), "0.00");
  return { soort: "uurloon", bedrag, urenPerWeek, perMaand: perMaandUren };
}

/** Travel money that comes with the wage; of a wage that is not known nothing is known. */
function leesReisgeld(v: Verzamelaar, pad: string, baan: BaanAntwoorden): string {
  return baan.onbekend.includes("loon")
    ? "0.00"
    : v.leesOptioneel(`${pad}.reisgeld`, baan.reisgeld, parseBedrag, "0.00");
}

/** The last day that the first pay covers; null leaves it to the rules. */
function leesEerstePeriodeTot(v: Verzamelaar, pad: string, baan: BaanAntwoorden): Dag | null {
  if (!baan.onbekend.includes("eerstePeriodeTot") && baan.eerstePeriodeTot.trim() !== "")
    return v.lees(`${pad}.eerstePeriodeTot`, parseDag(baan.eerstePeriodeTot), "2026-01-01");
  v.neemAan("eerstePeriodeTot", `${pad}.eerstePeriodeTot`);
  return null;
}

function leesBetaling(v: Verzamelaar, pad: string, baan: BaanAntwoorden, van: Dag): Betaling {
  const { ritme } = baan;
  if (ritme === null || ritme === "weetNiet") {
    v.neemAan("ritme", `${pad}.ritme`);
    return { ritme: aangenomenRitme };
  }
  if (ritme === "maand" || ritme === "maandErna") return { ritme };
  if (baan.onbekend.includes("eersteBetaaldag")) {
    const eersteBetaaldag = aangenomenBetaaldag(van, ritme);
    v.neemAan("eersteBetaaldag", `${pad}.eersteBetaaldag`, eersteBetaaldag);
    return { ritme, eersteBetaaldag, eerstePeriodeTot: null };
  }
  const eerstePeriodeTot = leesEerstePeriodeTot(v, pad, baan);
  const eersteBetaaldag = v.lees(`${pad}.eersteBetaaldag`, parseDag(baan.eersteBetaaldag), van);
  if (eerstePeriodeTot !== null && verVanBetaaldag(eersteBetaaldag, eerstePeriodeTot))
    v.fout(`${pad}.eerstePeriodeTot`, "verVanBetaaldag");
  return { ritme, eersteBetaaldag, eerstePeriodeTot };
}

/** How much holiday pay comes on top of every wage; null when it is in the wage already, as it is in a net one. */
function leesProcentErbij(v: Verzamelaar, pad: string, baan: BaanAntwoorden): string | null {
  if (baan.loonSoort === "nettoPerMaand" && !uurloon(baan)) return null;
  if (baan.vakantiegeldErbij === "erbij")
    return v.lees(`${pad}.vakantiegeldProcent`, parseProcent(baan.vakantiegeldProcent), "0");
  if (baan.vakantiegeldErbij !== "erin") v.neemAan("vakantiegeldErin", `${pad}.vakantiegeldErbij`);
  return null;
}

function leesVakantiegeld(v: Verzamelaar, pad: string, baan: BaanAntwoorden): Vakantiegeld {
  switch (baan.vakantiegeld) {
    case "jaarlijks":
      return {
        hoe: "jaarlijks",
        maand: v.leesKalendermaand(`${pad}.vakantiegeldMaand`, baan.vakantiegeldMaand),
      };
    case "bijElkLoon":
      return { hoe: "bijElkLoon", procent: leesProcentErbij(v, pad, baan) };
    case "geen":
      return { hoe: "geen" };
    default:
      v.neemAan("vakantiegeld", `${pad}.vakantiegeld`);
      return aangenomenVakantiegeld;
  }
}

/** One job. `vandaag` and the birth date are for what is assumed when its start or wage is not known. */
export function leesBaan(
  v: Verzamelaar,
  pad: string,
  baan: BaanAntwoorden,
  vandaag: Dag,
  geboortedatum: Dag,
): Werk {
  let van = aangenomenBegin(vandaag);
  if (baan.onbekend.includes("van")) v.neemAan("startdatum", `${pad}.van`, van);
  else van = v.lees(`${pad}.van`, parseDag(baan.van), van);
  const tot = baan.stopt === "ja" ? v.lees(`${pad}.tot`, parseDag(baan.tot), van) : null;
  if (tot !== null && tot < van) v.fout(`${pad}.tot`, "eindVoorBegin");
  if (baan.loonheffingskorting === null || baan.loonheffingskorting === "weetNiet")
    v.neemAan("loonheffingskorting", `${pad}.loonheffingskorting`);
  const eindejaarsprocent = v.leesOptioneel(
    `${pad}.eindejaarsuitkeringProcent`,
    baan.eindejaarsuitkeringProcent,
    parseProcent,
    null,
  );
  return {
    wie: baan.wie,
    van,
    tot,
    onbelasteVergoeding: leesReisgeld(v, pad, baan),
    loon: leesLoon(v, pad, baan, van, geboortedatum),
    betaling: leesBetaling(v, pad, baan, van),
    vakantiegeld: leesVakantiegeld(v, pad, baan),
    eindejaarsuitkering:
      eindejaarsprocent === null
        ? null
        : {
            procent: eindejaarsprocent,
            maand: v.leesKalendermaand(
              `${pad}.eindejaarsuitkeringMaand`,
              baan.eindejaarsuitkeringMaand,
            ),
          },
    loonheffingskorting: baan.loonheffingskorting !== "nee",
    pensioenpremieProcent: v.leesOptioneel(
      `${pad}.pensioenpremieProcent`,
      baan.pensioenpremieProcent,
      parseProcent,
      "0",
    ),
  };
}
