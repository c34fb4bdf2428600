import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { versies } from "@/lib/paginas/versies";
import { dayName } from "@/lib/notation/months";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paginas.veranderd");
  return { title: t("titel"), description: t("inleiding") };
}

export default async function VeranderdPage() {
  const t = await getTranslations("paginas.veranderd");
  const locale = await getLocale();
  return (
    <article className="max-w-text">
      <h1>{t("titel")}</h1>
      <p className="mt-4">{t("inleiding")}</p>
      {versies.map(({ datum, punten }) => (
        <section key={datum} className="mt-8">
          <h2>{dayName(locale, datum)}</h2>
          <ul className="mt-2 list-disc ps-5">
            {punten.map((punt) => (
              <li key={punt} className="mt-1">
                {t(punt)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
