"use client";

import { useLocale, useTranslations } from "next-intl";
import { taskText } from "@/components/uitkomst/wat-nu/task-text";
import { watNu } from "@/lib/uitkomst/wat-nu";
import { compare, euroRounded, isZero, plainNumber } from "@/lib/notation/money";
import { monthAndYear } from "@/lib/notation/months";
import type { OutcomeModel } from "./model";
import { places, usePlaceTitle, type Place } from "./places";
import { totalHours } from "./scenario";

/** What is behind each door for this person, in one line. */
function useBehind({ scenario, rows }: OutcomeModel): Readonly<Record<Place, string>> {
  const t = useTranslations("opDezePagina");
  const tWatNu = useTranslations("watNu");
  const locale = useLocale();
  const { zaak, outcome, answers } = scenario;
  const { laagsteMaand, hoogsteMaand } = outcome.samenvatting;
  const [task] = watNu(zaak, outcome);
  const hours = totalHours(zaak, answers.banen);
  const allowances = outcome.maanden
    .flatMap(({ toeslagen }) => toeslagen?.totaal ?? [])
    .sort(compare);
  const [least] = allowances;
  const most = allowances.at(-1);
  const paid = rows.find(({ source }) => !isZero(source.opRekening.bijstand)) ?? rows[0];
  return {
    maanden: t("maanden.achter", {
      van: euroRounded(laagsteMaand.bedrag),
      tot: euroRounded(hoogsteMaand.bedrag),
    }),
    "wat-nu": task
      ? t("watNu.achter", { taak: taskText(tWatNu, task, locale).title })
      : t("watNu.geen"),
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
          bedrag: euroRounded(paid.source.opRekening.bijstand),
        })
      : "",
    bewaren: t("bewaren.achter"),
    voorbehoud: t("voorbehoud.achter", { aantal: String(outcome.voorbehouden.length) }),
  };
}

/** The doors to the places, each with what is behind it for this person. */
export function Doors({ model, place }: { model: OutcomeModel; place: Place | null }) {
  const t = useTranslations("opDezePagina");
  const titleOf = usePlaceTitle();
  const behind = useBehind(model);
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
              <svg
                aria-hidden="true"
                viewBox="0 0 12 12"
                className="row-span-2 size-3 rtl:-scale-x-100"
                fill="currentColor"
              >
                <path d="M3 0 10 6 3 12z" />
              </svg>
              <span className="text-base text-subtle">{behind[one]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
