"use client";

import { useLocale, useTranslations } from "next-intl";
import { Arrow } from "@/components/ui/arrow";
import { taskText } from "@/components/uitkomst/wat-nu/task-text";
import { reservationsOf } from "@/lib/uitkomst/answer";
import { watNu } from "@/lib/uitkomst/wat-nu";
import { compare, euroRounded, isZero, plainNumber } from "@/lib/notation/money";
import { monthAndYear } from "@/lib/notation/months";
import { places, usePlaceTitle, type Place } from "./places";
import { useRangeText } from "./range-text";
import { totalHours } from "./scenario";
import type { OutcomeOwner } from "./use-outcome";

/** What is behind each door for this person, in one line. */
function useBehind({ scenario, rows, range }: OutcomeOwner): Readonly<Record<Place, string>> {
  const t = useTranslations("opDezePagina");
  const tWatNu = useTranslations("watNu");
  const locale = useLocale();
  const { zaak, outcome, answers } = scenario;
  const { laagsteMaand, hoogsteMaand } = outcome.samenvatting;
  const { amount } = useRangeText();
  const titles = watNu(zaak, outcome).map((task) => taskText(tWatNu, task, locale).title);
  // An amount of one reading would say something else than the range.
  const task = range ? titles.find((title) => !title.includes("€")) : titles[0];
  const hours = totalHours(zaak, answers.banen);
  const allowances = outcome.maanden
    .flatMap(({ toeslagen }) => toeslagen?.totaal ?? [])
    .sort(compare);
  const least = range?.allowances?.laag ?? allowances[0];
  const most = range?.allowances?.hoog ?? allowances.at(-1);
  const paid = rows.find(({ source }) => !isZero(source.opRekening.bijstand)) ?? rows[0];
  return {
    maanden: t("maanden.achter", {
      van: euroRounded(range?.lowest?.laag ?? laagsteMaand.bedrag),
      tot: euroRounded(range?.highest?.hoog ?? hoogsteMaand.bedrag),
    }),
    "wat-nu": task ? t("watNu.achter", { taak: task }) : t("watNu.geen"),
    "wat-als":
      hours === null ? t("watAls.geenUren") : t("watAls.achter", { uren: plainNumber(hours) }),
    toeslagen:
      least === undefined || most === undefined
        ? t("toeslagen.niet")
        : compare(least, most) === 0
          ? t("toeslagen.gelijk", { bedrag: euroRounded(least) })
          : t("toeslagen.achter", { van: euroRounded(least), tot: euroRounded(most) }),
    specificatie: paid
      ? t("specificatie.achter", {
          maand: monthAndYear(locale, paid.month),
          bedrag: amount(paid.range?.benefit, paid.source.opRekening.bijstand),
        })
      : "",
    bewaren: t("bewaren.achter"),
    voorbehoud: t("voorbehoud.achter", { aantal: String(reservationsOf(outcome).length) }),
  };
}

/** The doors to the places, each with what is behind it for this person. */
export function Doors({ owner, place }: { owner: OutcomeOwner; place: Place | null }) {
  const t = useTranslations("opDezePagina");
  const titleOf = usePlaceTitle();
  const behind = useBehind(owner);
  return (
    <nav aria-label={t("titel")} className="no-print">
      <ul className="border-t border-line">
        {places.map((one) => (
          <li key={one} className="border-b border-line">
            <a
              id={`deur-${one}`}
              href={`#${one}`}
              aria-current={one === place ? "page" : undefined}
              className="grid min-h-12 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 py-2 no-underline aria-[current]:bg-accent-soft"
            >
              <span className="font-semibold underline underline-offset-4">{titleOf(one)}</span>
              <Arrow className="row-span-2 rtl:-scale-x-100" />
              <span className="text-base text-subtle">{behind[one]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
