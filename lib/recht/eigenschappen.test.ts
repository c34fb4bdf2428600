// What must hold for every household, whatever its numbers: properties on random situations (fast-check).
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFileText } from "@/lib/contract/situation-file";
import { toFileText } from "@/lib/contract/test-first-version";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken, berekenTotalen, verklaar } from "./bereken";
import { specificaties } from "./specificatie";
import type { Zaak } from "./situatie";
import type { MaandVerklaring } from "./stap";
import { cent } from "@/tests/tegenproef/geld";
import type { SituatieJson } from "@/tests/tegenproef/soorten";
import { verschillen } from "@/tests/tegenproef/verschil";
import {
  situatieMetKlokken,
  situatieMetToeslagen,
  situatieMetVierWeken,
  willekeurigeSituatie,
} from "@/tests/tegenproef/willekeurig";
import type { MaandUitkomst, Uitkomst } from "./uitkomst";

const RONDES = { seed: 20_261_122, numRuns: 200 };
const TIJD = { timeout: 120_000 };

function lees(situatie: SituatieJson): Zaak {
  const gelezen = parseSituatie(situatie);
  if (gelezen.soort === "fouten") throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.zaak;
}

const situaties = fc.oneof(
  { weight: 3, arbitrary: willekeurigeSituatie() },
  { weight: 1, arbitrary: situatieMetVierWeken() },
  { weight: 1, arbitrary: situatieMetKlokken() },
  { weight: 1, arbitrary: situatieMetToeslagen() },
);

/** Every property has the same situations, because it has the same seed: each is computed once. */
const berekend = new Map<string, readonly [Uitkomst, Zaak]>();
function uitkomstEnZaak(situatie: SituatieJson): readonly [Uitkomst, Zaak] {
  const sleutel = JSON.stringify(situatie);
  const gevonden = berekend.get(sleutel);
  if (gevonden !== undefined) return gevonden;
  const zaak = lees(situatie);
  const nieuw = [bereken(zaak), zaak] as const;
  berekend.set(sleutel, nieuw);
  return nieuw;
}

/** A property of the outcome of any valid situation; a throw is a counterexample too. */
function altijd(
  naam: string,
  eigenschap: (uitkomst: Uitkomst, zaak: Zaak, situatie: SituatieJson) => void,
): void {
  test(naam, TIJD, () => {
    fc.assert(
      fc.property(situaties, (situatie) => {
        eigenschap(...uitkomstEnZaak(situatie), situatie);
      }),
      RONDES,
    );
  });
}

const som = (bedragen: readonly string[]): bigint =>
  bedragen.reduce((totaal, bedrag) => totaal + cent(bedrag), 0n);
const meest = (a: bigint, b: bigint): bigint => (a > b ? a : b);

