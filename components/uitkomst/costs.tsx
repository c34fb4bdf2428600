"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import type { Antwoorden, EigenKosten } from "@/lib/invoer/antwoorden";
import { parseBedrag } from "@/lib/notation/bedrag";
import { differenceOf } from "@/lib/uitkomst/answer";
import { euro, euroRounded, subtract } from "@/lib/notation/money";
import { setCost } from "./change-answers";
import { careCosts, costsOf, hasTravelMoney, type Scenario } from "./scenario";

/** What working costs a person, and the difference with now without and with those costs. */
export function Costs({
  scenario,
  onChange,
}: {
  scenario: Scenario;
  onChange: (change: (answers: Antwoorden) => Antwoorden) => void;
}) {
  const t = useTranslations("uitkomst.kosten");
  const { kosten } = scenario.answers;
  const costs = costsOf(scenario);
  const care = careCosts(scenario.zaak);
  const travelMoney = hasTravelMoney(scenario.outcome);
  const difference = differenceOf(scenario.outcome);
  const field = (name: keyof EigenKosten, label: string, hint?: string) => (
    <Field
      id={`kosten-${name}`}
      label={label}
      hint={hint}
      prefix="€"
      size={6}
      inputMode="decimal"
      value={kosten[name]}
      error={kosten[name].trim() !== "" && !parseBedrag(kosten[name]).ok ? t("fout") : undefined}
      onChange={(event) => {
        onChange(setCost(scenario.index, name, event.target.value));
      }}
    />
  );
  return (
    <>
      <p>{t("uitleg")}</p>
      <div className="grid items-end gap-4 md:grid-cols-3">
        {field("reiskosten", t("reiskosten"))}
        {travelMoney
          ? null
          : field("reiskostenvergoeding", t("reiskostenvergoeding"), t("reiskostenUitleg"))}
        {care === null ? field("kinderopvang", t("kinderopvang"), t("kinderopvangUitleg")) : null}
      </div>
      {travelMoney ? <p>{t("reisgeld")}</p> : null}
      {care === null ? null : <p>{t("opvang", { bedrag: euro(care) })}</p>}
      {costs === null ? null : (
        <dl
          className="grid max-w-text grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1"
          aria-live="polite"
          data-testid="kosten-gevolg"
        >
          <dt>{t("zonder")}</dt>
          <dd className="whk-money text-end">{euroRounded(difference)}</dd>
          <dt>{t("met")}</dt>
          <dd className="whk-money text-end font-semibold">
            {euroRounded(subtract(difference, costs))}
          </dd>
        </dl>
      )}
    </>
  );
}
