"use client";

import { useTranslations } from "next-intl";
import {
  memo,
  startTransition,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from "react";
import { KeptNotice } from "@/components/keep/kept-notice";
import { Late } from "@/components/site/late";
import { classNames } from "@/components/ui/class-names";
import { scrollToAddress } from "@/components/ui/scroll-to-address";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { KeepPanel } from "./keep-panel";
import { lateOutcomeSide } from "./late-outcome-side";
import { MunicipalitySection } from "./municipality-section";
import { RemarksContext, type Remarks } from "./remarks";
import { AllowancesSection, HouseholdSection, MoneySection, PeriodSection } from "./sections";
import { useOutcomes, type Outcomes } from "./use-outcomes";
import { WorkSection } from "./work-section";

/** Hands every field what there is to say about it. Its children stay the same, so only fields with news are drawn. */
function WithRemarks({ outcomes, children }: { outcomes: Outcomes; children: ReactNode }) {
  const { of, fouten, aannames } = outcomes;
  const remarks = useMemo<Remarks>(
    () => ({
      of,
      fouten: new Map(fouten.map(({ pad, code }) => [pad, code])),
      aannames: new Map(aannames.map((aanname) => [aanname.pad, aanname])),
    }),
    [of, fouten, aannames],
  );
  return <RemarksContext value={remarks}>{children}</RemarksContext>;
}

const sections = [
  HouseholdSection,
  WorkSection,
  MoneySection,
  MunicipalitySection,
  AllowancesSection,
  PeriodSection,
];

/** True when all sections were there before: who comes back finds the page as long as it was. */
let started = false;

/**
 * The fields are drawn by their own answers, not by the page. The first section comes with the page, the others one after
 * the other: a slow phone can answer a tap in between.
 */
const Sections = memo(function Sections() {
  const [atOnce] = useState(() => started);
  const [shown, setShown] = useState(atOnce ? sections.length : 1);
  useEffect(() => {
    if (atOnce) return;
    if (shown < sections.length) {
      startTransition(() => {
        setShown(shown + 1);
      });
      return;
    }
    started = true;
    scrollToAddress();
  }, [atOnce, shown]);
  return (
    // About as long as it will be: who reloads comes back where they were.
    <div
      className={classNames(
        "grid content-start gap-10",
        shown < sections.length && "min-h-[165rem]",
      )}
    >
      {sections.slice(0, shown).map((Section, place) => (
        <Section key={place} />
      ))}
    </div>
  );
});

/** All answers on one page, with the outcome beside them that follows every change. */
export function SamenPage() {
  const { keer } = useAntwoorden();
  // Answers that came from elsewhere, or are gone: nothing of before stays, not in a field and not beside it.
  return (
    <>
      <div className="mb-8 lg:mx-[calc((100%-min(92rem,100vw-4rem))/2)]">
        <KeepPanel />
      </div>
      <Samen key={keer} />
    </>
  );
}

function Samen() {
  const t = useTranslations("samen");
  const { antwoorden, geladen } = useAntwoorden();
  // The outcome comes in small steps after the fields.
  const ready = useDeferredValue(geladen);
  const outcomes = useOutcomes(antwoorden);
  const nothingYet = <p>{t("nogNiets")}</p>;
  return (
    <WithRemarks outcomes={outcomes}>
      <div className="grid gap-10 lg:mx-[calc((100%-min(92rem,100vw-4rem))/2)] lg:grid-cols-[9fr_11fr] lg:gap-8 2xl:grid-cols-2 2xl:gap-10">
        <form
          aria-label={t("antwoorden")}
          autoComplete="off"
          // Nothing goes into the address, also before React is there.
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <KeptNotice />
          <Sections />
        </form>
        <section
          id="uitkomst"
          aria-labelledby="uitkomst-titel"
          // It scrolls by itself on a wide screen, so a keyboard must be able to reach it.
          tabIndex={0}
          className="scroll-mt-4 whk-beside"
        >
          <h2 id="uitkomst-titel" className="mb-4">
            {t("uitkomst")}
          </h2>
          {ready ? (
            <Late part={lateOutcomeSide} meanwhile={nothingYet}>
              {(OutcomeSide) => <OutcomeSide outcomes={outcomes} />}
            </Late>
          ) : (
            nothingYet
          )}
        </section>
      </div>
    </WithRemarks>
  );
}
