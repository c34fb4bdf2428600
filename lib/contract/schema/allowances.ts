/** The allowances that somebody wants to see. */
import * as z from "zod/mini";
import { amount, as, count, flag, hoursPerMonth, list, none } from "./parts";

const childcare = z.strictObject(
  {
    kind: count(0, 50),
    soort: z.enum(["dagopvang", "bso", "gastouder"], as("keuze")),
    urenPerMaand: hoursPerMonth,
    uurprijs: amount,
  },
  as("ongeldig"),
);

export const allowances = none(
  z.strictObject(
    {
      zorg: z._default(flag, false),
      huur: none(z.strictObject({ kaleHuur: amount }, as("ongeldig"))),
      kindgebonden: z._default(flag, false),
      kinderopvang: list(childcare),
    },
    as("ongeldig"),
  ),
);
