import { expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { fromZaak } from "@/lib/invoer/van-zaak";
import { bereken } from "@/lib/recht";
import { costsOf } from "./scenario";

/** What is told of the costs of a job of 500.00 net: 113 for the journey, of which the employer pays 61.20. */
function costs(onbelasteVergoeding: string) {
  const read = parseSituatie({
    versie: 1,
    start: "2026-12",
    huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
    werk: [
      {
        van: "2026-12-01",
        loon: { soort: "nettoPerMaand", bedrag: "500.00" },
        onbelasteVergoeding,
      },
    ],
  });
  if (read.soort !== "zaak") throw new Error(JSON.stringify(read.fouten));
  const { zaak } = read;
  const [answers] = fromZaak(zaak, "2026-11-22").scenarios;
  if (!answers) throw new Error("no possibility");
  const kosten = { reiskosten: "113", reiskostenvergoeding: "61,20", kinderopvang: "" };
  return costsOf({ index: 0, answers: { ...answers, kosten }, zaak, outcome: bereken(zaak) });
}

test("what the employer pays for the journey goes off its costs", () => {
  expect(costs("0.00")).toBe("51.80");
});

test("travel money told with the wage is on the account, and goes off the costs no second time", () => {
  expect(costs("61.20")).toBe("113.00");
});
