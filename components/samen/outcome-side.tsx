"use client";

import { useTranslations } from "next-intl";
import { memo, useMemo, useState } from "react";
import { useFoutTekst } from "@/components/berekening/text";
import { TodayNotice } from "@/components/site/date-notice";
import { OutOfDate } from "@/components/uitkomst/out-of-date";
import { Woorden } from "@/components/paginas/woorden";
import { ChartPatterns } from "@/components/uitkomst/grafiek/chart-patterns";
import { explainLater } from "@/components/uitkomst/month-parts";
import { MonthTable } from "@/components/uitkomst/month-table";
import { MonthCards } from "@/components/uitkomst/months";
import { OneReading } from "@/components/uitkomst/one-reading";
import { RangeOnPaper } from "@/components/uitkomst/range";
import { useMediaQuery } from "@/components/uitkomst/use-media-query";
import { LocalSchemes } from "@/components/gemeente/local-schemes";
import { praktijkVan, useGemeenten } from "@/lib/gemeente/use-gemeenten";
import { woordenBijSamen, woordenBijUitkomst } from "@/lib/paginas/woorden-bij";
import { monthRows } from "@/lib/uitkomst/month-rows";
import { useAannameTekst } from "@/components/berekening/assumption-text";
import { Comparison } from "./comparison";
import { useAnswer } from "./store";
import type { Outcomes, Possibility } from "./use-outcomes";

/** Moves the focus to a field; opens the part that it is folded into. */
function goTo(pad: string) {
  const field = document.getElementById(pad);
  for (let at = field?.parentElement; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  field?.focus();
}

function FieldLink({ pad, children }: { pad: string; children: React.ReactNode }) {
  return (
    <a
      href={`#${pad}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(pad);
      }}
    >
      {children}
    </a>
  );
}

/** What is still needed, with a link to each field. */
function Missing({ outcomes }: { outcomes: Outcomes }) {
  const t = useTranslations("samen");
  const foutTekst = useFoutTekst();
  const tSituatie = useTranslations("fouten.situatie");
  const { fouten, buitenBereik, now } = outcomes;
  if (fouten.length + buitenBereik.length === 0) return null;
  return (
    <div className="rounded-box border-s-4 border-accent bg-info-soft p-4">
      {fouten.length > 0 ? (
        <>
          <h3>{t("nogNodig")}</h3>
          <ul className="mt-2 grid gap-1">
            {fouten.slice(0, 6).map(({ pad, code }) => (
              <li key={pad}>
                <FieldLink pad={pad}>{nameOf(pad)}</FieldLink> {foutTekst(code)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {[...new Set(buitenBereik.map(({ code }) => code))].map((code) => (
        <p key={code}>{tSituatie(code)}</p>
      ))}
      {now && fouten.length > 0 ? <p className="mt-2">{t("uitkomstVanDaarvoor")}</p> : null}
    </div>
  );
}

/** The label of a field, read from the page, so that the name is the same in both places. */
function nameOf(pad: string): string {
  const field = document.getElementById(pad);
  const label =
    field?.closest("fieldset")?.querySelector(`legend`) &&
    field instanceof HTMLInputElement &&
    field.type === "checkbox"
      ? field.closest("fieldset")?.querySelector("legend")
      : document.querySelector(`label[for="${CSS.escape(pad)}"]`);
  return `${label?.textContent ?? pad}:`;
}

const Months = memo(function Months({
  possibility,
  now,
}: {
  possibility: Possibility;
  now: NonNullable<Outcomes["now"]>;
}) {
  const wide = useMediaQuery("(min-width: 48rem)");
  const rows = useMemo(
    () => monthRows(possibility.outcome, now, "rekening", possibility.range),
    [possibility, now],
  );
  const explain = useMemo(() => explainLater(possibility.zaak), [possibility]);
  const props = { rows, view: "rekening", explain } as const;
  return wide ? <MonthTable {...props} /> : <MonthCards {...props} heading="h3" />;
});

/** The outcome beside the answers: what is missing, the possibilities compared, every month, the assumptions. */
export default function OutcomeSide({ outcomes }: { outcomes: Outcomes }) {
  const t = useTranslations("samen");
  const tMaanden = useTranslations("uitkomst.maanden");
  const aannameTekst = useAannameTekst();
  const gemeenten = useGemeenten();
  const code = useAnswer(({ gemeente }) => gemeente.code);
  const vandaag = useAnswer(({ periode }) => periode.vandaag);
  const [chosen, setChosen] = useState(0);
  const { now, possibilities, aannames } = outcomes;
  const active = possibilities.find(({ index }) => index === chosen) ?? possibilities[0];
  const praktijk = praktijkVan(gemeenten, code);
  return (
    <div className="grid gap-8">
      <ChartPatterns />
      {active ? <OutOfDate zaak={active.zaak} today={vandaag} /> : <TodayNotice />}
      <Missing outcomes={outcomes} />
      {now && active ? (
        <>
          <Comparison
            now={now}
            possibilities={possibilities}
            active={active.index}
            onChoose={setChosen}
          />
          {active.range ? (
            <RangeOnPaper range={active.range} className="grid gap-2" />
          ) : (
            <OneReading range={possibilities.find(({ range }) => range)?.range ?? null} months />
          )}
          <Woorden woorden={woordenBijSamen.uitkomst} />
          {aannames.length > 0 ? (
            <section className="grid gap-2" aria-labelledby="aannames">
              <h2 id="aannames">{t("aannames")}</h2>
              <ul className="grid gap-1">
                {aannames.map((aanname) => (
                  <li key={aanname.pad}>
                    {aannameTekst(aanname)} <FieldLink pad={aanname.pad}>{t("verander")}</FieldLink>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <section className="grid gap-3" aria-labelledby="samen-maanden">
            <h2 id="samen-maanden">
              {possibilities.length > 1
                ? t("maandenVan", { nummer: String(active.index + 1) })
                : t("maanden")}
            </h2>
            {active.outcome.maanden.some(({ voorlopig }) => voorlopig.length > 0) ? (
              <p className="text-base text-subtle">{tMaanden("sterretje")}</p>
            ) : null}
            <OneReading range={active.range} months />
            <Months possibility={active} now={now} />
            <Woorden woorden={woordenBijUitkomst.maanden} />
          </section>
          {praktijk ? (
            <LocalSchemes
              praktijk={praktijk}
              zaak={active.zaak}
              uitkomst={active.outcome}
              vandaag={vandaag}
            />
          ) : null}
        </>
      ) : (
        <p>{t("nogNiets")}</p>
      )}
    </div>
  );
}
