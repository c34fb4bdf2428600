"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback, useDeferredValue, useMemo } from "react";
import { Woorden } from "@/components/paginas/woorden";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/locales";
import { woordenBijUitkomst } from "@/lib/paginas/woorden-bij";
import type { Bedrag, Uren } from "@/lib/recht";
import { averageOver } from "@/lib/uitkomst/answer";
import { splitExtraWage } from "@/lib/uitkomst/hours";
import { outcomeWithin, withHours } from "@/lib/uitkomst/what-if";
import { Comparison } from "./comparison";
import { Costs } from "./costs";
import { HoursSection } from "./hours-section";
import type { PlaceProps } from "./place-props";
import { useCurve } from "./use-curve";
import type { OutcomeOwner } from "./use-outcome";
import { MonthlyHours, MunicipalityChoices, OtherWork } from "./what-if";

/** Which job the hours are about, when there are more. */
function WhichJob({ owner }: { owner: OutcomeOwner }) {
  const t = useTranslations("watAls");
  const { baseZaak, job, chooseJob } = owner;
  if (baseZaak.werk.length < 2) return null;
  return (
    <fieldset>
      <legend className="mb-2">{t("uren.baan")}</legend>
      <div className="flex flex-wrap gap-2">
        {baseZaak.werk.map(({ wie }, index) => (
          <label key={index} className="whk-choice">
            <input
              type="radio"
              name="baan"
              checked={job === index}
              onChange={() => {
                chooseJob(index);
              }}
            />
            {wie === "partner" && baseZaak.werk.filter((one) => one.wie === wie).length === 1
              ? t("uren.baanPartner")
              : t("uren.baanNummer", { nummer: String(index + 1) })}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The curve over the hours with its slider; or why there is none. */
function Hours({ owner, wide }: Pick<PlaceProps, "owner" | "wide">) {
  const t = useTranslations("watAls");
  const locale = useLocale();
  const { scenario, baseZaak, job, work, hours, answered, varied, curveMonths } = owner;
  const found = useCurve(varied, owner.curve);
  const curve = found?.curve;
  const splits = useMemo(() => (curve ? splitExtraWage(curve.points, 4) : []), [curve]);
  const amountAt = useCallback(
    (at: Uren): Bedrag | null => {
      const point = curve?.points.find((one) => String(one.hours) === at);
      if (point) return point.amount;
      const outcome = outcomeWithin(withHours(baseZaak, job, at, answered));
      return outcome && averageOver(outcome, curveMonths);
    },
    [curve, curveMonths, baseZaak, job, answered],
  );
  if (!work) return null;
  if (varied === null || hours === null)
    return (
      <p className="max-w-text">
        {t(work.loon.soort === "nettoPerMaand" ? "uren.netto" : "uren.geenUren")}{" "}
        <Link href={localePath(locale, "/berekening/#controle")}>{t("uren.naarVragen")}</Link>
      </p>
    );
  // About as high as the curve will be, so that what stands below does not jump.
  if (!found || !curve) return <div className="min-h-[40rem]" />;
  return (
    // Another job's amounts are not shown, and the place stays: nothing below jumps.
    <div className={found.ofThis ? undefined : "invisible"}>
      <HoursSection
        key={`hours ${scenario.index} ${job}`}
        curve={curve}
        splits={splits}
        hours={hours}
        answered={owner.firstHours ?? hours}
        amountAt={amountAt}
        months={curveMonths.length}
        otherJob={baseZaak.werk.length > 1}
        wide={wide}
        inProportion={work.loon.soort !== "uurloon"}
        onHours={owner.tryHours}
      />
    </div>
  );
}

/** Other hours, other work, months that differ, what the municipality may do, and costs: each shows at once what it does. */
export default function PlaceWhatIf({ owner, wide }: PlaceProps) {
  const t = useTranslations("watAls");
  const tUitkomst = useTranslations("uitkomst");
  const { scenarios, scenario, baseZaak, job, work, now, onChange } = owner;
  const slowZaak = useDeferredValue(scenario.zaak);
  return (
    <>
      <p>{t("uitleg")}</p>
      <section className="whk-parts [&>*+*]:mt-6" aria-labelledby="uren-deel">
        <h2 id="uren-deel">{t("uren.titel")}</h2>
        <WhichJob owner={owner} />
        <Hours owner={owner} wide={wide} />
      </section>
      {scenarios.length > 1 ? (
        <Disclosure part summary={tUitkomst("vergelijk.titel")} open={wide}>
          <Comparison scenarios={scenarios} ranges={owner.ranges} now={now} />
        </Disclosure>
      ) : null}
      <OtherWork
        answers={owner.answers}
        active={scenario.index}
        onActive={owner.choose}
        onChange={owner.changePossibilities}
      />
      {work ? (
        <MonthlyHours
          key={`months ${scenario.index} ${job}`}
          scenario={scenario}
          place={job}
          months={scenario.outcome.maanden.map(({ maand }) => maand)}
          onChange={onChange}
        />
      ) : null}
      {work ? (
        <Disclosure part summary={t("gemeente")} open={wide}>
          <MunicipalityChoices zaak={slowZaak} chosen={baseZaak} onChange={onChange} />
        </Disclosure>
      ) : null}
      <Disclosure part summary={tUitkomst("kosten.titel")} open={wide}>
        <Costs scenario={scenario} onChange={onChange} />
      </Disclosure>
      <Woorden woorden={woordenBijUitkomst.watAls} />
    </>
  );
}
