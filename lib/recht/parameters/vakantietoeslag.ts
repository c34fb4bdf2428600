/**
 * Aanspraak op vakantietoeslag over inkomen: tabellen van de Regeling Participatiewet, IOAW en IOAZ.
 * Elke rij: vanaf dit netto-inkomen per maand, percentage van het inkomen, min een vast bedrag.
 */
import { houdAan, type Tabel } from "../geldig";
import {
  normenbriefJanuari2026,
  participatiewetJanuari2026,
  regelingParticipatiewet,
  wetMinimumloonJuli2026,
} from "./bronnen";
import { jaarlijks, LAATSTE_MAAND } from "./verwacht";

export interface Aanspraak {
  /** Artikel 11: werk, met arbeidskorting en algemene heffingskorting. */
  readonly artikel11: readonly (readonly [vanaf: string, percentage: string, aftrek: string])[];
  /** Artikel 12: vroeger werk, met algemene heffingskorting. */
  readonly artikel12: readonly (readonly [vanaf: string, percentage: string, aftrek: string])[];
  /** Artikel 13: zonder algemene heffingskorting. */
  readonly artikel13: readonly (readonly [vanaf: string, percentage: string, aftrek: string])[];
}

const tabel2026: Aanspraak = {
  artikel11: [
    ["0.00", "8.00", "0.00"],
    ["876.39", "8.00", "20.77"],
    ["1059.26", "8.00", "2.67"],
    ["2175.48", "5.02", "1.68"],
  ],
  artikel12: [
    ["0.00", "8.00", "0.00"],
    ["672.38", "5.14", "0.00"],
    ["726.15", "8.00", "20.77"],
    ["1733.81", "7.20", "18.70"],
    ["1851.75", "8.00", "33.46"],
  ],
  artikel13: [["0.00", "8.00", "0.00"]],
};

export const aanspraakVakantietoeslag: Tabel<Aanspraak> = [
  {
    van: "2024-01",
    tot: "2025-12",
    bron: regelingParticipatiewet,
    voorlopig: "Voor maanden voor 2026 is de tabel van 2026 aangehouden.",
    berustOp: "aangehouden",
    waarden: tabel2026,
  },
  { van: "2026-01", tot: "2026-12", bron: regelingParticipatiewet, waarden: tabel2026 },
  {
    van: "2027-01",
    tot: "2027-12",
    bron: regelingParticipatiewet,
    voorlopig:
      "De regels van 2027 (Stcrt. 2025, 33979) zijn niet volledig bekend; de tabel van 2026 is aangehouden.",
    berustOp: "aangehouden",
    verwacht: "2026-12-31",
    waarden: tabel2026,
  },
];

export interface VakantietoeslagBijstand {
  /** Artikel 19 lid 3: deel van de bijstand dat vakantietoeslag is, in procent. */
  readonly percentage: string;
}

export const vakantietoeslagBijstand: Tabel<VakantietoeslagBijstand> = houdAan(
  [{ van: "2025-01", tot: "2026-12", bron: normenbriefJanuari2026, waarden: { percentage: "5" } }],
  jaarlijks,
);

export interface Voorschot {
  /** Artikel 52 lid 2: voorschot tijdens een aanvraag, in procent van de bijstand. */
  readonly percentage: string;
}

export const voorschot: Tabel<Voorschot> = [
  {
    van: "2026-01",
    tot: LAATSTE_MAAND,
    bron: participatiewetJanuari2026,
    waarden: { percentage: "95" },
  },
];

export interface Vakantiebijslag {
  /** Artikel 15 Wet minimumloon en minimumvakantiebijslag: in procent van het loon. */
  readonly percentage: string;
}

export const vakantiebijslag: Tabel<Vakantiebijslag> = [
  {
    van: "2024-07",
    tot: LAATSTE_MAAND,
    bron: wetMinimumloonJuli2026,
    waarden: { percentage: "8" },
  },
];
