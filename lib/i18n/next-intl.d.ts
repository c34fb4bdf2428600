import type messages from "../../messages/nl.json";
import type { formats } from "./formats";
import type { Locale as AppLocale } from "./locales";

declare module "next-intl" {
  interface AppConfig {
    Locale: AppLocale;
    Messages: typeof messages;
    Formats: typeof formats;
  }
}
