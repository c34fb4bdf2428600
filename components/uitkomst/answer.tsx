"use client";

import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { MonthsStrip } from "@/components/uitkomst/grafiek/months-strip";
import { TekeningUitkomst } from "@/components/drawings/drawings";
import { classNames } from "@/components/ui/class-names";
import { Voorlezen } from "@/components/read-aloud/read-aloud";
import { answerOf, differenceOf, direction } from "@/lib/uitkomst/answer";
import { absolute, compare, euro, euroRounded, roundToEuros, subtract } from "@/lib/notation/money";
import { payBack, type MonthRow } from "@/lib/uitkomst/month-rows";
import { monthAndYear } from "@/lib/notation/months";
import { useAnswerNotes, useSpans } from "./answer-text";
import { RangeParts, rangeWords, useRange } from "./range";
import { costsOf, totalHours, type Scenario } from "./scenario";

const bold = (chunks: React.ReactNode) => <strong>{chunks}</strong>;
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
}

function LowestAndHighest({ scenario, rows }: AnswerProps) {
  const t = useTranslations("uitkomst.antwoord");
  const locale = useLocale();
  const { laagsteMaand, hoogsteMaand } = scenario.outcome.samenvatting;
  // Beside the same month without work: an ordinary month may have other amounts.
  const difference = rows.find(({ month }) => month === laagsteMaand.maand)?.difference ?? "0.00";
  return (
    <>
      <p>
        {t.rich("laagste", {
          maand: monthAndYear(locale, laagsteMaand.maand),
          bedrag: euroRounded(laagsteMaand.bedrag),
          b: bold,
        })}{" "}
        {compare(difference, "-1.00") < 0
          ? t("onderNu", { bedrag: euroRounded(absolute(difference)) })
          : null}
      </p>
      <p>
        {t.rich("hoogste", {
          maand: monthAndYear(locale, hoogsteMaand.maand),
          bedrag: euroRounded(hoogsteMaand.bedrag),
          b: bold,
        })}
      </p>
    </>
  );
}

/** The answer in one sentence: more, less or the same in an ordinary month. */
function AnswerSentence({ scenario, all }: { scenario: Scenario; all: readonly Scenario[] }) {
  const t = useTranslations("uitkomst.antwoord");
  const tRange = useTranslations("uitkomst.reikwijdte");
  const nameOf = useScenarioName();
  const answer = answerOf(scenario.zaak, scenario.outcome);
  const { range } = useRange(scenario.zaak);
  if (answer.kind === "geenWerk")
    return t.rich("geenWerk", { bedrag: euroRounded(answer.without), b: large });
  if (answer.kind === "buiten") return t.rich("buiten", { b: large });
  const { difference } = answer;
  const which = direction(roundToEuros(difference));
  const werk = nameOf(scenario, all);
  if (range?.difference) {
    const { kind, ...amounts } = rangeWords(range.difference);
    return tRange.rich(kind, { werk, ...amounts, b: large });
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
  inSight,
}: {
  scenario: Scenario;
  all: readonly Scenario[];
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
      <AnswerSentence scenario={scenario} all={all} />
    </p>
  );
}

/** The months that the answer is about, and what comes before and after them. */
function Notes({ scenario, open }: { scenario: Scenario; open: boolean }) {
  const answer = answerOf(scenario.zaak, scenario.outcome);
  // While the answer is a range, other amounts of one reading would say something else.
  const notes = useAnswerNotes()(
    open && answer.kind === "werk" ? { ...answer, others: [] } : answer,
  );
  return notes.length === 0 ? null : <p data-testid="antwoord-maanden">{notes.join(" ")}</p>;
}

/** What follows a lower result at once: that something can often be done, and where. */
function WhatYouCanDo() {
  const t = useTranslations("uitkomst.antwoord");
  return (
    <p>
      {t("watKunJeDoen")} <a href="#wat-nu">{t("naarWatNu")}</a>
    </p>
  );
}

