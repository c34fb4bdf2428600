import { expect, test } from "vitest";
import type { OpenAntwoord, Reikwijdte } from "@/lib/recht";
import { rangeOf } from "./range";

const antwoord = (vraag: OpenAntwoord["vraag"], gewoon: string, jaar: string, maand: string) => ({
  vraag,
  gewoneMaand: gewoon,
  laagsteMaand: "0.00",
  verschilTotaal: jaar,
  verschilGewoneMaand: gewoon,
  meesteMaand: { maand: "2027-01", bedrag: maand },
});

const reikwijdte = (hoog: string, ...vragen: OpenAntwoord[]): Reikwijdte => ({
  gewoneMaand: { laag: "1300.00", hoog: "1400.00" },
  laagsteMaand: { laag: "1300.00", hoog: "1300.00" },
  verschilTotaal: { laag: "0.00", hoog: "0.00" },
  verschilGewoneMaand: { laag: "10.00", hoog },
  maanden: [],
  vragen,
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
      job: null,
      moves: { amount: "154.00", month: null },
      sameTotal: false,
    },
    {
      question: "verrekenen",
      job: null,
      moves: { amount: "872.00", month: "2027-01" },
      sameTotal: true,
    },
    { question: "ritme", job: 1, moves: { amount: "40.00", month: "2027-01" }, sameTotal: false },
  ]);
  expect(range?.transition).toBeNull();
});

test("what nobody can answer is no question", () => {
  const range = rangeOf(
    reikwijdte("10.00", antwoord("vrijlating.overgang2027", "0.00", "300.00", "60.00")),
  );
  expect(range).toMatchObject({
    difference: null,
    items: [],
    transition: { amount: "60.00", month: "2027-01" },
  });
});

test.each([
  ["2026-12", true],
  ["2027-01", false],
])("from %s on, a letter before 2027 can be sent: %s", (maand, letter) => {
  const open = antwoord("vrijlating.overgang2027", "0.00", "300.00", "60.00");
  const maanden = [{ maand, laag: "1300.00", hoog: "1360.00" }];
  expect(rangeOf({ ...reikwijdte("10.00", open), maanden })?.transition?.letter).toBe(letter);
});
