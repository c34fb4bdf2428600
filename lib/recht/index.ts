/**
 * De rekenregels: de deur van deze map (en `grenzen.ts`, voor wie alleen leeftijden en termijnen nodig heeft).
 *
 * `bereken` geeft de uitkomst van een zaak, `verklaar` dezelfde berekening met de stappen erbij.
 */
export { bereken, berekenTotalen, berekenZonderReikwijdte, verklaar } from "./bereken";
export { reikwijdteInStappen, reikwijdteVan } from "./reikwijdte";
export { BuitenBereik, Vergelijker, zonderWerk } from "./reken";
export type { Bron } from "./bron";
export { citaat, wetLink, wetNaam } from "./bron";
export { specificatieRegels, specificaties } from "./specificatie";
export type { Specificatie, SpecificatieRegel } from "./specificatie";
export { isDag, isMaand } from "./maand";
export { BEGIN_34A, LEEFTIJD, MAANDEN_VRIJLATING, VENSTER } from "./grenzen";
export { toetsBereik } from "./regels/bereik";
export { metVakantiegeld } from "./regels/vakantietoeslag";
export { heeftBelastGeld } from "./regels/jaarinkomen-overig";
export { partnerHeeftRecht } from "./partner";
export { staatNogNietVast, tabellen, verouderdeTabellen, waardenVan } from "./tabellen";
export type { Tabelnaam } from "./tabellen";
export { jaaroverzichten } from "./regels/jaaroverzicht";
export type { Jaaroverzicht } from "./regels/jaaroverzicht";
export { UITGAVE } from "./uitgave";
export type * from "./situatie";
export type * from "./uitkomst";
export type * from "./stap";
