/** Where something stands in the law: as words, and as a link to the text as it stood that month. */
import type { Maand, Vindplaats } from "@/lib/recht";
import type { ExplanationTranslator } from "./translator";

/** The titles of the laws that the rules quote, by their number in the national collection. Titles are not translated. */
const titles: ReadonlyMap<string, string> = new Map([
  ["BWBR0015703", "Participatiewet"],
  ["BWBR0015738", "Regeling Participatiewet, IOAW en IOAZ"],
  ["BWBR0002471", "Wet op de loonbelasting 1964"],
  ["BWBR0011353", "Wet inkomstenbelasting 2001"],
  ["BWBR0018451", "Wet op de zorgtoeslag"],
  ["BWBR0008659", "Wet op de huurtoeslag"],
  ["BWBR0022751", "Wet op het kindgebonden budget"],
  ["BWBR0017321", "Wet kinderopvang"],
  ["BWBR0018472", "Algemene wet inkomensafhankelijke regelingen"],
  ["BWBR0002638", "Wet minimumloon en minimumvakantiebijslag"],
]);

/** "Artikel 31 lid 2 onder n Participatiewet". A law that we have no name for keeps its number. */
export function citationText(t: ExplanationTranslator, place: Vindplaats): string {
  return t("artikel", {
    artikel: place.artikel,
    heeftLid: place.lid === undefined ? "nee" : "ja",
    lid: place.lid ?? "",
    heeftOnderdeel: place.onderdeel === undefined ? "nee" : "ja",
    onderdeel: place.onderdeel ?? "",
    wet: titles.get(place.bwb) ?? place.bwb,
  });
}

/** Link to the text in force on the first day of the month (jci: the address standard of wetten.overheid.nl). */
export function citationLink(place: Vindplaats, month: Maand): string {
  const parts = [
    `c:${place.bwb}`,
    `artikel=${place.artikel}`,
    ...(place.lid === undefined ? [] : [`lid=${place.lid}`]),
    ...(place.onderdeel === undefined ? [] : [`onderdeel=${place.onderdeel}`]),
    `g=${month}-01`,
  ];
  return `https://wetten.overheid.nl/jci1.3:${parts.join("&")}`;
}

/** One text per place, for lists without doubles. */
export function citationKey(place: Vindplaats): string {
  return [place.bwb, place.artikel, place.lid, place.onderdeel].join("/");
}
