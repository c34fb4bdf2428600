/** What the municipality does: the disregard, how it settles and pays. */
import * as z from "zod/mini";
import { excludeEachOther, fromFields, type SettlementFields } from "../settlement";
import { amount, as, count, everything, flag, monthNumber, none, percentage } from "./parts";

const usedMonths = z._default(
  z.strictObject(
    {
      n: z._default(count(0, 999), 0),
      r: z._default(count(0, 999), 0),
      z: z._default(count(0, 999), 0),
      "34a": z._default(count(0, 999), 0),
    },
    as("ongeldig"),
  ),
  { n: 0, r: 0, z: 0, "34a": 0 },
);

export const disregard = z.prefault(
  z.strictObject(
    {
      toepassen: z._default(flag, true),
      gebruikteMaanden: z.prefault(
        z.strictObject({ aanvrager: usedMonths, partner: usedMonths }, as("ongeldig")),
        everything,
      ),
      uitbreidingNietMogelijk: z._default(flag, false),
      opnieuwBijNieuweBaan: z._default(flag, false),
      vooruitlopen2026: z._default(flag, false),
      vooruitlopen2026Als27: z._default(flag, false),
      overgang2027: none(z.enum(["34a", "n"], as("keuze"))),
    },
    as("ongeldig"),
  ),
  everything,
);

const fields = z
  .strictObject(
    {
      verrekenen: z._default(z.enum(["opDeMaand", "maandLater"], as("keuze")), "opDeMaand"),
      uitbetalen: z._default(z.enum(["zelfdeMaand", "volgendeMaand"], as("keuze")), "zelfdeMaand"),
      vierWeken: z._default(
        z.enum(["gemiddelde", "werkdagen", "ontvangen"], as("keuze")),
        "gemiddelde",
      ),
      reservering: none(z.enum(["vanBijstand", "vanNorm"], as("keuze"))),
      vakantietoeslagUitbetaling: z._default(
        z.enum(["jaarlijks", "maandelijks"], as("keuze")),
        "jaarlijks",
      ),
      vakantietoeslagMaand: z._default(monthNumber, 6),
      premie: none(
        z.strictObject(
          {
            procent: percentage,
            maximumPerMaand: none(amount),
            maanden: z._default(z.array(monthNumber, as("ongeldig")), [6, 11]),
            maximumPerJaar: none(amount),
          },
          as("ongeldig"),
        ),
      ),
      bufferbudget: z._default(flag, false),
      eindejaarsuitkering: z._default(z.enum(["verrekenen", "vrij"], as("keuze")), "verrekenen"),
      eersteMaandenVolledig: z._default(count(0, 3), 0),
      terughalen: z._default(z.enum(["later", "verrekenen"], as("keuze")), "later"),
    },
    as("ongeldig"),
  )
  .check(
    z.refine<SettlementFields>((both) => !excludeEachOther(both), {
      error: () => "maandLaterEnVolgendeMaand",
      path: ["uitbetalen"],
    }),
  );

export const municipality = z.prefault(
  z.pipe(
    fields,
    z.transform(({ verrekenen, uitbetalen, ...gemeente }) => ({
      verrekenwijze: fromFields({ verrekenen, uitbetalen }),
      ...gemeente,
    })),
  ),
  everything,
);
