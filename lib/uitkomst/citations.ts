/** Where something stands in the law, in the words of the language on the screen. */
import { wetNaam, type Vindplaats } from "@/lib/recht";
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

/** One text per place, for lists without doubles. */
export function citationKey(place: Vindplaats): string {
  return [place.bwb, place.artikel, place.lid, place.onderdeel].join("/");
}