/** Money that may have to be paid back, with the amount to put aside. */
export function PayBack({ scenario }: { scenario: Scenario }) {
  const t = useTranslations("uitkomst.terugbetalen");
  const locale = useLocale();
  const back = payBack(scenario.outcome);
  if (!back) return null;
  return (
    <p className="rounded-box border-s-4 border-accent bg-info-soft p-3" data-testid="terugbetalen">
      <strong>{t("titel")}.</strong> {t("tekst", { bedrag: euro(back.amount) })}{" "}
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

/** True when there is less than now, before or after the costs of work. */
function isLower(scenario: Scenario): boolean {
  const amounts = [differenceOf(scenario.outcome), afterCostsOf(scenario) ?? "0.00"];
  return amounts.some((amount) => compare(roundToEuros(amount), "0.00") < 0);
}

/** The first screen for one possibility: the answer, the lowest month by name, and a picture of the year. */
export function Answer({ scenario, rows }: AnswerProps) {
  const t = useTranslations("uitkomst.antwoord");
  const tRange = useTranslations("uitkomst.reikwijdte");
  const { gewoneMaand, zonderWerk, verschilTotaal } = scenario.outcome.samenvatting;
  const difference = differenceOf(scenario.outcome);
  const afterCosts = afterCostsOf(scenario);
  const { range, months } = useRange(scenario.zaak);
  const open = range !== null && range.difference !== null;
  const hasAnswer = answerOf(scenario.zaak, scenario.outcome).kind === "werk";
  return (
    <div className="grid gap-3">
      <div id="antwoord" className="grid gap-3">
        <p className="text-[1.375rem] leading-snug" data-testid="antwoord">
          <AnswerSentence scenario={scenario} all={[scenario]} />
        </p>
        <Notes scenario={scenario} open={open} />
        {afterCosts === null || open ? null : (
          <p data-testid="na-kosten">
            {t("kosten", {
              richting: direction(roundToEuros(afterCosts)),
              bedrag: euroRounded(absolute(afterCosts)),
            })}
          </p>
        )}
        {isLower(scenario) ? <WhatYouCanDo /> : null}
        {range?.lowest ? null : <LowestAndHighest scenario={scenario} rows={rows} />}
        <PayBack scenario={scenario} />
        {range ? <RangeParts range={range} /> : null}
      </div>
      <a href="#maanden" className="block rounded-box" aria-label={t("naarMaanden")}>
        <MonthsStrip rows={rows} band={months} />
      </a>
      {range?.lowest || open ? <p className="text-base text-subtle">{tRange("strook")}</p> : null}
      <div className="flex flex-wrap items-center gap-x-6">
        <TekeningUitkomst verschil={direction(roundToEuros(difference))} />
        <Voorlezen van="antwoord" />
      </div>
      {open ? null : (
        <p className="text-subtle">
          {hasAnswer
            ? t("nuDan", { nu: euroRounded(zonderWerk.gewoneMaand), dan: euroRounded(gewoneMaand) })
            : null}{" "}
          {t("jaar", {
            maanden: String(scenario.outcome.maanden.length),
            richting: direction(verschilTotaal),
            bedrag: euroRounded(absolute(verschilTotaal)),
          })}
        </p>
      )}
    </div>
  );
}

/** The answer of one of more possibilities, with the months it is about. */
function ShortAnswer({ scenario }: { scenario: Scenario }) {
  const t = useTranslations("uitkomst.antwoord");
  const tRange = useTranslations("uitkomst.reikwijdte");
  const { range } = useRange(scenario.zaak);
  const spans = useSpans();
  const answer = answerOf(scenario.zaak, scenario.outcome);
  if (answer.kind === "geenWerk") return t("kortGeenWerk", { bedrag: euroRounded(answer.without) });
  if (answer.kind === "buiten") return t("kortBuiten");
  const { difference, about } = answer;
  if (range?.difference) {
    const { kind, ...amounts } = rangeWords(range.difference);
    return tRange.rich("kort", { soort: kind, ...amounts, b: bold });
  }
  return (
    <>
      {t.rich("kort", {
        richting: direction(roundToEuros(difference)),
        bedrag: euroRounded(absolute(difference)),
        b: bold,
      })}
      {about.length > 0 ? (
        <span className="block text-base">{t("geldt", { wanneer: spans(about) })}</span>
      ) : null}
    </>
  );
}

/** What is open for the possibility that is looked at. */
function OpenOf({ scenario }: { scenario: Scenario }) {
  const { range } = useRange(scenario.zaak);
  return range ? <RangeParts range={range} /> : null;
}

/** The first screen for two or three possibilities: one sentence each, in the same order as everywhere. */
export function Answers({
  scenarios,
  active,
  onChoose,
}: {
  scenarios: readonly Scenario[];
  active: number;
  onChoose: (index: number) => void;
}) {
  const t = useTranslations("uitkomst.antwoord");
  const tKeuze = useTranslations("uitkomst.keuze");
  const locale = useLocale();
  const nameOf = useScenarioName();
  const less = scenarios.some(isLower);
  return (
    <div className="grid gap-3">
      <fieldset>
        <legend className="mb-2">{tKeuze("titel")}</legend>
        <div id="antwoorden" className="grid gap-2">
          {scenarios.map((scenario) => {
            const { laagsteMaand } = scenario.outcome.samenvatting;
            const afterCosts = afterCostsOf(scenario);
            return (
              <label key={scenario.index} className="whk-choice" data-testid="antwoord">
                <input
                  type="radio"
                  name="mogelijkheid"
                  checked={scenario.index === active}
                  onChange={() => {
                    onChoose(scenario.index);
                  }}
                />
                <span>
                  <span className="block font-semibold first-letter:uppercase">
                    {nameOf(scenario, scenarios)}
                  </span>
                  <span className="block text-xl">
                    <ShortAnswer scenario={scenario} />
                  </span>
                  {afterCosts === null ? null : (
                    <span className="block text-subtle">
                      {t("kostenKort", {
                        richting: direction(roundToEuros(afterCosts)),
                        bedrag: euroRounded(absolute(afterCosts)),
                      })}
                    </span>
                  )}
                  <span className="block text-subtle">
                    {t("laagsteKort", {
                      maand: monthAndYear(locale, laagsteMaand.maand),
                      bedrag: euroRounded(laagsteMaand.bedrag),
                    })}
                  </span>
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <Voorlezen van="antwoorden" />
      {less ? <WhatYouCanDo /> : null}
      {scenarios.map((scenario) =>
        scenario.index === active ? (
          <Fragment key={scenario.index}>
            <PayBack scenario={scenario} />
            <OpenOf scenario={scenario} />
          </Fragment>
        ) : null,
      )}
    </div>
  );
}
