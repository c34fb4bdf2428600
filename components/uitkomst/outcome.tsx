"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, type ComponentType } from "react";
import { usePageTitle } from "@/components/berekening/use-page-title";
import { ChartPatterns } from "@/components/uitkomst/grafiek/chart-patterns";
import { Woorden } from "@/components/paginas/woorden";
import { Late } from "@/components/site/late";
import { BackArrow } from "@/components/ui/arrow";
import type { Locale } from "@/lib/i18n/locales";
import { fetchGemeenten, useChosenPraktijk } from "@/lib/gemeente/use-gemeenten";
import { woordenBijUitkomst } from "@/lib/paginas/woorden-bij";
import { Answer, AnswerLine } from "./answer";
import { Answers } from "./answers";
import { Doors } from "./doors";
import { latePlaces } from "./late-places";
import { OutOfDate } from "./out-of-date";
import { places, usePlace, usePlaceTitle, type Place } from "./places";
import type { PlaceProps } from "./place-props";
import { OneReading } from "./one-reading";
import { OtherQuestions } from "./range";
import { useMediaQuery } from "./use-media-query";
import { useOutcome, type OutcomeProps } from "./use-outcome";

export type { OutcomeProps };

/** Where tables have room: on the whole width, and beside the doors on a really wide screen. */
const roomForTables = "(min-width: 48rem) and (max-width: 63.99rem), (min-width: 75rem)";

/** The address of the answer for who goes there by its link: at its top, and not where they were. */
const toAnswer = "#dit-houd-je-over";

/** How long the answer stands there before its places are fetched, in milliseconds: until then it has the phone to itself. */
const restMs = 1500;

/** Fetches the places one by one once the answer is at rest; gives a function that stops it. */
function fetchAhead(locale: Locale): () => void {
  const timers = places.map((place, number) =>
    setTimeout(
      () => {
        latePlaces[place].askAhead(locale);
      },
      restMs + 50 * number,
    ),
  );
  timers.push(setTimeout(fetchGemeenten, restMs));
  return () => {
    timers.forEach(clearTimeout);
  };
}

/**
 * Where somebody goes on this page: the heading of a place gets the focus, and Back leads to the door they came from, at
 * the height where they were.
 */
function useWalk(place: Place | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(place);
  const leftAt = useRef(0);
  useEffect(() => {
    const from = before.current;
    if (from === place) return;
    before.current = place;
    const back = place === null && location.hash !== toAnswer;
    window.scrollTo(0, back ? leftAt.current : 0);
    const target = back ? document.getElementById(`deur-${from ?? ""}`) : heading.current;
    target?.focus({ preventScroll: true });
  }, [place]);
  return {
    heading,
    leave: () => {
      if (place === null) leftAt.current = window.scrollY;
    },
  };
}

/** A place, with what is known of the municipality: the answer itself does not need that, and does not wait for it. */
function InPlace({
  part: Part,
  ...props
}: { part: ComponentType<PlaceProps> } & Omit<PlaceProps, "practice">) {
  return <Part {...props} practice={useChosenPraktijk(props.owner.answers.gemeente.code)} />;
}

/** The outcome: the answer with its doors, and the place that was chosen. On a wide screen they stand side by side. */
export default function Outcome(props: OutcomeProps) {
  const t = useTranslations("opDezePagina");
  const locale = useLocale();
  const page = useRef<HTMLDivElement>(null);
  const owner = useOutcome(props, page);
  const place = usePlace();
  const titleOf = usePlaceTitle();
  const wide = useMediaQuery(roomForTables);
  const beside = useMediaQuery("(min-width: 64rem)");
  const { heading, leave } = useWalk(place);
  usePageTitle(titleOf(place));
  useEffect(() => fetchAhead(locale), [locale]);

  const { scenarios, scenario, rows, range } = owner;
  const shown = place ?? (beside ? "maanden" : null);
  const title = (of: Place | null) => (
    <h1 ref={heading} tabIndex={-1} id="plaats-titel" className="mb-4 outline-none">
      {titleOf(of)}
    </h1>
  );
  const back = (
    <p className="mb-2">
      <a href={toAnswer} className="inline-flex min-h-11 items-center">
        <BackArrow />
        {titleOf(null)}
      </a>
    </p>
  );

  return (
    <div
      ref={page}
      className="lg:mx-[calc((100%-min(80rem,100vw-4rem))/2)] lg:grid lg:grid-cols-[20rem_minmax(0,1fr)] lg:gap-10"
    >
      <ChartPatterns />
      {place === null || beside ? (
        // Before the address changes: that is where Back leads to.
        <div
          className="whk-beside grid content-start gap-4 lg:-mx-1 lg:px-1"
          onClickCapture={leave}
        >
          <div>
            {place === null ? title(null) : back}
            {/* Another one where it becomes shorter or longer: that is not news to be read aloud. */}
            <div key={place === null ? "whole" : "brief"} aria-live="polite">
              {scenarios.length === 1 ? (
                <Answer scenario={scenario} rows={rows} range={range} brief={place !== null} />
              ) : (
                <Answers
                  scenarios={scenarios}
                  ranges={owner.ranges}
                  active={scenario.index}
                  onChoose={owner.choose}
                />
              )}
            </div>
          </div>
          <OutOfDate
            zaak={scenario.zaak}
            today={props.answers.periode.vandaag}
            where="#voorbehoud"
          />
          <OtherQuestions answers={props.answers} />
          <Doors owner={owner} place={shown} />
          <Woorden woorden={woordenBijUitkomst.antwoord} />
        </div>
      ) : null}
      {shown === null ? null : (
        <section
          key={shown}
          // Not the name in the address: the browser would go there by itself, and take the focus away.
          id={`plaats-${shown}`}
          aria-labelledby={place === null ? "plaats-ernaast" : "plaats-titel"}
        >
          {place === null ? (
            <h2 id="plaats-ernaast" className="mb-4">
              {titleOf(shown)}
            </h2>
          ) : (
            <>
              {beside ? null : back}
              {title(place)}
            </>
          )}
          {beside ? null : (
            <AnswerLine
              scenario={scenario}
              all={scenarios}
              range={range}
              inSight={shown === "wat-als"}
            />
          )}
          <OneReading range={range} months={shown === "maanden"} />
          <Late part={latePlaces[shown]} meanwhile={<p>{t("laden")}</p>}>
            {(Part) => (
              <div className="whk-parts [&>*+*]:mt-8">
                <InPlace part={Part} owner={owner} wide={wide} />
              </div>
            )}
          </Late>
        </section>
      )}
    </div>
  );
}
