/**
 * Pay days and days to report something, as days in a calendar. All are whole days without a time of day or
 * a time zone, so that summer time and travelling move nothing.
 */
import { Decimal } from "decimal.js";
import type { GemeenteDagen } from "@/lib/gemeente/dagen";
import { dagIn, dagPlus, laatsteDagVan } from "@/lib/notation/datum";
import type { Bedrag, Dag, Maand, MaandVerklaring, Uitkomst, Wie } from "@/lib/recht";
import type { Taak } from "./wat-nu/task";

/** One day in the calendar. Each kind has a title and a text under `bewaren.agenda`. */
export type AgendaDag =
  /** A month begins: what comes in, and the parts of which no day is known. */
  | { readonly soort: "maand"; readonly dag: Dag; readonly maand: Maand; readonly bedrag: Bedrag }
  | { readonly soort: "loon"; readonly dag: Dag; readonly bedrag: Bedrag }
  | { readonly soort: "uitkering"; readonly dag: Dag; readonly bedrag: Bedrag }
  /** The pay slip of the wage that came on this day, or in the month before it. */
  | { readonly soort: "loonstrook"; readonly dag: Dag }
  /** The last day to report income, as the municipality publishes it. */
  | { readonly soort: "inleveren"; readonly dag: Dag }
  /** The day before the job starts. */
  | { readonly soort: "meldWerk"; readonly wie: Wie; readonly dag: Dag; readonly eersteDag: Dag }
  | { readonly soort: "werkStopt"; readonly dag: Dag }
  | { readonly soort: "opzij"; readonly dag: Dag; readonly bedrag: Bedrag }
  | { readonly soort: "vrijlatingStopt"; readonly dag: Dag };

/** Days of the month (1–31) that the person filled in; null is not filled in. */
export interface AgendaKeuzes {
  readonly loonDag: number | null;
  readonly uitkeringDag: number | null;
  /** What the practice file of the municipality says; holds where the person filled in nothing. */
  readonly gemeente: GemeenteDagen;
}

/**
 * The days for the calendar, sorted. Four-weekly and weekly wages have the pay days that were filled in;
 * a monthly wage, also beside those, and the bijstand only get a day of their own when it is given, and otherwise stand in the
 * day that opens the month.
 */
export function agendaDagen(
  uitkomst: Uitkomst,
  verklaringen: readonly MaandVerklaring[],
  taken: readonly Taak[],
  keuzes: AgendaKeuzes,
): readonly AgendaDag[] {
  const days: AgendaDag[] = [];
  uitkomst.maanden.forEach(({ maand, opRekening }, index) => {
    days.push({ soort: "maand", dag: `${maand}-01`, maand, bedrag: opRekening.totaal });
    const paid =
      keuzes.uitkeringDag === null
        ? keuzes.gemeente.uitkering(maand)
        : dagIn(maand, keuzes.uitkeringDag);
    if (paid !== null && isPositive(opRekening.bijstand))
      days.push({ soort: "uitkering", dag: paid, bedrag: opRekening.bijstand });
    if (!isPositive(opRekening.loon)) return;
    const lastDay = keuzes.gemeente.inleveren(maand);
    if (lastDay !== null) days.push({ soort: "inleveren", dag: lastDay });
    const payments = verklaringen[index]?.loonbetalingen ?? [];
    for (const { dag, bedrag } of payments) days.push({ soort: "loon", dag, bedrag });
    const paydays = new Set(payments.map(({ dag }) => dag));
    // What has no day is the wage of a month.
    const monthly = payments.reduce(
      (rest, { bedrag }) => rest.minus(bedrag),
      new Decimal(opRekening.loon),
    );
    if (monthly.gt(0)) {
      const dag = keuzes.loonDag === null ? laatsteDagVan(maand) : dagIn(maand, keuzes.loonDag);
      if (keuzes.loonDag !== null) days.push({ soort: "loon", dag, bedrag: monthly.toFixed(2) });
      paydays.add(dag);
    }
    if (lastDay === null) for (const dag of paydays) days.push({ soort: "loonstrook", dag });
  });
  for (const taak of taken) {
    if (taak.soort === "meldWerk")
      days.push({
        soort: "meldWerk",
        wie: taak.waarden.wie,
        dag: dagPlus(taak.waarden.dag, -1),
        eersteDag: taak.waarden.dag,
      });
    if (taak.soort === "werkStopt") days.push({ soort: "werkStopt", dag: taak.waarden.dag });
    if (taak.soort === "zetOpzij" || taak.soort === "bewaarVoorTerugbetalen")
      days.push({
        soort: "opzij",
        dag: `${taak.waarden.maand}-01`,
        bedrag: taak.waarden.bedrag,
      });
    if (taak.soort === "vrijlatingStopt") {
      // Of two people in the same month once: it says the same.
      const dag = `${taak.waarden.maand}-01`;
      if (!days.some((one) => one.soort === "vrijlatingStopt" && one.dag === dag))
        days.push({ soort: "vrijlatingStopt", dag });
    }
  }
  return days.sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
}

/** What a calendar shows for a day: a title and a longer text. */
export interface AgendaTekst {
  readonly titel: string;
  readonly tekst: string;
}

/**
 * The calendar file (RFC 5545). Ids follow from the day and its place, so that importing the file again in
 * the same calendar replaces the days instead of doubling them. `now` is written in every day as its date of
 * making.
 */
export async function toCalendarFile(
  days: readonly (AgendaDag & AgendaTekst)[],
  now: Date,
): Promise<string> {
  const { generateIcsCalendar } = await import("ts-ics");
  return generateIcsCalendar({
    version: "2.0",
    prodId: "-//Wat houd ik over//NL",
    method: "PUBLISH",
    events: days.map((day, index) => ({
      uid: `${day.dag}-${day.soort}-${String(countBefore(days, index))}@wat-houd-ik-over`,
      stamp: { date: now },
      summary: day.titel,
      description: day.tekst,
      start: { type: "DATE", date: utc(day.dag) },
      // The end of a whole day is the day after it.
      end: { type: "DATE", date: utc(dagPlus(day.dag, 1)) },
    })),
  });
}

/** How many days before `index` have the same day and kind. */
function countBefore(days: readonly AgendaDag[], index: number): number {
  const { dag, soort } = days[index] ?? {};
  return days.slice(0, index).filter((day) => day.dag === dag && day.soort === soort).length;
}

/** Midnight in UTC: only a carrier of year, month and day. */
function utc(dag: Dag): Date {
  return new Date(`${dag}T00:00:00Z`);
}

function isPositive(bedrag: Bedrag): boolean {
  return new Decimal(bedrag).gt(0);
}
