import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArtikelPagina } from "@/components/paginas/artikel";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paginas.toegankelijkheid");
  return { title: t("titel"), description: t("inleiding") };
}

/** The legal statement is of who publishes the site; this page says what we test. */
export default async function ToegankelijkheidPage() {
  const t = await getTranslations("paginas.toegankelijkheid");
  const verklaring = process.env.TOEGANKELIJKHEIDSVERKLARING_URL;
  return (
    <ArtikelPagina pagina="toegankelijkheid">
      {verklaring ? (
        <p className="mt-8">
          <a href={verklaring} rel="noreferrer">
            {t("verklaring")}
          </a>
        </p>
      ) : null}
    </ArtikelPagina>
  );
}
