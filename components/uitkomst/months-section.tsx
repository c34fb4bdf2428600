"use client";

import { useTranslations } from "next-intl";
import { memo, useMemo, useState } from "react";
import { MonthsChart } from "@/components/grafiek/months-chart";
import { Woorden } from "@/components/paginas/woorden";
import { WatNu } from "@/components/wat-nu/wat-nu";
import type { Praktijk } from "@/lib/gemeente/praktijk";
import type { Uitkomst, Zaak } from "@/lib/recht";
import { woordenBijUitkomst } from "@/lib/paginas/woorden-bij";
import { monthRows, type View } from "@/lib/uitleg/month-rows";
import { DisregardCountdown, GiftCounter } from "./counters";
import { MonthCards, MonthTable, explainLater } from "./months";
import { Story } from "./story";

interface MonthsSectionProps {
  readonly zaak: Zaak;
  readonly outcome: Uitkomst;
  /** The same household without work. */
  readonly now: Uitkomst;
  readonly practice: Praktijk | null;
  readonly today: string;
  readonly wide: boolean;
}

/** Every month with its reasons, the year as a picture, and what to do. */
export const MonthsSection = memo(function MonthsSection({
  zaak,
  outcome,
  now,
  practice,
  today,
  wide,
}: MonthsSectionProps) {
  const t = useTranslations("uitkomst");
  const [view, setView] = useState<View>("rekening");
  const accountRows = useMemo(() => monthRows(outcome, now, "rekening"), [outcome, now]);
  const shownRows = useMemo(
    () => (view === "rekening" ? accountRows : monthRows(outcome, now, view)),
    [accountRows, outcome, now, view],
  );
  const explain = useMemo(() => explainLater(zaak), [zaak]);
  return (
    <>
      <section id="maanden" className="grid scroll-mt-4 gap-4" aria-labelledby="maanden-titel">
        <h2 id="maanden-titel">{t("maanden.titel")}</h2>
        <fieldset className="max-w-text">
          <legend className="mb-2">{t("maanden.weergave")}</legend>
          <div className="grid grid-cols-2 gap-2">
            {(["rekening", "verdiend"] as const).map((one) => (
              <label key={one} className="whk-choice">
                <input
                  type="radio"
                  name="weergave"
                  checked={view === one}
                  onChange={() => {
                    setView(one);
                  }}
                />
                {t(`maanden.${one}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <p>
          {t(view === "rekening" ? "maanden.rekeningUitleg" : "maanden.verdiendUitleg")}{" "}
          {t("maanden.tikUitleg")}
        </p>
        <div className="max-w-text">
          <Story zaak={zaak} rows={accountRows} />
        </div>
        {wide ? (
          <MonthTable rows={shownRows} view={view} explain={explain} />
        ) : (
          <MonthCards rows={shownRows} view={view} explain={explain} />
        )}
        <Woorden woorden={woordenBijUitkomst.maanden} />
        <DisregardCountdown outcome={outcome} />
        <GiftCounter zaak={zaak} outcome={outcome} />
      </section>

      <section className="grid gap-4" aria-labelledby="grafiek-titel">
        <h2 id="grafiek-titel">{t("maanden.grafiek")}</h2>
        <MonthsChart rows={accountRows} wide={wide} />
      </section>

      <div className="max-w-text">
        <WatNu zaak={zaak} uitkomst={outcome} praktijk={practice} vandaag={today} />
        <Woorden woorden={woordenBijUitkomst.watNu} />
      </div>
    </>
  );
});
