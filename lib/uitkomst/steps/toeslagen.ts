/** The sentences of the allowances. */
import { euro } from "@/lib/notation/money";
import type { Sentences } from "./sentences";

export const toeslagen = {
  zorgtoeslag: (t, { waarden }, uitkomst) =>
    t("stap.zorgtoeslag", { toetsingsinkomen: euro(waarden.toetsingsinkomen), uitkomst }),
  huurtoeslag: (t, { waarden }, uitkomst) =>
    t("stap.huurtoeslag", {
      huur: euro(waarden.huur),
      toetsingsinkomen: euro(waarden.toetsingsinkomen),
      personen: waarden.personen,
      uitkomst,
    }),
  kindgebondenBudget: (t, { waarden }, uitkomst) =>
    t("stap.kindgebondenBudget", {
      toetsingsinkomen: euro(waarden.toetsingsinkomen),
      kinderen: waarden.kinderen,
      uitkomst,
    }),
  kinderopvangtoeslag: (t, { waarden }, uitkomst) =>
    t("stap.kinderopvangtoeslag", {
      toetsingsinkomen: euro(waarden.toetsingsinkomen),
      kinderen: waarden.kinderen,
      uitkomst,
    }),
  geenToeslagVerblijf: (t) => t("stap.geenToeslagVerblijf"),
  toeslagen: (t, _, uitkomst) => t("stap.toeslagen", { uitkomst }),
} satisfies Partial<Sentences>;