describe("sluitende bedragen", () => {
  altijd(
    "de regels van een rekening tellen op tot het totaal, en de maanden tot de samenvatting",
    (uitkomst) => {
      for (const { opRekening } of uitkomst.maanden) {
        const { totaal, ...regels } = opRekening;
        expect(som(Object.values(regels))).toBe(cent(totaal));
      }
      const totalen = uitkomst.maanden.map(({ opRekening }) => opRekening.totaal);
      const { samenvatting } = uitkomst;
      expect(som(totalen)).toBe(cent(samenvatting.totaal));
      const gesorteerd = totalen.map(cent).sort((a, b) => (a < b ? -1 : 1));
      expect(cent(samenvatting.laagsteMaand.bedrag)).toBe(gesorteerd[0]);
      expect(cent(samenvatting.hoogsteMaand.bedrag)).toBe(gesorteerd.at(-1));
      expect(cent(samenvatting.totaal) - cent(samenvatting.zonderWerk.totaal)).toBe(
        cent(samenvatting.verschilTotaal),
      );
    },
  );

  altijd(
    "bijstand is norm min wat verrekend is, en valt uiteen in uitbetaling en reservering",
    (uitkomst, zaak) => {
      for (const maand of uitkomst.maanden) {
        const verschil = meest(0n, cent(maand.norm) - cent(maand.verrekendTotaal));
        const teVeelVermogen = zaak.huishouden.vermogen !== null && maand.bijstand === "0.00";
        if (!teVeelVermogen) expect(cent(maand.bijstand)).toBe(verschil);
        expect(cent(maand.uitbetaling) + cent(maand.reservering)).toBe(cent(maand.bijstand));
        expect(cent(maand.reservering) >= 0n && cent(maand.uitbetaling) >= 0n).toBe(true);
        const { ontvangen, vrij, boven } = maand.giften;
        expect(cent(vrij) + cent(boven)).toBe(cent(ontvangen));
      }
    },
  );

  altijd(
    "een specificatie telt op, en wat zij betaalt staat in die maand op de rekening",
    ({ maanden }, zaak) => {
      const gevonden = specificaties(zaak);
      expect(gevonden.map(({ maand }) => maand)).toEqual(
        expect.arrayContaining(maanden.map(({ maand }) => maand)),
      );
      for (const { bedragen, betaaldIn, teVeelVermogen, maand } of gevonden) {
        const b = (regel: keyof typeof bedragen): bigint => cent(bedragen[regel]);
        expect(Object.values(bedragen).every((bedrag) => cent(bedrag) >= 0n)).toBe(true);
        expect(
          b("inkomsten") - b("vrijlating") + b("vakantiegeldOverInkomsten") - b("partnerTeltNiet"),
        ).toBe(b("verrekend"));
        expect(b("bijstand")).toBe(teVeelVermogen ? 0n : meest(0n, b("norm") - b("verrekend")));
        expect(b("bijstand") - b("reservering") - b("ingehouden"), maand).toBe(b("betaald"));
        const opRekening = maanden.find((een) => een.maand === betaaldIn)?.opRekening.bijstand;
        if (betaaldIn !== null) expect(opRekening, betaaldIn).toBe(bedragen.betaald);
      }
    },
  );

  altijd("wat telt is nooit meer dan het nettoloon met het vakantiegeld erover", ({ maanden }) => {
    for (const { inkomsten, verrekendTotaal } of maanden) {
      for (const post of inkomsten) {
        expect(cent(post.netto) - cent(post.vrijlating.bedrag)).toBe(cent(post.naVrijlating));
        expect(cent(post.naVrijlating) + cent(post.vakantietoeslag)).toBe(cent(post.verrekend));
        // 8 procent is the highest row of every table; half a cent for the rounding.
        expect(cent(post.vakantietoeslag) * 1000n <= cent(post.naVrijlating) * 80n + 500n).toBe(
          true,
        );
      }
      const netto = som(inkomsten.map((post) => post.netto));
      const vakantietoeslag = som(inkomsten.map((post) => post.vakantietoeslag));
      expect(cent(verrekendTotaal) <= netto + vakantietoeslag).toBe(true);
    }
  });

  altijd("geen enkel bedrag is negatief of iets anders dan euro's en centen", (uitkomst) => {
    const bedragen = (waarde: unknown, naam = ""): void => {
      if (typeof waarde === "object" && waarde !== null)
        for (const [sleutel, deel] of Object.entries(waarde)) bedragen(deel, sleutel);
      else if (typeof waarde === "string" && /\d\.\d/.test(waarde))
        // Only what goes off the account is below zero.
        expect(waarde).toMatch(naam === "inhoudingen" ? /^(0|-\d+)\.\d{2}$/ : /^\d+\.\d{2}$/);
    };
    // Reasons may name a difference below zero.
    for (const maand of uitkomst.maanden) bedragen({ ...maand, redenen: [] });
  });
});

/** Sums up to and with each month. */
function lopend(bedragen: readonly string[]): bigint[] {
  let totaal = 0n;
  return bedragen.map((bedrag) => (totaal += cent(bedrag)));
}

describe("wat betaald is, nog komt of terug moet, is samen het recht", () => {
  const zonderEindejaar = (zaak: Zaak): boolean =>
    zaak.werk.every((werk) => werk.eindejaarsuitkering === null);

  altijd("van elke maand af, bij elke wijze van betalen", ({ maanden }, zaak) => {
    const betaald = lopend(maanden.map((maand) => maand.opRekening.bijstand));
    const recht = lopend(maanden.map((maand) => maand.uitbetaling));
    maanden.forEach((maand, plaats) => {
      const [p, r] = [betaald[plaats] ?? 0n, recht[plaats] ?? 0n];
      const terug = cent(maand.terugTeBetalen);
      const { verrekenwijze, eersteMaandenVolledig } = zaak.gemeente;
      if (eersteMaandenVolledig > 0) {
        // What was paid too much in the first months is what must still be paid back.
        if (verrekenwijze === "opDeMaand" && zonderEindejaar(zaak)) expect(p - terug).toBe(r);
        return;
      }
      if (zonderEindejaar(zaak)) {
        if (verrekenwijze === "maandLater") {
          const nogTeGoed = meest(0n, r - p);
          expect(p + nogTeGoed - terug, maand.maand).toBe(r);
        } else {
          expect(terug).toBe(0n);
          if (verrekenwijze === "opDeMaand") expect(p, maand.maand).toBe(r);
          else if (plaats > 0)
            expect(cent(maand.opRekening.bijstand)).toBe(
              cent(maanden[plaats - 1]?.uitbetaling ?? "0.00"),
            );
        }
      } else if (verrekenwijze === "opDeMaand") {
        // Set-off of an end-of-year payment only ever takes away.
        expect(p <= r).toBe(true);
      }
    });
  });

  altijd(
    "elke reservering komt één keer op de rekening, of staat nog open",
    ({ maanden }, zaak) => {
      const bewaard = lopend(maanden.map((maand) => maand.reservering));
      const betaald = lopend(maanden.map((maand) => maand.opRekening.vakantietoeslagBijstand));
      maanden.forEach((maand, plaats) => {
        const voor = bewaard[plaats - 1] ?? 0n;
        expect((betaald[plaats] ?? 0n) <= voor, maand.maand).toBe(true);
        if (Number(maand.maand.slice(5)) === zaak.gemeente.vakantietoeslagMaand)
          expect(betaald[plaats], maand.maand).toBe(voor);
      });
    },
  );
});

