"use client";

import { useLocale, useTranslations } from "next-intl";
import { Fragment, useId, useState } from "react";
import { OpenButton } from "@/components/ui/open-button";
import { forDrawing } from "@/components/uitkomst/grafiek/chart-parts";
import { Voorlezen } from "@/components/read-aloud/read-aloud";
import { euro, euroWithCents, isZero, subtract } from "@/lib/notation/money";
import { monthGroups } from "@/lib/uitkomst/month-groups";
import { stepOf, type Line, type MonthRow, type View } from "@/lib/uitkomst/month-rows";
import { capitalise, monthAndYear, monthName } from "@/lib/notation/months";
import { Explanation } from "./explanation";
import { useRangeText } from "./range-text";
import {
  Bar,
  Difference,
  Labels,
  Provisional,
  ProvisionalMark,
  Reasons,
  useIntro,
  useTotal,
  useReasons,
  type Explain,
  type MonthsProps,
} from "./month-parts";

/** An amount with its name; pressing it shows how we get there. */
function AmountLine({
  line,
  row,
  view,
  explain,
  place,
}: {
  line: Line;
  row: MonthRow;
  view: View;
  explain: Explain;
  place: number;
}) {
  const t = useTranslations("uitkomst.maanden");
  const intro = useIntro();
  const [open, setOpen] = useState(false);
  const id = useId();
  const explanation = open ? explain(place) : undefined;
  const step = explanation && stepOf(explanation, line.name, view);
  return (
    <li className="border-t border-line">
      <OpenButton
        id={id}
        open={open}
        onOpen={setOpen}
        amount={
          <span className={`whk-money ${line.counts ? "" : "text-subtle"}`}>
            {euroWithCents(line.amount)}
          </span>
        }
      >
        <span className={line.counts ? "" : "text-subtle"}>{t(line.name)}</span>
      </OpenButton>
      {open ? (
        <div id={id} className="pb-4">
          {step ? <Explanation intro={intro(line)} step={step} month={row.month} /> : intro(line)}
        </div>
      ) : null}
    </li>
  );
}

/** Each of several deductions by its name; one alone is what "Gaat eraf" says. */
function Deductions({ row }: { row: MonthRow }) {
  const t = useTranslations("uitkomst.maanden.inhouding");
  const { inhoudingen } = row.source;
  if (inhoudingen.length < 2) return null;
  return inhoudingen.map(({ soort, bedrag }, index) => (
    <li key={index} className="flex justify-between pb-2 ps-7 text-subtle">
      <span>{t(soort)}</span>
      <span className="whk-money">{euroWithCents(subtract("0.00", bedrag))}</span>
    </li>
  ));
}

function CardAmount({ children }: { children: string }) {
  return <span className="whk-money text-lg">{children}</span>;
}

interface CardsProps extends MonthsProps {
  /** The heading of a month: one level below the heading above the months. */
  readonly heading: "h2" | "h3";
}

