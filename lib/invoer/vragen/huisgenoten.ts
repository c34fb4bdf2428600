import { parseDag } from "@/lib/notation/datum";
import type { InvoerFoutCode } from "@/lib/notation/lezen";
import { dag, keuze, lijst, vanDelen } from "./velden";
import { lijstvraag } from "./velden-vragen";

/** Somebody in the home about whom nothing is known yet. */
export const legeHuisgenoot = {
  geboortedatum: "",
  situatie: null,
} as const;

const opties = ["opleiding", "huurcontract", "ikHuur", "eigenContract", "gewoon", "weetNiet"];

/** Who else lives in the home. Not known what somebody does there: he shares the costs. */
export const huisgenoten = lijstvraag({
  naam: "huisgenoten",
  stap: "jij",
  opties,
  als: ({ huishouden }) => huishouden.metWie.includes("anderen") && huishouden.kostendelers === "",
  velden: {
    huisgenoten: lijst(
      "huishouden.huisgenoten",
      {
        geboortedatum: dag("geboortedatum"),
        situatie: keuze("situatie"),
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
  // Once housemates are described one by one, a number from a file does not hold any more.
  daarna: (antwoorden) => ({
    ...antwoorden,
    huishouden: { ...antwoorden.huishouden, kostendelers: "" },
  }),
});
