/** Which words the questions explain, each where somebody first meets it. lib/paginas/woorden-bij.test.ts holds it. */
import type { VraagSoort } from "../invoer/vragen/soorten";
import type { Woord } from "./woorden";

export const woordenBijVraag: Partial<Record<VraagSoort, readonly Woord[]>> = {
  uitkering: ["bijstand", "uitkering", "participatiewet"],
  bijzonder: ["medischUrenbeperkt", "loonkostensubsidie"],
  partnerBijzonder: ["medischUrenbeperkt", "loonkostensubsidie"],
  loon: ["bruto", "netto", "vakantiegeld"],
  vakantiegeld: ["vakantiegeld", "loonstrook"],
  anderGeld: ["gift", "toeslagen"],
  giften: ["gift"],
  inkomen: ["netto", "vakantiegeld"],
  toeslagen: ["toeslagen"],
  huur: ["toeslagen"],
  gebruikt: ["alleenstaandeOuder", "loonkostensubsidie"],
  meerOverBaan: ["loonheffingskorting", "eindejaarsuitkering", "loonstrook"],
};

/** On the check page all answers stand together, also those to questions that somebody did not get. */
export const woordenBijControle: readonly Woord[] = [
  "bruto",
  "netto",
  "vakantiegeld",
  "eindejaarsuitkering",
  "loonheffingskorting",
  "loonkostensubsidie",
  "gift",
  "toeslagen",
  "zorgtoeslag",
  "huurtoeslag",
  "alleenstaandeOuder",
];
