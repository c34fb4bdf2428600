/**
 * From a situation file back to answers: to open a saved file and to take over from another device.
 * `toZaak(fromZaak(zaak, vandaag))` gives the same situation again.
 */
import { toFields } from "@/lib/contract/settlement";
import type {
  AfwijkendeMaand,
  Bedrag,
  Dag,
  Medebewoner as InHuis,
  Persoon,
  Werk,
  Zaak,
} from "@/lib/recht";
import type {
  AnderGeld,
  Antwoorden,
  BaanAntwoorden,
  Bijzonderheid,
  JaNee,
  Medebewoner,
  PersoonAntwoorden,
} from "./antwoorden";
import { leegScenario, legeAntwoorden, legeBaan } from "./antwoorden-vorm";
import { bedragNaarTekst, getalNaarTekst } from "@/lib/notation/bedrag";
import { dagNaarTekst } from "@/lib/notation/datum";
import { sum } from "@/lib/notation/money";
import { vanEenmalig } from "./zaak/eenmalig";
import { vanOverigInkomen } from "./zaak/geld";

const jaNee = (waarde: boolean): JaNee => (waarde ? "ja" : "nee");

/** No percentage is an empty field. */
const procentTekst = (procent: string) => (procent === "0" ? "" : getalNaarTekst(procent));

function vanPersoon(persoon: Persoon): PersoonAntwoorden {
  const bijzonderheden: Bijzonderheid[] = [];
  if (persoon.medischUrenbeperkt) bijzonderheden.push("medischUrenbeperkt");
  if (persoon.doelgroepLoonkostensubsidie) bijzonderheden.push("loonkostensubsidie");
  if (persoon.inInrichting) bijzonderheden.push("inrichting");
  if (bijzonderheden.length === 0) bijzonderheden.push("niets");
  return { geboortedatum: dagNaarTekst(persoon.geboortedatum), bijzonderheden };
}

function vanMedebewoner(een: InHuis): Antwoorden["huishouden"]["huisgenoten"][number] {
  const dag = (waarde: Dag | null) => (waarde === null ? "" : dagNaarTekst(waarde));
  return {
    geboortedatum: dagNaarTekst(een.geboortedatum),
    situatie: een.kostendeler
      ? een.onderhuurder
        ? "huurtEnDeelt"
        : een.studeertTotEnMet === null
          ? "gewoon"
          : "opleiding"
      : een.onderhuurder
        ? "huurcontract"
        : "eigenContract",
    studeertTotEnMet: een.studeertTotEnMet ?? "",
    wisselt: jaNee(een.van !== null || een.tot !== null),
    van: dag(een.van),
    tot: dag(een.tot),
    jaarinkomen: een.jaarinkomen === null ? "" : bedragNaarTekst(een.jaarinkomen),
  };
}

type BaanVeld = "betaling" | "vakantiegeld" | "loonheffingskorting";

/** @param open whether this answer is not known */
function vanWerk(werk: Werk, open: (veld: BaanVeld) => boolean): BaanAntwoorden {
  const { loon, betaling, vakantiegeld, eindejaarsuitkering } = werk;
  // Of a net wage the questions have what comes on the account, travel money included.
  const loonTekst = (bedrag: Bedrag) =>
    bedragNaarTekst(
      loon.soort === "nettoPerMaand" ? sum([bedrag, werk.onbelasteVergoeding]) : bedrag,
    );
  return {
    ...legeBaan(werk.wie),
    uren: loon.soort === "uurloon" ? getalNaarTekst(loon.urenPerWeek) : "",
    loonSoort: loon.soort,
    bedrag: loonTekst(loon.bedrag),
    reisgeld: werk.onbelasteVergoeding === "0.00" ? "" : bedragNaarTekst(werk.onbelasteVergoeding),
    van: dagNaarTekst(werk.van),
    stopt: jaNee(werk.tot !== null),
    tot: werk.tot === null ? "" : dagNaarTekst(werk.tot),
    ritme: open("betaling") ? "weetNiet" : betaling.ritme,
    eersteBetaaldag: "eersteBetaaldag" in betaling ? dagNaarTekst(betaling.eersteBetaaldag) : "",
    ...("eersteBetaaldag" in betaling && betaling.eerstePeriodeTot === null
      ? { onbekend: ["eerstePeriodeTot" as const] }
      : {}),
    ...("eersteBetaaldag" in betaling && betaling.eerstePeriodeTot !== null
      ? { eerstePeriodeTot: dagNaarTekst(betaling.eerstePeriodeTot) }
      : {}),
    ...(vakantiegeld.hoe === "bijElkLoon"
      ? {
          vakantiegeldErbij: vakantiegeld.procent === null ? ("erin" as const) : ("erbij" as const),
          vakantiegeldProcent:
            vakantiegeld.procent === null ? "" : getalNaarTekst(vakantiegeld.procent),
        }
      : {}),
    vakantiegeld: open("vakantiegeld") ? "weetNiet" : vakantiegeld.hoe,
    vakantiegeldMaand: vakantiegeld.hoe === "jaarlijks" ? String(vakantiegeld.maand) : "",
    loonheffingskorting: open("loonheffingskorting") ? "weetNiet" : jaNee(werk.loonheffingskorting),
    pensioenpremieProcent: procentTekst(werk.pensioenpremieProcent),
    eindejaarsuitkeringProcent: eindejaarsuitkering
      ? getalNaarTekst(eindejaarsuitkering.procent)
      : "",
    eindejaarsuitkeringMaand: eindejaarsuitkering ? String(eindejaarsuitkering.maand) : "",
    perMaand: Object.entries<AfwijkendeMaand>(loon.perMaand).map(([maand, anders]) => ({
      maand,
      uren: anders.urenPerWeek === undefined ? "" : getalNaarTekst(anders.urenPerWeek),
      bedrag: anders.bedrag === undefined ? "" : loonTekst(anders.bedrag),
    })),
  };
}

