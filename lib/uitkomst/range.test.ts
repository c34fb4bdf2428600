import { expect, test } from "vitest";
import type { MaandSpreiding, OpenAntwoord, Reikwijdte, Spreiding } from "@/lib/recht";
import { rangeOf } from "./range";

const antwoord = (vraag: OpenAntwoord["vraag"], gewoon: string, jaar: string, maand: string) => ({
  vraag,
  gewoneMaand: gewoon,
  laagsteMaand: "0.00",
  verschilTotaal: jaar,
  verschilGewoneMaand: gewoon,
  meesteMaand: { maand: "2027-01", bedrag: maand },
});

const een = (bedrag: string): Spreiding => ({ laag: bedrag, hoog: bedrag });

/** A range of which only the difference of the ordinary month moves, from 10.00 up. */
const reikwijdte = (hoog: string, ...vragen: OpenAntwoord[]): Reikwijdte => ({
  samen: true,
  gewoneMaand: een("1300.00"),
  laagsteMaand: een("1300.00"),
  hoogsteMaand: een("1500.00"),
  totaal: een("16000.00"),
  verschilTotaal: een("0.00"),
  verschilGewoneMaand: { laag: "10.00", hoog },
  terugTeBetalen: een("0.00"),
  maanden: [],
  overgang: null,
  vragen,
});

const maand = (naam: string, anders: Partial<MaandSpreiding> = {}): MaandSpreiding => ({
  maand: naam,
  ...een("1300.00"),
  verschil: een("0.00"),
  uitkering: een("900.00"),
  toeslagen: een("150.00"),
  ...anders,
});

test("nothing open, or nothing that moves 5 euros, is no range", () => {
  expect(rangeOf(null)).toBeNull();
  expect(
    rangeOf(reikwijdte("14.99", antwoord("gemeente.vierWeken", "4.99", "4.99", "4.99"))),
  ).toBeNull();
  expect(rangeOf(reikwijdte("15.00"))?.difference).toEqual({ laag: "10.00", hoog: "15.00" });
});

test("two answers of one question stand there once; what shifts money is told from what moves it", () => {
  const range = rangeOf(
    reikwijdte(
      "164.00",
      antwoord("vrijlating.toepassen", "154.00", "1848.00", "154.00"),
      antwoord("gemeente.verrekenen", "0.00", "0.00", "872.00"),
      antwoord("gemeente.uitbetalen", "0.00", "0.00", "800.00"),
      antwoord("werk.1.betaling", "0.00", "40.00", "40.00"),
    ),
  );
  expect(range?.items).toEqual([
    {
      question: "vrijlating",
      who: "aanvrager",
      job: null,
      moves: { amount: "154.00", month: null },
      sameTotal: false,
    },
    {
      question: "verrekenen",
      who: "aanvrager",
      job: null,
      moves: { amount: "872.00", month: "2027-01" },
      sameTotal: true,
    },
    {
      question: "ritme",
      who: "aanvrager",
      job: 1,
      moves: { amount: "40.00", month: "2027-01" },
      sameTotal: false,
    },
  ]);
  expect(range?.transition).toBeNull();
});

test("what nobody can answer is no question, and has both readings", () => {
  const open = antwoord("vrijlating.overgang2027", "0.00", "300.00", "60.00");
  const overgang = {
    maand: "2027-01",
    bedrag: "60.00",
    oud: een("1360.00"),
    nieuw: een("1300.00"),
  };
  const met = (bedrag: string, eerste = "2026-12") =>
    rangeOf({
      ...reikwijdte("20.00", open),
      overgang: { ...overgang, bedrag },
      maanden: [maand(eerste)],
    });
  expect(met("60.00")).toMatchObject({
    items: [],
    transition: { ...overgang, letter: "2026-12-31" },
  });
  // Less than that is said nowhere.
  expect(met("4.99")).toMatchObject({ transition: null });
  // A letter before 2027 can be sent while there is a month before it.
  expect(met("60.00", "2027-01")?.transition?.letter).toBeNull();
});

test("every figure is a range of its own, and one amount when it is narrow", () => {
  const ruim = { laag: "100.00", hoog: "105.00" };
  const krap = { laag: "100.00", hoog: "104.99" };
  expect(rangeOf({ ...reikwijdte("14.00"), laagsteMaand: krap, totaal: krap })).toBeNull();
  expect(rangeOf({ ...reikwijdte("14.00"), laagsteMaand: ruim, hoogsteMaand: krap })).toMatchObject(
    {
      difference: null,
      lowest: ruim,
      highest: null,
    },
  );
  const maanden = [
    maand("2026-12"),
    maand("2027-01", { uitkering: ruim, toeslagen: { laag: "140.00", hoog: "148.00" } }),
  ];
  expect(rangeOf({ ...reikwijdte("14.00"), maanden })).toMatchObject({
    months: [
      { month: "2026-12", total: null, benefit: null },
      { month: "2027-01", total: null, difference: null, benefit: ruim },
    ],
    // From the lowest month to the highest.
    allowances: { laag: "140.00", hoog: "150.00" },
  });
});

test("months with the same amounts have the same range", () => {
  const ruim = { laag: "1300.00", hoog: "1400.00" };
  const maanden = [maand("2027-01", ruim), maand("2027-02", ruim)];
  const [een, ander] = rangeOf({ ...reikwijdte("14.00"), maanden })?.months ?? [];
  expect(een?.total).toEqual(ruim);
  expect(ander?.total).toEqual(een?.total);
});

test("a range has what moves it, also when each answer moves less than 5 euros", () => {
  const range = rangeOf(
    reikwijdte("18.00", antwoord("gemeente.vierWeken", "4.00", "48.00", "4.00")),
  );
  expect(range?.items).toMatchObject([{ question: "vierWeken", moves: { amount: "4.00" } }]);
});

test("what somebody used and what a partner used are questions of their own", () => {
  const range = rangeOf(
    reikwijdte(
      "100.00",
      antwoord("vrijlating.gebruikteMaanden.partner", "90.00", "90.00", "90.00"),
    ),
  );
  expect(range?.items).toMatchObject([{ question: "gebruikt", who: "partner", job: null }]);
});

test("what was varied alone is said", () => {
  expect(rangeOf({ ...reikwijdte("100.00"), samen: false })?.partly).toBe(true);
  expect(rangeOf(reikwijdte("100.00"))?.partly).toBe(false);
});
