/** Where something stands in the law, in the words of the language on the screen. */
import { BEGIN_34A, tabellen, wetLink, wetNaam, type Maand, type Vindplaats } from "@/lib/recht";
import type { ExplanationTranslator } from "@/lib/i18n/translator";

/** "Artikel 31 lid 2 onder n Participatiewet". */
export function citationText(t: ExplanationTranslator, place: Vindplaats): string {
  return t("artikel", {
    artikel: place.artikel,
    heeftLid: place.lid === undefined ? "nee" : "ja",
    lid: place.lid ?? "",
    heeftOnderdeel: place.onderdeel === undefined ? "nee" : "ja",
    onderdeel: place.onderdeel ?? "",
    wet: wetNaam(place),
  });
}

/** New articles of the Participatiewet, by the month from which the text of the law has them. */
const begins: Readonly<Partial<Record<string, Maand>>> = {
  "24a": tabellen.ophoging24a[0].van,
  "34a": BEGIN_34A,
  "34b": tabellen.bufferbudgetMaximum[0].van,
  "78ff": tabellen.overgangVrijlating[0].van,
};

/** A link to the article as it stood in a month; to a newer article as it begins. */
export function lawLink(place: Vindplaats, month: Maand): string {
  const begin = begins[place.artikel] ?? month;
  return wetLink(place, begin > month ? begin : month);
}

/** One text per place, for lists without doubles. */
export function citationKey(place: Vindplaats): string {
  return [place.bwb, place.artikel, place.lid, place.onderdeel].join("/");
}
