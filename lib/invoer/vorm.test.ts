import fc from "fast-check";
import { expect, test } from "vitest";
import { bereken, toetsBereik } from "@/lib/recht";
import type { Antwoorden } from "./antwoorden";
import { antwoordenVorm, legeAntwoorden } from "./antwoorden-vorm";
import { maakBewaarplaats } from "./bewaarplaats";
import { sleutel } from "./sleutel";
import { toZaak } from "./naar-zaak";
import { anyAnswers, damaged } from "./test-willekeurig";
import { extraVragenVan, isBeantwoord, vragenVan } from "./vragen/vragen";

const vandaag = "2026-11-22";

/** How many, in every run; the whole number once in a while: AANTAL=10000 npx vitest run lib/invoer/vorm.test.ts */
const aantal = (gewoon: number) => Number(process.env.AANTAL ?? gewoon);

function read(waarde: unknown): { antwoorden: Antwoorden; verloren: readonly string[] } {
  const verloren: string[] = [];
  return { antwoorden: antwoordenVorm.lees(waarde, (pad) => verloren.push(pad), ""), verloren };
}

test("any answers are read back from their shortest form", () => {
  fc.assert(
    fc.property(anyAnswers(vandaag), (antwoorden) => {
      const kort = JSON.parse(JSON.stringify(antwoordenVorm.kort(antwoorden))) as unknown;
      expect(read(kort)).toEqual({ antwoorden, verloren: [] });
      expect(read(structuredClone(antwoorden))).toEqual({ antwoorden, verloren: [] });
    }),
    { numRuns: aantal(300) },
  );
});

test("answers of another shape: what can be read stays, what cannot is named", () => {
  const goed = { ...legeAntwoorden(vandaag), uitkering: "bijstand" } as const;
  const { huishouden } = goed;
  expect(read({ ...goed, huishouden: { ...huishouden, vermogen: 12 } })).toEqual({
    antwoorden: goed,
    verloren: ["huishouden.vermogen"],
  });
  // A field that came with a release is empty, and nothing is lost.
  const { vermogen: _, ...zonder } = huishouden;
  expect(read({ ...goed, huishouden: zonder })).toEqual({ antwoorden: goed, verloren: [] });
  expect(
    read({
      ...goed,
      huishouden: { ...huishouden, kinderen: [null, { geboortedatum: "9-9-2018" }, 3] },
    }),
  ).toEqual({
    antwoorden: {
      ...goed,
      huishouden: { ...huishouden, kinderen: [{ geboortedatum: "9-9-2018", vertrekt: "" }] },
    },
    verloren: ["huishouden.kinderen.0", "huishouden.kinderen.2"],
  });
  expect(read({ ...goed, uitkering: "anders" }).verloren).toEqual(["uitkering"]);
  expect(read({ ...goed, scenarios: [] }).antwoorden).toEqual(goed);
  // Of a later release that asked more.
  expect(read({ ...goed, huurbaas: "Jan", erf: "" }).verloren).toEqual(["huurbaas"]);
});

test("damaged answers leave a page that works: 2,000 variants, the same and others each time", () => {
  const probeer = (vol: Antwoorden, kapot: unknown) => {
    const opslag = new Map([[sleutel, JSON.stringify({ antwoorden: kapot, concepten: {} })]]);
    const { antwoorden, verloren } = maakBewaarplaats(
      {
        getItem: (naam) => opslag.get(naam) ?? null,
        setItem: () => undefined,
        removeItem: () => undefined,
      },
      () => vandaag,
    ).lees();
    expect(read(structuredClone(antwoorden))).toEqual({ antwoorden, verloren: [] });
    const vragen = [...vragenVan(antwoorden), ...extraVragenVan(antwoorden)];
    for (const vraag of vragen) isBeantwoord(vraag, antwoorden);
    for (const [plaats] of antwoorden.scenarios.entries()) {
      const gelezen = toZaak(antwoorden, plaats);
      if (gelezen.soort === "volledig" && toetsBereik(gelezen.zaak).length === 0)
        bereken(gelezen.zaak);
    }
    // What is not there any more was said, unless nothing stood there.
    if (!verloren) expect(read(kapot).verloren).toEqual([]);
    expect(vol.versie).toBe(1);
  };
  const variant = anyAnswers(vandaag).chain((vol) =>
    damaged(vol).map((kapot) => [vol, kapot] as const),
  );
  for (const opties of [{ seed: 2026 }, {}])
    fc.assert(
      fc.property(variant, ([vol, kapot]) => {
        probeer(vol, kapot);
      }),
      { numRuns: 1000, ...opties },
    );
});
