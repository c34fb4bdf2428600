"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo, useState } from "react";
import { MonthsChart } from "@/components/uitkomst/grafiek/months-chart";
import { Woorden } from "@/components/paginas/woorden";
import { Disclosure } from "@/components/ui/disclosure";
import { woordenBijUitkomst } from "@/lib/paginas/woorden-bij";
import { earnedNotes, monthRows, type View } from "@/lib/uitkomst/month-rows";
import { DisregardCountdown, GiftCounter } from "./counters";
import { OneReading } from "./one-reading";
import type { PlaceProps } from "./place-props";
import { explainLater } from "./month-parts";
import { MonthTable } from "./month-table";
import { MonthCards } from "./months";
import { Story } from "./story";

/** Every month with its reasons, how long part of the wage may be kept, and the year as a picture. */
export default function PlaceMonths({ owner, wide }: PlaceProps) {
  const t = useTranslations("uitkomst");
  const [view, setView] = useState<View>("rekening");
  const { zaak, outcome } = useDeferredValue(owner.scenario);
  const now = useDeferredValue(owner.now);
  const accountRows = useDeferredValue(owner.rows);
  const shownRows = useMemo(
    () => (view === "rekening" ? accountRows : monthRows(outcome, now, view)),
    [accountRows, outcome, now, view],
  );
  const explain = useMemo(() => explainLater(zaak), [zaak]);
  const props = { rows: shownRows, view, explain };
  return (
    <>
      <div className="grid gap-4">
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
        <p className="max-w-text">
          {t(view === "rekening" ? "maanden.rekeningUitleg" : "maanden.verdiendUitleg")}{" "}
          {view === "verdiend" && earnedNotes(zaak).map((note) => `${t(`maanden.${note}`)} `)}
          {t("maanden.tikUitleg")}
          {accountRows.some(({ source }) => source.voorlopig.length > 0) ? (
            <span className="block text-base text-subtle">{t("maanden.sterretje")}</span>
          ) : null}
        </p>
        <div className="max-w-text">
          {view === "verdiend" ? <OneReading range={owner.range} /> : null}
          <Story zaak={zaak} rows={accountRows} />
        </div>
        {wide ? <MonthTable {...props} /> : <MonthCards {...props} heading="h2" />}
        <Woorden woorden={woordenBijUitkomst.maanden} />
      </div>
      <OneReading range={owner.range} />
      <DisregardCountdown zaak={zaak} outcome={outcome} />
      <GiftCounter zaak={zaak} outcome={outcome} />
      <Disclosure part summary={t("maanden.grafiek")} open={wide}>
        <MonthsChart rows={accountRows} />
      </Disclosure>
    </>
  );
}
