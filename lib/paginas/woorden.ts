/** The words that the app explains, in alphabetical order; each has a message paginas.woorden.<sleutel>. */
import type nl from "../../messages/nl.json";

export type WoordSleutel = Exclude<keyof (typeof nl)["paginas"]["woorden"], "titel">;

/** `woord` is the word as it stands in letters and in this app, in Dutch in every language. */
export const woorden: readonly { readonly sleutel: WoordSleutel; readonly woord: string }[] = [
  { sleutel: "bijstand", woord: "bijstand" },
  { sleutel: "bruto", woord: "bruto" },
  { sleutel: "bufferbudget", woord: "bufferbudget" },
  { sleutel: "eindejaarsuitkering", woord: "eindejaarsuitkering" },
  { sleutel: "gewoneMaand", woord: "gewone maand" },
  { sleutel: "gift", woord: "gift" },
  { sleutel: "kinderopvangtoeslag", woord: "kinderopvangtoeslag" },
  { sleutel: "kostendeler", woord: "kostendeler" },
  { sleutel: "loonheffingskorting", woord: "loonheffingskorting" },
  { sleutel: "loonkostensubsidie", woord: "loonkostensubsidie" },
  { sleutel: "netto", woord: "netto" },
  { sleutel: "norm", woord: "norm" },
  { sleutel: "participatiewet", woord: "Participatiewet" },
  { sleutel: "premie", woord: "premie" },
  { sleutel: "specificatie", woord: "specificatie" },
  { sleutel: "toegankelijkheid", woord: "toegankelijkheidsverklaring" },
  { sleutel: "toeslagen", woord: "toeslag" },
  { sleutel: "uitkering", woord: "uitkering" },
  { sleutel: "vakantiegeld", woord: "vakantiegeld" },
  { sleutel: "vermogen", woord: "vermogen" },
  { sleutel: "verrekenen", woord: "verrekenen" },
  { sleutel: "voorlopig", woord: "voorlopig" },
  { sleutel: "vrijlating", woord: "vrijlating" },
];
