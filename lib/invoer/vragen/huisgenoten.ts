import { parseDag } from "@/lib/notation/datum";
import type { InvoerFoutCode } from "@/lib/notation/lezen";
import type { Antwoorden } from "../antwoorden";
import { huisgenootVorm } from "../antwoorden-vorm";
import { alsGevuld } from "./gewone-vragen";
import { dag, jaAlsAangevinkt, keuze, lijst, tekst, vanDelen } from "./velden";
import { lijstvraag } from "./velden-vragen";

/** Somebody in the home about whom nothing is known yet. */
export const legeHuisgenoot = huisgenootVorm.leeg;

const opties = ["opleiding", "huurcontract", "ikHuur", "eigenContract", "gewoon", "weetNiet"];

/** Who else lives in the home. Not known what somebody does there: he shares the costs. */
export const huisgenoten = lijstvraag({
  naam: "huisgenoten",
  stap: "jij",
  opties,
  als: ({ huishouden: { metWie, kostendelers, huisgenoten: alle } }) =>
    metWie.includes("anderen") && (kostendelers === "" || alle.length > 0),
  velden: {
    huisgenoten: lijst(
      "huishouden.huisgenoten",
      {
        geboortedatum: dag("geboortedatum"),
        situatie: keuze("situatie"),
        studeertTotEnMet: tekst("studeertTotEnMet"),
        wisselt: jaAlsAangevinkt("wisselt"),
        van: dag("van"),
        tot: dag("tot"),
        jaarinkomen: tekst("jaarinkomen"),
      },
      legeHuisgenoot,
    ),
  },
  lijst: "huisgenoten",
  vorm: [
    {
      naam: "geboortedatum",
      soort: "dag",
      fout: ({ geboortedatum }, antwoorden): InvoerFoutCode | null => {
        const gelezen = parseDag(vanDelen(geboortedatum));
        return gelezen.ok && gelezen.waarde > antwoorden.periode.vandaag
          ? "geboortedatumToekomst"
          : null;
      },
    },
    { naam: "situatie", soort: "keuze", opties },
    {
      naam: "studeertTotEnMet",
      soort: "maand",
      optioneel: true,
      als: ({ situatie }) => situatie === "opleiding",
    },
    { naam: "wisselt", soort: "vinkje" },
    { naam: "van", soort: "dag", optioneel: true, als: ({ wisselt }) => wisselt },
    {
      naam: "tot",
      soort: "dag",
      optioneel: true,
      als: ({ wisselt }) => wisselt,
      fout: ({ van, tot }): InvoerFoutCode | null => {
        const [eerste, laatste] = [parseDag(vanDelen(van)), parseDag(vanDelen(tot))];
        return eerste.ok && laatste.ok && laatste.waarde < eerste.waarde ? "eindVoorBegin" : null;
      },
    },
    {
      naam: "jaarinkomen",
      soort: "bedrag",
      optioneel: true,
      als: ({ situatie }, antwoorden) => situatie !== "huurcontract" && huurtMetToeslag(antwoorden),
    },
  ],
  antwoord: ({ huisgenoten: alle }, taal, { huishouden }) =>
    huishouden.huisgenoten.length === 0
      ? []
      : alle.map(({ geboortedatum, situatie }) =>
          [
            taal.zin("huisgenoten.antwoord", { dag: taal.dag(vanDelen(geboortedatum)) }),
            ...taal.keuze("huisgenoten", situatie),
          ].join(": "),
        ),
  woorden: ["bruto"],
  // What does not show on the form does not count.
  daarna: (antwoorden) => ({
    ...antwoorden,
    huishouden: {
      ...antwoorden.huishouden,
      huisgenoten: antwoorden.huishouden.huisgenoten.map((een) => ({
        ...een,
        ...(een.wisselt === "ja" ? {} : { van: "", tot: "" }),
        ...(een.situatie === "opleiding" ? {} : { studeertTotEnMet: "" }),
      })),
    },
  }),
});

/** What housemates earn matters for the huurtoeslag, and for nothing else. */
function huurtMetToeslag({ toeslagen }: Antwoorden): boolean {
  return toeslagen.meerekenen === "ja" && toeslagen.huurt === "ja";
}

/** What housemates earn a year, asked once somebody rents and wants the allowances in the sum. Not known: nothing. */
export const huisgenotenInkomen = lijstvraag({
  naam: "huisgenotenInkomen",
  stap: "geld",
  als: (antwoorden) =>
    huurtMetToeslag(antwoorden) &&
    antwoorden.huishouden.metWie.includes("anderen") &&
    antwoorden.huishouden.huisgenoten.some(({ situatie }) => situatie !== "huurcontract"),
  velden: {
    huisgenoten: lijst(
      "huishouden.huisgenoten",
      { situatie: keuze("situatie"), jaarinkomen: tekst("jaarinkomen") },
      legeHuisgenoot,
    ),
  },
  lijst: "huisgenoten",
  vast: true,
  woorden: ["bruto", "huurtoeslag"],
  vorm: [
    {
      naam: "jaarinkomen",
      soort: "bedrag",
      optioneel: true,
      als: ({ situatie }) => situatie !== "huurcontract",
    },
  ],
  antwoord: ({ huisgenoten: alle }, taal) =>
    alle.flatMap(({ jaarinkomen }, plaats) =>
      alsGevuld(jaarinkomen, (bedrag) =>
        taal.zin("huisgenotenInkomen.antwoord", {
          nummer: String(plaats + 1),
          bedrag: taal.euro(bedrag),
        }),
      ),
    ),
});
