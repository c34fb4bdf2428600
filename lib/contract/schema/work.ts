/** The jobs: wage, how it is paid, holiday pay. */
import * as z from "zod/mini";
import {
  amount,
  as,
  day,
  endAfterStart,
  flag,
  hoursPerWeek,
  literal,
  monthNumber,
  monthly,
  none,
  percentage,
  who,
} from "./parts";

const otherAmount = z.strictObject({ bedrag: z.exactOptional(amount) }, as("ongeldig"));
const otherHours = z.strictObject(
  { urenPerWeek: z.exactOptional(hoursPerWeek), bedrag: z.exactOptional(amount) },
  as("ongeldig"),
);
const periodWage = <const T extends string>(kind: T) =>
  z.strictObject({ soort: literal(kind), bedrag: amount, perMaand: monthly(otherAmount) });

const wage = z.discriminatedUnion(
  "soort",
  [
    z.strictObject({
      soort: literal("uurloon"),
      bedrag: amount,
      urenPerWeek: hoursPerWeek,
      perMaand: monthly(otherHours),
    }),
    periodWage("brutoPerMaand"),
    periodWage("brutoPerVierWeken"),
    periodWage("brutoPerWeek"),
    periodWage("nettoPerMaand"),
  ],
  as("keuze"),
);

const pay = z.discriminatedUnion(
  "ritme",
  [
    z.strictObject({ ritme: literal("maand") }),
    z.strictObject({ ritme: literal("maandErna") }),
    z.strictObject({
      ritme: literal("vierWeken"),
      eersteBetaaldag: day,
      eerstePeriodeTot: none(day),
    }),
    z.strictObject({ ritme: literal("week"), eersteBetaaldag: day, eerstePeriodeTot: none(day) }),
  ],
  as("keuze"),
);

const holidayPay = z.discriminatedUnion(
  "hoe",
  [
    z.strictObject({ hoe: literal("jaarlijks"), maand: z._default(monthNumber, 5) }),
    z.strictObject({ hoe: literal("bijElkLoon"), procent: none(percentage) }),
    z.strictObject({ hoe: literal("geen") }),
  ],
  as("keuze"),
);

export const job = z
  .strictObject(
    {
      wie: z._default(who, "aanvrager"),
      van: day,
      tot: none(day),
      loon: wage,
      betaling: z._default(pay, { ritme: "maand" }),
      vakantiegeld: z._default(holidayPay, { hoe: "jaarlijks", maand: 5 }),
      eindejaarsuitkering: none(
        z.strictObject({ procent: percentage, maand: monthNumber }, as("ongeldig")),
      ),
      loonheffingskorting: z._default(flag, true),
      pensioenpremieProcent: z._default(percentage, "0"),
      onbelasteVergoeding: z._default(amount, "0.00"),
    },
    as("ongeldig"),
  )
  .check(endAfterStart);

interface WeekHours {
  readonly wie: string;
  readonly van: string;
  readonly tot: string | null;
  readonly loon: { readonly soort: string; readonly urenPerWeek?: string };
}

/** The jobs of one person on one day have at most the hours of a week together. */
export const weekIsLongEnough = z.refine<readonly WeekHours[]>(
  (jobs) =>
    jobs.every(({ wie, van }) => {
      const together = jobs.filter(
        (job) => job.wie === wie && job.van <= van && (job.tot === null || van <= job.tot),
      );
      const hours = together.reduce((sum, { loon }) => sum + Number(loon.urenPerWeek ?? 0), 0);
      // Too many hours in one job are said at that job.
      return together.length < 2 || hours <= 168;
    }),
  as("teVeelUren"),
);
