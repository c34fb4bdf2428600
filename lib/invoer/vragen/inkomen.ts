import { bij, foutInBedrag, gekozen, keuze, lijst, tekst } from "./velden";
import { maakVraag } from "./vraag";

/** Income a month that is not from work. Not known whether there is holiday pay over it: there is none. */
export const inkomen = maakVraag({
  naam: "inkomen",
  stap: "geld",
  als: ({ anderGeld }) => anderGeld.includes("inkomen"),
  velden: {
    inkomens: lijst(
      "overigInkomen",
      {
        wie: tekst("wie"),
        omschrijving: tekst("omschrijving"),
        nettoPerMaand: tekst("nettoPerMaand"),
        metVakantietoeslag: keuze("metVakantietoeslag"),
      },
      {
        wie: "aanvrager",
        omschrijving: "",
        nettoPerMaand: "",
        metVakantietoeslag: null,
        van: "",
        tot: "",
      },
    ),
  },
  fouten: (waarden) =>
    waarden.inkomens.flatMap((een, plaats) => {
      const hier = `inkomens.${plaats}`;
      return [
        ...bij(`${hier}.wie`, gekozen(een.wie)),
        ...bij(`${hier}.omschrijving`, een.omschrijving.trim() === "" ? "omschrijvingLeeg" : null),
        ...bij(`${hier}.nettoPerMaand`, foutInBedrag(een.nettoPerMaand)),
        ...bij(`${hier}.metVakantietoeslag`, gekozen(een.metVakantietoeslag)),
      ];
    }),
  antwoord: (_, taal, { overigInkomen }) =>
    overigInkomen.map(({ omschrijving, nettoPerMaand }) =>
      taal.zin("inkomen.antwoord", { omschrijving, bedrag: taal.euro(nettoPerMaand) }),
    ),
  woorden: ["netto", "vakantiegeld"],
});
