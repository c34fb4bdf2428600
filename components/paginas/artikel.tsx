import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { Voorlezen } from "@/components/read-aloud/read-aloud";
import { woordenBijPagina } from "@/lib/paginas/woorden-bij";
import { artikelen, type Artikel, type Pagina, type Waarde } from "@/lib/paginas/artikelen";
import { Woorden } from "./woorden";
import { waardeVan } from "@/lib/paginas/waarden";
import { euro, plainNumber } from "@/lib/notation/money";
import { dayName } from "@/lib/notation/months";
import type { Bron } from "@/lib/paginas/bronnen";

/** The values that are amounts; the others are numbers. */
const bedragen = new Set(["loon", "vrij", "rest", "maximum", "alleen", "stel", "uurloon", "grens"]);

type Tekst = (sleutel: string) => string;

/** The texts of a page by their key, with the values of the page filled in. */
export async function tekstenVan(pagina: Pagina): Promise<Tekst> {
  const t = (await getTranslations(`paginas.${pagina}`)) as unknown as (
    sleutel: string,
    waarden: Readonly<Record<string, string>>,
  ) => string;
  // Every page has its own keys; lib/paginas/artikelen.test.ts proves that they exist.
  const { waarden = {} } = artikelen[pagina] as Artikel & {
    waarden?: Record<string, Record<string, Waarde>>;
  };
  const geschreven = (naam: string, waarde: string) =>
    bedragen.has(naam) ? euro(waarde) : plainNumber(waarde);
  return (sleutel) =>
    t(
      sleutel,
      Object.fromEntries(
        Object.entries(waarden[sleutel] ?? {}).map(([naam, waarde]) => [
          naam,
          geschreven(naam, waardeVan(waarde)),
        ]),
      ),
    );
}

/** The reading button with the messages that it needs, and no others, in the page. */
async function LeesArtikel({ tekst }: { tekst: string }) {
  const { voorlezen } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ voorlezen }}>
      <Voorlezen tekst={tekst} />
    </NextIntlClientProvider>
  );
}

async function Bronnen({ bronnen }: { bronnen: readonly Bron[] }) {
  const t = await getTranslations("paginas.overzicht");
  const locale = await getLocale();
  if (bronnen.length === 0) return null;
  return (
    <section className="mt-8 border-t border-line pt-4 text-subtle">
      <h2>{t("bronnen")}</h2>
      <ul className="mt-2 list-disc ps-5">
        {bronnen.map(({ titel, url, gelezen }) => (
          <li key={titel} className="mt-1">
            <a href={url} lang="nl" rel="noreferrer">
              {t("bronGelezen", { bron: titel, datum: dayName(locale, gelezen) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An explanation page: headings with short texts, the day it changed, and where it is written. */
export async function ArtikelPagina({
  pagina,
  tekening,
  children,
}: {
  pagina: Pagina;
  tekening?: React.ReactNode;
  children?: React.ReactNode;
}) {
  const t = await tekstenVan(pagina);
  const overzicht = await getTranslations("paginas.overzicht");
  const locale = await getLocale();
  const { gewijzigd, secties, bronnen } = artikelen[pagina];
  const voorgelezen = [
    t("titel"),
    t("inleiding"),
    ...secties.flatMap(({ kop, lijst = [], teksten = [] }) => [kop, ...lijst, ...teksten].map(t)),
  ].join("\n");
  return (
    <article className="max-w-text" lang={locale}>
      {tekening}
      <h1>{t("titel")}</h1>
      <p className="mt-4">{t("inleiding")}</p>
      <LeesArtikel tekst={voorgelezen} />
      {secties.map(({ kop, lijst = [], teksten = [] }) => (
        <section key={kop} className="mt-8">
          <h2>{t(kop)}</h2>
          {lijst.length > 0 ? (
            <ul className="mt-2 list-disc ps-5">
              {lijst.map((punt) => (
                <li key={punt} className="mt-1">
                  {t(punt)}
                </li>
              ))}
            </ul>
          ) : null}
          {teksten.map((tekst) => (
            <p key={tekst} className="mt-2">
              {t(tekst)}
            </p>
          ))}
        </section>
      ))}
      {children}
      <div className="mt-8 empty:hidden">
        <Woorden woorden={woordenBijPagina[pagina] ?? []} />
      </div>
      <Bronnen bronnen={bronnen} />
      <p className="mt-8 text-subtle">
        {overzicht("bijgewerkt", { datum: dayName(locale, gewijzigd) })}
      </p>
    </article>
  );
}