function MonthCard({
  row,
  rows,
  place,
  view,
  explain,
  highest,
  heading: Heading,
}: CardsProps & { row: MonthRow; place: number; highest: number }) {
  const t = useTranslations("uitkomst.maanden");
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = capitalise(locale, monthAndYear(locale, row.month));
  const reasons = useReasons(row);
  const total = useTotal();
  const { amount } = useRangeText();
  const tRange = useTranslations("uitkomst.reikwijdte");
  const oneReading = row.range?.total ? [tRange("eenLezing")] : [];
  return (
    <li
      className="grid gap-2 rounded-box border border-line bg-surface p-4"
      data-testid={`maand-${row.month}`}
    >
      <Heading>
        <OpenButton
          id={id}
          open={open}
          onOpen={setOpen}
          amount={<CardAmount>{total(row)}</CardAmount>}
        >
          <span>
            {name}
            <ProvisionalMark row={row} />
          </span>
        </OpenButton>
      </Heading>
      {view === "rekening" ? <Bar row={row} highest={highest} /> : null}
      <p className="flex flex-wrap items-baseline gap-x-3 text-base text-subtle">
        <Difference row={row} />
        <Labels row={row} rows={rows} />
      </p>
      <Reasons row={row} view={view} before={rows[place - 1]} whole={open} />
      {open ? (
        <div id={id} className="grid gap-2">
          <Voorlezen
            tekst={[
              `${name}: ${amount(row.range?.total, row.total, euro)}.`,
              ...oneReading,
              ...reasons,
            ].join("\n")}
          />
          {oneReading.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ul aria-label={t("tikUitleg")}>
            {row.lines
              .filter(({ amount }) => !isZero(amount))
              .map((line) => (
                <Fragment key={line.name}>
                  <AmountLine line={line} row={row} view={view} explain={explain} place={place} />
                  {line.name === "inhoudingen" ? <Deductions row={row} /> : null}
                </Fragment>
              ))}
          </ul>
          <p className="flex justify-between border-t-2 border-text pt-2 font-semibold">
            <span>{t(view === "rekening" ? "totaal" : "samenVerdiend")}</span>
            <span className="whk-money">{euroWithCents(row.total)}</span>
          </p>
          <p className="text-subtle">{t("zonderWerk", { bedrag: euro(row.without) })}</p>
          {isZero(row.source.terugTeBetalen) ? null : (
            <p className="flex justify-between gap-3">
              <span>{t("terugTeBetalen")}</span>
              <span className="whk-money shrink-0">{euroWithCents(row.source.terugTeBetalen)}</span>
            </p>
          )}
          <Provisional row={row} />
        </div>
      ) : null}
    </li>
  );
}

/** Months with the same amounts as one card, which shows each of them when it is opened. */
function GroupCard({
  group,
  ...props
}: CardsProps & { group: readonly MonthRow[]; highest: number }) {
  const t = useTranslations("uitkomst.maanden");
  const locale = useLocale();
  const id = useId();
  const [open, setOpen] = useState(false);
  const total = useTotal();
  const { rows, view, highest, heading: Heading } = props;
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return null;
  const sameYear = first.month.slice(0, 4) === last.month.slice(0, 4);
  return (
    <li className="grid gap-2 rounded-box border border-line bg-surface p-4" data-testid="maanden">
      <Heading>
        <OpenButton
          id={id}
          open={open}
          onOpen={setOpen}
          amount={<CardAmount>{t("elkeMaand", { bedrag: total(first) })}</CardAmount>}
        >
          <span>
            {t("vanTot", {
              van: capitalise(
                locale,
                sameYear ? monthName(locale, first.month) : monthAndYear(locale, first.month),
              ),
              tot: monthAndYear(locale, last.month),
            })}
            <ProvisionalMark row={first} />
          </span>
        </OpenButton>
      </Heading>
      {open ? null : (
        <>
          {view === "rekening" ? <Bar row={first} highest={highest} /> : null}
          <p className="flex flex-wrap items-baseline gap-x-3 text-base text-subtle">
            <Difference row={first} />
            <Labels row={first} rows={rows} />
          </p>
          <Reasons row={first} view={view} before={rows[rows.indexOf(first) - 1]} />
        </>
      )}
      {open ? (
        <ul id={id} className="grid gap-3">
          {group.map((row) => (
            <MonthCard key={row.month} {...props} row={row} place={rows.indexOf(row)} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** The months as cards, for a phone; months that are alike stand together. */
export function MonthCards(props: CardsProps) {
  const { rows } = props;
  const t = useTranslations("uitkomst.maanden");
  const highest = Math.max(
    ...rows.flatMap(({ total, without }) => [forDrawing(total), forDrawing(without)]),
    1,
  );
  return (
    <>
      <p className="text-base text-subtle">{t("vergeleken")}</p>
      <ul className="grid gap-3">
        {monthGroups(rows).map((group) => {
          const [row] = group;
          if (!row) return null;
          return group.length > 1 ? (
            <GroupCard key={row.month} {...props} group={group} highest={highest} />
          ) : (
            <MonthCard
              key={row.month}
              {...props}
              row={row}
              place={rows.indexOf(row)}
              highest={highest}
            />
          );
        })}
      </ul>
    </>
  );
}
