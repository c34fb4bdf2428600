/**
 * One answer by its place in the answers: "huishouden.vermogen", "scenarios.0.banen.1.bedrag". The places are those
 * that `toZaak` uses for what is missing, so an error finds its field by itself.
 */
import type { Antwoorden } from "./antwoorden";

type PadIn<T> = T extends readonly (infer Item)[]
  ? `${number}` | `${number}.${PadIn<Item>}`
  : T extends object
    ? { [K in keyof T & string]: K | `${K}.${PadIn<T[K]>}` }[keyof T & string]
    : never;

/** A place in the answers. */
export type Pad = PadIn<Antwoorden>;

/** What stands at a place; undefined when there is nothing there. */
export function waardeOp(antwoorden: Antwoorden, pad: string): unknown {
  return pad
    .split(".")
    .reduce<unknown>(
      (at, key) =>
        typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined,
      antwoorden,
    );
}

function replaced(at: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(at))
    return at.map((item: unknown, place) =>
      String(place) === key ? replaced(item, rest, value) : item,
    );
  if (typeof at !== "object" || at === null) return at;
  return { ...at, [key]: replaced((at as Record<string, unknown>)[key], rest, value) };
}

/** The answers with another value at a place; everything beside that place stays the same object. */
export function zetOp(antwoorden: Antwoorden, pad: Pad, waarde: unknown): Antwoorden {
  return replaced(antwoorden, pad.split("."), waarde) as Antwoorden;
}
