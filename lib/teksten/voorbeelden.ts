/**
 * Answers of people who do not exist. Many sentences stand on a screen only with answers; a reviewer has none, and
 * should not have to make them up. They never take the place of answers that somebody gave.
 */
import type { Antwoorden, BaanAntwoorden } from "../invoer/antwoorden";
import { leegScenario, legeAntwoorden, legeBaan } from "../invoer/antwoorden-vorm";
import { sleutel } from "../invoer/sleutel";
import { maandenVanaf } from "@/lib/notation/datum";
import { periodeVan } from "../invoer/periode";
import { legeHuisgenoot } from "../invoer/vragen/huisgenoten";
import { leegInkomen } from "../invoer/vragen/inkomen";
import type { Dag } from "../recht";
import { sampleKey } from "./seek";

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

/** Two partners of whom one has no bijstand; the job ends on a day that is known later. */
function zonderRecht(vandaag: Dag): Antwoorden {
  const leeg = gezin(vandaag);
  const { partner } = leeg.huishouden;
  return {
    ...leeg,
    huishouden: { ...leeg.huishouden, partner: { ...partner, recht: "nee", reden: "studeert" } },
    scenarios: leeg.scenarios.map((scenario) => ({
      ...scenario,
      banen: scenario.banen.map((een) => ({ ...een, tot: "30-9-2027" })),
    })),
    anderGeld: ["baanStopt"],
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

export const voorbeelden = [alleen, gezin, jong, zonderRecht, apart] as const;

/** Questions that only come with the answers of one of the others. */
const alleenBij: readonly (readonly [pattern: RegExp, sample: number])[] = [
  [/^vragen\.(partnerReden|baanStopt)\./, 3],
  [/^vragen\.(partnerInkomen|huisgenotenInkomen)\./, 4],
  [
    /^vragen\.(partner|kinderen|wieWerkt|betaaldag|giften|inkomen|zorgverzekering|huur\b|opvang|vierWeken)/,
    1,
  ],
  [/^toeslagen\./, 1],
  [/^vragen\.(huisgenoten|ouders|bijstandVanaf)\./, 2],
];

/** Which sample shows a message first. */
export function voorbeeldBij(key: string): number {
  return alleenBij.find(([pattern]) => pattern.test(key))?.[1] ?? 0;
}

/** Pages that say something else without answers. */
const metAntwoorden = /\/(berekening|uitkomst|print|samen)\//;

/** True when this tab has no answers that somebody gave. */
function magVoorbeeld(): boolean {
  if (window.sessionStorage.getItem(sampleKey) !== null) return true;
  const bewaard = window.sessionStorage.getItem(sleutel);
  if (bewaard === null) return true;
  const { antwoorden } = JSON.parse(bewaard) as { antwoorden?: Partial<Antwoorden> };
  return (antwoorden?.uitkering ?? null) === null;
}

/** Puts the answers of a sample in this tab, unless somebody's own answers are there or the page does without. */
export function zetVoorbeeld(path: string, sample: number, vandaag: Dag): void {
  if (!metAntwoorden.test(path)) return;
  try {
    if (!magVoorbeeld()) return;
    const maak = voorbeelden[sample % voorbeelden.length] ?? alleen;
    window.sessionStorage.setItem(
      sleutel,
      JSON.stringify({ antwoorden: maak(vandaag), concepten: {} }),
    );
    window.sessionStorage.setItem(sampleKey, String(sample % voorbeelden.length));
  } catch {
    // Without storage the page opens as it always does.
  }
}

/** The sample in this tab, or null when there is none. */
export function huidigVoorbeeld(): number | null {
  try {
    const found = window.sessionStorage.getItem(sampleKey);
    return found === null ? null : Number(found);
  } catch {
    return null;
  }
}

/** Takes the answers of a sample away again. */
export function wisVoorbeeld(): void {
  if (huidigVoorbeeld() === null) return;
  window.sessionStorage.removeItem(sleutel);
  window.sessionStorage.removeItem(sampleKey);
}
