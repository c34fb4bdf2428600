import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import type {
  Reden,
  RedenCode,
  Stap,
  StapSoort,
  StapWaarden,
  VoorbehoudCode,
  VoorlopigCode,
} from "@/lib/recht";
import { catalogues } from "@/lib/i18n/test-catalogues";
import { formats } from "@/lib/i18n/formats";
import { locales, type Locale } from "@/lib/i18n/locales";
import { citationText, lawLink } from "./citations";
import nl from "../../messages/nl.json";
import { reasonSentence } from "./reasons";
import { stepSentence, stepsInOrder } from "./steps";

function translator<N extends "uitleg" | "redenen" | "voorbehoud">(locale: Locale, namespace: N) {
  return createTranslator({
    locale,
    namespace,
    messages: catalogues[locale],
    formats,
    timeZone: "Europe/Amsterdam",
    onError(error) {
      throw error;
    },
  });
}

const months = { van: "2026-06", tot: "2027-05" };
const kept = { wie: "aanvrager", inkomen: "500.00", percentage: "25", grond: "n" } as const;

/** Every kind of step, with values that reach each of its sentences. */
const samples: { [S in StapSoort]: readonly [StapWaarden[S], ...StapWaarden[S][]] } = {
  normAlleenstaande: [{ kostenAlleen: true }, { kostenAlleen: false }],
  normAlleenstaandeOuder: [{}],
  normGehuwden: [{}],
  normJong: [
    { gehuwd: false, kinderen: false, eenVan21: false },
    { gehuwd: false, kinderen: true, eenVan21: false },
    { gehuwd: true, kinderen: false, eenVan21: true },
    { gehuwd: true, kinderen: true, eenVan21: true },
    { gehuwd: true, kinderen: false, eenVan21: false },
    { gehuwd: true, kinderen: true, eenVan21: false },
  ],
  toeslagJong: [
    { personen: 1, begrensd: false },
    { personen: 2, begrensd: true },
  ],
  kostendelersnorm: [{ aantal: 3, personenMetRecht: 1, gehuwdennorm: "2002.13" }],
  normPartnerZonderRecht: [{ gehuwdennorm: "2002.13" }],
  normInrichting: [{ norm: "443.76", verhogingZorgverzekering: "47.00" }],
  normEenInInrichting: [{ thuis: "1401.50", inrichting: "490.76" }],
  ophogingKind24a: [{ jaarbedrag: "3505.00" }],
  verlagingNorm: [{ percentage: "10", verlaging: "200.21" }],
  norm: [{}],
  normOverDagen: [{ vanaf: "2026-09-18", dagen: 13, dagenInMaand: 30 }],
  bijstandNogNiet: [{ vanaf: "2026-09-18" }],
  uurloon: [
    { uurloon: "14.99", uren: "12.5", periode: "maand" },
    { uurloon: "14.99", uren: "12.5", periode: "vierWeken" },
    { uurloon: "14.99", uren: "12.5", periode: "week" },
  ],
  omgerekendLoon: [
    { bedrag: "800.00", van: "vierWeken", naar: "maand" },
    { bedrag: "800.00", van: "maand", naar: "week" },
    { bedrag: "800.00", van: "week", naar: "vierWeken" },
  ],
  brutoloon: [{ periode: "maand" }, { periode: "vierWeken" }, { periode: "week" }],
  deelVanMaand: [{ dagen: 16, dagenInMaand: 31, volBedrag: "1299.13" }],
  pensioenpremie: [{ percentage: "4.5" }],
  loonheffing: [
    { bruto: "1299.13", metKorting: true },
    { bruto: "1299.13", metKorting: false },
  ],
  deelMetBijstand: [{ vanaf: "2026-09-18", heel: "1271.21" }],
  nettoloon: [{ bruto: "1299.13", inhouding: "27.92" }],
  nettoOpgegeven: [
    { bedrag: "1300.00", periode: "maand" },
    { bedrag: "1300.00", periode: "vierWeken" },
    { bedrag: "1300.00", periode: "week" },
  ],
  gemiddeldPerMaand: [
    { perPeriode: "800.00", periode: "vierWeken" },
    { perPeriode: "200.00", periode: "week" },
  ],
  loonOverWerkdagen: [{ betalingen: 2 }],
  loonOpBetaaldagen: [{ betalingen: 0 }, { betalingen: 1 }, { betalingen: 2 }],
  reserveringBegrensd: [{ bijstand: "184.20", percentage: "5" }],
  betaling: [{ dag: "2026-01-23", bedrag: "800.00", tot: "2026-01-18" }],
  vakantiegeldBijLoon: [{ percentage: "8", loon: "1169.22" }],
  onbelasteVergoeding: [{ banen: 1 }],
  loonOpRekening: [{ banen: 1 }, { banen: 2 }],
  bijElkaar: [{ delen: 2 }],
  loonVorigeMaand: [{ maand: "2026-12" }],
  vanWie: [{ wie: "aanvrager" }, { wie: "partner" }],
  vrijlatingPercentage: [
    { ...kept, maandenOver: 5 },
    { ...kept, maandenOver: 1 },
    { ...kept, maandenOver: 0 },
    { ...kept, wie: "partner", maandenOver: null },
  ],
  vrijlatingMaximum: [
    { ...kept, maximum: "285.00", maandenOver: 5 },
    { ...kept, maximum: "285.00", maandenOver: 1 },
    { ...kept, maximum: "285.00", maandenOver: 0 },
    { ...kept, wie: "partner", maximum: "285.00", maandenOver: null },
  ],
  geenVrijlating: [
    { wie: "aanvrager", inkomen: "500.00" },
    { wie: "partner", inkomen: "500.00" },
  ],
  naVrijlating: [{ wie: "aanvrager", inkomen: "500.00", vrijlating: "125.00" }],
  vakantietoeslagOverInkomen: [
    { inkomen: "375.00", percentage: "8.00", aftrek: "0.00" },
    { inkomen: "1000.00", percentage: "8.00", aftrek: "20.77" },
  ],
  geenVakantietoeslagOverInkomen: [{ inkomen: "375.00" }],
  verrekend: [
    { wie: "aanvrager", naVrijlating: "375.00", vakantietoeslag: "30.00" },
    { wie: "partner", naVrijlating: "375.00", vakantietoeslag: "30.00" },
  ],
  overigInkomen: [
    { soort: "anders", omschrijving: "pensioen", netto: "500.00", vakantietoeslag: "40.00" },
    { soort: "anders", omschrijving: "", netto: "500.00", vakantietoeslag: "0.00" },
    { soort: "kinderalimentatie", omschrijving: "", netto: "500.00", vakantietoeslag: "0.00" },
  ],
  partnerElders: [{ inkomenPartner: "1519.46", grens: "1419.46" }],
  partnerZonderRecht: [{ inkomenPartner: "1500.00", grens: "2002.13" }],
  verrekendTotaal: [{}],
  bijstand: [{ norm: "1401.50", verrekend: "405.00" }],
  geenBijstandInkomen: [{ norm: "1401.50", verrekend: "1500.00" }],
  geenBijstandVermogen: [{ vermogen: "9000.00", grens: "8000.00" }],
  reserveringVanBijstand: [{ bijstand: "996.50", percentage: "5" }],
  reserveringVanNorm: [{ norm: "1401.50", vakantietoeslagInkomen: "30.00", percentage: "5" }],
  geenReservering: [{}],
  uitbetaling: [{ bijstand: "996.50", reservering: "49.83" }],
  bijstandMaandLater: [{ norm: "1401.50", verrekendVorigeMaand: "405.00", vorigeMaand: "2026-12" }],
  bijstandVolgendeMaand: [{ vorigeMaand: "2026-12" }],
  eindejaarsuitkeringVerrekend: [{ verschil: "100.00" }],
  terugTeBetalen: [{ betaald: "2000.00", recht: "1500.00" }],
  vakantiegeldWerk: [{ bruto: "600.00", percentage: "8", ...months }],
  vakantiegeldWerkNetto: [months],
  vakantietoeslagBijstand: [{ ...months, maanden: 12 }],
  eindejaarsuitkering: [{ bruto: "600.00", percentage: "2.5" }],
  premie: [{ percentage: "10", ...months }],
  bufferbudget: [{ grens: "1331.42", ruimteOver: "900.00" }],
  gift: [{ soort: "geld" }, { soort: "natura" }, { soort: "voedselbank" }],
  giften: [{}],
  overig: [{}],
  eenmalig: [{}],
  inhouding: [
    { soort: "beslag", begrensd: false },
    { soort: "boete", begrensd: true },
  ],
  inhoudingProcent: [
    {
      soort: "aflossing",
      norm: "1419.46",
      procentVanNorm: "3",
      meer: "953.06",
      procentVanMeer: "25",
      begrensd: false,
    },
  ],
  inhoudingen: [{}],
  overigInkomenTeltNiet: [{ soort: "kostgeld", omschrijving: "", netto: "250.00" }],
  vrijwilligersvergoeding: [
    { wie: "aanvrager", netto: "215.00", vrij: "50.00", perMaand: "220.00", perJaar: "2200.00" },
    { wie: "partner", netto: "215.00", vrij: "50.00", perMaand: "220.00", perJaar: "2200.00" },
  ],
  eenmaligBedrag: [
    { soort: "verlofuren", telt: "inkomen" },
    { soort: "erfenis", telt: "vermogen" },
    { soort: "teruggave", telt: "nee" },
  ],
  bijstandVolledig: [{ maand: "2026-12", recht: "856.01", teVeel: "492.48" }],
  teruggehaald: [{ ingehouden: "868.49" }],
  zorgtoeslag: [{ toetsingsinkomen: "21505.00", jaarbedrag: "1550.00" }],
  huurtoeslag: [
    { huur: "650.00", toetsingsinkomen: "21505.00", personen: 1 },
    { huur: "640.00", toetsingsinkomen: "21505.00", personen: 3 },
  ],
  kindgebondenBudget: [
    { toetsingsinkomen: "21505.00", kinderen: 1 },
    { toetsingsinkomen: "21505.00", kinderen: 2 },
  ],
  geenToeslagVerblijf: [{}],
  kinderopvangtoeslag: [
    { toetsingsinkomen: "21505.00", kinderen: 1 },
    { toetsingsinkomen: "21505.00", kinderen: 2 },
  ],
  toeslagen: [{}],
};

