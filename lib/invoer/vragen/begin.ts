import { parseDag, laatsteDagVan } from "@/lib/notation/datum";
import { venster } from "../periode";
import { bij, dag, foutInDag, jaAlsAangevinkt, onbekend, vanDelen } from "./velden";
import { maakVraag } from "./vraag";

/** First and, when known, last day of a job. Not known: the first day of next month. */
export const begin = maakVraag({
  naam: "begin",
  stap: "werk",
  per: "baan",
  velden: {
    van: dag("@van"),
    onbekend: onbekend("van"),
    stopt: jaAlsAangevinkt("@stopt"),
    tot: dag("@tot"),
  },
  fouten: (waarden, antwoorden) => {
    const begint = parseDag(vanDelen(waarden.van));
    return [
      ...(waarden.onbekend
        ? []
        : bij(
            "van.dag",
            foutInDag(waarden.van, (een) =>
              een > laatsteDagVan(venster.laatste) ? "beginBuitenVenster" : null,
            ),
          )),
      ...(waarden.stopt
        ? bij(
            "tot.dag",
            foutInDag(waarden.tot, (een) => {
              if (!waarden.onbekend && begint.ok && een < begint.waarde) return "eindVoorBegin";
              return een < `${antwoorden.periode.vandaag.slice(0, 7)}-01`
                ? "eindVoorVenster"
                : null;
            }),
          )
        : []),
    ];
  },
  antwoord: (waarden, taal) => {
    if (waarden.onbekend) return [taal.weetNiet];
    const van = vanDelen(waarden.van);
    if (van === "") return [];
    return [
      waarden.stopt
        ? taal.zin("begin.antwoordTot", {
            van: taal.dag(van),
            tot: taal.dag(vanDelen(waarden.tot)),
          })
        : taal.zin("begin.antwoord", { van: taal.dag(van) }),
    ];
  },
  tekening: "werk",
});
