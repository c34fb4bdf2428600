// The range of unknown answers against the second computation, on random situations with random open answers. Some are
// always the same and some are those of today; `VERGELIJK=2000` tries so many more.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import {
  berekenZonderReikwijdte,
  reikwijdteVan,
  type Reikwijdte,
  type Spreiding,
  type Zaak,
} from "@/lib/recht";
import { cent, tekst } from "./geld";
import { CIJFERS, reikwijdteTweede } from "./reikwijdte";
import type { SituatieJson } from "./soorten";
import {
  eenvoudigeSituatie,
  situatieMetKlokken,
  situatieMetToeslagen,
  situatieMetVierWeken,
  willekeurigeSituatie,
} from "./willekeurig";

const VAST = 20_261_122;
const VANDAAG = Number(new Date().toISOString().slice(0, 10).replaceAll("-", ""));
const MEER = Number(process.env.VERGELIJK ?? 0);

const vastePaden = [
  "vrijlating.toepassen",
  "vrijlating.gebruikteMaanden",
  "vrijlating.gebruikteMaanden.partner",
  "vrijlating.overgang2027",
  "vrijlating.vooruitlopen2026",
  "gemeente.verrekenen",
  "gemeente.uitbetalen",
  "gemeente.vierWeken",
  "gemeente.reservering",
  "gemeente.vakantietoeslagMaand",
] as const;

const situaties = fc
  .oneof(
    { weight: 2, arbitrary: willekeurigeSituatie() },
    { weight: 4, arbitrary: eenvoudigeSituatie() },
    { weight: 1, arbitrary: situatieMetVierWeken() },
    { weight: 2, arbitrary: situatieMetKlokken() },
    { weight: 1, arbitrary: situatieMetToeslagen() },
  )
  .chain((situatie) => {
    const banen = (situatie.werk ?? []).flatMap((_, plaats) =>
      ["betaling", "vakantiegeld", "loonheffingskorting"].map(
        (veld) => `werk.${plaats.toString()}.${veld}`,
      ),
    );
    return fc
      .oneof(
        { weight: 9, arbitrary: fc.subarray([...vastePaden, ...banen], { maxLength: 3 }) },
        { weight: 1, arbitrary: fc.subarray([...vastePaden, ...banen], { maxLength: 7 }) },
      )
      .map((open): SituatieJson => ({ ...situatie, open }));
  });

/** What the contract names of a range, and what the screens need besides. */
function alles(reikwijdte: Reikwijdte | null) {
  if (reikwijdte === null) return null;
  const { gewoneMaand, laagsteMaand, verschilTotaal, vragen } = reikwijdte;
  const { samen, hoogsteMaand, totaal, terugTeBetalen, maanden } = reikwijdte;
  return {
    verder: { samen, hoogsteMaand, totaal, terugTeBetalen, maanden },
    gewoneMaand,
    laagsteMaand,
    verschilTotaal,
    vragen: vragen
      .map((een) => ({
        vraag: een.vraag as string,
        ...Object.fromEntries(CIJFERS.map((cijfer) => [cijfer, een[cijfer]])),
      }))
      .sort((een, ander) => (een.vraag < ander.vraag ? -1 : 1)),
  };
}

let gevuld = 0;

function zelfdeReikwijdte(situatie: SituatieJson): void {
  const gelezen = parseSituatie(situatie);
  if (gelezen.soort === "fouten") throw new Error(`refused: ${JSON.stringify(gelezen.fouten)}`);
  const eerste = reikwijdteVan(gelezen.zaak);
  const tweede = reikwijdteTweede(situatie);
  if (tweede !== null) gevuld += 1;
  expect(alles(eerste)).toEqual(
    tweede && {
      ...tweede,
      vragen: [...tweede.vragen].sort((een, ander) => (een.vraag < ander.vraag ? -1 : 1)),
    },
  );
}

test("engine and second computation give the same range", { timeout: 600_000 }, () => {
  for (const [seed, numRuns] of [
    [VAST, 100],
    [VANDAAG, 100 + MEER],
  ] as const)
    fc.assert(fc.property(situaties, zelfdeReikwijdte), { seed, numRuns });
  // Something was open in most of them.
  expect(gevuld).toBeGreaterThan(100);
});

test("what every range promises", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(situaties, (situatie) => {
      const gelezen = parseSituatie(situatie);
      if (gelezen.soort === "fouten") throw new Error(`refused: ${JSON.stringify(gelezen.fouten)}`);
      const { zaak } = gelezen;
      const dicht: Zaak = {
        ...zaak,
        open: [],
        vrijlating: { ...zaak.vrijlating, overgang2027: zaak.vrijlating.overgang2027 ?? "34a" },
      };
      expect(reikwijdteVan(dicht)).toBeNull();
      const reikwijdte = reikwijdteVan(zaak);
      if (reikwijdte === null) return;
      // What stands there is one of the readings.
      const { samenvatting, maanden } = berekenZonderReikwijdte(zaak);
      const binnen = (bedrag: string, { laag, hoog }: Spreiding) => {
        expect(cent(bedrag) >= cent(laag) && cent(bedrag) <= cent(hoog)).toBe(true);
      };
      binnen(samenvatting.gewoneMaand, reikwijdte.gewoneMaand);
      binnen(samenvatting.laagsteMaand.bedrag, reikwijdte.laagsteMaand);
      binnen(samenvatting.verschilTotaal, reikwijdte.verschilTotaal);
      const meer = cent(samenvatting.gewoneMaand) - cent(samenvatting.zonderWerk.gewoneMaand);
      binnen(tekst(meer), reikwijdte.verschilGewoneMaand);
      maanden.forEach(({ opRekening }, plaats) => {
        const band = reikwijdte.maanden[plaats];
        if (band === undefined) throw new Error("a month without a band");
        binnen(opRekening.totaal, band);
      });
      // What moves the year most comes first, and answering one alone moves what is said of it.
      const jaar = reikwijdte.vragen.map(({ verschilTotaal }) => Number(verschilTotaal));
      expect(jaar).toEqual([...jaar].sort((een, ander) => ander - een));
      for (const { vraag, verschilTotaal, gewoneMaand } of reikwijdte.vragen) {
        const eigen = reikwijdteVan({ ...dicht, open: [vraag] });
        if (eigen === null) throw new Error("open, and no range");
        expect(tekst(cent(eigen.verschilTotaal.hoog) - cent(eigen.verschilTotaal.laag))).toBe(
          verschilTotaal,
        );
        expect(tekst(cent(eigen.gewoneMaand.hoog) - cent(eigen.gewoneMaand.laag))).toBe(
          gewoneMaand,
        );
      }
    }),
    { seed: VAST + 1, numRuns: 150 },
  );
});
