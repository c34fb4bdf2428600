/**
 * From what somebody answered to what the rules compute.
 *
 * Pure. Where somebody does not know, a cautious assumption is made and named; where something cannot be read, the
 * outcome is not a guess but a list of what is missing.
 */
import type {
  Betaling,
  Dag,
  GebruikteMaanden,
  Gift,
  Kinderopvang,
  Loon,
  Maand,
  OverigInkomen,
  Partner,
  Persoon,
  PremieRegeling,
  ToeslagenKeuze,
  Vakantiegeld,
  Werk,
  Wie,
  Zaak,
} from "@/lib/recht";
import {
  kinderenVan,
  metPartner,
  type Antwoorden,
  type BaanAntwoorden,
  type PersoonAntwoorden,
} from "./antwoorden";
import { parseAantal, parseBedrag, parseProcent, parseSaldo, parseUren } from "./bedrag";
import { dagPlus, leeftijdOp, parseDag, parseMaand } from "./datum";
import type { Gelezen, InvoerFoutCode } from "./lezen";
import { minimumloonOp } from "./minimumloon";
import { aangenomenBegin, hoogste34a, periodeVan } from "./periode";

/** What is assumed because somebody does not know or was not asked. Each has a sentence under `controle.aannames`. */
export type AannameCode =
  | "bijstand" // which benefit is not known: bijstand
  | "partnerRecht" // the bijstand is for both
  | "ouders" // the parents can pay: no supplement
  | "huisgenoten" // a housemate shares costs
  | "uren" // 16 hours a week, as an example (waarde: hours)
  | "minimumloon" // the minimum wage (waarde: euro per hour)
  | "startdatum" // first day of next month (waarde: day)
  | "ritme" // paid every month
  | "eersteBetaaldag" // paid at the end of the first period (waarde: day)
  | "vakantiegeld" // holiday pay once a year in May
  | "loonheffingskorting" // one employer applies it
  | "geenVrijlating" // the municipality lets nothing be kept
  | "vrijlatingOp" // all months were used before
  | "geenMaandenGebruikt" // no months were used before
  | "verrekenen" // wages of a month lower the payment of that month
  | "vierWeken" // four-weekly wage × 13 / 12
  | "vakantietoeslagInkomen" // other income has no holiday pay
  | "geenZorgtoeslag" // not known whether insured
  | "geenHuurtoeslag"; // not known whether renting, or the rent

export interface Aanname {
  readonly code: AannameCode;
  /** The value that was assumed: an amount, hours or a day in the notation of the situation file. */
  readonly waarde: string | null;
}

/** An answer that is missing or cannot be used. */
export interface InvoerFout {
  /** Place in the answers, "huishouden.aanvrager.geboortedatum" or "scenarios.0.banen.1.bedrag". */
  readonly pad: string;
  readonly code: InvoerFoutCode;
}

export type ZaakUitAntwoorden =
  | { readonly soort: "volledig"; readonly zaak: Zaak; readonly aannames: readonly Aanname[] }
  | { readonly soort: "onvolledig"; readonly fouten: readonly InvoerFout[] };

/** Hours per week that stand in for hours that are not known: two working days. */
export const voorbeeldUren = "16";

/** Collects what could not be read, and hands on a harmless value so that everything else is still looked at. */
class Verzamelaar {
  readonly fouten: InvoerFout[] = [];
  readonly aannames: Aanname[] = [];

  lees<T extends string>(pad: string, uitkomst: Gelezen<T>, anders: T): T {
    if (uitkomst.ok) return uitkomst.waarde;
    this.fout(pad, uitkomst.code);
    return anders;
  }

  /** A field that may be left empty. */
  leesOptioneel<T extends string, L>(
    pad: string,
    tekst: string,
    parse: (tekst: string) => Gelezen<T>,
    leeg: L,
  ): T | L {
    if (tekst.trim() === "") return leeg;
    const uitkomst = parse(tekst);
    if (uitkomst.ok) return uitkomst.waarde;
    this.fout(pad, uitkomst.code);
    return leeg;
  }

