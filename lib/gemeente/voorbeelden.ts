/**
 * Three households to see at once what a practice file does. They are examples: the persons do not exist. The hourly
 * wage is the legal minimum of the first month, so the amounts follow the law by themselves.
 */
import { parseSituatie, type Situatie } from "@/lib/contract/situatie";
import { minimumloonOp } from "@/lib/invoer/minimumloon";
import { venster } from "@/lib/invoer/periode";
import { maandPlus, maandVan } from "@/lib/notation/datum";
import type { Gemeente, Maand, Zaak } from "@/lib/recht";

type Job = Situatie["werk"] extends readonly (infer J)[] | undefined ? J : never;

const born = "1986-03-01";

function job(start: Maand, urenPerWeek: string, more: Partial<Job> = {}): Job {
  const van = `${start}-01`;
  const bedrag = minimumloonOp(van, born);
  if (bedrag === null) throw new Error(`No minimum wage is known for ${start}.`);
  return { van, loon: { soort: "uurloon", bedrag, urenPerWeek }, ...more };
}

const households = {
  alleen: (start) => ({
    huishouden: { aanvrager: { geboortedatum: born } },
    werk: [job(start, "16")],
  }),
  // Wages every four weeks: here the method of the municipality shows.
  ouder: (start) => ({
    huishouden: {
      aanvrager: { geboortedatum: "1990-09-15" },
      kinderen: [{ geboortedatum: "2019-04-10" }],
    },
    werk: [job(start, "20", { betaling: { ritme: "vierWeken", eersteBetaaldag: `${start}-20` } })],
  }),
  // The partner works, and the wage comes a month after it was earned.
  paar: (start) => ({
    huishouden: {
      aanvrager: { geboortedatum: born },
      partner: { geboortedatum: "1988-11-20" },
    },
    werk: [job(start, "24", { wie: "partner", betaling: { ritme: "maandErna" } })],
  }),
} satisfies Record<string, (start: Maand) => Pick<Situatie, "huishouden" | "werk">>;

export type VoorbeeldNaam = keyof typeof households;
export const voorbeeldNamen = Object.keys(households) as readonly VoorbeeldNaam[];

/**
 * An example household with the practice of a municipality; the rest is what a situation says when it says nothing.
 * @param start the first of twelve months, within the window of the rules
 */
export function voorbeeld(
  naam: VoorbeeldNaam,
  start: Maand,
  gemeente: Gemeente,
  vooruitlopen2026: boolean | null,
): Zaak {
  const read = parseSituatie({ versie: 1, start, ...households[naam](start) });
  if (read.soort === "fouten") throw new Error(JSON.stringify(read.fouten));
  const { zaak } = read;
  return {
    ...zaak,
    gemeente,
    vrijlating: {
      ...zaak.vrijlating,
      vooruitlopen2026: vooruitlopen2026 ?? false,
      overgang2027: "34a",
    },
  };
}

/** The first month of the examples: next month, and earlier when twelve months would not fit in the rules. */
export function voorbeeldStart(vandaag: string): Maand {
  const next = maandPlus(maandVan(vandaag), 1);
  const last = maandPlus(venster.laatste, -11);
  return next > last ? last : next < venster.eerste ? venster.eerste : next;
}
