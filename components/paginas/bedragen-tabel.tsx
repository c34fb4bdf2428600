import { getLocale, getTranslations } from "next-intl/server";
import { bedragenTabel, stand2027 } from "@/lib/paginas/bedragen-tabel";
import { dayName } from "@/lib/notation/months";

/** Which amounts the app uses, since when, and where they were published. Becomes cards on a narrow screen. */
export async function BedragenTabel() {
  const t = await getTranslations("paginas.bedragen");
  const overzicht = await getTranslations("paginas.overzicht");
  const locale = await getLocale();
  return (
    <section className="mt-8">
      <h2>{t("tabelKop")}</h2>
      <table className="mt-4 w-full text-start">
        <caption className="sr-only">{t("tabel")}</caption>
        <thead className="max-sm:sr-only">
          <tr className="border-b border-line">
            <th scope="col" className="py-2 pe-4">
              {t("wat")}
            </th>
            <th scope="col" className="py-2 pe-4">
              {t("vanaf")}
            </th>
            <th scope="col" className="py-2">
              {t("waar")}
            </th>
          </tr>
        </thead>
        <tbody>
          {bedragenTabel().map(({ wat, vanaf, bron, voorlopig }) => (
            <tr
              key={wat + vanaf}
              className="border-b border-line align-top max-sm:block max-sm:py-3"
            >
              <th
                scope="row"
                className="text-start font-normal sm:py-2 sm:pe-4 max-sm:block max-sm:font-semibold"
              >
                {t(wat)}
              </th>
              <td className="sm:py-2 sm:pe-4 max-sm:block">
                {dayName(locale, vanaf)}
                {voorlopig ? <span className="block">{overzicht("voorlopig")}</span> : null}
              </td>
              <td className="sm:py-2 max-sm:block">
                <a href={bron.url} lang="nl" rel="noreferrer">
                  {bron.titel}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t("stand2027.kop")}</h2>
      {stand2027().map(({ grond, namen }) => (
        <section key={grond} className="mt-4">
          <h3>{t(`stand2027.${grond}`)}</h3>
          <ul className="mt-2 list-disc ps-5">
            {namen.map((naam) => (
              <li key={naam}>{t(`stand2027.${naam}`)}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