  fout(pad: string, code: InvoerFoutCode): void {
    this.fouten.push({ pad, code });
  }

  neemAan(code: AannameCode, waarde: string | null = null): void {
    if (!this.aannames.some((aanname) => aanname.code === code && aanname.waarde === waarde))
      this.aannames.push({ code, waarde });
  }
}

function leesPersoon(v: Verzamelaar, pad: string, persoon: PersoonAntwoorden): Persoon {
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

function leesPartner(v: Verzamelaar, antwoorden: Antwoorden): Partner | null {
  if (!metPartner(antwoorden)) return null;
  const { partner } = antwoorden.huishouden;
  if (partner.recht === null || partner.recht === "weetNiet") v.neemAan("partnerRecht");
  return {
    ...leesPersoon(v, "huishouden.partner", partner),
    heeftRechtOpBijstand: partner.recht !== "nee",
  };
}

/** How many people in the home share its costs (article 19a Participatiewet). */
function telKostendelers(v: Verzamelaar, antwoorden: Antwoorden): number {
  const { metWie, kostendelers, huisgenoten } = antwoorden.huishouden;
  if (!metWie.includes("anderen")) return 0;
  if (kostendelers.trim() !== "")
    return Number(v.lees("huishouden.kostendelers", parseAantal(kostendelers), "0"));
  return huisgenoten.filter((huisgenoot, plaats) => {
    const pad = `huishouden.huisgenoten.${plaats}.leeftijd`;
    const leeftijd = Number(v.lees(pad, parseAantal(huisgenoot.leeftijd), "0"));
    if (leeftijd < 27) return false;
    if (huisgenoot.situatie === null || huisgenoot.situatie === "weetNiet") {
      v.neemAan("huisgenoten");
      return true;
    }
    return huisgenoot.situatie === "gewoon";
  }).length;
}

function leesLoon(
  v: Verzamelaar,
  pad: string,
  baan: BaanAntwoorden,
  van: Dag,
  geboortedatum: Dag,
): Loon {
  const perMaandUren: Record<Maand, { urenPerWeek?: string; bedrag?: string }> = {};
  const perMaandBedrag: Record<Maand, { bedrag?: string }> = {};
  const uurloon = baan.loonSoort === "uurloon" || baan.onbekend.includes("loon");
  baan.perMaand.forEach((afwijking, plaats) => {
    const hier = `${pad}.perMaand.${plaats}`;
    const maand = v.lees(`${hier}.maand`, parseMaand(afwijking.maand), "2026-01");
    const bedrag = v.leesOptioneel(`${hier}.bedrag`, afwijking.bedrag, parseBedrag, null);
    const uren = uurloon ? v.leesOptioneel(`${hier}.uren`, afwijking.uren, parseUren, null) : null;
    if (bedrag !== null) perMaandBedrag[maand] = { bedrag };
    if (bedrag !== null || uren !== null)
      perMaandUren[maand] = {
        ...(uren === null ? {} : { urenPerWeek: uren }),
        ...(bedrag === null ? {} : { bedrag }),
      };
  });

  if (!uurloon && baan.loonSoort !== null) {
    const bedrag = v.lees(`${pad}.bedrag`, parseBedrag(baan.bedrag), "0.00");
    return { soort: baan.loonSoort, bedrag, perMaand: perMaandBedrag };
  }
  let urenPerWeek: string = voorbeeldUren;
  if (baan.onbekend.includes("uren")) v.neemAan("uren", voorbeeldUren);
  else urenPerWeek = v.lees(`${pad}.uren`, parseUren(baan.uren), voorbeeldUren);
  let bedrag = "0.00";
  if (baan.onbekend.includes("loon")) {
    const minimumloon = minimumloonOp(van, geboortedatum);
    if (minimumloon === null) v.fout(`${pad}.bedrag`, "verplicht");
    else {
      bedrag = minimumloon;
      v.neemAan("minimumloon", minimumloon);
    }
  } else if (baan.loonSoort === null) v.fout(`${pad}.loonSoort`, "kies");
  else bedrag = v.lees(`${pad}.bedrag`, parseBedrag(baan.bedrag), "0.00");
  return { soort: "uurloon", bedrag, urenPerWeek, perMaand: perMaandUren };
}

/** The last day of the first pay period of a job: the pay day that is assumed. */
export function aangenomenBetaaldag(van: Dag, ritme: "vierWeken" | "week"): Dag {
  return dagPlus(van, ritme === "vierWeken" ? 27 : 6);
}

function leesBetaling(v: Verzamelaar, pad: string, baan: BaanAntwoorden, van: Dag): Betaling {
  const { ritme } = baan;
  if (ritme === null || ritme === "weetNiet") {
    v.neemAan("ritme");
    return { ritme: "maand" };
  }
  if (ritme === "maand" || ritme === "maandErna") return { ritme };
  if (baan.onbekend.includes("eersteBetaaldag")) {
    const eersteBetaaldag = aangenomenBetaaldag(van, ritme);
    v.neemAan("eersteBetaaldag", eersteBetaaldag);
    return { ritme, eersteBetaaldag };
  }
  return {
    ritme,
    eersteBetaaldag: v.lees(`${pad}.eersteBetaaldag`, parseDag(baan.eersteBetaaldag), van),
  };
}

/** Reads a month of the year, "1"–"12". */
function leesKalendermaand(v: Verzamelaar, pad: string, tekst: string): number {
  const maand = Number(v.lees(pad, parseAantal(tekst), "5"));
  if (maand >= 1 && maand <= 12) return maand;
  v.fout(pad, "maand");
  return 5;
}

function leesVakantiegeld(v: Verzamelaar, pad: string, baan: BaanAntwoorden): Vakantiegeld {
  switch (baan.vakantiegeld) {
    case "jaarlijks":
      return {
        hoe: "jaarlijks",
        maand: leesKalendermaand(v, `${pad}.vakantiegeldMaand`, baan.vakantiegeldMaand),
      };
    case "bijElkLoon":
    case "geen":
      return { hoe: baan.vakantiegeld };
    default:
      v.neemAan("vakantiegeld");
      return { hoe: "jaarlijks", maand: 5 };
  }
}

function leesBaan(
  v: Verzamelaar,
  pad: string,
  baan: BaanAntwoorden,
  vandaag: Dag,
  geboortedatum: Dag,
): Werk {
  let van = aangenomenBegin(vandaag);
  if (baan.onbekend.includes("van")) v.neemAan("startdatum", van);
  else van = v.lees(`${pad}.van`, parseDag(baan.van), van);
  const tot = baan.stopt === "ja" ? v.lees(`${pad}.tot`, parseDag(baan.tot), van) : null;
  if (tot !== null && tot < van) v.fout(`${pad}.tot`, "eindVoorBegin");
  if (baan.loonheffingskorting === null || baan.loonheffingskorting === "weetNiet")
    v.neemAan("loonheffingskorting");
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
    loon: leesLoon(v, pad, baan, van, geboortedatum),
    betaling: leesBetaling(v, pad, baan, van),
    vakantiegeld: leesVakantiegeld(v, pad, baan),
    eindejaarsuitkering:
      eindejaarsprocent === null
        ? null
        : {
            procent: eindejaarsprocent,
            maand: leesKalendermaand(
              v,
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

function leesGebruikteMaanden(
  v: Verzamelaar,
  antwoorden: Antwoorden,
  wie: Wie,
  start: Maand,
  werk: readonly Werk[],
): GebruikteMaanden {
  const { mag, gebruikt } = antwoorden.vrijlating;
  const eigen = gebruikt[wie];
  const telt = mag === "ja" && werk.some((een) => een.wie === wie);
  if (telt && eigen.weetNiet) {
    v.neemAan("vrijlatingOp");
    return { n: 6, r: 30, z: 12, "34a": hoogste34a(start) };
  }
  const lees = (grond: keyof GebruikteMaanden) =>
    Number(v.leesOptioneel(`vrijlating.gebruikt.${wie}.${grond}`, eigen[grond], parseAantal, "0"));
  const maanden = { n: lees("n"), r: lees("r"), z: lees("z"), "34a": lees("34a") };
  const leeg = [eigen.n, eigen.r, eigen.z, eigen["34a"]].every((tekst) => tekst.trim() === "");
  if (telt && leeg) v.neemAan("geenMaandenGebruikt");
  if (maanden["34a"] > 0 && start < "2027-01")
    v.fout(`vrijlating.gebruikt.${wie}.34a`, "gebruikt34aIn2026");
  return maanden;
}

function leesGiften(v: Verzamelaar, antwoorden: Antwoorden): readonly Gift[] {
  if (!antwoorden.anderGeld.includes("giften")) return [];
  return antwoorden.giften.map((gift, plaats) => ({
    maand: v.lees(`giften.${plaats}.maand`, parseMaand(gift.maand), "2026-01"),
    bedrag: v.lees(`giften.${plaats}.bedrag`, parseBedrag(gift.bedrag), "0.00"),
    soort: gift.soort ?? "geld",
  }));
}

function leesOverigInkomen(
  v: Verzamelaar,
  antwoorden: Antwoorden,
  start: Maand,
): readonly OverigInkomen[] {
  if (!antwoorden.anderGeld.includes("inkomen")) return [];
  return antwoorden.overigInkomen.flatMap((inkomen, plaats) => {
    if (inkomen.wie === "partner" && !metPartner(antwoorden)) return [];
    const pad = `overigInkomen.${plaats}`;
    if (inkomen.metVakantietoeslag === null || inkomen.metVakantietoeslag === "weetNiet")
      v.neemAan("vakantietoeslagInkomen");
    const van = v.leesOptioneel(`${pad}.van`, inkomen.van, parseDag, `${start}-01`);
    const tot = v.leesOptioneel(`${pad}.tot`, inkomen.tot, parseDag, null);
    if (tot !== null && tot < van) v.fout(`${pad}.tot`, "eindVoorBegin");
    return {
      wie: inkomen.wie,
      omschrijving: inkomen.omschrijving.trim(),
      nettoPerMaand: v.lees(`${pad}.nettoPerMaand`, parseBedrag(inkomen.nettoPerMaand), "0.00"),
      metVakantietoeslag: inkomen.metVakantietoeslag === "ja",
      van,
      tot,
    };
  });
}

function leesPremie(v: Verzamelaar, antwoorden: Antwoorden): PremieRegeling | null {
  const { premie } = antwoorden.gemeente;
  if (premie === null) return null;
  if (premie.maanden.length > 2) v.fout("gemeente.premie.maanden", "premieMaanden");
  const optioneel = (naam: "maximumPerMaand" | "maximumPerJaar") =>
    v.leesOptioneel(`gemeente.premie.${naam}`, premie[naam], parseBedrag, null);
  return {
    procent: v.lees("gemeente.premie.procent", parseProcent(premie.procent), "0"),
    maximumPerMaand: optioneel("maximumPerMaand"),
    maanden: premie.maanden.map((maand) => leesKalendermaand(v, "gemeente.premie.maanden", maand)),
    maximumPerJaar: optioneel("maximumPerJaar"),
  };
}

function leesGemeente(
  v: Verzamelaar,
  antwoorden: Antwoorden,
  werk: readonly Werk[],
): Zaak["gemeente"] {
  const { gemeente } = antwoorden;
  const onbekend = (keuze: string | null) => keuze === null || keuze === "weetNiet";
  if (werk.length > 0 && onbekend(gemeente.verrekenen) && onbekend(gemeente.uitbetalen))
    v.neemAan("verrekenen");
  const verrekenen = gemeente.verrekenen === "maandLater" ? "maandLater" : "opDeMaand";
  const uitbetalen = gemeente.uitbetalen === "volgendeMaand" ? "volgendeMaand" : "zelfdeMaand";
  if (verrekenen === "maandLater" && uitbetalen === "volgendeMaand")
    v.fout("gemeente.verrekenen", "maandLaterEnVolgendeMaand");
  const vierWekenTelt = werk.some(
    ({ betaling }) => betaling.ritme === "vierWeken" || betaling.ritme === "week",
  );
  let vierWeken: Zaak["gemeente"]["vierWeken"] = "gemiddelde";
  if (gemeente.vierWeken !== null && gemeente.vierWeken !== "weetNiet")
    vierWeken = gemeente.vierWeken;
  else if (vierWekenTelt) v.neemAan("vierWeken");
  return {
    verrekenen,
    uitbetalen,
    vierWeken,
    reservering: gemeente.reservering,
    vakantietoeslagUitbetaling: gemeente.vakantietoeslagUitbetaling ?? "jaarlijks",
    vakantietoeslagMaand:
      gemeente.vakantietoeslagMaand.trim() === ""
        ? 6
        : leesKalendermaand(v, "gemeente.vakantietoeslagMaand", gemeente.vakantietoeslagMaand),
    premie: leesPremie(v, antwoorden),
    bufferbudget: gemeente.bufferbudget === "ja",
  };
}

function leesToeslagen(v: Verzamelaar, antwoorden: Antwoorden): ToeslagenKeuze | null {
  const { toeslagen } = antwoorden;
  if (toeslagen.meerekenen !== "ja") return null;
  const kinderen = kinderenVan(antwoorden).length;
  if (toeslagen.verzekerd === null || toeslagen.verzekerd === "weetNiet")
    v.neemAan("geenZorgtoeslag");
  let huur: ToeslagenKeuze["huur"] = null;
  if (toeslagen.huurt === "ja")
    huur = {
      kaleHuur: v.lees("toeslagen.kaleHuur", parseBedrag(toeslagen.kaleHuur), "0.00"),
    };
  else if (toeslagen.huurt !== "nee") v.neemAan("geenHuurtoeslag");
  const opvang = toeslagen.opvang === "ja" ? toeslagen.kinderopvang : [];
  return {
    zorg: toeslagen.verzekerd === "ja",
    huur,
    kindgebonden: toeslagen.kindgebonden === null ? kinderen > 0 : toeslagen.kindgebonden === "ja",
    kinderopvang: opvang.map((een, plaats): Kinderopvang => {
      const pad = `toeslagen.kinderopvang.${plaats}`;
      const kind = Number(v.lees(`${pad}.kind`, parseAantal(een.kind), "0"));
      if (kind >= kinderen) v.fout(`${pad}.kind`, "kindBestaatNiet");
      if (een.soort === null) v.fout(`${pad}.soort`, "kies");
      return {
        kind,
        soort: een.soort ?? "bso",
        urenPerMaand: v.lees(`${pad}.urenPerMaand`, parseUren(een.urenPerMaand), "0"),
        uurprijs: v.lees(`${pad}.uurprijs`, parseBedrag(een.uurprijs), "0.00"),
      };
    }),
  };
}

/** Benefits that cannot be computed, and the code of the sentence that says who can help. */
const buitenBereik: Partial<Record<NonNullable<Antwoorden["uitkering"]>, InvoerFoutCode>> = {
  ioaw: "ioawIoaz",
  ioaz: "ioawIoaz",
  bbz: "bbz",
  aow: "aowUitkering",
};

function leesZaak(
  v: Verzamelaar,
  antwoorden: Antwoorden,
  banen: readonly BaanAntwoorden[],
  padBanen: string,
): Zaak {
  const { start, maanden } = periodeVan(antwoorden);
  const { huishouden, vrijlating, uitkering, periode } = antwoorden;
  const code = uitkering ? buitenBereik[uitkering] : undefined;
  if (code) v.fout("uitkering", code);
  if (uitkering === null || uitkering === "weetNiet") v.neemAan("bijstand");
  if (huishouden.metWie.length === 0) v.fout("huishouden.metWie", "kies");
  const aanvrager = leesPersoon(v, "huishouden.aanvrager", huishouden.aanvrager);
  const partner = leesPartner(v, antwoorden);
  const jong = [aanvrager, ...(partner?.heeftRechtOpBijstand ? [partner] : [])].some(
    ({ geboortedatum }) => leeftijdOp(geboortedatum, `${start}-01`) < 21,
  );
  if (jong && (huishouden.oudersBetalen === null || huishouden.oudersBetalen === "weetNiet"))
    v.neemAan("ouders");
  const kinderen = kinderenVan(antwoorden).map((kind, plaats) => ({
    geboortedatum: v.lees(
      `huishouden.kinderen.${plaats}.geboortedatum`,
      parseDag(kind.geboortedatum),
      "2020-01-01",
    ),
  }));
  // A job of somebody who is not the partner any more is kept in the answers, but does not count.
  const werk = banen.flatMap((baan, plaats) =>
    baan.wie === "partner" && partner === null
      ? []
      : [
          leesBaan(
            v,
            `${padBanen}.${plaats}`,
            baan,
            periode.vandaag,
            baan.wie === "partner" && partner ? partner.geboortedatum : aanvrager.geboortedatum,
          ),
        ],
  );
  if (werk.length > 0 && (vrijlating.mag === null || vrijlating.mag === "weetNiet"))
    v.neemAan("geenVrijlating");
  const onder27 = leeftijdOp(aanvrager.geboortedatum, `${start}-01`) < 27;
  return {
    versie: 1,
    start,
    maanden,
    huishouden: {
      aanvrager,
      partner,
      kinderen,
      kostendelendeMedebewoners: telKostendelers(v, antwoorden),
      kanBeroepDoenOpOuders: huishouden.oudersBetalen !== "nee",
      verlagingNormProcent: v.leesOptioneel(
        "huishouden.verlagingNormProcent",
        huishouden.verlagingNormProcent,
        parseProcent,
        "0",
      ),
      vermogen: v.leesOptioneel("huishouden.vermogen", huishouden.vermogen, parseSaldo, null),
    },
    werk,
    vrijlating: {
      toepassen: vrijlating.mag === "ja",
      gebruikteMaanden: {
        aanvrager: leesGebruikteMaanden(v, antwoorden, "aanvrager", start, werk),
        partner: leesGebruikteMaanden(v, antwoorden, "partner", start, werk),
      },
      uitbreidingNietMogelijk: vrijlating.uitbreidingNietMogelijk === "ja",
      opnieuwBijNieuweBaan: vrijlating.opnieuwBijNieuweBaan === "ja",
      vooruitlopen2026:
        vrijlating.vooruitlopen2026 === null
          ? vrijlating.mag === "ja" && onder27 && start < "2027-01"
          : vrijlating.vooruitlopen2026 === "ja",
    },
    overigInkomen: leesOverigInkomen(v, antwoorden, start),
    giften: leesGiften(v, antwoorden),
    gemeente: leesGemeente(v, antwoorden, werk),
    toeslagen: leesToeslagen(v, antwoorden),
  };
}

/**
 * The situation of one possibility (from 0), with what was assumed; or what is missing.
 *
 * Whether the rules accept it (AOW age inside the window, …) is for `bereken` and `parseSituatie`.
 */
export function toZaak(antwoorden: Antwoorden, scenario = 0): ZaakUitAntwoorden {
  const v = new Verzamelaar();
  const banen = antwoorden.scenarios[scenario]?.banen ?? [];
  const zaak = leesZaak(v, antwoorden, banen, `scenarios.${scenario}.banen`);
  return v.fouten.length > 0
    ? { soort: "onvolledig", fouten: v.fouten }
    : { soort: "volledig", zaak, aannames: v.aannames };
}
