import { parseOpvangUren } from "@/lib/notation/bedrag";
import { bij, foutIn, foutInLoon, gekozen, keuze, lijst, tekst } from "./velden";
import { maakVraag } from "./vraag";

/** Childcare, for the kinderopvangtoeslag. */
export const opvang = maakVraag({
  naam: "opvang",
  stap: "geld",
  opties: ["dagopvang", "bso", "gastouder"],
  als: ({ toeslagen, huishouden }) =>
    toeslagen.meerekenen === "ja" && huishouden.metWie.includes("kinderen"),
  velden: {
    keuze: keuze("toeslagen.opvang"),
    opvang: lijst(
      "toeslagen.kinderopvang",
      {
        kind: tekst("kind"),
        soort: keuze("soort"),
        urenPerMaand: tekst("urenPerMaand"),
        uurprijs: tekst("uurprijs"),
      },
      { kind: "", soort: null, urenPerMaand: "", uurprijs: "" },
    ),
  },
  fouten: (waarden) =>
    waarden.keuze === "ja"
      ? waarden.opvang.flatMap((deel, plaats) => {
          const hier = `opvang.${plaats}`;
          return [
            ...bij(`${hier}.kind`, gekozen(deel.kind)),
            ...bij(`${hier}.soort`, gekozen(deel.soort)),
            ...bij(
              `${hier}.urenPerMaand`,
              foutIn(deel.urenPerMaand, parseOpvangUren, "urenMaandLeeg"),
            ),
            ...bij(`${hier}.uurprijs`, foutInLoon(deel.uurprijs, true)),
          ];
        })
      : bij("keuze", gekozen(waarden.keuze)),
  antwoord: (waarden, taal) =>
    waarden.keuze === "ja"
      ? waarden.opvang.map((een) =>
          taal.zin("opvang.antwoord", {
            uren: een.urenPerMaand,
            bedrag: taal.euro(een.uurprijs),
          }),
        )
      : taal.keuze("opvang", waarden.keuze),
  tekening: "kinderen",
});