describe("wat niet uitmaakt", () => {
  altijd("de volgorde van banen, kinderen en giften", (uitkomst, _zaak, situatie) => {
    const { werk = [], giften = [], overigInkomen = [], huishouden, toeslagen } = situatie;
    const kinderen = huishouden.kinderen ?? [];
    const omgekeerd: SituatieJson = {
      ...situatie,
      werk: [...werk].reverse(),
      giften: [...giften].reverse(),
      overigInkomen: overigInkomen.map((inkomen) =>
        inkomen.kind == null ? inkomen : { ...inkomen, kind: kinderen.length - 1 - inkomen.kind },
      ),
      huishouden: { ...huishouden, kinderen: [...kinderen].reverse() },
      ...(toeslagen?.kinderopvang === undefined
        ? {}
        : {
            toeslagen: {
              ...toeslagen,
              kinderopvang: toeslagen.kinderopvang.map((opvang) => ({
                ...opvang,
                kind: kinderen.length - 1 - opvang.kind,
              })),
            },
          }),
    };
    expect(verschillen(uitkomst, bereken(lees(omgekeerd)))).toEqual([]);
  });

  altijd(
    "of er al eerder is gerekend: dezelfde invoer geeft dezelfde uitkomst",
    (uitkomst, zaak) => {
      expect(bereken(zaak)).toEqual(uitkomst);
      expect(bereken(structuredClone(zaak))).toEqual(uitkomst);
    },
  );

  altijd("een zaak naar een bestand schrijven en teruglezen", (uitkomst, zaak) => {
    const bestand = toFileText([zaak]);
    const terug = readFileText(bestand);
    expect(terug).toEqual({ zaken: [zaak] });
    if ("zaken" in terug) {
      expect(toFileText(terug.zaken)).toBe(bestand);
      expect(bereken(terug.zaken[0])).toEqual(uitkomst);
    }
  });

  altijd("alleen de totalen vragen", ({ samenvatting }, zaak) => {
    const { totaal, gemiddeld, zonderWerk } = samenvatting;
    expect(berekenTotalen(zaak)).toEqual({ totaal, gemiddeld });
    expect(zonderWerk).toMatchObject(berekenTotalen({ ...zaak, werk: [] }));
  });
});

test("een hogere vrijlating verlaagt het recht nooit", TIJD, () => {
  fc.assert(
    fc.property(fc.oneof(situatieMetKlokken(), willekeurigeSituatie()), (situatie) => {
      const recht = (toepassen: boolean): bigint[] =>
        bereken(
          lees({ ...situatie, vrijlating: { ...situatie.vrijlating, toepassen } }),
        ).maanden.map(({ bijstand }) => cent(bijstand));
      const zonder = recht(false);
      recht(true).forEach((met, plaats) => {
        expect(met >= (zonder[plaats] ?? 0n), `month ${plaats}`).toBe(true);
      });
    }),
    RONDES,
  );
});

describe("uitleg", () => {
  altijd("elke maand die meer dan € 1 verschilt van de vorige, zegt waarom", ({ maanden }) => {
    maanden.forEach((maand, plaats) => {
      const vorige = maanden[plaats - 1];
      if (vorige === undefined) return;
      const verschil = cent(maand.opRekening.totaal) - cent(vorige.opRekening.totaal);
      if (verschil > 100n || verschil < -100n) expect(maand.redenen, maand.maand).not.toEqual([]);
    });
  });

  altijd("de stappen komen uit op de bedragen van de uitkomst", ({ maanden }, zaak) => {
    const verklaringen = verklaar(zaak);
    expect(verklaringen).toHaveLength(maanden.length);
    maanden.forEach((maand, plaats) => {
      const verklaring = verklaringen[plaats];
      if (verklaring === undefined) throw new Error(maand.maand);
      expect(verklaring.maand).toBe(maand.maand);
      expect(verklaring.norm.uitkomst).toBe(maand.norm);
      expect(verklaring.recht.uitkomst).toBe(maand.uitbetaling);
      expect(verklaring.terugTeBetalen?.uitkomst ?? "0.00").toBe(maand.terugTeBetalen);
      for (const onderdeel of delen)
        expect(verklaring[onderdeel]?.uitkomst ?? "0.00", onderdeel).toBe(
          maand.opRekening[onderdeel],
        );
    });
  });
});

const delen = [
  "loon",
  "bijstand",
  "vakantiegeldWerk",
  "eindejaarsuitkering",
  "vakantietoeslagBijstand",
  "premie",
  "bufferbudget",
  "giften",
  "overig",
  "toeslagen",
] as const satisfies readonly (keyof MaandVerklaring & keyof MaandUitkomst["opRekening"])[];
