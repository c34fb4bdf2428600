/** Money beside the wage: other income, one-off money, deductions, gifts. */
import * as z from "zod/mini";
import type { Eenmalig } from "@/lib/recht";
import { amount, as, count, day, endAfterStart, flag, month, none, percentage, who } from "./parts";

const yesNo = z.enum(["ja", "nee"], as("keuze"));

export const otherIncome = z.pipe(
  z
    .strictObject(
      {
        wie: z._default(who, "aanvrager"),
        soort: z._default(
          z.enum(
            [
              "uitkering",
              "partneralimentatie",
              "kinderalimentatie",
              "kostgeld",
              "winst",
              "vrijwilligerswerk",
              "loonKind",
              "anders",
            ],
            as("keuze"),
          ),
          "anders",
        ),
        omschrijving: z._default(z.string(as("ongeldig")), ""),
        nettoPerMaand: amount,
        brutoPerMaand: none(amount),
        metVakantietoeslag: z._default(flag, false),
        van: day,
        tot: none(day),
        kind: none(count(0, 50)),
        telt: z.exactOptional(yesNo),
      },
      as("ongeldig"),
    )
    .check(endAfterStart),
  z.transform((income) => ({
    ...income,
    // Wages of a child under 18 do not count (art. 31 lid 2 h).
    telt: income.telt ?? (income.soort === "loonKind" ? "nee" : "ja"),
  })),
);

/** What a one-off counts as when the file does not say; of the other kinds it must say. */
const oneOffCounts = {
  verlofuren: "inkomen",
  ontslagvergoeding: "inkomen",
  verkoop: "inkomen",
  erfenis: "vermogen",
} as const;

const oneOffSchema = z.strictObject(
  {
    wie: z._default(who, "aanvrager"),
    maand: month,
    soort: z.enum(
      ["verlofuren", "ontslagvergoeding", "verkoop", "teruggave", "erfenis", "anders"],
      as("keuze"),
    ),
    netto: amount,
    bruto: none(amount),
    telt: z.exactOptional(z.enum(["inkomen", "vermogen", "nee"], as("keuze"))),
  },
  as("ongeldig"),
);
type OneOff = z.output<typeof oneOffSchema>;

function countsAs({ soort, telt }: OneOff): Eenmalig["telt"] | undefined {
  if (telt !== undefined) return telt;
  return soort in oneOffCounts ? oneOffCounts[soort as keyof typeof oneOffCounts] : undefined;
}

export const oneOff = z.pipe(
  oneOffSchema.check(
    z.refine((money: OneOff) => countsAs(money) !== undefined, {
      error: () => "verplicht",
      path: ["telt"],
    }),
  ),
  z.transform((money) => ({ ...money, telt: countsAs(money) ?? "nee" })),
);

export const deduction = z
  .strictObject(
    {
      soort: z.enum(["aflossing", "beslag", "boete", "anders"], as("keuze")),
      van: month,
      tot: none(month),
      bedrag: none(amount),
      procentVanNorm: z._default(percentage, "0"),
      procentVanMeer: z._default(percentage, "0"),
    },
    as("ongeldig"),
  )
  .check(
    endAfterStart,
    // One of the two: a fixed amount, or percentages.
    z.refine<{ bedrag: string | null; procentVanNorm: string; procentVanMeer: string }>(
      ({ bedrag, procentVanNorm, procentVanMeer }) =>
        (bedrag === null) === (Number(procentVanNorm) > 0 || Number(procentVanMeer) > 0),
      { error: () => "inhoudingHoogte", path: ["bedrag"] },
    ),
  );

export const gift = z.strictObject(
  { maand: month, bedrag: amount, soort: z.enum(["geld", "natura", "voedselbank"], as("keuze")) },
  as("ongeldig"),
);
