"use client";

import { useTranslations } from "next-intl";
import { useMemo, type ReactNode } from "react";
import { questionAddress, Transition } from "@/components/uitkomst/range";
import { useRangeText } from "@/components/uitkomst/range-text";
import { rangeNow } from "@/components/uitkomst/range-steps";
import { toetsBereik, type Zaak } from "@/lib/recht";
import { useVraagTekst } from "./text";

/** What is still open and what it moves, in the order of euros; and what nobody can answer. */
export function OpenAnswers({
  zaak,
  change,
}: {
  zaak: Zaak;
  /** The way to a question. */
  change: (address: string, about: string) => ReactNode;
}) {
  const t = useTranslations("controle");
  const tRange = useTranslations("uitkomst.reikwijdte");
  const text = useVraagTekst();
  const { moves, ofJob } = useRangeText();
  const range = useMemo(() => (toetsBereik(zaak).length > 0 ? null : rangeNow(zaak)), [zaak]);
  if (range === null) return null;
  const { items, transition, partly } = range;
  return (
    <section aria-labelledby="nog-open" className="grid gap-2" data-testid="nog-open">
      <h2 id="nog-open">{t("openTitel")}</h2>
      {items.length > 0 ? <p className="text-subtle">{t("openInleiding")}</p> : null}
      <ul>
        {items.map((item) => {
          const name = `${text(`${item.question}.kort`, { wie: item.who })}${ofJob(item, items)}`;
          return (
            <li
              key={questionAddress(item)}
              className="flex items-start justify-between gap-4 border-b border-line py-2"
            >
              <div className="min-w-0 py-2">
                <p>{name}</p>
                <p className="font-semibold">{moves(item)}</p>
              </div>
              {change(questionAddress(item), name)}
            </li>
          );
        })}
      </ul>
      {partly ? <p>{tRange("deels")}</p> : null}
      {transition ? <Transition of={transition} /> : null}
    </section>
  );
}
