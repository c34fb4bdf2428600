// Any answers that the description allows, and what can happen to them on the way. For tests only.
import fc from "fast-check";
import type { Antwoorden } from "./antwoorden";
import { antwoordenVorm } from "./antwoorden-vorm";
import type { Bouw, Vorm } from "./vorm";

/** What people type, right or wrong, finished or not. */
const typed = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("", "16", "12,5", "0", "5", "€ 1.300,50", "14,99") },
  { weight: 3, arbitrary: fc.constantFrom("15-6-1985", "1-12-2026", "2-2-2006", "5--", "2027-03") },
  {
    weight: 1,
    arbitrary: fc.constantFrom("weet niet", "rotterdam", "13", "-1", "2026-13", "é\u0000"),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

function anything<T>(vorm: Vorm<T>): fc.Arbitrary<T> {
  const bouw: Bouw = vorm.bouw;
  const made = (): fc.Arbitrary<unknown> => {
    switch (bouw.soort) {
      case "tekst":
        return typed;
      case "vlag":
        return fc.boolean();
      case "een":
        return fc.constantFrom(...bouw.waarden);
      case "lijst":
        return fc.array(anything(bouw.item as Vorm<unknown>), {
          minLength: bouw.van,
          maxLength: Math.min(bouw.tot, 3),
        });
      case "deel":
        return fc.record(
          Object.fromEntries(
            Object.entries(bouw.delen).map(([naam, deel]) => [
              naam,
              anything(deel as Vorm<unknown>),
            ]),
          ),
        );
      case "misschien":
        return fc.option(anything(bouw.vorm as Vorm<unknown>));
    }
  };
  // Half of everything is as it was: nobody answers everything.
  return fc.oneof(fc.constant(vorm.leeg), made() as fc.Arbitrary<T>);
}

/** Any set of answers, finished or not, on a day. */
export const anyAnswers = (vandaag: string): fc.Arbitrary<Antwoorden> =>
  anything(antwoordenVorm).map((antwoorden) => ({
    ...antwoorden,
    periode: { ...antwoorden.periode, vandaag },
  }));

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Every place in a JSON value, as the keys that lead to it. */
function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    [key],
    ...placesIn(part).map((rest) => [key, ...rest]),
  ]);
}

/** A copy with the value at a place replaced, or taken away when there is no value. */
function damagedAt(value: unknown, [key = "", ...rest]: readonly string[], by?: Json): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  if (rest.length > 0) copy[key] = damagedAt(copy[key], rest, by);
  else if (by !== undefined) copy[key] = by;
  // oxlint-disable-next-line typescript/no-dynamic-delete -- a copy made for this
  else delete copy[key];
  return copy;
}

const wrong = fc.constantFrom<Json | undefined>(
  undefined,
  null,
  0,
  -1.5,
  true,
  "",
  "onzin",
  "2026-13",
  [],
  [null],
  [0],
  ["onzin"],
  [[]],
  {},
  { soort: "onzin" },
);

/** A value with one to three places damaged. */
export function damaged(value: unknown): fc.Arbitrary<unknown> {
  return fc.array(fc.tuple(fc.nat(), wrong), { minLength: 1, maxLength: 3 }).map((hits) =>
    hits.reduce<unknown>((at, [place, by]) => {
      const places = placesIn(at);
      return damagedAt(at, places[place % places.length] ?? ["versie"], by);
    }, value),
  );
}
