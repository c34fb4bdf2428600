"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { ChartPatterns } from "@/components/grafiek/chart-patterns";
import { Woorden } from "@/components/paginas/woorden";
import { Link } from "@/components/ui/link";
import { scrollToAddress } from "@/components/ui/scroll-to-address";
import { bedragNaarTekst, getalNaarTekst } from "@/lib/invoer/bedrag";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { useChosenPraktijk } from "@/lib/gemeente/use-gemeenten";
import { localePath } from "@/lib/i18n/locales";
import { bereken, zonderWerk, type Bedrag, type Uren, type Zaak } from "@/lib/recht";
import { woordenBijUitkomst } from "@/lib/paginas/woorden-bij";
import { averageOver, monthsWithWork } from "@/lib/uitleg/answer";
import { splitExtraWage } from "@/lib/uitleg/hours";
import { monthRows } from "@/lib/uitleg/month-rows";
import { canVaryHours, curveKey, withHours } from "@/lib/uitleg/what-if";
import { AfterwardsSection } from "./afterwards-section";
import { Answer, Answers } from "./answer";
import { setHours, setHoursAndWage } from "./change-answers";
import { Comparison } from "./comparison";
import { Costs } from "./costs";
import { HoursSection } from "./hours-section";
import { MonthsSection } from "./months-section";
import { OnThisPage } from "./on-this-page";
import { OutOfDate } from "./out-of-date";
import { hoursOf, type Scenario } from "./scenario";
import { useCurve } from "./use-curve";
import { useMediaQuery } from "./use-media-query";
import { useTriedHours } from "./use-tried-hours";
import { MonthlyHours, MunicipalityChoices, OtherWork } from "./what-if";

export interface OutcomeProps {
  readonly answers: Antwoorden;
  /** The situation of each possibility, in the order of the answers. */
  readonly zaken: readonly Zaak[];
  readonly onChange: (change: (answers: Antwoorden) => Antwoorden) => void;
}

/** Hours per week of a job: those of an hourly wage, or those that were answered beside another wage. */
function answeredHours(zaak: Zaak, answers: Antwoorden, scenario: number, place: number) {
  const loon = zaak.werk[place]?.loon;
  if (loon?.soort === "uurloon") return loon.urenPerWeek;
  const job = answers.scenarios[scenario]?.banen[place];
  return job ? hoursOf(job) : null;
}

/** The first of the values with this key: what was computed from it, and drawn, then stays. */
function useFirst<T>(value: T, key: string): T {
  const [kept, setKept] = useState({ value, key });
  if (kept.key === key) return kept.value;
  setKept({ value, key });
  return value;
}

/** True when the whole outcome was drawn before: who comes back finds the page as long as it was. */
let drawnBefore = false;

