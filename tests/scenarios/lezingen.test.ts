// Every reading of an answer that is not known: the range of the months goes from the lowest to the highest of the outcomes
// in which somebody fills the answer in. That outcome is worked out by hand in the other files.
import { expect, test } from "vitest";
import type { SituatieJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, nettoBaan, PAAR, situatie, uitkomstVan, ZONDER_VRIJLATING } from "./geval";

type Rest = Partial<SituatieJson>;

const bruto = nettoBaan("0.00", { loon: { soort: "brutoPerMaand", bedrag: "1500.00" } });
const vanPartner = { ...bruto, wie: "partner" as const };
const JONG = { aanvrager: { geboortedatum: "2000-06-15" } };
const OUDER = { ...ALLEEN, kinderen: [{ geboortedatum: "2020-01-01" }] };
const NIETS = { n: 0, r: 0, z: 0, "34a": 0 };
const vanGemeente = (...keuzes: NonNullable<SituatieJson["gemeente"]>[]): Rest[] =>
  keuzes.map((gemeente) => ({ gemeente }));
const gebruikt = (...ieder: (typeof NIETS)[]): Rest[] =>
  ieder.map((maanden) => ({
    vrijlating: { gebruikteMaanden: { aanvrager: maanden, partner: maanden } },
  }));
const vanBaan = (...keuzes: Parameters<typeof nettoBaan>[1][]): Rest[] =>
  keuzes.map((keuze) => ({ werk: [{ ...bruto, ...keuze }] }));

const begint = [nettoBaan("500.00", { van: "2026-02-01" })];
const vierWeken = [
  nettoBaan("1200.00", {
    van: "2026-08-03",
    betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-08-30" },
  }),
];

