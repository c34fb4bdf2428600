// A case worked out by hand: a situation, its authority, and the amounts it must come to.
import { expect } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken } from "@/lib/recht/bereken";
import { veranderd } from "@/tests/rijen/bewaard";
import { tegenproef } from "@/tests/tegenproef/tegenproef";
import { verschillen } from "@/tests/tegenproef/verschil";
import type { SituatieJson, WerkJson } from "@/tests/tegenproef/soorten";
import type { Uitkomst } from "@/lib/recht/uitkomst";

/** Paths in a month ("inkomsten.0.netto") with what must stand there; undefined for nothing. */
type Velden = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>;

export interface Geval {
  readonly titel: string;
  readonly situatie: SituatieJson;
  /** Per month, or "samenvatting". Fields that are not named are free. */
  readonly verwacht: Readonly<Record<string, Velden>>;
}

/** The value at a dotted path; undefined where there is nothing. */
export function op(waarde: unknown, pad: string): unknown {
  return pad
    .split(".")
    .reduce<unknown>(
      (deel, sleutel) => (deel as Record<string, unknown> | undefined)?.[sleutel],
      waarde,
    );
}

/** The outcome of a situation as it stands in a file. */
export function uitkomstVan(situatie: unknown): Uitkomst {
  const gelezen = parseSituatie(situatie);
  if (gelezen.soort === "fouten") throw new Error(JSON.stringify(gelezen.fouten));
  return bereken(gelezen.zaak);
}

/**
 * Computes a case: the amounts worked out by hand, and the second computation besides. That one has the newest amounts
 * only: over 2027 it says the same as long as there are none.
 */
export function toetsGeval({ situatie, verwacht }: Geval): void {
  const uitkomst = uitkomstVan(situatie);
  for (const [plaats, velden] of Object.entries(verwacht)) {
    const deel =
      plaats === "samenvatting"
        ? uitkomst.samenvatting
        : uitkomst.maanden.find(({ maand }) => maand === plaats);
    const gevonden = Object.fromEntries(Object.keys(velden).map((pad) => [pad, op(deel, pad)]));
    expect(gevonden, plaats).toEqual(velden);
  }
  const laatste = uitkomst.maanden.at(-1)?.maand ?? "";
  if (veranderd.length === 0 || laatste < "2027-01")
    expect(verschillen(uitkomst, tegenproef(situatie)), "second computation").toEqual([]);
}

type Huishouden = SituatieJson["huishouden"];

/** Somebody of 40 who lives alone. */
export const ALLEEN: Huishouden = { aanvrager: { geboortedatum: "1985-06-15" } };
/** Two people of about 40. */
export const PAAR: Huishouden = { ...ALLEEN, partner: { geboortedatum: "1986-01-01" } };

/** A situation of `maanden` months from `start`. */
export function situatie(
  start: string,
  maanden: number,
  huishouden: Huishouden,
  rest: Omit<Partial<SituatieJson>, "versie" | "start" | "maanden" | "huishouden"> = {},
): SituatieJson {
  return { versie: 1, start, maanden, huishouden, ...rest };
}

/** A job with a net wage and no holiday pay: what is counted is the wage less the disregard. */
export function nettoBaan(bedrag: string, rest: Partial<WerkJson> = {}): WerkJson {
  return {
    wie: "aanvrager",
    van: "2025-01-01",
    loon: { soort: "nettoPerMaand", bedrag },
    vakantiegeld: { hoe: "geen" },
    ...rest,
  };
}

/** The college grants no disregard. */
export const ZONDER_VRIJLATING = { vrijlating: { toepassen: false } } as const;
