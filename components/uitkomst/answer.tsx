"use client";

import { useLocale, useTranslations } from "next-intl";
import { MonthsStrip } from "@/components/uitkomst/grafiek/months-strip";
import { TekeningUitkomst } from "@/components/drawings/drawings";
import { classNames } from "@/components/ui/class-names";
import { Voorlezen } from "@/components/read-aloud/read-aloud";
import { answerOf, differenceOf, direction, monthsInFull, stillOwed } from "@/lib/uitkomst/answer";
import {
  absolute,
  compare,
  euro,
  euroRounded,
  isZero,
  roundToEuros,
  subtract,
} from "@/lib/notation/money";
import { payBack, type MonthRow } from "@/lib/uitkomst/month-rows";
import { monthAndYear } from "@/lib/notation/months";
import { useAnswerNotes } from "./answer-text";
import type { Range } from "@/lib/uitkomst/range";
import { RangeParts } from "./range";
import { lessBy, rangeDirection, rangeWords, useRangeText } from "./range-text";
import { costsOf, totalHours, type Scenario } from "./scenario";

export const bold = (chunks: React.ReactNode) => <strong>{chunks}</strong>;
const large = (chunks: React.ReactNode) => (
  <strong className="whk-money text-[1.25em] leading-tight">{chunks}</strong>
);

/** How a possibility is named in a sentence: "16 uur werk", or "baan 2" when hours are not known or the same. */
export function useScenarioName() {
  const t = useTranslations("uitkomst.antwoord");
  return (scenario: Scenario, all: readonly Scenario[]): string => {
    const hours = totalHours(scenario.zaak, scenario.answers.banen);
    const name = hours === null ? null : t("uren", { uren: hours });
    const same = all.filter(
      (one) => totalHours(one.zaak, one.answers.banen) === hours && hours !== null,
    );
    if (all.length > 1 && (name === null || same.length > 1)) {
      const number = t("werkNummer", { nummer: String(scenario.index + 1) });
      return name === null ? number : `${number} (${name})`;
    }
    return name ?? t("werk");
  };
}

interface AnswerProps {
  readonly scenario: Scenario;
  readonly rows: readonly MonthRow[];
  /** What is a range while answers are open. */
  readonly range: Range | null;
}

/** The month with least and the one with most; by name when they are that in every reading. */
function LowestAndHighest({ scenario, rows, range }: AnswerProps) {
  const t = useTranslations("uitkomst.antwoord");
  const tRange = useTranslations("uitkomst.reikwijdte");
  const locale = useLocale();
  const { amount } = useRangeText();
  const { laagsteMaand, hoogsteMaand } = scenario.outcome.samenvatting;
  const rowOf = (month: string) => rows.find((row) => row.month === month);
  const lowest = rowOf(laagsteMaand.maand);
  // Beside the same month without work: an ordinary month may have other amounts.
  const difference = lowest?.difference ?? "0.00";
  return (
    <>
      {range?.lowest || lowest?.range?.total ? (
        <p>
          {tRange.rich("laagste", { bedrag: amount(range?.lowest, laagsteMaand.bedrag), b: bold })}
        </p>
      ) : (
        <p>
          {t.rich("laagste", {
            maand: monthAndYear(locale, laagsteMaand.maand),
            bedrag: euroRounded(laagsteMaand.bedrag),
            b: bold,
          })}{" "}
          {compare(difference, "-1.00") < 0 && !lowest?.range?.difference
            ? t("onderNu", { bedrag: euroRounded(absolute(difference)) })
            : null}
        </p>
      )}
      {range?.highest || rowOf(hoogsteMaand.maand)?.range?.total ? (
        <p>
          {tRange.rich("hoogste", { bedrag: amount(range?.highest, hoogsteMaand.bedrag), b: bold })}
        </p>
      ) : (
        <p>
          {t.rich("hoogste", {
            maand: monthAndYear(locale, hoogsteMaand.maand),
            bedrag: euroRounded(hoogsteMaand.bedrag),
            b: bold,
          })}
        </p>
      )}
    </>
  );
}

