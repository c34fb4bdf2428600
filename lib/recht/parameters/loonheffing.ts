/**
 * Loonbelasting en premie volksverzekeringen onder de AOW-leeftijd: de rekenvoorschriften van de Belastingdienst.
 * Grenzen en kortingen in hele euro's per jaar; percentages als fractie.
 */
import type { Tabel } from "../geldig";
import { rekenvoorschriften2025, rekenvoorschriften2026, rekenvoorschriften2027 } from "./bronnen";

export interface Loonheffing {
  /** Tabelstap per jaar. */
  readonly stap: string;
  /** Schijven: vanaf, tarief, belasting tot de schijf. */
  readonly schijven: readonly (readonly [vanaf: string, tarief: string, cumulatief: string])[];
  readonly algemeneHeffingskorting: {
    readonly maximum: string;
    readonly afbouwVanaf: string;
    readonly afbouwTot: string;
    readonly afbouw: string;
  };
  readonly arbeidskorting: {
    readonly opbouw: readonly [string, string, string];
    readonly afbouw: string;
    readonly grenzen: readonly [string, string, string, string];
    readonly maxima: readonly [string, string, string];
  };
}

export const loonheffing: Tabel<Loonheffing> = [
  {
    van: "2025-01",
    tot: "2025-12",
    bron: rekenvoorschriften2025,
    waarden: {
      stap: "54",
      schijven: [
        ["0", "0.3582", "0"],
        ["38441", "0.3748", "13769"],
        ["76817", "0.4950", "28152"],
      ],
      algemeneHeffingskorting: {
        maximum: "3068",
        afbouwVanaf: "28406",
        afbouwTot: "76817",
        afbouw: "0.06337",
      },
      arbeidskorting: {
        opbouw: ["0.08053", "0.30030", "0.02258"],
        afbouw: "0.06510",
        grenzen: ["12169", "26288", "43071", "129078"],
        maxima: ["980", "5220", "5599"],
      },
    },
  },
  {
    van: "2026-01",
    tot: "2026-12",
    bron: rekenvoorschriften2026,
    waarden: {
      stap: "54",
      schijven: [
        ["0", "0.3575", "0"],
        ["38883", "0.3756", "13900"],
        ["78426", "0.4950", "28752"],
      ],
      algemeneHeffingskorting: {
        maximum: "3115",
        afbouwVanaf: "29736",
        afbouwTot: "78426",
        afbouw: "0.06398",
      },
      arbeidskorting: {
        opbouw: ["0.08324", "0.31009", "0.01950"],
        afbouw: "0.06510",
        grenzen: ["11965", "25845", "45592", "132920"],
        maxima: ["996", "5300", "5685"],
      },
    },
  },
  {
    van: "2027-01",
    tot: "2027-12",
    bron: rekenvoorschriften2027,
    voorlopig: "Het Belastingplan 2027 is nog een voorstel.",
    berustOp: "voorstel",
    verwacht: "2027-01-31",
    waarden: {
      stap: "54",
      schijven: [
        ["0", "0.3623", "0"],
        ["39247", "0.3816", "14219"],
        ["78426", "0.4950", "29169"],
      ],
      algemeneHeffingskorting: {
        maximum: "3154",
        afbouwVanaf: "30910",
        afbouwTot: "78426",
        afbouw: "0.06638",
      },
      arbeidskorting: {
        opbouw: ["0.09503", "0.30207", "0.01855"],
        afbouw: "0.06510",
        grenzen: ["12438", "26865", "47834", "138910"],
        maxima: ["1182", "5540", "5929"],
      },
    },
  },
];

/** Witte tabel bijzondere beloningen: percentage naar het jaarloon waarbij de rij begint. */
export interface BijzonderTarief {
  readonly metKorting: readonly (readonly [vanaf: string, percentage: string])[];
  readonly zonderKorting: readonly (readonly [vanaf: string, percentage: string])[];
}

export const bijzonderTarief: Tabel<BijzonderTarief> = [
  {
    van: "2026-01",
    tot: "2026-12",
    bron: rekenvoorschriften2026,
    waarden: {
      metKorting: [
        ["0", "0"],
        ["11358", "27.43"],
        ["12923", "4.74"],
        ["23931", "33.80"],
        ["29737", "40.20"],
        ["38884", "42.01"],
        ["45593", "50.47"],
        ["78427", "56.01"],
      ],
      zonderKorting: [
        ["0", "35.75"],
        ["38884", "37.56"],
        ["78427", "49.50"],
      ],
    },
  },
  {
    van: "2027-01",
    tot: "2027-12",
    bron: rekenvoorschriften2027,
    voorlopig: "Het Belastingplan 2027 is nog een voorstel.",
    berustOp: "voorstel",
    verwacht: "2027-01-31",
    waarden: {
      metKorting: [
        ["0", "0"],
        ["11801", "26.73"],
        ["13434", "6.02"],
        ["24876", "34.37"],
        ["30911", "41.01"],
        ["39248", "42.94"],
        ["47835", "51.31"],
        ["78427", "56.01"],
      ],
      zonderKorting: [
        ["0", "36.23"],
        ["39248", "38.16"],
        ["78427", "49.50"],
      ],
    },
  },
];
