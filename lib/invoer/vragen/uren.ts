import { alsGevuld } from "./gewone-vragen";
import { bij, foutInUren, onbekend, tekst } from "./velden";
import { maakVraag } from "./vraag";

/** Hours that stand in for hours per week that are not known: two working days. */
export const voorbeeldUren = "16";

/** Hours per week of a job. */
export const uren = maakVraag({
  naam: "uren",
  stap: "werk",
  per: "baan",
  velden: { uren: tekst("@uren"), onbekend: onbekend("uren") },
  fouten: (waarden) => (waarden.onbekend ? [] : bij("uren", foutInUren(waarden.uren))),
  antwoord: (waarden, taal) =>
    waarden.onbekend
      ? [taal.weetNiet]
      : alsGevuld(waarden.uren, (aantal) => taal.zin("uren.antwoord", { uren: aantal })),
  tekening: "uren",
});
