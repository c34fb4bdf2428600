"use client";

import { useLocale, useTranslations } from "next-intl";
import type { GebruiktePraktijk } from "@/components/uitkomst/specificatie/specificatie";
import { useAnswerNotes } from "@/components/uitkomst/answer-text";
import { taskText, taskTime, type TaskTranslator } from "@/components/uitkomst/wat-nu/task-text";
import { watNu } from "@/lib/uitkomst/wat-nu";
import type { Taak, TaakFase, TaakSoort } from "@/lib/uitkomst/wat-nu/task";
import type { Locale } from "@/lib/i18n/locales";
import type { Bedrag, Dag, Uitkomst, Zaak } from "@/lib/recht";
import { answerOf } from "@/lib/uitkomst/answer";
import { rangeOf, type Range } from "@/lib/uitkomst/range";
import { payBack } from "@/lib/uitkomst/month-rows";
import { RangeOnPaper } from "@/components/uitkomst/range";
import { useRangeText } from "@/components/uitkomst/range-text";
import {
  absolute,
  euro,
  euroRounded,
  euroWithCents,
  roundToEuros,
  signOf,
  subtract,
} from "@/lib/notation/money";
import { capitalise, dayName, monthAndYear } from "@/lib/notation/months";
import { woordenBijPrint } from "@/lib/paginas/woorden-bij";
import { CodeImage } from "@/components/keep/code-image";
import { ScrollTable } from "./scroll-table";
import type { PrintedCode } from "./use-answers-code";

/** Points of height that are left for months and tasks beside headings and notices (A4 less its margins). */
const roomOnPage = 533;
const heightOf = { month: 14.5, phase: 17, title: 16.5, reasonLine: 12, words: 130, code: 60 };
/** Characters of a reason that surely fit on one line. */
const reasonLine = 100;

/** Tasks whose title names the month: the time beside it would say the same again. */
const timeInTitle: ReadonlySet<TaakSoort> = new Set([
  "bewaarVoorTerugbetalen",
  "zetOpzij",
  "meldThuis",
  "giftBoven",
  "vrijlatingStopt",
  "opnieuwAanvragen",
]);

interface Line {
  readonly fase: TaakFase;
  readonly title: string;
  readonly time: string | null;
  readonly reason: string;
}

interface Props {
  readonly zaak: Zaak;
  readonly uitkomst: Uitkomst;
  readonly praktijk: GebruiktePraktijk | null;
  /** The day on which the print is made. */
  readonly vandaag: Dag;
  /** The answers as a code. */
  readonly code: PrintedCode;
}

