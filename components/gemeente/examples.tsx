"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Praktijk } from "@/lib/gemeente/praktijk";
import { schrijver } from "@/lib/gemeente/schrijver";
import { landelijkeGemeente, toGemeente } from "@/lib/gemeente/to-gemeente";
import {
  voorbeeld,
  voorbeeldNamen,
  voorbeeldStart,
  type VoorbeeldNaam,
} from "@/lib/gemeente/voorbeelden";
import { bereken, type Uitkomst } from "@/lib/recht";
import { euroWithCents, isZero, subtract } from "@/lib/notation/money";
import { capitalise, monthAndYear } from "@/lib/notation/months";

function Totals({ before, after }: { before: Uitkomst; after: Uitkomst }) {
  const t = useTranslations("gemeente.instellen");
  const locale = useLocale();
  const changed = after.maanden.filter(
    ({ opRekening }, place) => opRekening.totaal !== before.maanden[place]?.opRekening.totaal,
  ).length;
  return (
    <>
      <p>{changed === 0 ? t("geenVerschil") : t("verschilMaanden", { aantal: changed })}</p>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-base">
          <caption className="sr-only">{t("tabelBijschrift")}</caption>
          <thead>
            <tr className="border-b-2 border-text">
              <th scope="col" className="py-1 text-start">
                {t("maand")}
              </th>
              <th scope="col" className="py-1 ps-3 text-end">
                {t("landelijk")}
              </th>
              <th scope="col" className="py-1 ps-3 text-end">
                {t("metBestand")}
              </th>
            </tr>
          </thead>
          <tbody>
            {after.maanden.map(({ maand, opRekening }, place) => {
              const old = before.maanden[place]?.opRekening.totaal ?? "0.00";
              const same = isZero(subtract(opRekening.totaal, old));
              return (
                <tr
                  key={maand}
                  className={same ? "border-b border-line" : "border-b border-line bg-accent-soft"}
                >
                  <th scope="row" className="py-1 text-start font-normal">
                    {capitalise(locale, monthAndYear(locale, maand))}
                  </th>
                  <td className="whk-money py-1 ps-3 text-end">{euroWithCents(old)}</td>
                  <td className="whk-money py-1 ps-3 text-end">
                    {same ? t("gelijk") : <strong>{euroWithCents(opRekening.totaal)}</strong>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What the file does to three households, beside the national rules. */
export default function Examples({ praktijk, vandaag }: { praktijk: Praktijk; vandaag: string }) {
  const tGemeente = useTranslations("gemeente");
  const t = useTranslations("gemeente.instellen");
  const locale = useLocale();
  const start = voorbeeldStart(vandaag);
  const { gemeente, vooruitlopen2026, toegepast } = useMemo(
    () => toGemeente(praktijk, vandaag),
    [praktijk, vandaag],
  );
  const outcomes = useMemo(
    () =>
      voorbeeldNamen.map((naam) => ({
        naam,
        before: bereken(voorbeeld(naam, start, landelijkeGemeente, null)),
        after: bereken(voorbeeld(naam, start, gemeente, vooruitlopen2026)),
      })),
    [start, gemeente, vooruitlopen2026],
  );
  const names: Readonly<Record<VoorbeeldNaam, string>> = {
    alleen: t("voorbeeldAlleen"),
    ouder: t("voorbeeldOuder"),
    paar: t("voorbeeldPaar"),
  };
  return (
    <div className="grid gap-4" data-testid="voorbeelden">
      <p>
        {toegepast.length === 0
          ? t("nietsToegepast")
          : t("toegepast", {
              velden: schrijver(tGemeente, locale).lijst(
                toegepast.map(({ veld }) => tGemeente(`velden.${veld}`)),
              ),
            })}
      </p>
      {outcomes.map(({ naam, before, after }) => (
        <section key={naam} aria-labelledby={`voorbeeld-${naam}`} className="grid gap-2">
          <h3 id={`voorbeeld-${naam}`}>{names[naam]}</h3>
          <Totals before={before} after={after} />
        </section>
      ))}
    </div>
  );
}
