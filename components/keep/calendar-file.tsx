"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { TodayNotice } from "@/components/site/date-notice";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import {
  agendaDagen,
  toCalendarFile,
  type AgendaDag,
  type AgendaTekst,
} from "@/lib/uitkomst/calendar";
import { dagenVan } from "@/lib/gemeente/dagen";
import type { Praktijk } from "@/lib/gemeente/praktijk";
import { dagVanDatum } from "@/lib/notation/datum";
import { watNu } from "@/lib/uitkomst/wat-nu";
import type { Range } from "@/lib/uitkomst/range";
import { rangeNow } from "@/components/uitkomst/range-steps";
import { useRangeText } from "@/components/uitkomst/range-text";
import type { Locale } from "@/lib/i18n/locales";
import type { Bedrag, MaandUitkomst, MaandVerklaring, Uitkomst, Zaak } from "@/lib/recht";
import { euro, subtract } from "@/lib/notation/money";
import { capitalise, dayName, monthAndYear } from "@/lib/notation/months";
import { download } from "./download";
import type { KeepTranslator } from "./file-error";

interface Props {
  readonly zaak: Zaak;
  readonly uitkomst: Uitkomst;
  /** The steps of the months, worked out when somebody asks for the file. */
  readonly verklaar: (zaak: Zaak) => readonly MaandVerklaring[];
  /** The practice file of the municipality that was chosen; null without one. */
  readonly praktijk: Praktijk | null;
}

/** Makes a calendar file with pay days and days to report something. Needs the messages `bewaren` and `uitkomst.reikwijdte`. */
export function CalendarFile({ zaak, uitkomst, verklaar, praktijk }: Props) {
  const t = useTranslations("bewaren");
  const locale = useLocale();
  const id = useId();
  const [payDay, setPayDay] = useState("");
  const [benefitDay, setBenefitDay] = useState("");
  const [made, setMade] = useState(false);
  const tRange = useTranslations("uitkomst.reikwijdte");
  const { amount: between } = useRangeText();
  /** The amount of a day, or between which amounts it lies while answers are open. */
  const ranged = (range: Range | null, day: AgendaDag, amount: Bedrag): string => {
    const month = range?.months.find((one) => one.month === day.dag.slice(0, 7));
    const spread =
      day.soort === "maand" ? month?.total : day.soort === "uitkering" ? month?.benefit : null;
    return between(spread, amount, euro);
  };
  const monthly = zaak.werk.some(({ betaling }) => !("eersteBetaaldag" in betaling));

  async function make() {
    const days = agendaDagen(uitkomst, verklaar(zaak), watNu(zaak, uitkomst), {
      loonDag: payDay === "" ? null : Number(payDay),
      uitkeringDag: benefitDay === "" ? null : Number(benefitDay),
      gemeente: dagenVan(praktijk, dagVanDatum(new Date())),
    });
    const range = rangeNow(zaak);
    const text = await toCalendarFile(
      days.map((day) => {
        const words = dayText(t, locale, day, uitkomst, (amount) => ranged(range, day, amount));
        return range && "bedrag" in day
          ? { ...day, ...words, tekst: `${words.tekst} ${tRange("eenLezing")}` }
          : { ...day, ...words };
      }),
      new Date(),
    );
    download("wat-houd-ik-over.ics", "text/calendar", text);
    setMade(true);
  }

  return (
    <>
      {monthly && (
        <DayOfMonth
          id={`${id}-loon`}
          label={t("agenda.loonDag")}
          value={payDay}
          onChange={setPayDay}
        />
      )}
      <DayOfMonth
        id={`${id}-uitkering`}
        label={t("agenda.uitkeringDag")}
        value={benefitDay}
        onChange={setBenefitDay}
      />
      <TodayNotice />
      <Button onClick={() => void make()}>{t("agenda.maak")}</Button>
      <p role="status">{made ? t("agenda.gemaakt") : ""}</p>
    </>
  );
}

interface DayOfMonthProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function DayOfMonth({ id, label, value, onChange }: DayOfMonthProps) {
  const t = useTranslations("bewaren.agenda");
  return (
    <Field
      id={id}
      label={label}
      size={20}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      options={[
        { value: "", label: t("weetNiet") },
        ...Array.from({ length: 31 }, (_, index) => String(index + 1)).map((nummer) => ({
          value: nummer,
          label: t("dagVan", { nummer }),
        })),
      ]}
    />
  );
}

/** The words of a day in the calendar. */
function dayText(
  t: KeepTranslator,
  locale: Locale,
  day: AgendaDag,
  uitkomst: Uitkomst,
  amount: (amount: Bedrag) => string,
): AgendaTekst {
  const tekst = { tekst: t(`agenda.dag.${day.soort}.tekst`, textValues(locale, day, uitkomst)) };
  switch (day.soort) {
    case "maand":
      return {
        ...tekst,
        titel: t("agenda.dag.maand.titel", {
          maand: capitalise(locale, monthAndYear(locale, day.maand)),
          bedrag: amount(day.bedrag),
        }),
      };
    case "loon":
    case "uitkering":
    case "opzij":
      return {
        ...tekst,
        titel: t(`agenda.dag.${day.soort}.titel`, { bedrag: amount(day.bedrag) }),
      };
    case "meldWerk":
      return { ...tekst, titel: t(`agenda.dag.meldWerk.titel.${day.wie}`) };
    default:
      return { ...tekst, titel: t(`agenda.dag.${day.soort}.titel`) };
  }
}

function textValues(locale: Locale, day: AgendaDag, uitkomst: Uitkomst) {
  const none = { loonbedrag: "", uitkeringsbedrag: "", restbedrag: "", dag: "" };
  if (day.soort === "meldWerk") return { ...none, dag: dayName(locale, day.eersteDag) };
  const month = uitkomst.maanden.find(({ maand }) => day.soort === "maand" && maand === day.maand);
  return month ? { ...none, ...monthValues(month) } : none;
}

function monthValues({ opRekening }: MaandUitkomst) {
  const { loon, bijstand, totaal } = opRekening;
  return {
    loonbedrag: euro(loon),
    uitkeringsbedrag: euro(bijstand),
    restbedrag: euro(subtract(subtract(totaal, loon), bijstand)),
  };
}
