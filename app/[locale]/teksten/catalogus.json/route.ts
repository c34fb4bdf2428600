import { defaultLocale, isLocale, locales } from "@/lib/i18n/locales";
import { catalogueResponse } from "@/lib/teksten/catalogue";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.filter((locale) => locale !== defaultLocale).map((locale) => ({ locale }));
}

/** The messages of a language, for the list of texts. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  return catalogueResponse(isLocale(locale) ? locale : defaultLocale);
}