const steps = Object.entries(samples).flatMap(([soort, alle]) =>
  alle.map(
    (waarden) =>
      ({
        soort,
        waarden,
        uitkomst: "1234.56",
        grondslag: [],
        onderdelen: [],
      }) as unknown as Stap,
  ),
);

test.each(locales)("every step has a sentence in %s, with all of its numbers", (locale) => {
  const t = translator(locale, "uitleg");
  for (const step of steps) {
    const sentence = stepSentence(t, step, locale);
    expect(sentence, step.soort).not.toMatch(/[{}]|undefined|null|NaN|Invalid/);
    expect(sentence, step.soort).toMatch(/[.]$/);
    // Amounts among the values are told; what a person need not know is named here.
    const untold: Partial<Record<StapSoort, readonly string[]>> = {
      betaling: ["bedrag"],
      zorgtoeslag: ["jaarbedrag"],
    };
    for (const [name, value] of Object.entries(step.waarden)) {
      if (typeof value !== "string" || !/^\d+\.\d\d$/.test(value)) continue;
      if (untold[step.soort]?.includes(name)) continue;
      if (name === "aftrek" && value === "0.00") continue;
      const [whole = "", cents] = value.replace(/\.00$/, "").split(".");
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
      expect(sentence, `${step.soort}.${name}`).toContain(
        cents ? `${grouped},${cents.replace(/0$/, "")}` : grouped,
      );
    }
  }
});