/** One page for the person: what comes when, and what to do. */
export function PersonSheet({ zaak, uitkomst, praktijk, vandaag, code }: Props) {
  const t = useTranslations("print.persoon");
  const print = useTranslations("print");
  const spec = useTranslations("specificatie");
  const what = useTranslations("watNu");
  const locale = useLocale();
  const { samenvatting, maanden } = uitkomst;
  const answer = answerOf(zaak, uitkomst);
  const range = rangeOf(samenvatting.reikwijdte ?? null);
  const lowest = samenvatting.laagsteMaand;
  const back = payBack(uitkomst);
  const pay = useTranslations("uitkomst.terugbetalen");
  const text = useRangeText();
  const open = useTranslations("uitkomst.reikwijdte");
  // While the answer is a range, other amounts of one reading would say something else.
  const notes = useAnswerNotes()(
    range && answer.kind === "werk" ? { ...answer, others: [] } : answer,
  );
  const lines = watNu(zaak, uitkomst).map((taak) => lineOf(what, taak, locale));
  const { shown, withReason, withWords } = fit(
    lines,
    maanden.length +
      Math.ceil(notes.join(" ").length / reasonLine) +
      linesOf(range) +
      (back ? 2 : 0),
    code === null || code === "teGroot" ? 0 : heightOf.code,
  );
  const word = useTranslations("paginas.woorden");
  const inMonth = (place: number, what: "total" | "benefit", amount: Bedrag): string => {
    const spread = range?.months[place]?.[what];
    return spread ? text.between(spread) : euroWithCents(amount);
  };
  return (
    <>
      {code !== null && code !== "teGroot" && (
        <div className="blad-code">
          <CodeImage code={code} aria-label={t("codeBeeld")} />
          <p>{t("code")}</p>
        </div>
      )}
      {code === "teGroot" && <p className="no-print mb-4">{t("codeTeGroot")}</p>}
      <h2>{t("titel")}</h2>
      <p className="blad-klein">
        {print("gemaakt", { datum: dayName(locale, vandaag) })}.{" "}
        {spec("regelsVan", { uitgave: uitkomst.regels })}
      </p>
      {answer.kind !== "geenWerk" && !range?.difference && (
        <p className="blad-antwoord">
          {answer.kind === "buiten" ? t("buiten") : t(...mainSentence(answer.difference))}
        </p>
      )}
      {range && <RangeOnPaper range={range} className="blad-open" />}
      {notes.length > 0 && <p>{notes.join(" ")}</p>}
      {!range?.lowest && (
        <p>
          {range?.months.some(({ month, total }) => total && month === lowest.maand)
            ? open.rich("laagste", { bedrag: euro(lowest.bedrag), b: (chunks) => chunks })
            : t("laagste", {
                maand: monthAndYear(locale, lowest.maand),
                bedrag: euro(lowest.bedrag),
              })}
        </p>
      )}
      {back && (
        <p data-testid="terugbetalen">
          <strong>{pay("titel")}.</strong>{" "}
          {pay("tekst", { bedrag: text.amount(range?.payBack, back.amount, euro) })}{" "}
          {pay("vanaf", { maand: monthAndYear(locale, back.from) })}
        </p>
      )}
      <ScrollTable name={t("tabel")}>
        <table className="blad-tabel">
          <caption>{t("tabel")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("kolommen.maand")}</th>
              <th scope="col">{t("kolommen.loon")}</th>
              <th scope="col">{t("kolommen.uitkering")}</th>
              <th scope="col">{t("kolommen.extra")}</th>
              <th scope="col">{t("kolommen.totaal")}</th>
            </tr>
          </thead>
          <tbody>
            {maanden.map(({ maand, opRekening: { loon, bijstand, totaal }, voorlopig }, place) => (
              <tr key={maand}>
                <th scope="row">
                  {capitalise(locale, monthAndYear(locale, maand))}
                  {voorlopig.length > 0 && " *"}
                </th>
                <td>{euroWithCents(loon)}</td>
                <td>{inMonth(place, "benefit", bijstand)}</td>
                <td>{euroWithCents(subtract(subtract(totaal, loon), bijstand))}</td>
                <td className="blad-totaal">{inMonth(place, "total", totaal)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <p className="blad-klein">
        {range && open("maandLezing")} {t("extraUitleg")}{" "}
        {maanden.some(({ voorlopig }) => voorlopig.length > 0) && t("sterretje")}
      </p>
      {shown.length > 0 && <h3>{t("doen")}</h3>}
      {shown.length > 0 && range && <p>{open("eenLezing")}</p>}
      {(["voor", "tijdens", "stopt"] as const).map((fase) => {
        const ofPhase = shown.filter((line) => line.fase === fase);
        if (ofPhase.length === 0) return null;
        return (
          <div key={fase}>
            <h4>{what(fase)}</h4>
            <ul className="blad-taken">
              {ofPhase.map((line, index) => (
                <li key={index}>
                  <span aria-hidden="true" className="blad-vakje" />
                  <b>{line.title}.</b>
                  {line.time !== null && ` ${line.time}.`}
                  {withReason.has(line) && <span className="blad-reden">{line.reason}</span>}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {shown.length < lines.length && (
        <p>{t("meerTaken", { aantal: lines.length - shown.length })}</p>
      )}
      <p className="blad-klein">
        {spec("schattingTitel")}. {spec("schatting")} {what("hulp")}{" "}
        {praktijk &&
          praktijk.contact.length > 0 &&
          `${spec("hulpContact", { gemeente: praktijk.naam })} ${praktijk.contact.join(", ")}`}
      </p>
      {zaak.toeslagen === null && (
        <p className="blad-klein">
          {spec("nietMeegerekendTitel")}. {spec("nietMeegerekend")}
        </p>
      )}
      {withWords && (
        <>
          <h3>{word("titel")}</h3>
          <p className="blad-klein">{woordenBijPrint.persoon.map((one) => word(one)).join(" ")}</p>
        </>
      )}
    </>
  );
}

/** About how many lines a range takes: its sentences, a question each, and three for 2027. */
function linesOf(range: Range | null): number {
  if (!range) return 0;
  return (
    2 +
    (range.items.length > 0 ? 1 : 0) +
    Math.min(range.items.length, 5) +
    (range.partly ? 1 : 0) +
    (range.transition ? 3 : 0)
  );
}

/** More, less or the same in an ordinary month, in whole euros as on the screen. */
function mainSentence(difference: Bedrag) {
  const rounded = roundToEuros(difference);
  const sign = signOf(rounded);
  const key = sign === 0 ? "antwoordGelijk" : sign > 0 ? "antwoordMeer" : "antwoordMinder";
  return [key, { bedrag: euroRounded(absolute(rounded)) }] as const;
}

function lineOf(t: TaskTranslator, taak: Taak, locale: Locale): Line {
  const { title, reasons } = taskText(t, taak, locale);
  return {
    fase: taak.fase,
    title,
    // Under the heading "Voordat je begint" only the first day itself would be news.
    time:
      taak.fase === "voor" || timeInTitle.has(taak.soort)
        ? null
        : taskTime(t, taak.wanneer, locale),
    reason: reasons.join(" "),
  };
}

/**
 * As much as fits on one page: every task, and why, for tasks about money first, and then the words; else the first
 * tasks only.
 */
function fit(lines: readonly Line[], months: number, codeHeight: number) {
  const phases = new Set(lines.map(({ fase }) => fase)).size;
  const room = roomOnPage - months * heightOf.month - phases * heightOf.phase - codeHeight;
  const titles = lines.length * heightOf.title;
  const withReason = new Set<Line>();
  if (titles > room) {
    const most = Math.max(0, Math.floor(room / heightOf.title) - 1);
    return { shown: lines.slice(0, most), withReason, withWords: false };
  }
  let left = room - titles;
  const aboutMoneyFirst = [true, false].flatMap((money) =>
    lines.filter(({ title }) => title.includes("€") === money),
  );
  for (const line of aboutMoneyFirst) {
    const height = Math.ceil(line.reason.length / reasonLine) * heightOf.reasonLine;
    if (height > left) continue;
    withReason.add(line);
    left -= height;
  }
  const withWords = withReason.size === lines.length && left >= heightOf.words;
  return { shown: lines, withReason, withWords };
}
