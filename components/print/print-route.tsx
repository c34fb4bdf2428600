import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { PrintPage } from "./print-page";

/** A page with one of the prints, and the texts that it needs. */
export async function PrintRoute({ soort }: { readonly soort: "persoon" | "dossier" }) {
  const t = await getTranslations(`print.${soort}`);
  const { print, specificatie, uitleg, voorbehoud, watNu } = await getMessages();
  const messages =
    soort === "persoon"
      ? { print, specificatie, watNu }
      : { print, specificatie, uitleg, voorbehoud };
  return (
    <>
      <h1 className="no-print mb-4">{t("paginatitel")}</h1>
      <NextIntlClientProvider messages={messages}>
        <PrintPage soort={soort} />
      </NextIntlClientProvider>
    </>
  );
}
