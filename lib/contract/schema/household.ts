/** Who lives in the home. */
import * as z from "zod/mini";
import {
  amount,
  as,
  atMost,
  count,
  day,
  flag,
  month,
  none,
  percentage,
  signedAmount,
} from "./parts";

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
      z.strictObject(
        {
          ...person,
          heeftRechtOpBijstand: z._default(flag, true),
          woontElders: z._default(flag, false),
          rechtmatigVerblijf: z._default(flag, true),
        },
        as("ongeldig"),
      ),
    ),
    kinderen: atMost(
      z.strictObject({ geboortedatum: day, vertrekt: none(month) }, as("ongeldig")),
      30,
      "teVeelKinderen",
    ),
    medebewoners: atMost(
      z
        .strictObject(
          {
            geboortedatum: day,
            van: none(day),
            tot: none(day),
            kostendeler: z._default(flag, true),
            studeertTotEnMet: none(month),
            jaarinkomen: none(amount),
            onderhuurder: z._default(flag, false),
          },
          as("ongeldig"),
        )
        .check(
          z.refine<{ van: string | null; tot: string | null }>(
            ({ van, tot }) => van === null || tot === null || van <= tot,
            { error: () => "eindVoorBegin", path: ["tot"] },
          ),
        ),
      30,
      "teVeelMedebewoners",
    ),
    kostendelendeMedebewoners: z._default(count(0, 50), 0),
    kanBeroepDoenOpOuders: z._default(flag, true),
    verlagingNormProcent: z._default(percentage, "0"),
    vermogen: none(signedAmount),
  },
  as("ongeldig"),
);
