"use client";

import { Fragment } from "react";
import { useLocale, useTranslations } from "next-intl";
import { Voorlezen } from "@/components/read-aloud/read-aloud";
import { answerOf, direction } from "@/lib/uitkomst/answer";
import { absolute, euroRounded, roundToEuros } from "@/lib/notation/money";
import { monthAndYear } from "@/lib/notation/months";
import type { Range } from "@/lib/uitkomst/range";
import {
  bold,
  isLower,
  PayBack,
  useAfterCosts,
  useScenarioName,
  WhatYouCanDo,
  WithoutAllowances,
} from "./answer";
import { useSpans } from "./answer-text";
import { RangeParts } from "./range";
import { useRangeText } from "./range-text";
import type { Scenario } from "./scenario";

/** The answer of one of more possibilities, with the months it is about. */
function ShortAnswer({ scenario, range }: { scenario: Scenario; range: Range | null }) {
  const t = useTranslations("uitkomst.antwoord");
  const tRange = useTranslations("uitkomst.reikwijdte");
  const text = useRangeText();
  const spans = useSpans();
  const answer = answerOf(scenario.zaak, scenario.outcome);
  if (answer.kind === "geenWerk") return t("kortGeenWerk", { bedrag: euroRounded(answer.without) });
  if (answer.kind === "buiten") return t("kortBuiten");
  const { difference, about } = answer;
  if (range?.difference)
    return tRange.rich("kort", { verschil: text.difference(range.difference), b: bold });
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

/** One possibility with what it comes to, to choose it. */
function Possibility({
  scenario,
  all,
  range,
  chosen,
  onChoose,
}: {
  scenario: Scenario;
  all: readonly Scenario[];
  range: Range | null;
  chosen: boolean;
  onChoose: (index: number) => void;
}) {
  const t = useTranslations("uitkomst.antwoord");
  const tRange = useTranslations("uitkomst.reikwijdte");
  const locale = useLocale();
  const nameOf = useScenarioName();
  const { between } = useRangeText();
  const { laagsteMaand } = scenario.outcome.samenvatting;
  const afterCosts = useAfterCosts(scenario, range, "kostenKort");
  return (
    <label className="whk-choice" data-testid="antwoord">
      <input
        type="radio"
        name="mogelijkheid"
        checked={chosen}
        onChange={() => {
          onChoose(scenario.index);
        }}
      />
      <span>
        <span className="block font-semibold first-letter:uppercase">{nameOf(scenario, all)}</span>
        <span className="block text-xl">
          <ShortAnswer scenario={scenario} range={range} />
        </span>
        {afterCosts === null ? null : <span className="block text-subtle">{afterCosts}</span>}
        <span className="block text-subtle">
          {range?.lowest
            ? tRange("laagsteKort", { bedrag: between(range.lowest) })
            : t("laagsteKort", {
                maand: monthAndYear(locale, laagsteMaand.maand),
                bedrag: euroRounded(laagsteMaand.bedrag),
              })}
        </span>
      </span>
    </label>
  );
}

/** The first screen for two or three possibilities: one sentence each, in the same order as everywhere. */
export function Answers({
  scenarios,
  ranges,
  active,
  onChoose,
}: {
  scenarios: readonly Scenario[];
  ranges: readonly (Range | null)[];
  active: number;
  onChoose: (index: number) => void;
}) {
  const tKeuze = useTranslations("uitkomst.keuze");
  const tRange = useTranslations("uitkomst.reikwijdte");
  const chosen = scenarios.find(({ index }) => index === active);
  const range = ranges[active] ?? null;
  return (
    <div className="grid gap-3">
      <fieldset>
        <legend className="mb-2">{tKeuze("titel")}</legend>
        <div id="antwoorden" className="grid gap-2">
          {scenarios.map((scenario) => (
            <Possibility
              key={scenario.index}
              scenario={scenario}
              all={scenarios}
              range={ranges[scenario.index] ?? null}
              chosen={scenario.index === active}
              onChoose={onChoose}
            />
          ))}
        </div>
      </fieldset>
      <Voorlezen van="antwoorden reikwijdte" />
      {scenarios.some((scenario) => isLower(scenario, ranges[scenario.index] ?? null)) ? (
        <WhatYouCanDo />
      ) : null}
      {chosen ? (
        <Fragment key={active}>
          <WithoutAllowances scenario={chosen} />
          <PayBack scenario={chosen} range={range} />
        </Fragment>
      ) : null}
      {range ? (
        <RangeParts range={range} />
      ) : ranges.some(Boolean) ? (
        <p>{tRange("nietAlles")}</p>
      ) : null}
    </div>
  );
}