/** The outcome of complete answers: the answer first, then every month, the pictures, and what if. */
export default function Outcome({ answers, zaken, onChange }: OutcomeProps) {
  const tWatAls = useTranslations("watAls");
  const locale = useLocale();
  const wide = useMediaQuery("(min-width: 48rem)");
  const [chosen, setActive] = useState(0);
  const [place, setPlace] = useState(0);
  const page = useRef<HTMLDivElement>(null);
  const {
    tried,
    tryHours: setTried,
    settle,
  } = useTriedHours(
    page,
    useCallback(
      ({ scenario, place: at, hours: next }) => {
        const of = zaken[scenario];
        const { loon } =
          (of && withHours(of, at, next, answeredHours(of, answers, scenario, at)).werk[at]) ?? {};
        if (!loon) return;
        onChange(
          loon.soort === "uurloon"
            ? setHours(scenario, at, getalNaarTekst(next))
            : setHoursAndWage(scenario, at, getalNaarTekst(next), bedragNaarTekst(loon.bedrag)),
        );
      },
      [zaken, answers, onChange],
    ),
  );

  // A slow phone shows the answer before it draws the rest.
  const rest = useDeferredValue(true, drawnBefore);
  useEffect(() => {
    if (!rest || drawnBefore) return;
    drawnBefore = true;
    scrollToAddress();
  }, [rest]);

  const practice = useChosenPraktijk(answers.gemeente.code);

  const active = Math.min(chosen, zaken.length - 1);
  const baseZaak = zaken[active];
  if (!baseZaak) throw new Error("Answers without a possibility have no outcome.");
  const job = Math.min(place, Math.max(baseZaak.werk.length - 1, 0));
  const answered = answeredHours(baseZaak, answers, active, job);
  const trying = tried?.scenario === active && tried.place === job ? tried.hours : null;
  const hours = trying ?? answered;
  const work = baseZaak.werk[job];
  const canVary = work !== undefined && canVaryHours(work, answered);

  const changed = useMemo(
    () => (trying === null ? baseZaak : withHours(baseZaak, job, trying, answered)),
    [trying, baseZaak, job, answered],
  );
  // Hours that are kept after they were tried out change nothing that is shown.
  const zaak = useFirst(
    changed,
    useMemo(() => JSON.stringify(changed), [changed]),
  );
  const withoutWork = useMemo(() => zonderWerk(baseZaak), [baseZaak]);
  const zaakNow = useFirst(
    withoutWork,
    useMemo(() => JSON.stringify(withoutWork), [withoutWork]),
  );
  const now = useMemo(() => bereken(zaakNow), [zaakNow]);
  const outcome = useMemo(() => bereken(zaak), [zaak]);
  const base = useMemo(() => zaken.map((one) => bereken(one)), [zaken]);
  const scenarios = useMemo(
    () =>
      zaken.flatMap((one, index): Scenario[] => {
        const of = answers.scenarios[index];
        const its = index === active ? outcome : base[index];
        return of && its
          ? [{ index, answers: of, zaak: index === active ? zaak : one, outcome: its }]
          : [];
      }),
    [zaken, answers, active, outcome, base, zaak],
  );
  const scenario = scenarios[active];

  const rows = useMemo(() => monthRows(outcome, now, "rekening"), [outcome, now]);

  // Everything but the answer may lag behind what somebody chooses.
  const slowZaak = useDeferredValue(zaak);
  const slowOutcome = useDeferredValue(outcome);
  const slowNow = useDeferredValue(now);
  // 41 years need not be computed again for other hours of a wage per hour.
  const sameCurve = useMemo(() => curveKey(baseZaak, job, answered), [baseZaak, job, answered]);
  const varied = useMemo(
    () => (rest && canVary ? { scenario: active, zaak: baseZaak, job, answered } : null),
    [rest, canVary, active, baseZaak, job, answered],
  );
  const variedKey = `${varied !== null} ${active} ${sameCurve}`;
  const found = useCurve(useFirst(varied, variedKey), variedKey);
  const curve = found?.curve;
  const curveMonths = useMemo(
    () => monthsWithWork(base[active] ?? outcome),
    [base, active, outcome],
  );
  const splits = useMemo(() => (curve ? splitExtraWage(curve.points, 4) : []), [curve]);

  const tryHours = useCallback(
    (next: Uren) => {
      setTried({ scenario: active, place: job, hours: next });
    },
    [setTried, active, job],
  );

  // A possibility may go away, and the next one take its place: what was tried stays with the one it was tried for.
  const changePossibilities = useCallback<OutcomeProps["onChange"]>(
    (change) => {
      settle();
      onChange(change);
    },
    [settle, onChange],
  );

  const amountAt = useCallback(
    (at: Uren): Bedrag => {
      const point = curve?.points.find((one) => String(one.hours) === at);
      if (point) return point.amount;
      return averageOver(bereken(withHours(baseZaak, job, at, answered)), curveMonths);
    },
    [curve, curveMonths, baseZaak, job, answered],
  );

  // The hours that somebody came with, to go back to.
  const [firstHours] = useState(answered);

  if (!scenario) throw new Error("Answers without a possibility have no outcome.");

  return (
    <>
      <ChartPatterns />
      <div ref={page} className="whk-parts">
        <div className="max-w-text" aria-live="polite">
          {scenarios.length === 1 ? (
            <Answer scenario={scenario} rows={rows} />
          ) : (
            <Answers scenarios={scenarios} active={active} onChoose={setActive} />
          )}
        </div>

        <div className="grid max-w-text gap-4">
          <OutOfDate zaak={zaak} today={answers.periode.vandaag} />
          <div>
            <Woorden woorden={woordenBijUitkomst.antwoord} />
          </div>
          <OnThisPage />
        </div>

        {rest ? (
          <>
            {scenarios.length > 1 ? <Comparison scenarios={scenarios} now={now} /> : null}

            <MonthsSection
              zaak={slowZaak}
              outcome={slowOutcome}
              now={slowNow}
              practice={practice}
              today={answers.periode.vandaag}
              wide={wide}
            />

            <section
              id="wat-als"
              className="whk-parts [&>*+*]:mt-6"
              aria-labelledby="wat-als-titel"
            >
              <div className="grid gap-2">
                <h2 id="wat-als-titel">{tWatAls("titel")}</h2>
                <p>{tWatAls("uitleg")}</p>
              </div>
              {baseZaak.werk.length > 1 ? (
                <fieldset>
                  <legend className="mb-2">{tWatAls("uren.baan")}</legend>
                  <div className="flex flex-wrap gap-2">
                    {baseZaak.werk.map((_, index) => (
                      <label key={index} className="whk-choice">
                        <input
                          type="radio"
                          name="baan"
                          checked={job === index}
                          onChange={() => {
                            setPlace(index);
                          }}
                        />
                        {tWatAls("uren.baanNummer", { nummer: String(index + 1) })}
                      </label>
                    ))}
                  </div>
                </fieldset>
              ) : null}
              {canVary && hours !== null ? (
                found && curve ? (
                  // Another job's amounts are not shown, and the place stays: nothing below jumps.
                  <div className={found.ofThis ? undefined : "invisible"}>
                    <HoursSection
                      key={`hours ${active} ${job}`}
                      curve={curve}
                      splits={splits}
                      hours={hours}
                      answered={firstHours ?? hours}
                      amountAt={amountAt}
                      months={curveMonths.length}
                      wide={wide}
                      inProportion={work.loon.soort !== "uurloon"}
                      onHours={tryHours}
                    />
                  </div>
                ) : null
              ) : work ? (
                <p className="max-w-text">
                  {tWatAls(work.loon.soort === "nettoPerMaand" ? "uren.netto" : "uren.geenUren")}{" "}
                  <Link href={localePath(locale, "/berekening/#controle")}>
                    {tWatAls("uren.naarVragen")}
                  </Link>
                </p>
              ) : null}
              <OtherWork
                answers={answers}
                active={active}
                onActive={setActive}
                onChange={changePossibilities}
              />
              {work ? (
                <MonthlyHours
                  key={`months ${active} ${job}`}
                  scenario={scenario}
                  place={job}
                  months={outcome.maanden.map(({ maand }) => maand)}
                  onChange={onChange}
                />
              ) : null}
              {work ? (
                <MunicipalityChoices zaak={slowZaak} chosen={baseZaak} onChange={onChange} />
              ) : null}
              <Costs scenario={scenario} onChange={onChange} />
              <Woorden woorden={woordenBijUitkomst.watAls} />
            </section>

            <AfterwardsSection
              zaak={slowZaak}
              outcome={slowOutcome}
              now={slowNow}
              practice={practice}
              today={answers.periode.vandaag}
            />
          </>
        ) : (
          <div className="whk-window-high" />
        )}
      </div>
    </>
  );
}
