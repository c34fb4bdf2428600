"use client";

import { useLocale, useTranslations } from "next-intl";
import { useVraagTekst } from "@/components/berekening/text";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/locales";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { adresVan } from "@/lib/invoer/vragen/vraag";
import type { OpenItem, Range } from "@/lib/uitkomst/range";
import { useRangeText } from "./range-text";

/** More open questions than this stand behind "Alle open vragen". */
const mostShown = 3;

/** More questions than this do not stand on paper. */
const mostOnPaper = 5;

/** The question of an open answer, as it is called in the address bar. */
export function questionAddress({ question, who, job }: OpenItem): string {
  if (job !== null && job > 0) return `baan-${job + 1}-${adresVan(question)}`;
  return who === "partner" ? `partner-${adresVan(question)}` : adresVan(question);
}

function Question({ item, all }: { item: OpenItem; all: readonly OpenItem[] }) {
  const text = useVraagTekst();
  const locale = useLocale();
  const { moves, ofJob } = useRangeText();
  return (
    <li>
      <Link href={`${localePath(locale, "/berekening/")}#antwoord/${questionAddress(item)}`}>
        {text(`${item.question}.kort`, { wie: item.who })}
        {ofJob(item, all)}
      </Link>{" "}
      <span className="block text-subtle">{moves(item)}</span>
    </li>
  );
}

interface TransitionProps {
  readonly of: NonNullable<Range["transition"]>;
  /** Behind a line, where there are questions that can be answered. */
  readonly folded?: boolean;
}

/** What the law leaves open in 2027: no question, since nobody can answer it. */
export function Transition({ of, folded = false }: TransitionProps) {
  const { short, about, readings, now } = useRangeText().transition(of);
  const text = (
    <div className="grid gap-1" data-testid="overgang">
      <p>{about}</p>
      <ul className="grid list-disc gap-1 ps-5">
        {readings.map((reading) => (
          <li key={reading}>{reading}</li>
        ))}
      </ul>
      <p>{now}</p>
    </div>
  );
  return folded ? <Disclosure summary={short}>{text}</Disclosure> : text;
}

/** Why there is a range, and what moves it. */
export function RangeParts({ range }: { range: Range }) {
  const t = useTranslations("uitkomst.reikwijdte");
  const { moves, question } = useRangeText();
  const { items, transition, partly } = range;
  return (
    <>
      <div id="reikwijdte" className="grid gap-3" data-testid="reikwijdte">
        {items.length > 0 ? (
          <>
            <p>{t("waarom")}</p>
            <ul className="grid list-disc gap-1 ps-5">
              {items.slice(0, mostShown).map((item) => (
                <Question key={questionAddress(item)} item={item} all={items} />
              ))}
            </ul>
          </>
        ) : transition ? null : (
          <p>{t("nietAlles")}</p>
        )}
        {partly ? <p data-testid="deels">{t("deels")}</p> : null}
        {transition ? <Transition of={transition} folded={items.length > 0} /> : null}
      </div>
      {items.length > 0 ? (
        <Disclosure summary={t("vraagTitel")}>
          <ul className="grid list-disc gap-2 ps-5">
            {items.map((item) => (
              <li key={questionAddress(item)}>
                {question(item, items)} {moves(item)}
              </li>
            ))}
          </ul>
          {items.length > mostShown ? (
            <ul className="grid list-disc gap-1 ps-5">
              {items.slice(mostShown).map((item) => (
                <Question key={questionAddress(item)} item={item} all={items} />
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
  const text = useRangeText();
  const { difference, lowest, items, partly } = range;
  const transition = range.transition && text.transition(range.transition);
  return (
    <div className={className} data-testid="reikwijdte">
      {difference ? (
        <p>
          <strong>{t("papier", { verschil: text.difference(difference) })}</strong>
        </p>
      ) : null}
      {lowest ? (
        <p>{t.rich("laagste", { bedrag: text.between(lowest), b: (chunks) => chunks })}</p>
      ) : null}
      {items.length > 0 ? (
        <>
          <p>
            {t("nietAlles")} {t("vraagTitel")}:
          </p>
          <ul className="list-disc ps-5">
            {items.slice(0, mostOnPaper).map((item) => (
              <li key={questionAddress(item)}>
                {text.question(item, items)} {text.moves(item)}
              </li>
            ))}
          </ul>
        </>
      ) : transition ? null : (
        <p>{t("nietAlles")}</p>
      )}
      {partly ? <p>{t("deels")}</p> : null}
      {transition ? (
        <p>{[transition.about, ...transition.readings, transition.now].join(" ")}</p>
      ) : null}
    </div>
  );
}
