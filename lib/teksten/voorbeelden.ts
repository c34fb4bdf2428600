/**
 * Answers of people who do not exist. Many sentences stand on a screen only with answers; a reviewer has none, and
 * should not have to make them up. They never take the place of answers that somebody gave.
 */
import type { Antwoorden, BaanAntwoorden } from "../invoer/antwoorden";
import { antwoordenVorm, leegScenario, legeAntwoorden, legeBaan } from "../invoer/antwoorden-vorm";
import { sleutel } from "../invoer/sleutel";
import { maandenVanaf } from "@/lib/notation/datum";
import { periodeVan } from "../invoer/periode";
import { legeHuisgenoot } from "../invoer/vragen/huisgenoten";
import { leegInkomen } from "../invoer/vragen/inkomen";
import type { Dag } from "../recht";

const baan = (soort: Partial<BaanAntwoorden>, vanaf: string): BaanAntwoorden => ({
  ...legeBaan("aanvrager"),
  stopt: "nee",
  vakantiegeld: "jaarlijks",
  vakantiegeldMaand: "5",
  loonheffingskorting: "ja",
  van: `1-${String(Number(vanaf.slice(5)))}-${vanaf.slice(0, 4)}`,
  ...soort,
});

/** Somebody alone, 16 hours by the hour, who may keep part of the wage. */
function alleen(vandaag: Dag): Antwoorden {
  const leeg = legeAntwoorden(vandaag);
  const [, eerste = ""] = maandenVanaf(periodeVan(leeg).start, 2);
  return {
    ...leeg,
    uitkering: "bijstand",
    huishouden: {
      ...leeg.huishouden,
      aanvrager: { geboortedatum: "15-6-1985", bijzonderheden: ["niets"] },
      metWie: ["alleen"],
    },
    scenarios: [
      leegScenario([
        baan({ uren: "16", loonSoort: "uurloon", bedrag: "16", ritme: "maand" }, eerste),
      ]),
    ],
    anderGeld: ["niets"],
    vrijlating: {
      ...leeg.vrijlating,
      mag: "ja",
      gebruikt: {
        ...leeg.vrijlating.gebruikt,
        aanvrager: { ...leeg.vrijlating.gebruikt.aanvrager, n: "0" },
      },
    },
    gemeente: { ...leeg.gemeente, verrekenen: "opDeMaand", uitbetalen: "zelfdeMaand" },
    toeslagen: { ...leeg.toeslagen, meerekenen: "nee" },
  };
}

/** Two partners with a child; one works and is paid every four weeks. Gifts, other income and allowances. */
function gezin(vandaag: Dag): Antwoorden {
  const leeg = alleen(vandaag);
  const [, eerste = "", tweede = ""] = maandenVanaf(periodeVan(leeg).start, 3);
  return {
    ...leeg,
    wieWerkt: "partner",
    huishouden: {
      ...leeg.huishouden,
      metWie: ["partner", "kinderen"],
      partner: {
        ...leeg.huishouden.partner,
        geboortedatum: "20-11-1988",
        bijzonderheden: ["niets"],
        recht: "ja",
      },
      kinderen: [{ geboortedatum: "9-9-2020", vertrekt: "" }],
    },
    scenarios: [
      leegScenario([
        baan(
          {
            wie: "partner",
            uren: "20",
            loonSoort: "brutoPerVierWeken",
            bedrag: "1.300",
            ritme: "vierWeken",
            eersteBetaaldag: `20-${String(Number(eerste.slice(5)))}-${eerste.slice(0, 4)}`,
            onbekend: ["eerstePeriodeTot"],
            eindejaarsuitkeringProcent: "8,33",
            eindejaarsuitkeringMaand: "12",
          },
          eerste,
        ),
      ]),
    ],
    anderGeld: ["giften", "inkomen"],
    giften: [{ maand: tweede, bedrag: "1.300", soort: "geld" }],
    overigInkomen: [
      { ...leegInkomen, soort: "kinderalimentatie", kind: "0", nettoPerMaand: "100" },
    ],
    vrijlating: { ...leeg.vrijlating, mag: "nee" },
    gemeente: { ...leeg.gemeente, verrekenen: "maandLater", vierWeken: "gemiddelde" },
    toeslagen: {
      ...leeg.toeslagen,
      meerekenen: "ja",
      verzekerd: "ja",
      huurt: "ja",
      kaleHuur: "600",
      kindgebonden: "ja",
      opvang: "ja",
      kinderopvang: [{ kind: "0", soort: "bso", urenPerMaand: "40", uurprijs: "9" }],
    },
  };
}

