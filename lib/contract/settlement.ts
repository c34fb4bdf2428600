/**
 * How a municipality settles is one value inside. The situation file, the answers and the practice of a municipality say
 * it in two fields: when wages are set off, and when bijstand is paid. Here they meet.
 */
import type { Verrekenwijze } from "@/lib/recht";

/** The two fields of the contract. */
export interface SettlementFields {
  readonly verrekenen: "opDeMaand" | "maandLater";
  readonly uitbetalen: "zelfdeMaand" | "volgendeMaand";
}

/** "maandLater" and "volgendeMaand" together are no way to settle: the contract refuses them. */
export const excludeEachOther = ({ verrekenen, uitbetalen }: SettlementFields): boolean =>
  verrekenen === "maandLater" && uitbetalen === "volgendeMaand";

export function fromFields({ verrekenen, uitbetalen }: SettlementFields): Verrekenwijze {
  if (verrekenen === "maandLater") return "maandLater";
  return uitbetalen === "volgendeMaand" ? "volgendeMaand" : "opDeMaand";
}

export const toFields = (verrekenwijze: Verrekenwijze): SettlementFields => ({
  verrekenen: verrekenwijze === "maandLater" ? "maandLater" : "opDeMaand",
  uitbetalen: verrekenwijze === "volgendeMaand" ? "volgendeMaand" : "zelfdeMaand",
});