test("different branches of a step have different sentences", () => {
  const t = translator("nl", "uitleg");
  for (const soort of ["normJong", "loonheffing", "vrijlatingPercentage", "gift"] as const) {
    const told = steps.filter((s) => s.soort === soort).map((s) => stepSentence(t, s, "nl"));
    expect(new Set(told).size, soort).toBe(told.length);
  }
});

const reasons = (Object.keys(nl.redenen.code) as RedenCode[]).flatMap((code): Reden[] =>
  (["aanvrager", "partner"] as const).flatMap((wie) =>
    [null, "0.00", "125.00", "-125.00"].flatMap((bedrag) =>
      [null, 0, 1, 5].map((maandenOver) => ({
        code,
        bedrag,
        artikel: null,
        wie,
        maandenOver,
        dag: "2027-01-09",
      })),
    ),
  ),
);

test.each(locales)("every reason has a sentence in %s, with and without an amount", (locale) => {
  const t = translator(locale, "redenen");
  for (const reason of reasons) {
    const sentence = reasonSentence(t, reason, locale);
    expect(sentence, reason.code).not.toMatch(/[{}]|undefined|null|NaN|−|-€/);
    expect(sentence, reason.code).toMatch(/[.]$/);
  }
});

test("a reason says whose it is, how much, and how long it lasts", () => {
  const t = translator("nl", "redenen");
  const reason = { code: "vrijlatingLoopt", bedrag: "125.00", artikel: null } as const;
  expect(reasonSentence(t, { ...reason, maandenOver: 4 }, "nl")).toBe(
    "Je mag €\u00a0125 van je loon houden. Daarna nog 4 maanden.",
  );
  expect(reasonSentence(t, { ...reason, maandenOver: 0, wie: "partner" }, "nl")).toBe(
    "Je partner mag €\u00a0125 van het loon houden. Dit is de laatste maand.",
  );
  expect(reasonSentence(t, { code: "normWijzigt", bedrag: "-17.96", artikel: null }, "nl")).toBe(
    "De bedragen voor de bijstand veranderen. Je bedrag gaat €\u00a017,96 omlaag.",
  );
});