/** The answer in one sentence: more, less or the same in an ordinary month. */
function AnswerSentence({
  scenario,
  all,
  range,
}: {
  scenario: Scenario;
  all: readonly Scenario[];
  range: Range | null;
}) {
  const t = useTranslations("uitkomst.antwoord");
  const tRange = useTranslations("uitkomst.reikwijdte");
  const nameOf = useScenarioName();
  const answer = answerOf(scenario.zaak, scenario.outcome);
  if (answer.kind === "geenWerk")
    return t.rich("geenWerk", { bedrag: euroRounded(answer.without), b: large });
  if (answer.kind === "buiten") return t.rich("buiten", { b: large });
  const { difference } = answer;
  const which = direction(roundToEuros(difference));
  const werk = nameOf(scenario, all);
  if (range?.difference) {
    const { soort, ...amounts } = rangeWords(range.difference);
    return tRange.rich(soort, { werk, ...amounts, b: large });
  }
  const bedrag = euroRounded(absolute(difference));
  return which === "gelijk"
    ? t.rich("gelijk", { werk, b: large })
    : t.rich(which, { werk, bedrag, b: large });
}

/** The answer in one line above a place on a phone. */
export function AnswerLine({
  scenario,
  all,
  range,
  inSight,
}: {
  scenario: Scenario;
  all: readonly Scenario[];
  range: Range | null;
  /** It stays in sight, for who tries other hours. */
  inSight: boolean;
}) {
  return (
    <p
      data-testid="antwoord"
      aria-live="polite"
      className={classNames(
        "-mx-4 mb-4 border-b border-line bg-page px-4 py-2 text-base",
        inSight && "whk-in-sight",
      )}
    >
      <AnswerSentence scenario={scenario} all={all} range={range} />
    </p>
  );
}

/** The months that the answer is about, and what comes before and after them. */
function Notes({ scenario, range }: { scenario: Scenario; range: Range | null }) {
  const t = useTranslations("uitkomst.reikwijdte");
  const answer = answerOf(scenario.zaak, scenario.outcome);
  // While the answer is a range, other amounts of one reading would say something else.
  const notes = useAnswerNotes()(
    range && answer.kind === "werk" ? { ...answer, others: [] } : answer,
  );
  const maanden = range?.difference ? monthsInFull(scenario.outcome) : 0;
  const all = maanden > 0 ? [t("volledig", { maanden }), ...notes] : notes;
  return all.length === 0 ? null : <p data-testid="antwoord-maanden">{all.join(" ")}</p>;
}

/** Allowances that were not asked are not zero. */
export function WithoutAllowances({ scenario }: { scenario: Scenario }) {
  const t = useTranslations("uitkomst.antwoord");
  return scenario.outcome.maanden.some(({ toeslagen }) => toeslagen) ? null : (
    <p>
      <a href="#toeslagen">{t("zonderToeslagen")}</a>
    </p>
  );
}

/** What follows a lower result at once: that something can often be done, and where. */
export function WhatYouCanDo() {
  const t = useTranslations("uitkomst.antwoord");
  return (
    <p>
      {t("watKunJeDoen")} <a href="#wat-nu">{t("naarWatNu")}</a>
    </p>
  );
}

/** Money that may have to be paid back, with the amount to put aside. */
export function PayBack({ scenario, range }: { scenario: Scenario; range: Range | null }) {
  const t = useTranslations("uitkomst.terugbetalen");
  const { amount } = useRangeText();
  const locale = useLocale();
  const back = payBack(scenario.outcome);
  if (!back) return null;
  return (
    <p className="rounded-box border-s-4 border-accent bg-info-soft p-3" data-testid="terugbetalen">
      <strong>{t("titel")}.</strong>{" "}
      {t("tekst", { bedrag: amount(range?.payBack, back.amount, euro) })}{" "}
      {t("vanaf", { maand: monthAndYear(locale, back.from) })}
    </p>
  );
}

/** The difference with now after the costs of work; null when none are known. */
function afterCostsOf(scenario: Scenario) {
  const costs = costsOf(scenario);
  return costs === null || scenario.outcome.samenvatting.gewoneMaanden.length === 0
    ? null
    : subtract(differenceOf(scenario.outcome), costs);
}

