"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Bedrag, Maand, Uitkomst, Wie, Zaak } from "@/lib/recht";
import { euro, isZero, sum } from "@/lib/notation/money";
import { monthAndYear } from "@/lib/notation/months";

interface Kept {
  readonly wie: Wie;
  readonly from: Maand;
  readonly to: Maand;
  readonly total: Bedrag;
  /** Left after the last of these months; null without an end. */
  readonly left: number | null;
}

/** Per person the unbroken stretches of months with a disregard under one ground. */
function keptStretches({ maanden }: Uitkomst): readonly Kept[] {
  return (["aanvrager", "partner"] as const).flatMap((wie) => {
    const stretches: (Kept & { grond: string })[] = [];
    let previous: Maand | null = null;
    for (const { maand, inkomsten } of maanden) {
      const found = inkomsten.find((one) => one.wie === wie && one.vrijlating.grond !== null);
      if (!found) {
        previous = null;
        continue;
      }
      const { grond, bedrag, maandenOver } = found.vrijlating;
      const last = stretches.at(-1);
      if (last && previous !== null && last.grond === grond) {
        stretches[stretches.length - 1] = {
          ...last,
          to: maand,
          total: sum([last.total, bedrag]),
          left: maandenOver,
        };
      } else {
        stretches.push({
          wie,
          from: maand,
          to: maand,
          total: bedrag,
          left: maandenOver,
          grond: grond ?? "",
        });
      }
      previous = maand;
    }
    return stretches;
  });
}

/** From when to when part of the wage may be kept, how much that is, and what happens then. */
export function DisregardCountdown({ zaak, outcome }: { zaak: Zaak; outcome: Uitkomst }) {
  const t = useTranslations("uitkomst.vrijlating");
  const locale = useLocale();
  const hasWork = outcome.maanden.some(({ inkomsten }) =>
    inkomsten.some(({ bron }) => bron === "werk"),
  );
  if (!hasWork) return null;
  const stretches = keptStretches(outcome);
  return (
    <section className="grid gap-2" aria-labelledby="vrijlating-titel">
      <h2 id="vrijlating-titel">{t("titel")}</h2>
      {stretches.length === 0 ? (
        <p>{t(zaak.open.includes("vrijlating.toepassen") ? "open" : "geen")}</p>
      ) : null}
      {stretches.map((one) => (
        <p key={`${one.wie} ${one.from}`}>
          {t("regel", {
            wie: one.wie,
            van: monthAndYear(locale, one.from),
            tot: monthAndYear(locale, one.to),
            bedrag: euro(one.total),
          })}{" "}
          {one.left === null
            ? t("onbeperkt")
            : t("over", { maanden: one.left, tot: monthAndYear(locale, one.to) })}
        </p>
      ))}
    </section>
  );
}

/** How much of the gifts of each calendar year is used, and what happens above the limit. */
export function GiftCounter({ zaak, outcome }: { zaak: Zaak; outcome: Uitkomst }) {
  const t = useTranslations("uitkomst.giften");
  const locale = useLocale();
  const counting = zaak.giften.filter(({ soort }) => soort !== "voedselbank");
  if (counting.length === 0) return null;
  const years = [...new Set(outcome.maanden.map(({ maand }) => maand.slice(0, 4)))];
  return (
    <section className="grid gap-2" aria-labelledby="giften-titel">
      <h2 id="giften-titel">{t("titel")}</h2>
      {years.map((year) => {
        const months = outcome.maanden.filter(({ maand }) => maand.startsWith(year));
        const last = months.at(-1);
        if (!last) return null;
        const used = sum(
          counting
            .filter(({ maand }) => maand.startsWith(year) && maand <= last.maand)
            .map(({ bedrag }) => bedrag),
        );
        const above = months.filter(({ giften }) => !isZero(giften.boven));
        const [firstAbove] = above;
        return (
          <p key={year}>
            {t("teller", {
              jaar: year,
              gebruikt: euro(used),
              over: euro(last.giften.ruimteOver),
            })}{" "}
            {firstAbove
              ? `${t("opIn", { maand: monthAndYear(locale, firstAbove.maand) })} ${t("boven", {
                  bedrag: euro(sum(above.map(({ giften }) => giften.boven))),
                })}`
              : null}
          </p>
        );
      })}
      <p className="text-subtle">{t("nieuwJaar")}</p>
    </section>
  );
}
