/** The words that the app explains. Each has its name and its explanation in the messages, under paginas.woorden. */
import type { Messages } from "next-intl";
import type nl from "../../messages/nl.json";

/** A word of paginas.woorden. */
export type Woord = keyof (typeof nl)["paginas"]["woorden"]["naam"];

/** The messages that explain these words, for a page that carries no more than it shows. */
export function woordBerichten(messages: Messages, woorden: readonly Woord[]) {
  const { titel, wat, naam, ...uitleg } = messages.paginas.woorden;
  const kies = (lijst: Readonly<Record<Woord, string>>) =>
    Object.fromEntries(woorden.map((woord) => [woord, lijst[woord]]));
  return { paginas: { woorden: { titel, wat, naam: kies(naam), ...kies(uitleg) } } };
}
