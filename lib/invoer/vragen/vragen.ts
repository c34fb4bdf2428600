/**
 * The journey: which questions a household gets, in which order, and which is open. Only answers decide; the screen
 * decides nothing.
 */
import { metPartner, type Antwoorden } from "../antwoorden";
import { banenMetPlaats, opPlek, type Definitie, type Plek, type Vraag } from "./vraag";
import { extraVragen, vragenlijst } from "./vragenlijst";

const aanvrager: Plek = { wie: "aanvrager", baan: null };
const partner: Plek = { wie: "partner", baan: null };

/** The places at which a question can stand in this household. */
function plekken({ per }: Definitie<unknown>, antwoorden: Antwoorden): readonly Plek[] {
  const partners = metPartner(antwoorden) ? [partner] : [];
  switch (per) {
    case "partner":
      return partners;
    case "persoon":
      return [aanvrager, ...partners];
    case "baan":
      return banenMetPlaats(antwoorden).map(({ baan, plaats }) => ({
        wie: baan.wie,
        baan: plaats,
      }));
    default:
      return [aanvrager];
  }
}

function inVolgorde(
  lijst: readonly Definitie<unknown>[],
  antwoorden: Antwoorden,
): readonly Vraag[] {
  const eersteVanBaan = lijst.findIndex(({ per }) => per === "baan");
  const gesteld = lijst.map((definitie) =>
    plekken(definitie, antwoorden)
      .filter((plek) => definitie.als?.(antwoorden, plek) ?? true)
      .map((plek) => opPlek(definitie, plek)),
  );
  const overBanen = gesteld
    .filter((_, plaats) => lijst[plaats]?.per === "baan")
    .flat()
    // A sort keeps the order of the questions within a job.
    .sort((een, ander) => (een.baan ?? 0) - (ander.baan ?? 0));
  return gesteld.flatMap((vragen, plaats) => {
    if (lijst[plaats]?.per !== "baan") return vragen;
    return plaats === eersteVanBaan ? overBanen : [];
  });
}

/** The questions of this household, in order. */
export const vragenVan = (antwoorden: Antwoorden): readonly Vraag[] =>
  inVolgorde(vragenlijst, antwoorden);

/** Questions that nobody has to answer; the check page leads to them. */
export const extraVragenVan = (antwoorden: Antwoorden): readonly Vraag[] =>
  inVolgorde(extraVragen, antwoorden);

/** True when the answer to a question is there and can be used. */
export const isBeantwoord = (vraag: Vraag, antwoorden: Antwoorden): boolean =>
  vraag.foutenIn(antwoorden, vraag.lees(antwoorden)).length === 0;
