/** What the outcome page uses of the practice file of the municipality that was chosen. */
import { useLocale, useTranslations } from "next-intl";
import type { GebruiktePraktijk } from "@/components/uitkomst/specificatie/specificatie";
import type { Praktijk } from "@/lib/gemeente/praktijk";
import { schrijver } from "@/lib/gemeente/schrijver";
import { zinnenVan } from "@/lib/gemeente/zinnen";

/** The name, the age and the ways to reach the municipality, as the guide to the statement needs them. */
export function useUsedPractice(practice: Praktijk | null): GebruiktePraktijk | null {
  const t = useTranslations("gemeente");
  const locale = useLocale();
  if (!practice) return null;
  const { contact } = practice.gegevens;
  return {
    naam: practice.naam,
    gelezen: practice.samengesteld,
    contact: contact === "onbekend" ? [] : zinnenVan(schrijver(t, locale), "contact", contact),
  };
}
