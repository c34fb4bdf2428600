/** Which words the questions explain, each where somebody first meets it. lib/paginas/woorden-bij.test.ts holds it. */
import type { Definitie } from "../invoer/vragen/vraag";
import { extraVragen, vragenlijst } from "../invoer/vragen/vragenlijst";
import type { Woord } from "./woorden";

/** The words of the questions that have these texts. */
export const woordenBijVraag: Readonly<Record<string, readonly Woord[]>> = Object.fromEntries(
  [...vragenlijst, ...extraVragen].map(
    ({ naam, woorden = [] }: Pick<Definitie<unknown>, "naam" | "woorden">) => [naam, woorden],
  ),
);

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
