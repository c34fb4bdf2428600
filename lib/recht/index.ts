/**
 * De rekenregels: de enige deur van deze map.
 *
 * `bereken` geeft de uitkomst van een zaak, `verklaar` dezelfde berekening met de stappen erbij.
 */
export { bereken, berekenTotalen, BuitenBereik, verklaar, zonderWerk } from "./bereken";
export type { Bron } from "./bron";
export { citaat, wetLink, wetNaam } from "./bron";
export { isDag, isMaand } from "./maand";
export { AOW_LEEFTIJD, MEESTE_MAANDEN, toetsBereik, VENSTER } from "./regels/bereik";
export { staatNogNietVast, tabellen, verouderdeTabellen } from "./tabellen";
export type { Tabelnaam } from "./tabellen";
export { jaaroverzichten } from "./regels/jaaroverzicht";
export type { Jaaroverzicht } from "./regels/jaaroverzicht";
export { UITGAVE } from "./uitgave";
export type * from "./situatie";
export type * from "./uitkomst";
export type * from "./stap";
