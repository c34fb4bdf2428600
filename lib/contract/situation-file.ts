/**
 * The file that a person saves on the device, and the text in a hand-over code: a situation in the format of
 * the contract, so that every program that reads that format reads the file too. Somebody who compares two or
 * three jobs has an array of situations that differ in the work only; `reken` reads that as well.
 */
import { toFields } from "./settlement";
import { parseSituatie } from "./situatie";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { maxScenarios } from "@/lib/invoer/antwoorden-vorm";
import { fromZaak } from "@/lib/invoer/van-zaak";
import type { Dag, Fout, Zaak } from "@/lib/recht";
import { same } from "@/lib/same";

/** The version that is written. A reader opens this one and every version before it. */
const currentVersion = 1;

/**
 * One step per older version: version n as n + 1. Version 1 is the first, so there is none yet.
 * A new version of the contract adds its step here and an example of the old form to ./examples.
 */
const upgrades: Readonly<Record<number, (old: JsonObject) => JsonObject>> = {};

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

/** The text of the file: every value written out, so that the file means the same for ever. */
export function toFileText(zaken: readonly Zaak[]): string {
  return `${JSON.stringify(oneOrMore(zaken.map(toSituatie)), null, 2)}\n`;
}

/**
 * The shortest text that means the same, for the hand-over code: a value is left out where the reader fills
 * in exactly that value.
 */
export function toShortText(zaken: readonly Zaak[]): string {
  return JSON.stringify(oneOrMore(zaken.map(toShortSituatie)));
}

function oneOrMore<T>(values: readonly T[]): T | readonly T[] {
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : values;
}

function toShortSituatie(zaak: Zaak): JsonObject {
  const wanted = toSituatie(zaak);
  const short = JSON.parse(JSON.stringify(wanted)) as Record<string, unknown>;
  leaveOut(short, () => {
    const read = parseSituatie(short);
    return read.soort === "zaak" && same(toSituatie(read.zaak), wanted);
  });
  return short;
}

function leaveOut(at: Record<string, unknown>, sameMeaning: () => boolean): void {
  for (const [key, value] of Object.entries(at)) {
    // oxlint-disable-next-line typescript/no-dynamic-delete -- a copy made for this
    delete at[key];
    if (sameMeaning()) continue;
    at[key] = value;
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value)) leaveOut(value as Record<string, unknown>, sameMeaning);
    else {
      for (const part of value as unknown[]) {
        if (typeof part === "object" && part !== null)
          leaveOut(part as Record<string, unknown>, sameMeaning);
      }
    }
  }
}

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
  let situation = json as JsonObject;
  if ("samenvatting" in situation && "regels" in situation) return { fout: { soort: "uitkomst" } };
  const version = situation.versie;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return { fout: { soort: "geenBestandVanHier" } };
  if (version > currentVersion) return { fout: { soort: "nieuwer" } };
  for (let from = version; from < currentVersion; from += 1) {
    situation = upgrades[from]?.(situation) ?? situation;
  }
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
