import { expect, test } from "vitest";
import nl from "../../messages/nl.json";
import { toZaak } from "../invoer/naar-zaak";
import { extraVragenVan, vragenVan } from "../invoer/vragen/vragen";
import { bereken } from "../recht";
import { listMessages } from "../leesbaarheid/messages";
import { pathOf } from "./screens";
import { voorbeeldBij, voorbeelden } from "./voorbeelden";

const vandaag = "2026-11-22";

test.each(voorbeelden.map((maak) => [maak.name, maak] as const))(
  "the sample %s has an outcome",
  (_, maak) => {
    const read = toZaak(maak(vandaag));
    expect(read).toMatchObject({ soort: "volledig" });
    if (read.soort === "volledig") expect(bereken(read.zaak).maanden.length).toBeGreaterThan(0);
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
