"use client";

import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { schrijver } from "@/lib/gemeente/schrijver";
import type { Praktijk } from "@/lib/gemeente/praktijk";
import { waaromNietVanNu } from "@/lib/gemeente/to-gemeente";
import { zinnenVan } from "@/lib/gemeente/zinnen";
import { watNu } from "@/lib/uitkomst/wat-nu";
import type { Taak, TaakBron, Wanneer } from "@/lib/uitkomst/wat-nu/task";
import { BEGIN_34A, type Maand, type Uitkomst, type Zaak } from "@/lib/recht";
import { citationText, lawLink } from "@/lib/uitkomst/citations";
import { maandVan } from "@/lib/notation/datum";
import { dayName } from "@/lib/notation/months";
import { taskText, taskTime } from "./task-text";

interface Props {
  readonly zaak: Zaak;
  readonly uitkomst: Uitkomst;
  /** The practice file of the municipality that was chosen; null without one. */
  readonly praktijk: Praktijk | null;
  /** The day of the outcome, to see whether what the municipality says still holds. */
  readonly vandaag: string;
}

const groups = ["voor", "tijdens", "stopt"] as const;

/** When to report income, as the municipality says it now; nothing when that is not known. */
function useInleveren(praktijk: Praktijk | null, vandaag: string): readonly string[] {
  const t = useTranslations("gemeente");
  const locale = useLocale();
  const gegeven = praktijk?.gegevens.inlevermoment ?? "onbekend";
  if (gegeven === "onbekend" || waaromNietVanNu(gegeven, vandaag) !== null) return [];
  return zinnenVan(schrijver(t, locale), "inlevermoment", gegeven);
}

/** The dated to-do list of an outcome. Needs the messages `watNu`, `uitleg` and `gemeente`. */
export function WatNu({ zaak, uitkomst, praktijk, vandaag }: Props) {
  const inleveren = useInleveren(praktijk, vandaag);
  const t = useTranslations("watNu");
  const tasks = watNu(zaak, uitkomst);
  return (
    <>
      <p>{tasks.length === 0 ? t("geenWerk") : t("inleiding")}</p>
      {tasks.some(({ voorlopig }) => voorlopig) ? (
        <p className="text-base text-subtle">{t("voorlopig")}</p>
      ) : null}
      {groups.map((group) => {
        const ofGroup = tasks.filter(({ fase }) => fase === group);
        if (ofGroup.length === 0) return null;
        return (
          <div key={group} className="mt-6">
            <h2>{t(group)}</h2>
            <ol className="mt-2 grid gap-3">
              {ofGroup.map((taak, index) => (
                <Task
                  key={index}
                  taak={taak}
                  gemeente={taak.soort === "loonstrook" ? inleveren : []}
                />
              ))}
            </ol>
          </div>
        );
      })}
    </>
  );
}

function Task({
  taak,
  gemeente,
}: {
  readonly taak: Taak;
  /** What the municipality says about it. */
  readonly gemeente: readonly string[];
}) {
  const t = useTranslations("watNu");
  const locale = useLocale();
  const { title, reasons } = taskText(t, taak, locale);
  return (
    <li className="rounded-box border border-line bg-surface px-4 py-3">
      <p className="flex flex-wrap justify-between gap-x-4 text-base text-subtle">
        <span>{taskTime(t, taak.wanneer, locale)}</span>
        {taak.gemeenteBeslist ? <span>{t("gemeenteBeslist")}</span> : null}
      </p>
      <h3 className="font-semibold">
        {title}
        {taak.voorlopig ? (
          <>
            <span aria-hidden="true">&nbsp;*</span>
            <span className="sr-only">, {t("voorlopigMerk")}</span>
          </>
        ) : null}
      </h3>
      {reasons.map((reason) => (
        <p key={reason} className="mt-1">
          {reason}
        </p>
      ))}
      {gemeente.length > 0 && <p className="mt-1">{[t("bijGemeente"), ...gemeente].join(" ")}</p>}
      {taak.bron.length > 0 && (
        <Disclosure summary={t("bron")}>
          <ul>
            {taak.bron.map((bron, index) => (
              <li key={index}>
                <Source bron={bron} taak={taak} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}

function Source({ bron, taak }: { readonly bron: TaakBron; readonly taak: Taak }) {
  const t = useTranslations("watNu");
  const explain = useTranslations("uitleg");
  const locale = useLocale();
  if (bron.soort === "pagina")
    return <>{t(`bronPagina.${bron.code}`, { dag: dayName(locale, bron.gelezen) })}</>;
  return (
    <a href={lawLink(bron.vindplaats, monthOf(taak.wanneer))}>
      {citationText(explain, bron.vindplaats)}
    </a>
  );
}

/** The month whose text of the law counts for a task; for a task without a date the newest text we know. */
function monthOf(wanneer: Wanneer): Maand {
  switch (wanneer.soort) {
    case "voorDag":
      return maandVan(wanneer.dag);
    case "maand":
      return wanneer.maand;
    case "elkeMaand":
      return wanneer.van;
    case "alsHetGebeurt":
      return BEGIN_34A;
  }
}