test.each<readonly [pad: string, geval: SituatieJson, lezingen: Rest[]]>([
  [
    "vrijlating.toepassen",
    situatie("2026-01", 1, ALLEEN, { werk: [nettoBaan("500.00")] }),
    [{ vrijlating: { toepassen: true } }, { vrijlating: { toepassen: false } }],
  ],
  [
    "vrijlating.gebruikteMaanden",
    situatie("2026-01", 1, OUDER, {
      werk: [nettoBaan("500.00")],
      vrijlating: { gebruikteMaanden: { aanvrager: { n: 6, r: 3 } } },
    }),
    // n, r as it stands, and nothing is left
    gebruikt(NIETS, { ...NIETS, n: 6, r: 3 }, { n: 6, r: 30, z: 12, "34a": 0 }),
  ],
  [
    "vrijlating.gebruikteMaanden",
    situatie("2027-01", 1, ALLEEN, { werk: [nettoBaan("500.00")] }),
    gebruikt(NIETS, { n: 6, r: 30, z: 12, "34a": 12 }),
  ],
  [
    // of both persons, also of the partner who works
    "vrijlating.gebruikteMaanden",
    situatie("2026-01", 1, PAAR, { werk: [nettoBaan("500.00", { wie: "partner" })] }),
    gebruikt(NIETS, { n: 6, r: 30, z: 12, "34a": 0 }),
  ],
  [
    "vrijlating.vooruitlopen2026",
    situatie("2026-01", 1, JONG, {
      werk: [nettoBaan("500.00")],
      vrijlating: { vooruitlopen2026: true },
    }),
    [{ vrijlating: {} }, { vrijlating: { vooruitlopen2026: true } }],
  ],
  [
    "vrijlating.vooruitlopen2026",
    situatie("2026-01", 1, JONG, { werk: [nettoBaan("500.00")] }),
    [{}, { vrijlating: { vooruitlopen2026: true } }],
  ],
  [
    "vrijlating.overgang2027",
    situatie("2026-12", 2, ALLEEN, { werk: [nettoBaan("500.00")] }),
    [{ vrijlating: { overgang2027: "34a" } }, { vrijlating: { overgang2027: "n" } }],
  ],
  [
    "vrijlating.overgang2027",
    situatie("2026-12", 2, ALLEEN, {
      werk: [nettoBaan("500.00")],
      vrijlating: { overgang2027: "n" },
    }),
    [{ vrijlating: { overgang2027: "34a" } }, { vrijlating: { overgang2027: "n" } }],
  ],
  [
    "gemeente.verrekenen",
    situatie("2026-02", 2, ALLEEN, { ...ZONDER_VRIJLATING, werk: begint }),
    vanGemeente({ verrekenen: "opDeMaand" }, { verrekenen: "maandLater" }),
  ],
  [
    "gemeente.uitbetalen",
    situatie("2026-02", 2, ALLEEN, { ...ZONDER_VRIJLATING, werk: begint }),
    vanGemeente({ uitbetalen: "zelfdeMaand" }, { uitbetalen: "volgendeMaand" }),
  ],
  [
    // what the other field says stays as it is
    "gemeente.uitbetalen",
    situatie("2026-02", 2, ALLEEN, {
      ...ZONDER_VRIJLATING,
      werk: begint,
      gemeente: { verrekenen: "maandLater" },
    }),
    vanGemeente({ verrekenen: "maandLater" }),
  ],
  [
    "gemeente.vierWeken",
    situatie("2026-08", 2, ALLEEN, { ...ZONDER_VRIJLATING, werk: vierWeken }),
    vanGemeente(
      { vierWeken: "gemiddelde" },
      { vierWeken: "werkdagen" },
      { vierWeken: "ontvangen" },
    ),
  ],
  [
    "gemeente.reservering",
    situatie("2026-01", 1, ALLEEN, { ...ZONDER_VRIJLATING, werk: [nettoBaan("500.00")] }),
    vanGemeente({ reservering: "vanBijstand" }, { reservering: "vanNorm" }),
  ],
  [
    "gemeente.reservering",
    situatie("2027-01", 1, ALLEEN, { ...ZONDER_VRIJLATING, werk: [nettoBaan("500.00")] }),
    vanGemeente({ reservering: "vanBijstand" }, { reservering: "vanNorm" }),
  ],
  [
    "gemeente.vakantietoeslagMaand",
    situatie("2026-04", 3, ALLEEN, { gemeente: { vakantietoeslagMaand: 11 } }),
    vanGemeente(
      { vakantietoeslagMaand: 5 },
      { vakantietoeslagMaand: 6 },
      { vakantietoeslagMaand: 11 },
    ),
  ],
  [
    "werk.0.betaling",
    situatie("2026-02", 2, ALLEEN, { werk: [{ ...bruto, van: "2026-02-01" }] }),
    vanBaan(
      { van: "2026-02-01", betaling: { ritme: "maand" } },
      { van: "2026-02-01", betaling: { ritme: "maandErna" } },
    ),
  ],
  [
    "werk.0.vakantiegeld",
    situatie("2026-05", 2, ALLEEN, { werk: [bruto] }),
    vanBaan(
      { vakantiegeld: { hoe: "geen" } },
      { vakantiegeld: { hoe: "jaarlijks", maand: 5 } },
      { vakantiegeld: { hoe: "jaarlijks", maand: 6 } },
      { vakantiegeld: { hoe: "bijElkLoon", procent: "8" } },
    ),
  ],
  [
    "werk.0.loonheffingskorting",
    situatie("2026-01", 1, ALLEEN, { werk: [bruto] }),
    vanBaan({ loonheffingskorting: true }, { loonheffingskorting: false }),
  ],
  [
    "werk.0.loonheffingskorting",
    situatie("2026-01", 1, ALLEEN, { werk: [{ ...bruto, loonheffingskorting: false }] }),
    vanBaan({ loonheffingskorting: true }, { loonheffingskorting: false }),
  ],
  [
    // of that job alone
    "werk.0.loonheffingskorting",
    situatie("2026-01", 1, PAAR, { werk: [bruto, vanPartner] }),
    [true, false].map((loonheffingskorting) => ({
      werk: [{ ...bruto, loonheffingskorting }, vanPartner],
    })),
  ],
])("%s (%#)", (pad, geval, lezingen) => {
  const ingevuld = lezingen.map((rest) => uitkomstVan({ ...geval, ...rest }));
  const bedragen = ingevuld.map(({ maanden }) =>
    maanden.map(({ opRekening }) => Number(opRekening.totaal)),
  );
  // No two readings say the same, or one of them could be left out.
  expect(new Set(bedragen.map(String)).size).toBe(lezingen.length);
  const { reikwijdte } = uitkomstVan({ ...geval, open: [pad] }).samenvatting;
  expect(reikwijdte?.maanden.map(({ laag, hoog }) => [Number(laag), Number(hoog)])).toEqual(
    (bedragen[0] ?? []).map((_, maand) => {
      const dan = bedragen.map((lezing) => lezing[maand] ?? 0);
      return [Math.min(...dan), Math.max(...dan)];
    }),
  );
});
