import { getRequestConfig } from "next-intl/server";
import { locale as rootLocale } from "next/root-params";
import { formats } from "./formats";
import { defaultLocale, isLocale } from "./locales";

export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await rootLocale());
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  const messages = (await import(`../../messages/${locale}.json`)) as {
    default: Record<string, never>;
  };
  return { locale, messages: messages.default, formats, timeZone: "Europe/Amsterdam" };
});
