import { parseProcent } from "@/lib/notation/bedrag";
import { alsGevuld } from "./gewone-vragen";
import { bij, foutInOptioneel, keuze, tekst } from "./velden";
import { maakVraag } from "./vraag";

/** Loonheffingskorting (not known: one employer applies it), pension and year-end bonus. */
export const meerOverBaan = maakVraag({
  naam: "meerOverBaan",
  stap: "werk",
  per: "baan",
  velden: {
    loonheffingskorting: keuze("@loonheffingskorting"),
    pensioenpremie: tekst("@pensioenpremieProcent"),
    eindejaarsuitkering: tekst("@eindejaarsuitkeringProcent"),
    eindejaarsmaand: tekst("@eindejaarsuitkeringMaand"),
  },
  fouten: (waarden) => [
    ...bij("pensioenpremie", foutInOptioneel(waarden.pensioenpremie, parseProcent)),
    ...bij("eindejaarsuitkering", foutInOptioneel(waarden.eindejaarsuitkering, parseProcent)),
    ...bij(
      "eindejaarsmaand",
      waarden.eindejaarsuitkering.trim() !== "" && waarden.eindejaarsmaand === ""
        ? "maandLeeg"
        : null,
    ),
  ],
  antwoord: (waarden, taal) => [
    ...(waarden.loonheffingskorting === ""
      ? []
      : [taal.zin(`meerOverBaan.antwoordKorting.${waarden.loonheffingskorting}`)]),
    ...alsGevuld(waarden.pensioenpremie, (procent) =>
      taal.zin("meerOverBaan.antwoordPensioen", { procent }),
    ),
    ...alsGevuld(waarden.eindejaarsuitkering, (procent) =>
      taal.zin("meerOverBaan.antwoordEindejaar", { procent }),
    ),
  ],
  woorden: ["loonheffingskorting", "eindejaarsuitkering", "loonstrook"],
});