/** True when there is or can be less than now, before or after the costs of work. */
export function isLower(scenario: Scenario, range: Range | null): boolean {
  const least = range?.difference?.laag ?? differenceOf(scenario.outcome);
  const costs = afterCostsOf(scenario) === null ? null : costsOf(scenario);
  return [least, costs === null ? least : subtract(least, costs)].some(
    (amount) => compare(roundToEuros(amount), "0.00") < 0,
  );
}

/** What is left after the costs of work, in a sentence; null when none are known. */
export function useAfterCosts(
  scenario: Scenario,
  range: Range | null,
  kind: "kosten" | "kostenKort",
) {
  const t = useTranslations("uitkomst.antwoord");
  const tRange = useTranslations("uitkomst.reikwijdte");
  const { difference } = useRangeText();
  const after = afterCostsOf(scenario);
  const costs = costsOf(scenario);
  if (after === null || costs === null) return null;
  return range?.difference
    ? tRange(kind, { verschil: difference(lessBy(range.difference, costs)) })
    : t(kind, {
        richting: direction(roundToEuros(after)),
        bedrag: euroRounded(absolute(after)),
      });
}

/** The first screen for one possibility: the answer, the lowest month by name, and a picture of the year. */
export function Answer({
  scenario,
  rows,
  range,
  brief = false,
}: AnswerProps & {
  /** Beside a place: what it comes down to, so that the doors below it are in sight. */
  readonly brief?: boolean;
}) {
  const afterCosts = useAfterCosts(scenario, range, "kosten");
  return (
    <div className="grid gap-3">
      <div id="antwoord" className="grid gap-3">
        <p className="text-[1.375rem] leading-snug" data-testid="antwoord">
          <AnswerSentence scenario={scenario} all={[scenario]} range={range} />
        </p>
        {brief ? null : <Notes scenario={scenario} range={range} />}
        {brief ? null : <WithoutAllowances scenario={scenario} />}
        {afterCosts === null ? null : <p data-testid="na-kosten">{afterCosts}</p>}
        {isLower(scenario, range) ? <WhatYouCanDo /> : null}
        <LowestAndHighest scenario={scenario} rows={rows} range={range} />
        <PayBack scenario={scenario} range={range} />
        {range && !brief ? <RangeParts range={range} /> : null}
      </div>
      {brief ? null : <Rest scenario={scenario} rows={rows} range={range} />}
    </div>
  );
}

/** What stands below the answer: the year as a small picture, and what it comes to. */
function Rest({ scenario, rows, range }: AnswerProps) {
  const t = useTranslations("uitkomst.antwoord");
  const tRange = useTranslations("uitkomst.reikwijdte");
  const text = useRangeText();
  const { gewoneMaand, zonderWerk, verschilTotaal } = scenario.outcome.samenvatting;
  const open = range?.difference ?? null;
  const hasAnswer = answerOf(scenario.zaak, scenario.outcome).kind === "werk";
  const maanden = String(scenario.outcome.maanden.length);
  return (
    <>
      <a href="#maanden" className="block rounded-box" aria-label={t("naarMaanden")}>
        <MonthsStrip rows={rows} />
      </a>
      {range?.months.some(({ total }) => total) ? (
        <p className="text-base text-subtle">{tRange("strook")}</p>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-6">
        <TekeningUitkomst
          verschil={
            open ? rangeDirection(open) : direction(roundToEuros(differenceOf(scenario.outcome)))
          }
        />
        <Voorlezen van="antwoord" />
      </div>
      <p className="text-subtle" data-testid="samen">
        {hasAnswer
          ? t("nuDan", {
              nu: euroRounded(zonderWerk.gewoneMaand),
              dan: text.amount(range?.ordinary, gewoneMaand),
            })
          : null}{" "}
        {range?.year
          ? tRange("jaar", { maanden, verschil: text.difference(range.year) })
          : t("jaar", {
              maanden,
              richting: direction(verschilTotaal),
              bedrag: euroRounded(absolute(verschilTotaal)),
            })}{" "}
        {isZero(stillOwed(scenario.outcome)) ? null : t("jaarTerug")}
      </p>
    </>
  );
}
