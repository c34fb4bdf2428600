"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import type { ToeslagenUitkomst, Uitkomst, Zaak } from "@/lib/recht";
import { Notice } from "@/components/ui/notice";
import { localePath } from "@/lib/i18n/locales";
import { euro, euroRounded, euroWithCents, isZero } from "@/lib/uitleg/money";
import { capitalise, monthAndYear } from "@/lib/uitleg/months";
import { grossWages, mostIack, startYear, startYearTax } from "@/lib/uitleg/start-year";

const kinds = ["zorg", "huur", "kindgebonden", "kinderopvang"] as const satisfies readonly Exclude<
  keyof ToeslagenUitkomst,
  "totaal"
>[];

function NotComputed({ outcome }: { outcome: Uitkomst }) {
  const t = useTranslations("toeslagen.niet");
  const locale = useLocale();
  const years = [...new Set(outcome.maanden.map(({ maand }) => maand.slice(0, 4)))];
  return (
    <>
      <p>{t("tekst")}</p>
      {years.map((jaar) => {
        const gross = grossWages(outcome, jaar);
        return gross === null || isZero(gross) ? null : (
          <p key={jaar}>{t("loon", { bedrag: euroRounded(gross), jaar })}</p>
        );
      })}
      <p>
        <Link href={localePath(locale, "/berekening/#toeslagen")} prefetch={false}>
          {t("voegToe")}
        </Link>
      </p>
    </>
  );
}

/** Months next to each other with the same allowances, with and without work. */
function stretches(outcome: Uitkomst, now: Uitkomst) {
  const months = outcome.maanden.flatMap(({ maand, toeslagen }, index) => {
    const without = now.maanden[index]?.toeslagen?.totaal ?? "0.00";
    return toeslagen ? [{ from: maand, to: maand, toeslagen, without }] : [];
  });
  return months.reduce<typeof months>((joined, next) => {
    const last = joined.at(-1);
    const same =
      last?.without === next.without &&
      kinds.every((kind) => last.toeslagen[kind] === next.toeslagen[kind]);
    return last && same ? [...joined.slice(0, -1), { ...last, to: next.to }] : [...joined, next];
  }, []);
}

/** The allowances per month: one block for all months in which they are the same. */
function PerMonth({ outcome, now }: { outcome: Uitkomst; now: Uitkomst }) {
  const t = useTranslations("toeslagen");
  const locale = useLocale();
  return (
    <ol className="grid gap-3 sm:grid-cols-2">
      {stretches(outcome, now).map(({ from, to, toeslagen, without }) => (
        <li key={from} className="rounded-box border border-line bg-surface p-4">
          <h3 className="mb-2">
            {from === to
              ? capitalise(monthAndYear(locale, from))
              : t("periode", {
                  van: capitalise(monthAndYear(locale, from)),
                  tot: monthAndYear(locale, to),
                })}
          </h3>
          <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
            {kinds
              .filter((kind) => !isZero(toeslagen[kind]))
              .map((kind) => (
                <Fragment key={kind}>
                  <dt>{t(kind)}</dt>
                  <dd className="whk-money text-end">{euroWithCents(toeslagen[kind])}</dd>
                </Fragment>
              ))}
            <dt className="border-t-2 border-text pt-1 font-semibold">{t("totaal")}</dt>
            <dd className="whk-money border-t-2 border-text pt-1 text-end font-semibold">
              {euroWithCents(toeslagen.totaal)}
            </dd>
          </dl>
          <p className="mt-2 text-subtle">{t("zonderWerk", { bedrag: euro(without) })}</p>
        </li>
      ))}
    </ol>
  );
}

function StartYearBlock({ zaak, outcome, now }: { zaak: Zaak; outcome: Uitkomst; now: Uitkomst }) {
  const t = useTranslations("toeslagen");
  const locale = useLocale();
  const start = startYear(zaak, outcome, now);
  if (!start) return null;
  const bold = (chunks: React.ReactNode) => <strong className="whk-money">{chunks}</strong>;
  return (
    <>
      <h3>{t("startjaar.titel")}</h3>
      <p>{t("startjaar.wanneer", { maand: monthAndYear(locale, start.start) })}</p>
      <p>
        {t.rich("startjaar.inkomen", {
          jaar: start.year,
          bedrag: euroRounded(start.income),
          b: bold,
        })}{" "}
        {t("startjaar.watTelt")} {start.year === "2027" ? t("startjaar.voorlopig") : null}
      </p>
      {start.complete ? null : <p>{t("startjaar.inkomenOnvolledig")}</p>}
      {isZero(start.atRisk) ? null : (
        <p>
          {t("startjaar.nietDoorgeven", { jaar: start.year, bedrag: euroRounded(start.atRisk) })}
        </p>
      )}
      <p>{t("startjaar.nietStoppen")}</p>
      {start.nextYear ? (
        <p>
          {t("startjaar.volgendJaar", { jaar: start.nextYear.year })}{" "}
          {t.rich("startjaar.inkomen", {
            jaar: start.nextYear.year,
            bedrag: euroRounded(start.nextYear.income),
            b: bold,
          })}{" "}
          {start.nextYear.year === "2027" ? t("startjaar.voorlopig") : null}
        </p>
      ) : null}
      {start.taxWarning ? (
        <Notice title={t("belasting.titel")}>
          <p>
            {t("belasting.tekst")}{" "}
            {t("belasting.bedrag", {
              van: euro(startYearTax.from),
              tot: euro(startYearTax.to),
            })}
          </p>
          <p className="mt-2">{t("belasting.schatting")}</p>
        </Notice>
      ) : null}
    </>
  );
}

/** Allowances: per month, and what to report in the year in which the work starts; or that they are not computed. */
export function Allowances({
  zaak,
  outcome,
  now,
}: {
  zaak: Zaak;
  outcome: Uitkomst;
  now: Uitkomst;
}) {
  const t = useTranslations("toeslagen");
  const year = zaak.start.slice(0, 4);
  const iack = mostIack[year];
  return (
    <section id="toeslagen" className="grid gap-3" aria-labelledby="toeslagen-titel">
      <h2 id="toeslagen-titel">{t("titel")}</h2>
      {zaak.toeslagen === null ? (
        <NotComputed outcome={outcome} />
      ) : (
        <>
          <p>{t("uitleg")}</p>
          <PerMonth outcome={outcome} now={now} />
          <StartYearBlock zaak={zaak} outcome={outcome} now={now} />
        </>
      )}
      {zaak.huishouden.kinderen.length > 0 ? (
        <>
          <p>{t("kinderen.kinderbijslag")}</p>
          {iack ? (
            <p>
              {t("kinderen.korting")}{" "}
              {t("kinderen.kortingGrens", { bedrag: euro(iack.amount), jaar: year })}{" "}
              {t("kinderen.kortingBijstand")}
            </p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
