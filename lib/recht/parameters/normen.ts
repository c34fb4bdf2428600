/**
 * Bijstandsnormen per kalendermaand, netto, vakantietoeslag inbegrepen (artikelen 20, 21, 22a en 23 Participatiewet).
 * null: die rij hoort bij een tijd waarover de berekening dat bedrag niet nodig heeft.
 */
import { houdAan, type Tabel } from "../geldig";
import {
  normenbriefJanuari2026,
  participatiewetJanuari2025,
  participatiewetJuli2024,
  participatiewetJuli2026,
} from "./bronnen";
import { halfjaarlijks, LAATSTE_MAAND } from "./verwacht";

export interface Normen {
  /** Artikel 21 onder a en b. */
  readonly alleenstaande: string;
  readonly gehuwden: string;
  /** Artikel 20 lid 1: zonder kinderen. */
  readonly jongAlleen: string;
  readonly jongGehuwden: string;
  readonly jongEen: string;
  /** Artikel 20 lid 2: met kinderen. */
  readonly jongAlleenKind: string;
  readonly jongGehuwdenKind: string;
  readonly jongEenKind: string;
  /** Artikel 20 lid 3; bestaat sinds 1 januari 2026. */
  readonly toeslagJong: string | null;
  /** Artikel 22a lid 3: aandeel van de partner van 18, 19 of 20 jaar. */
  readonly partnerJongKind: string | null;
  readonly partnerJong: string | null;
  /** Artikel 23 lid 1 en lid 2. */
  readonly inrichtingAlleen: string;
  readonly inrichtingGehuwden: string;
  readonly inrichtingVerhogingAlleen: string | null;
  readonly inrichtingVerhogingGehuwden: string | null;
}

/** De gepubliceerde normen. Nieuwe normen zijn een rij erbij, onderaan. */
export const gepubliceerdeNormen: Tabel<Normen> = [
  {
    van: "2024-07",
    tot: "2024-12",
    bron: participatiewetJuli2024,
    waarden: {
      alleenstaande: "1308.45",
      gehuwden: "1869.21",
      jongAlleen: "323.03",
      jongGehuwden: "646.06",
      jongEen: "1257.64",
      jongAlleenKind: "323.03",
      jongGehuwdenKind: "1019.90",
      jongEenKind: "1631.48",
      toeslagJong: null,
      partnerJongKind: null,
      partnerJong: null,
      inrichtingAlleen: "414.31",
      inrichtingGehuwden: "644.45",
      inrichtingVerhogingAlleen: null,
      inrichtingVerhogingGehuwden: null,
    },
  },
  {
    van: "2025-01",
    tot: "2025-06",
    bron: participatiewetJanuari2025,
    waarden: {
      alleenstaande: "1345.45",
      gehuwden: "1922.07",
      jongAlleen: "332.17",
      jongGehuwden: "664.34",
      jongEen: "1293.21",
      jongAlleenKind: "332.17",
      jongGehuwdenKind: "1048.75",
      jongEenKind: "1677.62",
      toeslagJong: null,
      partnerJongKind: "716.58",
      partnerJong: "332.17",
      inrichtingAlleen: "426.03",
      inrichtingGehuwden: "662.69",
      inrichtingVerhogingAlleen: "45.00",
      inrichtingVerhogingGehuwden: "101.00",
    },
  },
  {
    van: "2025-07",
    tot: "2025-12",
    bron: normenbriefJanuari2026,
    waarden: {
      alleenstaande: "1369.06",
      gehuwden: "1955.80",
      jongAlleen: "337.98",
      jongGehuwden: "675.96",
      jongEen: "1315.88",
      jongAlleenKind: "337.98",
      jongGehuwdenKind: "1067.12",
      jongEenKind: "1707.04",
      toeslagJong: null,
      partnerJongKind: "729.14",
      partnerJong: "337.98",
      inrichtingAlleen: "433.49",
      inrichtingGehuwden: "674.29",
      inrichtingVerhogingAlleen: "45.00",
      inrichtingVerhogingGehuwden: "101.00",
    },
  },
  {
    van: "2026-01",
    tot: "2026-06",
    bron: normenbriefJanuari2026,
    waarden: {
      alleenstaande: "1401.50",
      gehuwden: "2002.13",
      jongAlleen: "345.99",
      jongGehuwden: "691.98",
      jongEen: "1347.06",
      jongAlleenKind: "345.99",
      jongGehuwdenKind: "1092.41",
      jongEenKind: "1747.49",
      toeslagJong: "746.45",
      partnerJongKind: "746.42",
      partnerJong: "345.99",
      inrichtingAlleen: "443.76",
      inrichtingGehuwden: "690.27",
      inrichtingVerhogingAlleen: "47.00",
      inrichtingVerhogingGehuwden: "106.00",
    },
  },
  {
    van: "2026-07",
    tot: "2026-12",
    bron: participatiewetJuli2026,
    waarden: {
      alleenstaande: "1419.46",
      gehuwden: "2027.79",
      jongAlleen: "350.42",
      jongGehuwden: "700.84",
      jongEen: "1364.32",
      jongAlleenKind: "350.42",
      jongGehuwdenKind: "1106.40",
      jongEenKind: "1769.88",
      toeslagJong: "762.24",
      partnerJongKind: "755.98",
      partnerJong: "350.42",
      inrichtingAlleen: "449.44",
      inrichtingGehuwden: "699.11",
      inrichtingVerhogingAlleen: "47.00",
      inrichtingVerhogingGehuwden: "106.00",
    },
  },
];

export interface Artikel22a {
  /** Lid 1: (vast + A × perPersoon) / A procent van de gehuwdennorm; A personen delen de kosten. */
  readonly vast: string;
  readonly perPersoon: string;
}

/** De kostendelersnorm, per persoon met recht. */
export const artikel22a: Tabel<Artikel22a> = [
  {
    van: "2024-07",
    tot: LAATSTE_MAAND,
    bron: participatiewetJuli2026,
    waarden: { vast: "40", perPersoon: "30" },
  },
];

export interface Artikel24 {
  /** Deel van de gehuwdennorm voor wie een partner zonder recht op bijstand heeft. */
  readonly percentage: string;
}

export const artikel24: Tabel<Artikel24> = [
  { van: "2024-07", tot: "2026-12", bron: participatiewetJuli2026, waarden: { percentage: "50" } },
  {
    van: "2027-01",
    tot: LAATSTE_MAAND,
    bron: participatiewetJuli2026,
    voorlopig:
      "Of artikel 24 in 2027 hetzelfde blijft is niet bekend; de tekst van 2026 is aangehouden.",
    berustOp: "aangehouden",
    verwacht: "2026-12-31",
    waarden: { percentage: "50" },
  },
];

export const normen: Tabel<Normen> = houdAan(gepubliceerdeNormen, halfjaarlijks);
