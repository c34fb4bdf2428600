/** Who lives in the home. */
import * as z from "zod/mini";
import { as, atMost, count, day, flag, none, percentage, signedAmount } from "./parts";

const person = {
  geboortedatum: day,
  medischUrenbeperkt: z._default(flag, false),
  doelgroepLoonkostensubsidie: z._default(flag, false),
  inInrichting: z._default(flag, false),
};

export const household = z.strictObject(
  {
    aanvrager: z.strictObject(person, as("ongeldig")),
    partner: none(
      z.strictObject({ ...person, heeftRechtOpBijstand: z._default(flag, true) }, as("ongeldig")),
    ),
    kinderen: atMost(z.strictObject({ geboortedatum: day }, as("ongeldig")), 30, "teVeelKinderen"),
    kostendelendeMedebewoners: z._default(count(0, 50), 0),
    kanBeroepDoenOpOuders: z._default(flag, true),
    verlagingNormProcent: z._default(percentage, "0"),
    vermogen: none(signedAmount),
  },
  as("ongeldig"),
);
