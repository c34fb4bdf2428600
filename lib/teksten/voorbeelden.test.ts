import { expect, test } from "vitest";
import nl from "../../messages/nl.json";
import { toZaak } from "../invoer/naar-zaak";
import { extraVragenVan, isBeantwoord, vragenVan } from "../invoer/vragen/vragen";
import { listMessages } from "../leesbaarheid/messages";
import { bereken } from "../recht";
import { pathOf } from "./screens";
import { voorbeeldBij, voorbeelden } from "./voorbeelden";

const vandaag = "2026-11-22";

test.each(voorbeelden.map((maak) => [maak.name, maak] as const))(
  "the sample %s answers every question, and has an outcome",
  (_, maak) => {
    const antwoorden = maak(vandaag);
    const open = vragenVan(antwoorden).filter((vraag) => !isBeantwoord(vraag, antwoorden));
    expect(open.map(({ adres }) => adres)).toEqual([]);
    const read = toZaak(antwoorden);
    if (read.soort !== "volledig") throw new Error(JSON.stringify(read));
    expect(bereken(read.zaak).maanden.length).toBeGreaterThan(0);
  },
);

test("every sentence of a question leads to a question that its sample gets", () => {
  const zonder = listMessages(nl)
    .map(({ key }) => key)
    .filter((key) => pathOf(key).startsWith("/berekening/#"))
    .filter((key) => {
      const adres = pathOf(key).replace("/berekening/#", "");
      const antwoorden = voorbeelden[voorbeeldBij(key)]?.(vandaag);
      if (!antwoorden) return true;
      const adressen = [...vragenVan(antwoorden), ...extraVragenVan(antwoorden)].map(
        (vraag) => vraag.adres,
      );
      return adres !== "controle" && !adressen.includes(adres);
    });
  expect(zonder).toEqual([]);
});
