import { lateMessageFiles, lateMessageResponse } from "@/lib/i18n/late-messages-file";
import { defaultLocale, isLocale, locales } from "@/lib/i18n/locales";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return locales
    .filter((locale) => locale !== defaultLocale)
    .flatMap((locale) => lateMessageFiles.map((file) => ({ locale, ...file })));
}

/** The messages of a part that comes after its page. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; deel: string }> },
) {
  const { locale, deel } = await params;
  return lateMessageResponse(isLocale(locale) ? locale : defaultLocale, deel);
}
