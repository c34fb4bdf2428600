"use client";

import { useLocale, useTranslations } from "next-intl";
import { Woorden } from "@/components/paginas/woorden";
import { woordenBijStap } from "@/lib/paginas/woorden-bij";
import { Disclosure } from "@/components/ui/disclosure";
import type { Maand, Stap } from "@/lib/recht";
import { citationKey, citationText, lawLink } from "@/lib/uitkomst/citations";
import { stepSentence, stepsInOrder } from "@/lib/uitkomst/steps";

/** Whose decision a step is, and whether it is certain. */
function Marks({ step }: { step: Stap }) {
  const t = useTranslations("uitleg");
  return (
    <>
      {step.voorlopig ? <>&nbsp;*</> : null}
      {step.gemeenteBeslist ? (
        <p className="text-base text-subtle">{t("gemeenteBeslist")}</p>
      ) : null}
    </>
  );
}

/** The articles that the steps rest on, each once, as they stood that month. */
function Law({ steps, month }: { steps: readonly Stap[]; month: Maand }) {
  const t = useTranslations("uitleg");
  const places = new Map(
    steps.flatMap(({ grondslag }) => grondslag).map((place) => [citationKey(place), place]),
  );
  if (places.size === 0) return null;
  return (
    <Disclosure summary={t("watZegtDeWet")}>
      <ul className="grid gap-2">
        {[...places].map(([key, place]) => (
          <li key={key}>
            <a href={lawLink(place, month)} target="_blank" rel="noreferrer">
              {t("nieuwVenster", { tekst: citationText(t, place) })}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** How an amount came about: the steps as sentences, in the order in which a person reckons. */
export function Explanation({
  intro,
  step,
  month,
}: {
  /** "Je uitkering is deze maand € 946,67. Zo komen we daaraan:" */
  intro: string;
  step: Stap;
  month: Maand;
}) {
  const t = useTranslations("uitleg");
  const locale = useLocale();
  const steps = stepsInOrder(step);
  return (
    <div className="grid gap-3">
      <p>{intro}</p>
      <ol className="grid gap-3">
        {steps.map((one, index) => (
          <li key={index} className="border-s-4 border-line ps-3">
            {stepSentence(t, one, locale)}
            <Marks step={one} />
          </li>
        ))}
      </ol>
      {steps.some(({ voorlopig }) => voorlopig) ? (
        <p className="text-base text-subtle">* {t("voorlopig")}</p>
      ) : null}
      <Woorden woorden={[...new Set(steps.flatMap(({ soort }) => woordenBijStap[soort] ?? []))]} />
      <Law steps={steps} month={month} />
    </div>
  );
}
