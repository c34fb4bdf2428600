/** The values in the texts of the explanation pages. For pages that are built: the phone gets no tables for it. */
import { tabellen } from "@/lib/recht";
import type { Waarde } from "./artikelen";

/**
 * What a value is: net euros per month or per year, percent or months.
 * @throws Error when no table has this value in its month
 */
export function waardeVan(waarde: Waarde): string {
  if (typeof waarde === "string") return waarde;
  const { tabel, veld, maand } = waarde;
  const rij = tabellen[tabel].find(({ van, tot }) => van <= maand && maand <= tot);
  const gevonden = veld
    .split(".")
    .reduce<unknown>(
      (deel, naam) => (deel as Record<string, unknown> | undefined)?.[naam],
      rij?.waarden,
    );
  if (typeof gevonden !== "string" && typeof gevonden !== "number")
    throw new Error(`${tabel} has no ${veld} in ${maand}.`);
  return String(gevonden);
}
