import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArtikelPagina } from "@/components/paginas/artikel";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paginas.privacy");
  return { title: t("titel"), description: t("inleiding") };
}

export default async function PrivacyPage() {
  const t = await getTranslations("paginas.overzicht");
  return (
    <ArtikelPagina pagina="privacy">
      <section className="mt-8">
        <h2>{t("codeKop")}</h2>
        <p className="mt-2">{t("code")}</p>
        <ul className="mt-2 list-disc ps-5">
          {process.env.SOURCE && (
            <li className="mt-1">
              <a href={process.env.SOURCE} rel="noreferrer">
                {t("codeLink")}
              </a>
            </li>
          )}
          <li className="mt-1">
            <a href={`${process.env.BASE_PATH ?? ""}/licenties.txt`}>{t("licenties")}</a>
          </li>
        </ul>
      </section>
    </ArtikelPagina>
  );
}
