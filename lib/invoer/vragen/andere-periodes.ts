import { parseBedrag } from "@/lib/notation/bedrag";
import { parseMaand } from "@/lib/notation/datum";
import { uurloon } from "./loon";
import { bij, foutIn, foutInAndereUren, foutInOptioneel, lijst, tekst } from "./velden";
import { baanOp, maakVraag } from "./vraag";

/** Months of a job with other hours or another wage. */
export const anderePeriodes = maakVraag({
  naam: "anderePeriodes",
  stap: "werk",
  per: "baan",
  velden: {
    maanden: lijst(
      "@perMaand",
      { maand: tekst("maand"), uren: tekst("uren"), bedrag: tekst("bedrag") },
      { maand: "", uren: "", bedrag: "" },
      0,
    ),
  },
  fouten: ({ maanden }, antwoorden, plek) => {
    const perUur = uurloon(baanOp(antwoorden, plek));
    return maanden.flatMap((een, plaats) => {
      const hier = `maanden.${plaats}`;
      const leeg = een.uren.trim() === "" && een.bedrag.trim() === "";
      const dubbel = maanden.findIndex(({ maand }) => maand === een.maand) < plaats;
      return [
        ...bij(
          `${hier}.maand`,
          foutIn(een.maand, parseMaand, "maandLeeg") ?? (dubbel ? "maandDubbel" : null),
        ),
        ...bij(`${hier}.uren`, leeg && perUur ? "urenLeeg" : foutInAndereUren(een.uren)),
        ...bij(
          `${hier}.bedrag`,
          leeg && !perUur ? "bedragLeeg" : foutInOptioneel(een.bedrag, parseBedrag),
        ),
      ];
    });
  },
  antwoord: ({ maanden }, taal) =>
    maanden.map(({ maand, uren, bedrag }) =>
      uren.trim() === ""
        ? taal.zin("anderePeriodes.antwoordBedrag", {
            maand: taal.maand(maand),
            bedrag: taal.euro(bedrag),
          })
        : taal.zin("anderePeriodes.antwoordUren", { maand: taal.maand(maand), uren }),
    ),
});
