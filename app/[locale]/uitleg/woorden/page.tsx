import type { Metadata } from "next";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { Woord } from "@/lib/paginas/woorden";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paginas");
  return { title: t("woorden.titel"), description: t("overzicht.inleiding") };
}

/** Every word that the app explains, in the order of the alphabet of this language. */
export default async function WoordenPage() {
  const t = await getTranslations("paginas.woorden");
  const locale = await getLocale();
  const { naam } = (await getMessages()).paginas.woorden;
  const woorden = (Object.keys(naam) as Woord[])
    .map((woord) => ({ woord, naam: t(`naam.${woord}`) }))
    .sort((one, other) => one.naam.localeCompare(other.naam, locale));
  return (
    <article className="max-w-text">
      <h1>{t("titel")}</h1>
      <dl className="mt-4">
        {woorden.map(({ woord, naam }) => (
          <div key={woord} id={woord} className="border-b border-line py-3">
            <dt className="font-semibold">{naam}</dt>
            <dd className="mt-1">{t(woord)}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
