/**
 * What people kept with version 1: a situation in the format of the contract, or an array of two or three that differ
 * in the work only. And a situation as the contract writes it, which also stands in the files of today (answers-file.ts).
 */
import { toFields } from "./settlement";
import { parseSituatie } from "./situatie";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { maxScenarios } from "@/lib/invoer/antwoorden-vorm";
import { fromZaak } from "@/lib/invoer/van-zaak";
import type { Dag, Fout, Zaak } from "@/lib/recht";
import { same } from "@/lib/same";

/** The only version of the contract of a situation. */
const currentVersion = 1;

type JsonObject = Readonly<Record<string, unknown>>;

/** Why a file cannot be opened. Each has a sentence under `bewaren.bestandFout`. */
export type BestandFout =
  | { readonly soort: "leeg" | "teGroot" | "geenBestandVanHier" | "uitkomst" | "nieuwer" }
  /** More than three possibilities, or of different households. */
  | { readonly soort: "nietSamen" }
  | { readonly soort: "ongeldig"; readonly fouten: readonly Fout[] };

/** What a file holds: one to three situations that can be computed, or what is wrong with the file. */
export type GelezenBestand =
  | { readonly zaken: readonly [Zaak, ...Zaak[]] }
  | { readonly fout: BestandFout };

/** Far above the largest real situation; a photo or a film chosen by mistake stops here. */
export const maximumFileBytes = 256 * 1024;

/** The situation as the contract writes it: `reservering: null` stands for "as usual in that month". */
export function toSituatie(zaak: Zaak): JsonObject {
  const { reservering, verrekenwijze, ...rest } = zaak.gemeente;
  const gemeente = { ...rest, ...toFields(verrekenwijze) };
  return sorted({
    ...zaak,
    gemeente: reservering === null ? gemeente : { ...gemeente, reservering },
  }) as JsonObject;
}

/** The same value with its keys in one order (`versie` first), so that equal situations have equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const rank = (key: string) => (key === "versie" ? "" : key);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

/** Reads the text of a file or a code. Never throws: what is wrong comes back with its kind. */
export function readFileText(text: string): GelezenBestand {
  if (text.length > maximumFileBytes) return { fout: { soort: "teGroot" } };
  // Some editors put a byte order mark in front.
  const bare = text.replace(/^\uFEFF/, "").trim();
  if (bare === "") return { fout: { soort: "leeg" } };
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch {
    return { fout: { soort: "geenBestandVanHier" } };
  }
  if (!Array.isArray(json)) {
    const read = readSituation(json);
    return "zaak" in read ? { zaken: [read.zaak] } : read;
  }
  const zaken: Zaak[] = [];
  for (const part of json as unknown[]) {
    const read = readSituation(part);
    if ("fout" in read) return read;
    zaken.push(read.zaak);
  }
  const [first, ...others] = zaken;
  if (!first) return { fout: { soort: "geenBestandVanHier" } };
  if (
    zaken.length > maxScenarios ||
    others.some((zaak) => !same({ ...zaak, werk: [] }, { ...first, werk: [] }))
  )
    return { fout: { soort: "nietSamen" } };
  return { zaken: [first, ...others] };
}

function readSituation(json: unknown): { readonly zaak: Zaak } | { readonly fout: BestandFout } {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return { fout: { soort: "geenBestandVanHier" } };
  const situation = json as JsonObject;
  if ("samenvatting" in situation && "regels" in situation) return { fout: { soort: "uitkomst" } };
  const version = situation.versie;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return { fout: { soort: "geenBestandVanHier" } };
  if (version > currentVersion) return { fout: { soort: "nieuwer" } };
  const read = parseSituatie(situation);
  return "zaak" in read
    ? { zaak: read.zaak }
    : { fout: { soort: "ongeldig", fouten: read.fouten } };
}

/** The answers that a file or a code stands for; every situation becomes one possibility to compare. */
export function toAntwoorden(zaken: readonly [Zaak, ...Zaak[]], vandaag: Dag): Antwoorden {
  const [first, ...others] = zaken.map((zaak) => fromZaak(zaak, vandaag)) as [
    Antwoorden,
    ...Antwoorden[],
  ];
  return { ...first, scenarios: [first, ...others].flatMap(({ scenarios }) => scenarios) };
}