test("other income is named by its kind, or by the name that it was given", () => {
  const t = translator("nl", "uitleg");
  const write = (soort: Stap["soort"], uitkomst: string, waarden: object) =>
    stepSentence(
      t,
      { soort, uitkomst, grondslag: [], onderdelen: [], waarden } as unknown as Stap,
      "nl",
    );
  const sentence = (soort: string, omschrijving: string) =>
    write("overigInkomen", "210.00", {
      soort,
      omschrijving,
      netto: "210.00",
      vakantietoeslag: "0.00",
    });
  expect(sentence("kinderalimentatie", "")).toBe(
    "De alimentatie voor het kind is deze maand €\u00a0210 netto.",
  );
  expect(sentence("anders", "")).toBe("Het andere inkomen is deze maand €\u00a0210 netto.");
  expect(sentence("anders", "pensioen")).toBe(
    "Het andere inkomen (pensioen) is deze maand €\u00a0210 netto.",
  );
  // No amount of the wage of a child is asked.
  expect(
    write("overigInkomenTeltNiet", "0.00", { soort: "loonKind", omschrijving: "", netto: "0.00" }),
  ).toBe("Het loon van het kind telt niet mee.");
  // With holiday pay on it more counts than what comes.
  expect(
    write("overigInkomen", "334.80", {
      soort: "uitkering",
      omschrijving: "",
      netto: "310.00",
      vakantietoeslag: "24.80",
    }),
  ).toBe(
    "De andere uitkering is deze maand €\u00a0310 netto. Met €\u00a024,80 vakantiegeld telt er €\u00a0334,80 mee.",
  );
});

