/** Situations for the tests of this folder, in the format of the contract. */
import { parseSituatie, type Situatie } from "@/lib/contract/situatie";
import type { Zaak } from "@/lib/recht";

/** Reads a situation that has to be valid. */
export function zaakVan(situatie: Situatie): Zaak {
  const read = parseSituatie(situatie);
  if (read.soort === "fouten") throw new Error(JSON.stringify(read.fouten));
  return read.zaak;
}

const alleenstaande = { aanvrager: { geboortedatum: "1985-06-15" } };

/** The first case of the contract: single, 40, net 500.00 a month in 2026. */
export const vijfhonderdNetto: Situatie = {
  versie: 1,
  start: "2026-01",
  maanden: 12,
  huishouden: alleenstaande,
  werk: [
    {
      van: "2026-01-01",
      loon: { soort: "nettoPerMaand", bedrag: "500.00" },
      vakantiegeld: { hoe: "jaarlijks", maand: 5 },
    },
  ],
};

/** The story of the programme plan: an agency, paid every four weeks. */
export const vierWeken: Situatie = {
  versie: 1,
  start: "2026-07",
  maanden: 12,
  huishouden: alleenstaande,
  werk: [
    {
      van: "2026-07-06",
      loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: "20" },
      betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-08-02" },
    },
  ],
};

/** Everything that the format has, so that nothing gets lost on the way. */
export const alles: Situatie = {
  versie: 1,
  start: "2026-11",
  maanden: 14,
  huishouden: {
    aanvrager: { geboortedatum: "1985-06-15", medischUrenbeperkt: true },
    partner: { geboortedatum: "1999-02-28", heeftRechtOpBijstand: true },
    kinderen: [{ geboortedatum: "2015-03-01" }, { geboortedatum: "2027-02-01" }],
    kostendelendeMedebewoners: 1,
    verlagingNormProcent: "10",
    vermogen: "250.50",
  },
  werk: [
    {
      van: "2026-11-16",
      tot: "2027-09-30",
      loon: {
        soort: "uurloon",
        bedrag: "14.99",
        urenPerWeek: "12.5",
        perMaand: { "2027-03": { urenPerWeek: "20" } },
      },
      betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-12-04" },
      eindejaarsuitkering: { procent: "2.5", maand: 12 },
      pensioenpremieProcent: "1.5",
    },
    {
      wie: "partner",
      van: "2027-01-01",
      loon: { soort: "brutoPerMaand", bedrag: "640.00" },
      betaling: { ritme: "maandErna" },
      vakantiegeld: { hoe: "bijElkLoon" },
      loonheffingskorting: false,
    },
  ],
  vrijlating: { gebruikteMaanden: { aanvrager: { n: 2 } } },
  overigInkomen: [
    { wie: "partner", omschrijving: "alimentatie", nettoPerMaand: "75.00", van: "2026-01-01" },
  ],
  giften: [{ maand: "2026-12", bedrag: "1300.00", soort: "geld" }],
  gemeente: {
    verrekenen: "maandLater",
    vierWeken: "werkdagen",
    reservering: "vanNorm",
    vakantietoeslagMaand: 5,
    premie: { procent: "25", maanden: [6, 12] },
    bufferbudget: true,
  },
  toeslagen: { zorg: true, huur: { kaleHuur: "650.00" }, kindgebonden: true },
};
