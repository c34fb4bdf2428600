/**
 * De rekenregels: de enige deur van deze map.
 *
 * `bereken` geeft de uitkomst van een zaak, `verklaar` dezelfde berekening met de stappen erbij.
 */
export type * from "./situatie";
export type * from "./uitkomst";
export type * from "./stap";