test("a birthday is named, of a housemate and of a child", () => {
  const t = translator("nl", "redenen");
  const named = { bedrag: "-405.56", artikel: null, aanleiding: "leeftijd27", dag: "2027-01-09" };
  const sentence = (code: Reden["code"]) => reasonSentence(t, { ...named, code } as Reden, "nl");
  expect(sentence("medebewonerGaatTellen")).toBe(
    "Je huisgenoot wordt 27 jaar op 9 januari 2027. Vanaf volgende maand deel je samen de kosten. Geef dit op tijd door aan je gemeente. Je bedrag gaat dan €\u00a0405,56 omlaag.",
  );
  expect(sentence("medebewonerTeltMee")).toBe(
    "Je huisgenoot werd 27 jaar op 9 januari 2027. Je deelt nu samen de kosten. Je bedrag gaat €\u00a0405,56 omlaag.",
  );
  expect(sentence("kindWordt18")).toBe(
    "Je kind is 18 jaar vanaf 9 januari 2027. Geld voor of van dit kind telt tot die dag.",
  );
});

test("an explanation goes from the first step to the amount, and tells a shared step once", () => {
  const norm = { soort: "normGehuwden", waarden: {}, uitkomst: "2002.13" };
  const shared = { ...norm, grondslag: [], onderdelen: [] } as Stap;
  const total = { ...shared, soort: "verrekendTotaal", onderdelen: [shared] } as Stap;
  const root = { ...shared, soort: "norm", onderdelen: [shared, total] } as Stap;
  expect(stepsInOrder(root)).toEqual([shared, total, root]);
});

test("whose an amount is stands before how it came about", () => {
  const own = { soort: "nettoOpgegeven", uitkomst: "500.00", grondslag: [], onderdelen: [] };
  const whose = { ...own, soort: "vanWie", waarden: { wie: "partner" }, onderdelen: [own] };
  const root = { ...own, soort: "bijElkaar", onderdelen: [whose] } as unknown as Stap;
  expect(stepsInOrder(root)).toEqual([whose, own, root]);
});

test("an article is named in words", () => {
  const place = { bwb: "BWBR0015703", artikel: "31", lid: "2", onderdeel: "n" };
  expect(citationText(translator("nl", "uitleg"), place)).toBe(
    "Artikel 31 lid 2 onder n Participatiewet",
  );
  expect(citationText(translator("en", "uitleg"), { bwb: "BWBR0015703", artikel: "21" })).toBe(
    "Article 21 Participatiewet",
  );
});

test("every reservation and every provisional mark has its sentence", () => {
  // The keys are the codes: a missing one is a type error here and a thrown error at run time.
  const codes = Object.keys(catalogues.nl.voorbehoud.code) as VoorbehoudCode[];
  const provisional = Object.keys(catalogues.nl.voorbehoud.voorlopig) as VoorlopigCode[];
  for (const locale of locales) {
    const t = translator(locale, "voorbehoud");
    for (const code of codes) expect(t(`code.${code}`)).toMatch(/[.]$/);
    for (const code of provisional) expect(t(`voorlopig.${code}`)).toMatch(/[.]$/);
  }
});

test("an article is linked as it stood that month, a new one as it begins", () => {
  const pw = (artikel: string) => ({ bwb: "BWBR0015703", artikel });
  const day = (artikel: string, month: string) => lawLink(pw(artikel), month).slice(-10);
  expect(day("31", "2026-12")).toBe("2026-12-01");
  // Participatiewet in balans, Stb. 2025, 312: 24a, 34a and 34b per 1 January 2027; a municipality may be ahead of 34a.
  for (const artikel of ["24a", "34a", "34b", "78ff"])
    expect([day(artikel, "2026-12"), day(artikel, "2027-03")]).toEqual([
      "2027-01-01",
      "2027-03-01",
    ]);
});
