import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { PrintPage } from "./print-page";

/** A page with one of the prints. The texts of the sheet itself come with the sheet. */
export async function PrintRoute({ soort }: { readonly soort: "persoon" | "dossier" }) {
  const t = await getTranslations(`print.${soort}`);
  const { print: all, bewaren } = await getMessages();
  const { laden, leegTitel, leeg, naarVragen, keuze, keuzeNummer, knop, andere, terug, nietOpen } =
    all;
  const print = {
    laden,
    leegTitel,
    leeg,
    naarVragen,
    keuze,
    keuzeNummer,
    knop,
    andere,
    terug,
    nietOpen,
  };
  return (
    <>
      <h1 className="no-print mb-4">{t("paginatitel")}</h1>
      <NextIntlClientProvider messages={{ print, bewaren: { melding: bewaren.melding } }}>
        <PrintPage soort={soort} />
      </NextIntlClientProvider>
    </>
  );
}
