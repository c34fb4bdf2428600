"use client";

import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import { useVraagTekst } from "@/components/berekening/text";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/locales";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { adresVan } from "@/lib/invoer/vragen/vraag";
import { absolute, euroRounded, roundToEuros, signOf } from "@/lib/notation/money";
import { monthAndYear } from "@/lib/notation/months";
import { reikwijdteVan, type Spreiding, type Zaak } from "@/lib/recht";
import { rangeOf, type OpenItem, type Range } from "@/lib/uitkomst/range";
import { remember } from "@/lib/uitkomst/same";

/** More open questions than this stand behind "Alle open vragen". */
const mostShown = 3;

/** More possibilities than somebody compares: each part of the answer asks for the same ranges. */
const keptRanges = 4;

const rangeFor = remember((zaak: Zaak) => {
  const reikwijdte = reikwijdteVan(zaak);
  return { range: rangeOf(reikwijdte), months: reikwijdte?.maanden ?? [] };
}, keptRanges);

/** What is open in a situation, and what each month can be. It follows hours that are tried a moment later. */
export function useRange(zaak: Zaak) {
  const deferred = useDeferredValue(zaak);
  return useMemo(() => rangeFor(deferred), [deferred]);
}

/** How a range of more or less than now is said: which sentence, and its amounts. */
export function rangeWords({ laag, hoog }: Spreiding) {
  const [low, high] = [roundToEuros(laag), roundToEuros(hoog)];
  const [a, b] = [euroRounded(absolute(low)), euroRounded(absolute(high))];
  if (signOf(low) >= 0) return { kind: "meer", laag: a, hoog: b } as const;
  if (signOf(high) <= 0) return { kind: "minder", laag: b, hoog: a } as const;
  return { kind: "tussen", laag: a, hoog: b } as const;
}

/** What an open question moves, as a sentence. */
export function useMoves(): (item: OpenItem) => string {
  const t = useTranslations("uitkomst.reikwijdte");
  const locale = useLocale();
  return ({ moves: { amount, month }, sameTotal }) =>
    month === null
      ? t("perMaand", { bedrag: euroRounded(amount) })
      : t(sameTotal ? "inMaandNietJaar" : "inMaand", {
          bedrag: euroRounded(amount),
          maand: monthAndYear(locale, month),
        });
}

/** Where an open question is answered, to come back to the outcome. */
function addressOf({ question, job }: OpenItem): string {
  return `#antwoord/${job !== null && job > 0 ? `baan-${job + 1}-` : ""}${adresVan(question)}`;
}

function Question({ item }: { item: OpenItem }) {
  const text = useVraagTekst();
  const locale = useLocale();
  const moves = useMoves();
  return (
    <li>
      <Link href={`${localePath(locale, "/berekening/")}${addressOf(item)}`}>
        {text(`${item.question}.kort`, { wie: "aanvrager" })}
      </Link>{" "}
      <span className="text-subtle">{moves(item)}</span>
    </li>
  );
}

/** Why there is a range, the lowest month, and what moves it. */
export function RangeParts({ range }: { range: Range }) {
  const t = useTranslations("uitkomst.reikwijdte");
  const locale = useLocale();
  const moves = useMoves();
  const { lowest, items, transition } = range;
  return (
    <>
      <div id="reikwijdte" className="grid gap-3" data-testid="reikwijdte">
        {lowest ? (
          <p>
            {t.rich("laagste", {
              laag: euroRounded(lowest.laag),
              hoog: euroRounded(lowest.hoog),
              b: (chunks) => <strong>{chunks}</strong>,
            })}
          </p>
        ) : null}
        {items.length > 0 ? (
          <>
            <p>{t("waarom")}</p>
            <ul className="grid list-disc gap-1 ps-5">
              {items.slice(0, mostShown).map((item) => (
                <Question key={addressOf(item)} item={item} />
              ))}
            </ul>
          </>
        ) : null}
        {transition ? (
          <p data-testid="overgang">
            {t("overgang", {
              bedrag: euroRounded(transition.amount),
              maand: monthAndYear(locale, transition.month),
              brief: transition.letter ? "ja" : "nee",
            })}
          </p>
        ) : null}
      </div>
      {items.length > 0 ? (
        <Disclosure summary={t("vraagTitel")}>
          <ul className="grid list-disc gap-2 ps-5">
            {items.map((item) => (
              <li key={addressOf(item)}>
                {t(`zin.${item.question}`)} {moves(item)}
              </li>
            ))}
          </ul>
          {items.length > mostShown ? (
            <ul className="grid list-disc gap-1 ps-5">
              {items.slice(mostShown).map((item) => (
                <Question key={addressOf(item)} item={item} />
              ))}
            </ul>
          ) : null}
        </Disclosure>
      ) : null}
    </>
  );
}

/** What was not asked yet is not in the amount; the way to the rest of the questions. */
export function OtherQuestions({ answers }: { answers: Antwoorden }) {
  const t = useTranslations("uitkomst.reikwijdte");
  const locale = useLocale();
  if (answers.anderGeld.length > 0 && answers.toeslagen.meerekenen !== null) return null;
  return (
    <p>
      {t("anders")} {/* The check page sends somebody to the first question that is open. */}
      <Link href={`${localePath(locale, "/berekening/")}#controle`}>{t("andereVragen")}</Link>
    </p>
  );
}

/** The same on paper and beside the answers: at most five questions to ask, and what nobody can answer. */
export function RangeOnPaper({ range, className }: { range: Range; className?: string }) {
  const t = useTranslations("uitkomst.reikwijdte");
  const locale = useLocale();
  const moves = useMoves();
  const { difference, lowest, items, transition } = range;
  const words = difference && rangeWords(difference);
  return (
    <div className={className} data-testid="reikwijdte">
      {words ? (
        <p>
          <strong>{t("papier", { soort: words.kind, laag: words.laag, hoog: words.hoog })}</strong>
        </p>
      ) : null}
      {lowest ? (
        <p>
          {t.rich("laagste", {
            laag: euroRounded(lowest.laag),
            hoog: euroRounded(lowest.hoog),
            b: (chunks) => chunks,
          })}
        </p>
      ) : null}
      {items.length > 0 ? (
        <>
          <p>
            {t("waarom")} {t("vraagTitel")}:
          </p>
          <ul>
            {items.slice(0, 5).map((item) => (
              <li key={addressOf(item)}>
                {t(`zin.${item.question}`)} {moves(item)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {transition ? (
        <p>
          {t("overgang", {
            bedrag: euroRounded(transition.amount),
            maand: monthAndYear(locale, transition.month),
            brief: transition.letter ? "ja" : "nee",
          })}
        </p>
      ) : null}
    </div>
  );
}
