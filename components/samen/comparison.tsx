"use client";

import { useLocale, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { useMediaQuery } from "@/components/uitkomst/use-media-query";
import { useSpans } from "@/components/uitkomst/answer-text";
import { useRangeText } from "@/components/uitkomst/range-text";
import type { Samenvatting, Spreiding, Uitkomst } from "@/lib/recht";
import { answerOf, differenceOf, stillOwed, withoutWorkOf } from "@/lib/uitkomst/answer";
import {
  absolute,
  euroRounded,
  isZero,
  roundToEuros,
  signOf,
  subtract,
} from "@/lib/notation/money";
import { monthAndYear } from "@/lib/notation/months";
import type { Possibility } from "./use-outcomes";

/** Narrow where four columns stand beside each other: on a phone, and beside the answers. */
const cellClass = "px-1 py-2 text-end sm:px-2 lg:px-1 2xl:px-2";

/** Two amounts may stand below each other, one is never broken. */
const amountClass = (range: Spreiding | null | undefined) =>
  range ? "tabular-nums" : "whk-money whitespace-nowrap";

interface ComparisonProps {
  readonly now: Uitkomst;
  readonly possibilities: readonly Possibility[];
  readonly active: number;
  readonly onChoose: (index: number) => void;
}

/** "€ 98 meer": a difference in words, or the range of it while answers are open. */
function Difference({ amount, range }: { amount: string; range: Spreiding | null | undefined }) {
  const t = useTranslations("samen.tabel");
  const { difference } = useRangeText();
  if (range) return <strong>{difference(range)}</strong>;
  const rounded = roundToEuros(amount);
  if (isZero(rounded)) return t("gelijk");
  const bedrag = euroRounded(absolute(rounded));
  return <strong>{t(signOf(rounded) > 0 ? "meer" : "minder", { bedrag })}</strong>;
}

interface Row {
  readonly key: string;
  readonly label: string;
  readonly cell: (possibility: Possibility) => React.ReactNode;
  readonly now: React.ReactNode;
}

/** The ordinary month with work, and the months it is about when they are not all. */
function Ordinary({ zaak, outcome, range }: Omit<Possibility, "index">) {
  const t = useTranslations("uitkomst.antwoord");
  const text = useRangeText();
  const spans = useSpans();
  const answer = answerOf(zaak, outcome);
  if (answer.kind === "buiten") return t("kortBuiten");
  return (
    <>
      <span className={classNames(amountClass(range?.ordinary), "text-[1.25em] font-semibold")}>
        {text.amount(range?.ordinary, outcome.samenvatting.gewoneMaand)}
      </span>
      {answer.kind === "werk" && answer.about.length > 0 ? (
        <span className="block text-base text-subtle">{spans(answer.about)}</span>
      ) : null}
    </>
  );
}

/** What is compared: for "nu" and for a possibility. */
function useRows(now: Uitkomst, possibilities: readonly Possibility[]): readonly Row[] {
  const t = useTranslations("samen.tabel");
  const locale = useLocale();
  const nowTotals = now.samenvatting;
  const withoutWork = withoutWorkOf(possibilities.map(({ outcome }) => outcome));
  const text = useRangeText();
  // Which month is lowest can be another one in another reading: then it has no name.
  const month = ({ maand, bedrag }: Samenvatting["laagsteMaand"], range?: Spreiding | null) => (
    <>
      <span className={amountClass(range)}>{text.amount(range, bedrag)}</span>
      {range ? null : (
        <span className="block text-base text-subtle">{monthAndYear(locale, maand)}</span>
      )}
    </>
  );
  return [
    {
      key: "gewoneMaand",
      label: t("gewoneMaand"),
      cell: ({ zaak, outcome, range }) => <Ordinary zaak={zaak} outcome={outcome} range={range} />,
      now: (
        <span className="whk-money text-[1.25em]">
          {withoutWork.map((amount) => euroRounded(amount)).join(" – ")}
        </span>
      ),
    },
    {
      key: "verschil",
      label: t("verschil"),
      cell: ({ outcome, range }) =>
        outcome.samenvatting.gewoneMaanden.length === 0 ? (
          "–"
        ) : (
          <Difference amount={differenceOf(outcome)} range={range?.difference} />
        ),
      now: "–",
    },
    {
      key: "laagste",
      label: t("laagste"),
      cell: ({ outcome, range }) => month(outcome.samenvatting.laagsteMaand, range?.lowest),
      now: month(nowTotals.laagsteMaand),
    },
    {
      key: "hoogste",
      label: t("hoogste"),
      cell: ({ outcome, range }) => month(outcome.samenvatting.hoogsteMaand, range?.highest),
      now: month(nowTotals.hoogsteMaand),
    },
    {
      key: "totaal",
      label: t("totaal", { maanden: String(now.maanden.length) }),
      cell: ({ outcome, range }) => (
        <span className={amountClass(range?.total)}>
          {text.amount(range?.total, outcome.samenvatting.totaal)}
        </span>
      ),
      now: <span className={amountClass(null)}>{euroRounded(nowTotals.totaal)}</span>,
    },
    {
      key: "verschilTotaal",
      label: t("verschilTotaal"),
      cell: ({ outcome, range }) => (
        <Difference
          amount={subtract(outcome.samenvatting.totaal, nowTotals.totaal)}
          range={range?.year}
        />
      ),
      now: "–",
    },
  ];
}

/** True when something that is compared lies between two amounts. */
const hasTwoAmounts = ({ range }: Possibility): boolean =>
  range !== null &&
  [range.ordinary, range.difference, range.lowest, range.highest, range.total, range.year].some(
    (one) => one !== null,
  );

/** The name of a possibility; a button that chooses it when there are more. */
function Name({ index, possibilities, active, onChoose }: ComparisonProps & { index: number }) {
  const t = useTranslations("samen.tabel");
  const name = t("mogelijkheid", { nummer: String(index + 1) });
  return possibilities.length > 1 ? (
    <button
      type="button"
      aria-pressed={index === active}
      className="min-h-11 rounded-box px-2 underline underline-offset-4 aria-pressed:bg-accent-soft"
      onClick={() => {
        onChoose(index);
      }}
    >
      {name}
    </button>
  ) : (
    name
  );
}

/** "Nu" and the possibilities side by side: the same rows, the differences in words. On a phone one below the other. */
export function Comparison(props: ComparisonProps) {
  const small = useMediaQuery("(max-width: 30rem)");
  const wide = props.possibilities.length > 1 || props.possibilities.some(hasTwoAmounts);
  const t = useTranslations("uitkomst.antwoord");
  return (
    <>
      {small && wide ? <Cards {...props} /> : <Table {...props} />}
      {props.possibilities.every(({ outcome }) => isZero(stillOwed(outcome))) ? null : (
        <p className="mt-2">{t("jaarTerug")}</p>
      )}
    </>
  );
}

function Cards(props: ComparisonProps) {
  const { now, possibilities } = props;
  const t = useTranslations("samen.tabel");
  const rows = useRows(now, possibilities);
  const card = "rounded-box border border-line bg-surface p-4";
  const lines = (value: (row: Row) => React.ReactNode) => (
    <dl className="mt-2 grid gap-2">
      {rows.map((row) => (
        <div
          key={row.key}
          className="flex justify-between gap-4 border-t border-line pt-2"
          data-testid={`rij-${row.key}`}
        >
          <dt>{row.label}</dt>
          <dd className="text-end">{value(row)}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <ul aria-label={t("bijschrift")} className="grid gap-3">
      <li className={card}>
        <h3>{t("nu")}</h3>
        {lines((row) => row.now)}
      </li>
      {possibilities.map((possibility) => (
        <li key={possibility.index} className={card}>
          <h3>
            <Name {...props} index={possibility.index} />
          </h3>
          {lines((row) => row.cell(possibility))}
        </li>
      ))}
    </ul>
  );
}

function Table(props: ComparisonProps) {
  const { now, possibilities } = props;
  const t = useTranslations("samen.tabel");
  const rows = useRows(now, possibilities);
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-labelledby="samen-tabel">
      <table className="w-full border-collapse">
        <caption id="samen-tabel" className="sr-only">
          {t("bijschrift")}
        </caption>
        <thead>
          <tr className="border-b-2 border-text align-bottom">
            <th scope="col" className="py-2 pe-1 text-start">
              <span className="sr-only">{t("wat")}</span>
            </th>
            <th scope="col" className={cellClass}>
              {t("nu")}
            </th>
            {possibilities.map(({ index }) => (
              <th key={index} scope="col" className={cellClass}>
                <Name {...props} index={index} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cell, now: nowCell }) => (
            <tr key={key} className="border-b border-line align-top" data-testid={`rij-${key}`}>
              <th scope="row" className="py-2 pe-1 text-start font-normal">
                {label}
              </th>
              <td className={cellClass}>{nowCell}</td>
              {possibilities.map((possibility) => (
                <td key={possibility.index} className={cellClass}>
                  {cell(possibility)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
