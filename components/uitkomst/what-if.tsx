"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo, useId, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { Antwoorden, BaanAntwoorden } from "@/lib/invoer/antwoorden";
import { maxScenarios } from "@/lib/invoer/antwoorden-vorm";
import { parseBedrag, parseUren } from "@/lib/notation/bedrag";
import type { Gelezen } from "@/lib/notation/lezen";
import { berekenZonderReikwijdte, type Maand, type Zaak } from "@/lib/recht";
import { euro, euroRounded } from "@/lib/notation/money";
import { payBack } from "@/lib/uitkomst/month-rows";
import { monthAndYear } from "@/lib/notation/months";
import {
  isPaidByWeeks,
  withDisregard,
  withFourWeekly,
  withSettlement,
} from "@/lib/uitkomst/what-if";
import {
  addScenario,
  equalMonths,
  removeScenario,
  setDisregard,
  setFourWeekly,
  setHours,
  setMonth,
  setSettlement,
  setWage,
} from "./change-answers";
import type { Scenario } from "./scenario";

type Change = (change: (answers: Antwoorden) => Antwoorden) => void;

/** A text field that keeps what is typed and says what to do when it cannot be read. */
function TextField({
  label,
  value,
  parse,
  error,
  onValue,
  optional = false,
  ...rest
}: {
  label: string;
  value: string;
  parse: (text: string) => Gelezen;
  error: string;
  onValue: (text: string) => void;
  prefix?: string;
  suffix?: string;
  optional?: boolean;
}) {
  const id = useId();
  const wrong = !(optional && value.trim() === "") && !parse(value).ok;
  return (
    <Field
      id={id}
      label={<span className="block first-letter:uppercase">{label}</span>}
      error={wrong ? error : undefined}
      inputMode="decimal"
      size={6}
      value={value}
      onChange={(event) => {
        onValue(event.target.value);
      }}
      {...rest}
    />
  );
}

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
  /** The situation with this choice. */
  readonly zaak: Zaak;
}

/** What comes out of a choice: the ordinary month, the lowest one, and what may have to be paid back. */
const Consequence = memo(function Consequence({ zaak }: { zaak: Zaak }) {
  const t = useTranslations("watAls");
  const locale = useLocale();
  const outcome = useMemo(() => berekenZonderReikwijdte(zaak), [zaak]);
  const { gewoneMaand, laagsteMaand } = outcome.samenvatting;
  const back = payBack(outcome);
  return (
    <span className="block text-base text-subtle">
      {t("gevolg", {
        gewoon: euroRounded(gewoneMaand),
        maand: monthAndYear(locale, laagsteMaand.maand),
        laagste: euroRounded(laagsteMaand.bedrag),
      })}{" "}
      {back ? t("gevolgTerug", { bedrag: euro(back.amount) }) : null}
    </span>
  );
});

