import { defaultLocale } from "@/lib/i18n/locales";
import { catalogueResponse } from "@/lib/teksten/catalogue";

export const dynamic = "force-static";

/** The Dutch messages, for the list of texts. */
export function GET() {
  return catalogueResponse(defaultLocale);
}