/** What of "Is er nog iets?" is there. */
function vanAnderGeld(zaak: Zaak): readonly AnderGeld[] {
  const er = [
    ...(zaak.giften.length > 0 ? (["giften"] as const) : []),
    ...(zaak.overigInkomen.length > 0 ? (["inkomen"] as const) : []),
    ...(zaak.eenmalig.length > 0 ? (["eenmalig"] as const) : []),
    ...(zaak.inhoudingen.length > 0 ? (["schuld"] as const) : []),
  ];
  return er.length > 0 ? er : ["niets"];
}

/** The answers that give this situation. `vandaag` is a day, "2026-11-22". */
export function fromZaak(zaak: Zaak, vandaag: Dag): Antwoorden {
  const leeg = legeAntwoorden(vandaag);
  const { huishouden, gemeente, vrijlating, toeslagen } = zaak;
  const metWie: Medebewoner[] = [];
  if (huishouden.partner) metWie.push(huishouden.partner.woontElders ? "elders" : "partner");
  if (huishouden.kinderen.length > 0) metWie.push("kinderen");
  if (huishouden.kostendelendeMedebewoners > 0 || huishouden.medebewoners.length > 0)
    metWie.push("anderen");
  if (!metWie.some((een) => een !== "elders")) metWie.push("alleen");
  const wieWerkt = new Set(zaak.werk.map(({ wie }) => wie));
  const maanden = (wie: "aanvrager" | "partner") => {
    const gebruikt = vrijlating.gebruikteMaanden[wie];
    return {
      n: String(gebruikt.n),
      r: String(gebruikt.r),
      z: String(gebruikt.z),
      "34a": String(gebruikt["34a"]),
      weetNiet:
        zaak.open.includes("vrijlating.gebruikteMaanden") ||
        zaak.open.includes(`vrijlating.gebruikteMaanden.${wie}`),
    };
  };
  const nietBekend =
    zaak.open.includes("gemeente.verrekenen") || zaak.open.includes("gemeente.uitbetalen");
  return {
    ...leeg,
    uitkering: zaak.bijstandVanaf === null ? "bijstand" : "aangevraagd",
    bijstand: {
      vanaf: zaak.bijstandVanaf === null ? "" : dagNaarTekst(zaak.bijstandVanaf),
      weetNiet: false,
    },
    huishouden: {
      aanvrager: vanPersoon(huishouden.aanvrager),
      metWie,
      partner: huishouden.partner
        ? {
            ...vanPersoon(huishouden.partner),
            recht: jaNee(huishouden.partner.heeftRechtOpBijstand),
            reden: huishouden.partner.rechtmatigVerblijf
              ? ("anders" as const)
              : ("verblijf" as const),
            // What he earns stands among the other incomes.
            inkomen: "0",
            inkomenWeetNiet: false,
          }
        : leeg.huishouden.partner,
      kinderen: huishouden.kinderen.map(({ geboortedatum, vertrekt }) => ({
        geboortedatum: dagNaarTekst(geboortedatum),
        vertrekt: vertrekt ?? "",
      })),
      huisgenoten: huishouden.medebewoners.map(vanMedebewoner),
      kostendelers:
        huishouden.kostendelendeMedebewoners > 0
          ? String(huishouden.kostendelendeMedebewoners)
          : "",
      oudersBetalen: jaNee(huishouden.kanBeroepDoenOpOuders),
      verlagingNormProcent: procentTekst(huishouden.verlagingNormProcent),
      vermogen: huishouden.vermogen === null ? "" : bedragNaarTekst(huishouden.vermogen),
    },
    wieWerkt: wieWerkt.size === 2 ? "beiden" : wieWerkt.has("partner") ? "partner" : "aanvrager",
    scenarios: [
      leegScenario(
        zaak.werk.map((werk, plaats) =>
          vanWerk(werk, (veld) => zaak.open.includes(`werk.${plaats}.${veld}`)),
        ),
      ),
    ],
    anderGeld: vanAnderGeld(zaak),
    giften: zaak.giften.map(({ maand, bedrag, soort }) => ({
      maand,
      bedrag: bedragNaarTekst(bedrag),
      soort,
    })),
    overigInkomen: zaak.overigInkomen.map((inkomen) => ({
      wie: inkomen.wie,
      ...vanOverigInkomen(inkomen),
      soort: inkomen.soort,
      kind: inkomen.kind === null ? "" : String(inkomen.kind),
      wisselt: "ja" as const,
      omschrijving: inkomen.omschrijving,
      metVakantietoeslag: jaNee(inkomen.metVakantietoeslag),
      van: dagNaarTekst(inkomen.van),
      tot: inkomen.tot === null ? "" : dagNaarTekst(inkomen.tot),
    })),
    eenmalig: zaak.eenmalig.map((geld) => ({
      ...vanEenmalig(geld),
      wie: geld.wie,
      maand: geld.maand,
      netto: bedragNaarTekst(geld.netto),
      bruto: geld.bruto === null ? "" : bedragNaarTekst(geld.bruto),
    })),
    inhoudingen: zaak.inhoudingen.map((inhouding) => ({
      soort: inhouding.soort,
      bedrag: inhouding.bedrag === null ? "" : bedragNaarTekst(inhouding.bedrag),
      procenten: jaNee(inhouding.bedrag === null),
      procentVanNorm: procentTekst(inhouding.procentVanNorm),
      procentVanMeer: procentTekst(inhouding.procentVanMeer),
      wisselt: "ja" as const,
      van: inhouding.van,
      tot: inhouding.tot ?? "",
    })),
    vrijlating: {
      mag: zaak.open.includes("vrijlating.toepassen") ? "weetNiet" : jaNee(vrijlating.toepassen),
      gebruikt: { aanvrager: maanden("aanvrager"), partner: maanden("partner") },
      uitbreidingNietMogelijk: jaNee(vrijlating.uitbreidingNietMogelijk),
      opnieuwBijNieuweBaan: jaNee(vrijlating.opnieuwBijNieuweBaan),
      vooruitlopen2026: jaNee(vrijlating.vooruitlopen2026),
      vooruitlopen2026Als27: jaNee(vrijlating.vooruitlopen2026Als27),
      overgang2027: vrijlating.overgang2027,
    },
    gemeente: {
      code: "",
      naam: "",
      ...(nietBekend
        ? { verrekenen: "weetNiet" as const, uitbetalen: "weetNiet" as const }
        : toFields(gemeente.verrekenwijze)),
      vierWeken: zaak.open.includes("gemeente.vierWeken") ? "weetNiet" : gemeente.vierWeken,
      reservering: gemeente.reservering,
      vakantietoeslagUitbetaling: gemeente.vakantietoeslagUitbetaling,
      vakantietoeslagMaand: String(gemeente.vakantietoeslagMaand),
      premie: gemeente.premie && {
        procent: getalNaarTekst(gemeente.premie.procent),
        maximumPerMaand:
          gemeente.premie.maximumPerMaand === null
            ? ""
            : bedragNaarTekst(gemeente.premie.maximumPerMaand),
        maanden: gemeente.premie.maanden.map(String),
        maximumPerJaar:
          gemeente.premie.maximumPerJaar === null
            ? ""
            : bedragNaarTekst(gemeente.premie.maximumPerJaar),
      },
      bufferbudget: jaNee(gemeente.bufferbudget),
      eindejaarsuitkering: gemeente.eindejaarsuitkering,
      eerstVolledig: jaNee(gemeente.eersteMaandenVolledig > 0),
      eersteMaanden:
        gemeente.eersteMaandenVolledig > 0 ? String(gemeente.eersteMaandenVolledig) : "",
      terughalen: gemeente.terughalen,
    },
    toeslagen: toeslagen
      ? {
          meerekenen: "ja",
          verzekerd: jaNee(toeslagen.zorg),
          huurt: jaNee(toeslagen.huur !== null),
          kaleHuur: toeslagen.huur ? bedragNaarTekst(toeslagen.huur.kaleHuur) : "",
          kindgebonden: jaNee(toeslagen.kindgebonden),
          opvang: jaNee(toeslagen.kinderopvang.length > 0),
          kinderopvang: toeslagen.kinderopvang.map((opvang) => ({
            kind: String(opvang.kind),
            soort: opvang.soort,
            urenPerMaand: getalNaarTekst(opvang.urenPerMaand),
            uurprijs: bedragNaarTekst(opvang.uurprijs),
          })),
        }
      : { ...leeg.toeslagen, meerekenen: "nee" },
    periode: { start: zaak.start, maanden: String(zaak.maanden), vandaag },
  };
}