/** Choices with what comes out of each, so that they can be compared before choosing. */
function Options<T extends string>({
  legend,
  options,
  value,
  onValue,
}: {
  legend: string;
  options: readonly Option<T>[];
  value: T;
  onValue: (value: T) => void;
}) {
  const id = useId();
  return (
    <fieldset>
      <legend className="mb-2 text-(length:--whk-heading-3-font-size) font-semibold">
        {legend}
      </legend>
      <div className="grid gap-2">
        {options.map((option) => (
          <label key={option.value} className="whk-choice">
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              onChange={() => {
                onValue(option.value);
              }}
            />
            <span>
              <span className="block font-semibold">{option.label}</span>
              {option.hint ? <span className="block">{option.hint}</span> : null}
              <Consequence zaak={option.zaak} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The situation with each choice that the municipality may make. */
function variantsOf(zaak: Zaak) {
  return {
    vrijlating: { ja: withDisregard(zaak, true), nee: withDisregard(zaak, false) },
    verrekenen: {
      opDeMaand: withSettlement(zaak, "opDeMaand"),
      maandLater: withSettlement(zaak, "maandLater"),
      volgendeMaand: withSettlement(zaak, "volgendeMaand"),
    },
    vierWeken: {
      gemiddelde: withFourWeekly(zaak, "gemiddelde"),
      werkdagen: withFourWeekly(zaak, "werkdagen"),
      ontvangen: withFourWeekly(zaak, "ontvangen"),
    },
  };
}

/** Vrijlating, settlement and the counting of wages per week: what the municipality may do. */
export const MunicipalityChoices = memo(function MunicipalityChoices({
  zaak,
  chosen,
  onChange,
}: {
  /** The situation of which the consequences are shown; it may lag a frame behind. */
  zaak: Zaak;
  /** The situation as it is chosen now. */
  chosen: Zaak;
  onChange: Change;
}) {
  const t = useTranslations("watAls");
  const variants = useMemo(() => variantsOf(zaak), [zaak]);
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <Options
        legend={t("vrijlating.titel")}
        value={chosen.vrijlating.toepassen ? "ja" : "nee"}
        onValue={(value) => {
          onChange(setDisregard(value));
        }}
        options={(["ja", "nee"] as const).map((value) => ({
          value,
          label: t(`vrijlating.${value}`),
          zaak: variants.vrijlating[value],
        }))}
      />
      <Options
        legend={t("verrekenen.titel")}
        value={chosen.gemeente.verrekenwijze}
        onValue={(value) => {
          onChange(setSettlement(value));
        }}
        options={(["opDeMaand", "maandLater", "volgendeMaand"] as const).map((value) => ({
          value,
          label: t(`verrekenen.${value}`),
          hint: t(`verrekenen.${value}Uitleg`),
          zaak: variants.verrekenen[value],
        }))}
      />
      {isPaidByWeeks(zaak) ? (
        <Options
          legend={t("vierWeken.titel")}
          value={chosen.gemeente.vierWeken}
          onValue={(value) => {
            onChange(setFourWeekly(value));
          }}
          options={(["gemiddelde", "werkdagen", "ontvangen"] as const).map((value) => ({
            value,
            label: t(`vierWeken.${value}`),
            hint: t(`vierWeken.${value}Uitleg`),
            zaak: variants.vierWeken[value],
          }))}
        />
      ) : null}
    </div>
  );
});

/** Hours, or a wage, that differ per month. All months are equal until somebody says otherwise. */
export function MonthlyHours({
  scenario,
  place,
  months,
  onChange,
}: {
  scenario: Scenario;
  place: number;
  months: readonly Maand[];
  onChange: Change;
}) {
  const t = useTranslations("watAls.perMaand");
  const locale = useLocale();
  const id = useId();
  const job: BaanAntwoorden | undefined = scenario.answers.banen[place];
  const [differs, setDiffers] = useState(job ? job.perMaand.length > 0 : false);
  if (!job) return null;
  const perHour = scenario.zaak.werk[place]?.loon.soort === "uurloon";
  const field = perHour ? "uren" : "bedrag";
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 text-(length:--whk-heading-3-font-size) font-semibold">
        {t("titel")}
      </legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {([false, true] as const).map((value) => (
          <label key={String(value)} className="whk-choice">
            <input
              type="radio"
              name={id}
              checked={differs === value}
              onChange={() => {
                setDiffers(value);
                if (!value) onChange(equalMonths(scenario.index, place));
              }}
            />
            {value ? t("verschillend") : t("gelijk")}
          </label>
        ))}
      </div>
      {differs ? (
        <>
          <p className="text-subtle">
            {t("urenUitleg")} {perHour ? t("weekUitleg") : null}
          </p>
          <div className="grid gap-3 sm:grid-cols-2">
            {months.map((maand) => {
              const name = monthAndYear(locale, maand);
              return (
                <TextField
                  key={maand}
                  optional
                  label={perHour ? t("uren", { maand: name }) : t("bedrag", { maand: name })}
                  value={job.perMaand.find((one) => one.maand === maand)?.[field] ?? ""}
                  parse={perHour ? parseUren : parseBedrag}
                  error={perHour ? t("foutUren") : t("foutBedrag")}
                  {...(perHour ? {} : { prefix: "€" })}
                  onValue={(text) => {
                    onChange(setMonth(scenario.index, place, maand, field, text));
                  }}
                />
              );
            })}
          </div>
        </>
      ) : null}
    </fieldset>
  );
}

/** Up to three possibilities: add one, change its hours and wage, look at it, take it away. */
export const OtherWork = memo(function OtherWork({
  answers,
  active,
  onActive,
  onChange,
}: {
  answers: Antwoorden;
  active: number;
  onActive: (index: number) => void;
  onChange: Change;
}) {
  const t = useTranslations("watAls");
  const { scenarios } = answers;
  return (
    <section className="grid gap-3" aria-labelledby="banen-titel">
      <h2 id="banen-titel">{t("banen.titel")}</h2>
      <p className="text-subtle">{t("banen.uitleg")}</p>
      {scenarios.length > 1 ? (
        <ul className="grid gap-3 lg:grid-cols-3">
          {scenarios.map((scenario, index) => {
            const job = scenario.banen[0];
            if (!job) return null;
            const soort = job.loonSoort ?? "uurloon";
            return (
              <li
                key={index}
                className="grid content-start gap-3 rounded-box border border-line bg-surface p-4"
              >
                <h3 className="font-semibold">{t("banen.naam", { nummer: String(index + 1) })}</h3>
                <TextField
                  label={t("banen.uren")}
                  value={job.uren}
                  parse={parseUren}
                  error={t("uren.fout")}
                  suffix={t("uren.eenheid")}
                  onValue={(text) => {
                    onChange(setHours(index, 0, text));
                  }}
                />
                <TextField
                  label={t(`banen.loon.${soort}`)}
                  value={job.bedrag}
                  parse={parseBedrag}
                  error={t("perMaand.foutBedrag")}
                  prefix="€"
                  onValue={(text) => {
                    onChange(setWage(index, 0, text));
                  }}
                />
                <div className="flex flex-wrap gap-x-4">
                  {index === active ? (
                    <p className="flex min-h-12 items-center font-semibold">{t("banen.bekeken")}</p>
                  ) : (
                    <Button
                      onClick={() => {
                        onActive(index);
                      }}
                    >
                      {t("banen.bekijk")}
                    </Button>
                  )}
                  <Button
                    variant="text"
                    onClick={() => {
                      onChange(removeScenario(index));
                      onActive(0);
                    }}
                  >
                    {t("banen.verwijder", { nummer: String(index + 1) })}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      ) : null}
      {scenarios.length < maxScenarios ? (
        <Button
          className="w-full sm:w-auto sm:justify-self-start"
          onClick={() => {
            onChange(addScenario);
            onActive(scenarios.length);
          }}
        >
          {t("banen.voegToe")}
        </Button>
      ) : null}
    </section>
  );
});
