import { afterEach, expect, test, vi } from "vitest";
import { bereken, verklaar } from "@/lib/recht";
import type { Situatie } from "@/lib/contract/situatie";
import { agendaDagen, toCalendarFile, type AgendaDag, type AgendaKeuzes } from "./calendar";
import { vierWeken, vijfhonderdNetto, zaakVan } from "./test-situations";
import { watNu } from "./wat-nu";

afterEach(() => {
  vi.unstubAllEnvs();
});

const noDays = { uitkering: () => null, inleveren: () => null };
const unknown: AgendaKeuzes = { loonDag: null, uitkeringDag: null, gemeente: noDays };

function days(situatie: Situatie, keuzes = unknown): readonly AgendaDag[] {
  const zaak = zaakVan(situatie);
  const uitkomst = bereken(zaak);
  return agendaDagen(uitkomst, verklaar(zaak), watNu(zaak, uitkomst), keuzes);
}

const ofKind = <S extends AgendaDag["soort"]>(all: readonly AgendaDag[], soort: S) =>
  all.filter((day): day is Extract<AgendaDag, { soort: S }> => day.soort === soort);

test("four-weekly wages come every 28 days, with their real amount", () => {
  const wages = ofKind(days(vierWeken), "loon");
  expect(wages.slice(0, 3).map(({ dag }) => dag)).toEqual([
    "2026-08-02",
    "2026-08-30",
    "2026-09-27",
  ]);
  const zaak = zaakVan(vierWeken);
  for (const { maand, opRekening } of bereken(zaak).maanden) {
    const cents = wages
      .filter(({ dag }) => dag.startsWith(maand))
      .reduce((sum, { bedrag }) => sum + Number(bedrag.replace(".", "")), 0);
    expect(cents).toBe(Number(opRekening.loon.replace(".", "")));
  }
});

test("a pay slip is handed in on each pay day", () => {
  const all = days(vierWeken);
  expect(ofKind(all, "loonstrook").map(({ dag }) => dag)).toEqual(
    ofKind(all, "loon").map(({ dag }) => dag),
  );
});

test("a monthly wage beside a four-weekly one has its own day and amount", () => {
  const [monthly] = vijfhonderdNetto.werk ?? [];
  if (!monthly) throw new Error("no job");
  const both = {
    ...vierWeken,
    werk: [...(vierWeken.werk ?? []), { ...monthly, van: "2026-07-01" }],
  };
  const all = days(both, { ...unknown, loonDag: 24 }).filter(({ dag }) =>
    dag.startsWith("2026-09"),
  );
  const fourWeekly = ofKind(days(vierWeken), "loon").find(({ dag }) => dag === "2026-09-27");
  expect(ofKind(all, "loon")).toEqual([
    { soort: "loon", dag: "2026-09-24", bedrag: "500.00" },
    fourWeekly,
  ]);
  expect(ofKind(all, "loonstrook").map(({ dag }) => dag)).toEqual(["2026-09-24", "2026-09-27"]);
});

test("two people who stop keeping part of the wage in one month are one day", () => {
  const [job] = vijfhonderdNetto.werk ?? [];
  if (!job) throw new Error("no job");
  const all = days({
    ...vijfhonderdNetto,
    huishouden: { ...vijfhonderdNetto.huishouden, partner: { geboortedatum: "1986-01-01" } },
    werk: [job, { ...job, wie: "partner" }],
  });
  expect(ofKind(all, "vrijlatingStopt")).toEqual([{ soort: "vrijlatingStopt", dag: "2026-07-01" }]);
});

test("a pay day that nobody gave is not made up", () => {
  const all = days(vijfhonderdNetto);
  expect(ofKind(all, "loon")).toEqual([]);
  expect(ofKind(all, "uitkering")).toEqual([]);
  expect(ofKind(all, "maand")).toHaveLength(12);
});

test("pay days that were given are used, and the 31st of a short month is its last day", () => {
  const all = days(vijfhonderdNetto, { ...unknown, loonDag: 31, uitkeringDag: 24 });
  expect(ofKind(all, "loon").map(({ dag }) => dag)).toContain("2026-02-28");
  expect(ofKind(all, "uitkering")[0]).toEqual({
    soort: "uitkering",
    dag: "2026-01-24",
    bedrag: "946.67",
  });
});

test("the day before the job starts reminds of telling the municipality", () => {
  expect(ofKind(days({ ...vierWeken, maanden: 3 }), "meldWerk")).toEqual([
    { soort: "meldWerk", wie: "aanvrager", dag: "2026-07-05", eersteDag: "2026-07-06" },
  ]);
});

const withText = (all: readonly AgendaDag[]) =>
  all.map((day) => ({ ...day, titel: "Loon: € 12,50; bijna", tekst: "Regel 1\nRegel 2" }));

/** Lines as a calendar reads them: folded lines joined again. */
const linesOf = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

test.each(["Europe/Amsterdam", "America/Los_Angeles", "Pacific/Auckland"])(
  "whole days stay the same day in %s, also when the clock changes",
  async (zone) => {
    vi.stubEnv("TZ", zone);
    const file = await toCalendarFile(
      withText([
        { soort: "loonstrook", dag: "2027-03-28" },
        { soort: "loonstrook", dag: "2027-10-31" },
        { soort: "loonstrook", dag: "2026-12-31" },
      ]),
      new Date("2026-11-22T10:00:00Z"),
    );
    const dates = linesOf(file).filter((line) => /^DT(START|END)/.test(line));
    expect(dates).toEqual([
      "DTSTART;VALUE=DATE:20270328",
      "DTEND;VALUE=DATE:20270329",
      "DTSTART;VALUE=DATE:20271031",
      "DTEND;VALUE=DATE:20271101",
      "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
    ]);
  },
);

test("the file is a calendar with one event per day, every id once, and safe texts", async () => {
  const all = days(vierWeken, { ...unknown, uitkeringDag: 25 });
  const file = await toCalendarFile(withText(all), new Date("2026-11-22T10:00:00Z"));
  const lines = linesOf(file);
  expect(lines[0]).toBe("BEGIN:VCALENDAR");
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(all.length);
  const ids = lines.filter((line) => line.startsWith("UID:"));
  expect(new Set(ids).size).toBe(all.length);
  expect(lines).toContain("SUMMARY:Loon: € 12\\,50\\; bijna");
  expect(lines).toContain("DESCRIPTION:Regel 1\\nRegel 2");
});

test("the municipality's pay day and last day to report stand in it, unless the person knows better", () => {
  const gemeente = {
    uitkering: (maand: string) => `${maand}-08`,
    inleveren: (maand: string) => `${maand}-25`,
  };
  const known = days(vijfhonderdNetto, { ...unknown, gemeente });
  expect(ofKind(known, "uitkering").map(({ dag }) => dag.slice(8))).toContain("08");
  expect(new Set(ofKind(known, "inleveren").map(({ dag }) => dag.slice(8)))).toEqual(
    new Set(["25"]),
  );
  // One reminder, not two.
  expect(ofKind(known, "loonstrook")).toEqual([]);
  const own = days(vijfhonderdNetto, { ...unknown, uitkeringDag: 24, gemeente });
  expect(new Set(ofKind(own, "uitkering").map(({ dag }) => dag.slice(8)))).toEqual(new Set(["24"]));
});