/** Somebody of 20 with housemates, who does not know much: with the most that the app takes for granted. */
function jong(vandaag: Dag): Antwoorden {
  const leeg = alleen(vandaag);
  const [, eerste = ""] = maandenVanaf(periodeVan(leeg).start, 2);
  return {
    ...leeg,
    uitkering: "aangevraagd",
    bijstand: { vanaf: "", weetNiet: true },
    huishouden: {
      ...leeg.huishouden,
      aanvrager: { geboortedatum: "2-2-2007", bijzonderheden: ["niets"] },
      metWie: ["anderen"],
      huisgenoten: [{ ...legeHuisgenoot, geboortedatum: "3-3-1981", situatie: "weetNiet" }],
      oudersBetalen: "nee",
    },
    scenarios: [
      leegScenario([
        baan(
          {
            uren: "12",
            loonSoort: "nettoPerMaand",
            bedrag: "600",
            ritme: "weetNiet",
            vakantiegeld: "weetNiet",
            loonheffingskorting: "weetNiet",
          },
          eerste,
        ),
      ]),
    ],
    vrijlating: { ...leeg.vrijlating, mag: "weetNiet" },
    gemeente: { ...leeg.gemeente, verrekenen: "weetNiet", uitbetalen: "weetNiet" },
  };
}

/** Two partners of whom one has no bijstand; the job ends on a day that is known later, and there are debts. */
function zonderRecht(vandaag: Dag): Antwoorden {
  const leeg = gezin(vandaag);
  const { partner } = leeg.huishouden;
  const { start } = periodeVan(leeg);
  return {
    ...leeg,
    huishouden: { ...leeg.huishouden, partner: { ...partner, recht: "nee", reden: "studeert" } },
    scenarios: leeg.scenarios.map((scenario) => ({
      ...scenario,
      banen: scenario.banen.map((een) => ({ ...een, tot: "30-9-2027" })),
    })),
    anderGeld: ["baanStopt", "eenmalig", "schuld"],
    eenmalig: [
      {
        wie: "aanvrager",
        soort: "verlofuren",
        maand: start,
        netto: "310",
        bruto: "",
        telt: null,
      },
    ],
    inhoudingen: [
      {
        soort: "beslag",
        bedrag: "71",
        procenten: "nee",
        procentVanNorm: "",
        procentVanMeer: "",
        wisselt: null,
        van: "",
        tot: "",
      },
    ],
    gemeente: {
      ...leeg.gemeente,
      verrekenen: "opDeMaand",
      eerstVolledig: "ja",
      eersteMaanden: "2",
      terughalen: "weetNiet",
    },
    giften: [],
    overigInkomen: [],
  };
}

/** Somebody whose husband or wife lives abroad, with a housemate, who rents and wants to know about huurtoeslag. */
function apart(vandaag: Dag): Antwoorden {
  const leeg = alleen(vandaag);
  return {
    ...leeg,
    huishouden: {
      ...leeg.huishouden,
      metWie: ["elders", "anderen"],
      partner: { ...leeg.huishouden.partner, geboortedatum: "20-11-1988", inkomen: "300" },
      huisgenoten: [{ ...legeHuisgenoot, geboortedatum: "3-3-2000", situatie: "gewoon" }],
    },
    toeslagen: {
      ...leeg.toeslagen,
      meerekenen: "ja",
      verzekerd: "ja",
      huurt: "ja",
      kaleHuur: "600",
    },
  };
}

/** The samples by the name that they have in teksten.voorbeeld. */
export const voorbeelden = { alleen, gezin, jong, zonderRecht, apart } as const;
export type Voorbeeld = keyof typeof voorbeelden;

/** The same text for the same answers, whatever they went through. */
const vast = (antwoorden: unknown): string =>
  JSON.stringify(antwoordenVorm.lees(antwoorden, () => undefined, ""));

/** True when nobody gave the answers that are kept: there are none, or those of a sample. */
function magWeg(bewaard: string | null, vandaag: Dag): boolean {
  if (bewaard === null) return true;
  const { antwoorden } = JSON.parse(bewaard) as { antwoorden?: Partial<Antwoorden> };
  return (
    (antwoorden?.uitkering ?? null) === null ||
    Object.values(voorbeelden).some((maak) => vast(maak(vandaag)) === vast(antwoorden))
  );
}

/** Puts the answers of a sample in this tab, unless there are answers that somebody gave. */
export function zetVoorbeeld(naam: Voorbeeld, vandaag: Dag): void {
  try {
    const opslag = window.sessionStorage;
    if (magWeg(opslag.getItem(sleutel), vandaag))
      opslag.setItem(
        sleutel,
        JSON.stringify({ antwoorden: voorbeelden[naam](vandaag), concepten: {} }),
      );
  } catch {
    // Without storage the page opens as it always does.
  }
}
