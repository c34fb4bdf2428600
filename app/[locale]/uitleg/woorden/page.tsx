import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { woorden } from "@/lib/paginas/woorden";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paginas.woorden");
  return { title: t("titel") };
}

export default async function WoordenPage() {
  const t = await getTranslations("paginas.woorden");
  return (
    <article className="max-w-text">
      <h1>{t("titel")}</h1>
      <dl className="mt-4">
        {woorden.map(({ sleutel, woord }) => (
          <div key={sleutel} id={sleutel} className="border-b border-line py-3">
            <dt className="font-semibold" lang="nl">
              {woord}
            </dt>
            <dd className="mt-1">{t(sleutel)}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
