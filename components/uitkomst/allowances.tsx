"use client";

import { Woorden } from "@/components/paginas/woorden";
import { woordenBijUitkomst } from "@/lib/paginas/woorden-bij";
import { useLocale, useTranslations } from "next-intl";
import { Fragment, useMemo } from "react";
import {
  bereken,
  jaaroverzichten,
  type Jaaroverzicht,
  type ToeslagenUitkomst,
  type Uitkomst,
  type Zaak,
} from "@/lib/recht";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { localePath } from "@/lib/i18n/locales";
import { euro, euroRounded, euroWithCents, isZero } from "@/lib/notation/money";
import { capitalise, monthAndYear } from "@/lib/notation/months";
import {
  firstWorkMonth,
  laterFullYear,
  reportYears,
  startYearTax,
  yearIncomes,
  type ReportYear,
} from "@/lib/uitkomst/start-year";

const kinds = ["zorg", "huur", "kindgebonden", "kinderopvang"] as const satisfies readonly Exclude<
  keyof ToeslagenUitkomst,
  "totaal"
>[];

function NotComputed() {
  const t = useTranslations("toeslagen.niet");
  const locale = useLocale();
  return (
    <>
      <p>{t("tekst")}</p>
      <p>
        <Link href={localePath(locale, "/berekening/#toeslagen")}>{t("voegToe")}</Link>
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
          <h2 className="mb-2 text-(length:--whk-heading-3-font-size)">
            {from === to
              ? capitalise(locale, monthAndYear(locale, from))
              : t("periode", {
                  van: capitalise(locale, monthAndYear(locale, from)),
                  tot: monthAndYear(locale, to),
                })}
          </h2>
          <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1 text-base">
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

/** What to report for one calendar year: from when, which income, and what happens when nobody does. */
function ReportCard({ report, title, netto, samen }: ReportCardProps) {
  const t = useTranslations("toeslagen.startjaar");
  const locale = useLocale();
  const { year, from, income, provisional, complete, atRisk } = report;
  return (
    <li className="grid content-start gap-2 rounded-box border border-line bg-surface p-4">
      <h3 className="font-semibold">{title}</h3>
      <p>
        {income === null
          ? t("anderInkomen")
          : t.rich("inkomen", {
              bedrag: euroRounded(income),
              b: (chunks) => <strong className="whk-money">{chunks}</strong>,
            })}{" "}
        {t("vanaf", { maand: monthAndYear(locale, from) })}
      </p>
      <p>
        {[
          income === null ? t("anderInkomenOptellen") : t("watTelt"),
          samen && t("samen"),
          netto && t("netto"),
          income !== null && !complete && t("onvolledig", { jaar: year }),
          income !== null && provisional && t("voorlopig"),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      {atRisk === null ? null : (
        <p>
          {isZero(atRisk) ? t("geenVerschil") : t("nietDoorgeven", { bedrag: euroRounded(atRisk) })}
        </p>
      )}
    </li>
  );
}

interface ReportCardProps {
  readonly report: ReportYear;
  readonly title: string;
  /** A wage was given net, so that the gross income is not whole. */
  readonly netto: boolean;
  /** The income is that of two people. */
  readonly samen: boolean;
}

/** What to report to Dienst Toeslagen, the year in which the work starts apart from the whole years after it. */
function ToReport({ zaak, outcome, now }: Props) {
  const t = useTranslations("toeslagen.startjaar");
  const locale = useLocale();
  const years = useMemo(
    () => reportYears(zaak, outcome, now, yearIncomes(bereken, zaak, outcome)),
    [zaak, outcome, now],
  );
  const start = firstWorkMonth(zaak);
  const later = laterFullYear(zaak, years);
  if (years.length === 0 || start === null) return null;
  const titleOf = ({ year, kind }: ReportYear) =>
    kind === "heel" && years.some((one) => one.kind === "begint" && one.year < year)
      ? t("eersteHele", { jaar: year })
      : t(kind, { jaar: year });
  return (
    <>
      <h2 className="mt-3">{t("titel")}</h2>
      {start >= zaak.start ? <p>{t("wanneer", { maand: monthAndYear(locale, start) })}</p> : null}
      <ol className="grid gap-3 md:grid-cols-2">
        {years.map((report) => (
          <ReportCard
            key={report.year}
            report={report}
            title={titleOf(report)}
            netto={zaak.werk.some(({ loon }) => loon.soort === "nettoPerMaand")}
            samen={zaak.huishouden.partner !== null}
          />
        ))}
      </ol>
      {later === null ? null : <p>{t("later", { jaar: later })}</p>}
      <p>{t("nietStoppen")}</p>
    </>
  );
}

/** Tax that may have to be paid back over a year with work in part of it: a band, marked as an estimate. */
function StartYearTax({ zaak, years }: { zaak: Zaak; years: readonly Jaaroverzicht[] }) {
  const t = useTranslations("toeslagen.belasting");
  return years.flatMap((year) => {
    const jaar = String(year.jaar);
    const people = startYearTax(zaak, year);
    if (people.length === 0) return [];
    return (
      <Notice key={jaar} title={t("titel", { jaar })}>
        {people.map(({ wie, band }) => (
          <p key={wie} className="mb-2">
            {t("tekst", { wie, jaar })}{" "}
            {band === null
              ? t("onbekend")
              : isZero(band.from)
                ? t("tot", { tot: euro(band.to) })
                : t("bedrag", { van: euro(band.from), tot: euro(band.to) })}
          </p>
        ))}
        <p>{t("schatting")}</p>
      </Notice>
    );
  });
}

/** Kinderbijslag and the combinatiekorting: to know, and not part of the months. */
function ForChildren({ years }: { years: readonly Jaaroverzicht[] }) {
  const t = useTranslations("toeslagen.kinderen");
  const amounts = years.flatMap(({ jaar, kinderbijslag }) =>
    kinderbijslag === null ? [] : [{ jaar: String(jaar), bedrag: euro(kinderbijslag) }],
  );
  const credits = years.flatMap(({ jaar, combinatiekorting, combinatiekortingHoogstens }) =>
    combinatiekortingHoogstens === null
      ? []
      : [{ jaar: String(jaar), bedrag: combinatiekorting, most: combinatiekortingHoogstens }],
  );
  if (amounts.length === 0 && credits.length === 0) return null;
  return (
    <>
      <h2 className="mt-3">{t("titel")}</h2>
      {amounts.length === 0 ? null : (
        <p>
          {[
            t("kinderbijslag"),
            ...(amounts.every(({ bedrag }) => bedrag === amounts[0]?.bedrag)
              ? amounts.slice(0, 1).map((one) => t("kinderbijslagGelijk", one))
              : amounts.map((one) => t("kinderbijslagBedrag", one))),
          ].join(" ")}
        </p>
      )}
      {credits.length === 0 ? null : (
        <>
          <p>
            {t("korting")} {t("kortingNaam")}
          </p>
          {credits.map(({ jaar, bedrag, most }) => (
            <p key={jaar}>
              {t("kortingGrens", { jaar, bedrag: euro(most) })}{" "}
              {bedrag === null ? null : t("kortingBedrag", { jaar, bedrag: euroRounded(bedrag) })}
            </p>
          ))}
          <p>{t("kortingBijstand")}</p>
        </>
      )}
    </>
  );
}

const incomplete = "toeslagenZonderOverigInkomen";

interface Props {
  readonly zaak: Zaak;
  readonly outcome: Uitkomst;
  /** The same household without work. */
  readonly now: Uitkomst;
}

/** Allowances and the year: per month, what to report for which year, the tax of the first year, and the children. */
export function Allowances({ zaak, outcome, now }: Props) {
  const t = useTranslations("toeslagen");
  const tVoorbehoud = useTranslations("voorbehoud");
  const years = useMemo(() => jaaroverzichten(zaak), [zaak]);
  return (
    <div className="grid gap-3">
      {zaak.toeslagen === null ? (
        <NotComputed />
      ) : (
        <>
          <p>{t("uitleg")}</p>
          {outcome.voorbehouden.some(({ code }) => code === incomplete) ? (
            <p>{tVoorbehoud(`code.${incomplete}`)}</p>
          ) : null}
          <PerMonth outcome={outcome} now={now} />
        </>
      )}
      <ToReport zaak={zaak} outcome={outcome} now={now} />
      <StartYearTax zaak={zaak} years={years} />
      <ForChildren years={years} />
      <Woorden woorden={woordenBijUitkomst.toeslagen} />
    </div>
  );
}
