"use client";

import { Woorden } from "@/components/paginas/woorden";
import { woordenBijUitkomst } from "@/lib/paginas/woorden-bij";
import { useLocale, useTranslations } from "next-intl";
import { useId, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import {
  debtsOn,
  linesOf,
  oorzakenVan,
  specificatieVan,
  vergelijk,
  zoekInstelling,
  type Opgegeven,
} from "@/lib/uitkomst/specificatie";
import { parseBedrag } from "@/lib/notation/bedrag";
import type {
  Dag,
  Maand,
  Specificatie as Statement,
  SpecificatieRegel,
  Uitkomst,
  Zaak,
} from "@/lib/recht";
import { absolute, euro, euroWithCents, isZero, signOf } from "@/lib/notation/money";
import { capitalise, dayName, monthAndYear } from "@/lib/notation/months";

/** The practice file that was used, as far as it is shown here. */
export interface GebruiktePraktijk {
  readonly naam: string;
  /** The day on which the facts of the file were read. */
  readonly gelezen: Dag;
  /** Ways to reach the municipality, as the file has them. */
  readonly contact: readonly string[];
}

interface Props {
  readonly zaak: Zaak;
  readonly uitkomst: Uitkomst;
  /** null: no practice file was chosen, the sum uses what the law says. */
  readonly praktijk: GebruiktePraktijk | null;
}

/**
 * The lines of the municipality's statement beside the amounts of a
 * month, why they can differ, what is not computed, and where to get help. Needs the messages `specificatie`.
 */
export function Specificatie({ zaak, uitkomst, praktijk }: Props) {
  const t = useTranslations("specificatie");
  const locale = useLocale();
  const id = useId();
  const [chosen, setChosen] = useState<Maand | null>(null);
  const first = uitkomst.maanden[0]?.maand ?? zaak.start;
  const maand = uitkomst.maanden.some((month) => month.maand === chosen)
    ? (chosen ?? first)
    : first;
  return (
    <>
      <p>{t("inleiding")}</p>
      {/* Folded: somebody who has no statement yet does not have to scroll past it. */}
      <div className="mt-3">
        <Disclosure summary={t("nakijken")}>
          <div>
            <Field
              id={`${id}-maand`}
              label={t("kiesMaand")}
              size={20}
              value={maand}
              onChange={(event) => {
                setChosen(event.target.value);
              }}
              options={uitkomst.maanden.map((month) => ({
                value: month.maand,
                label: capitalise(locale, monthAndYear(locale, month.maand)),
              }))}
            />
            <Lines zaak={zaak} uitkomst={uitkomst} maand={maand} />
            <Causes zaak={zaak} uitkomst={uitkomst} maand={maand} />
            <div className="mt-6">
              <Woorden woorden={woordenBijUitkomst.specificatie} />
            </div>
          </div>
        </Disclosure>
      </div>
      <Notice uitkomst={uitkomst} praktijk={praktijk} />
    </>
  );
}

interface LinesProps extends Pick<Props, "zaak" | "uitkomst"> {
  readonly maand: Maand;
}

function Lines({ zaak, uitkomst, maand }: LinesProps) {
  const t = useTranslations("specificatie");
  const locale = useLocale();
  const id = useId();
  const [comparing, setComparing] = useState(false);
  const [typed, setTyped] = useState<Readonly<Partial<Record<SpecificatieRegel, string>>>>({});
  const found = useMemo(() => specificatieVan(zaak, maand), [zaak, maand]);
  const name = monthAndYear(locale, maand);
  if (!found) return <p className="mt-4">{t("nietTeVergelijken", { maand: name })}</p>;

  const debts = debtsOn(uitkomst, found);
  const amounts = readAmounts(comparing ? typed : {});
  return (
    <>
      <div
        role="group"
        aria-label={t("tabel", { maand: name })}
        tabIndex={0}
        className="mt-4 overflow-x-auto"
      >
        <table className="w-full border-collapse">
          <caption className="text-start font-bold">{t("tabel", { maand: name })}</caption>
          <thead>
            <tr>
              <th scope="col" className="py-2 text-start">
                {t("kolomRegel")}
              </th>
              <th scope="col" className="py-2 text-end">
                {t("kolomHier")}
              </th>
            </tr>
          </thead>
          <tbody>
            {linesOf(found).map((regel) => (
              <Line
                key={regel}
                regel={regel}
                found={found}
                comparing={comparing}
                typed={typed[regel] ?? ""}
                onType={(text) => {
                  setTyped({ ...typed, [regel]: text });
                }}
                inputId={`${id}-${regel}`}
              />
            ))}
          </tbody>
        </table>
      </div>
      {found.inkomstenVan !== maand && (
        <p className="mt-2">
          {t("inkomstenVan", { maand: monthAndYear(locale, found.inkomstenVan) })}
        </p>
      )}
      {found.betaaldIn !== null && found.betaaldIn !== maand && (
        <p className="mt-2">{t("betaaldIn", { maand: monthAndYear(locale, found.betaaldIn) })}</p>
      )}
      {debts !== null && <p className="mt-2">{t("schulden", { bedrag: euro(debts) })}</p>}
      <Button
        aria-expanded={comparing}
        className="mt-4 w-full sm:w-auto"
        onClick={() => {
          setComparing(!comparing);
        }}
      >
        {comparing ? t("invullenUit") : t("invullen")}
      </Button>
      {comparing && <p className="mt-2">{t("invulHulp")}</p>}
      <div aria-live="polite">
        {comparing && <Found zaak={zaak} found={found} amounts={amounts} />}
      </div>
    </>
  );
}

/** The typed amounts that can be read; what is empty or no amount is left out. */
function readAmounts(typed: Readonly<Partial<Record<SpecificatieRegel, string>>>): Opgegeven {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([regel, text]) => {
      const read = parseBedrag(text);
      return read.ok ? [[regel, read.waarde]] : [];
    }),
  );
}

interface LineProps {
  readonly regel: SpecificatieRegel;
  readonly found: Statement;
  readonly comparing: boolean;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly inputId: string;
}

function Line({ regel, found, comparing, typed, onType, inputId }: LineProps) {
  const t = useTranslations("specificatie");
  const read = parseBedrag(typed);
  const { bedragen, teVeelVermogen } = found;
  const [line] = read.ok ? vergelijk(bedragen, { [regel]: read.waarde }) : [];
  const isEmpty = typed.trim() === "";
  const sign = line ? signOf(line.verschil) : 0;
  const message = isEmpty
    ? ""
    : !line
      ? t("geenBedrag")
      : sign === 0
        ? t("gelijk")
        : t(sign > 0 ? "meer" : "minder", { bedrag: euro(absolute(line.verschil)) });
  return (
    <>
      <tr className="border-t border-line align-top">
        <th scope="row" className="py-2 pe-4 text-start font-normal">
          <span className="font-bold">{t(`regels.${regel}`)}</span>
          <span className="block text-base">{t(`andereNamen.${regel}`)}</span>
          <span className="block text-base">
            {t(regel === "bijstand" && teVeelVermogen ? "teVeelVermogen" : `uitleg.${regel}`)}
          </span>
        </th>
        <td className="py-2 text-end whitespace-nowrap tabular-nums">
          {euroWithCents(bedragen[regel])}
        </td>
      </tr>
      {comparing && (
        <tr>
          <td colSpan={2} className="pb-3">
            <label className="block" htmlFor={inputId}>
              {t("jouwBedrag", { regel: t(`regels.${regel}`).toLowerCase() })}
            </label>
            <input
              id={inputId}
              className="whk-input mt-1 max-w-60"
              inputMode="decimal"
              autoComplete="off"
              value={typed}
              aria-invalid={!isEmpty && !read.ok}
              aria-describedby={`${inputId}-uitslag`}
              onChange={(event) => {
                onType(event.target.value);
              }}
            />
            <p id={`${inputId}-uitslag`} className="mt-1">
              {message}
            </p>
          </td>
        </tr>
      )}
    </>
  );
}

interface FoundProps extends Pick<Props, "zaak"> {
  readonly found: Statement;
  readonly amounts: Opgegeven;
}

/** What explains the difference, when something was filled in. */
function Found({ zaak, found, amounts }: FoundProps) {
  const t = useTranslations("specificatie");
  const lines = vergelijk(found.bedragen, amounts);
  if (lines.length === 0) return null;
  if (lines.every(({ verschil }) => isZero(verschil)))
    return <p className="mt-4 font-bold">{t("allesGelijk")}</p>;
  const settings = zoekInstelling(zaak, found.maand, amounts);
  if (settings.length === 0)
    return (
      <div className="mt-4 rounded-box border-2 border-accent p-4">
        <p className="font-bold">{t("nietGevondenTitel")}</p>
        <p>{t("nietGevonden")}</p>
      </div>
    );
  return (
    <div className="mt-4 rounded-box border-2 border-accent p-4">
      <p className="font-bold">{t("gevondenTitel")}</p>
      <p>{settings.length === 1 ? t("gevonden") : t("gevondenMeer")}</p>
      <ul className="list-disc ps-6">
        {settings.map((setting) => (
          <li key={setting}>{t(`anders.${setting}`)}</li>
        ))}
      </ul>
    </div>
  );
}

function Causes({ zaak, uitkomst, maand }: LinesProps) {
  const t = useTranslations("specificatie");
  return (
    <>
      <h2 className="mt-8">{t("oorzakenTitel")}</h2>
      <p className="mt-1">{t("oorzakenInleiding")}</p>
      <ul className="mt-2 grid gap-2">
        {oorzakenVan(zaak, uitkomst, maand).map(({ code, speelt }) => (
          <li key={code}>
            <Disclosure
              summary={
                <span>
                  {t(`oorzaken.${code}.titel`)}{" "}
                  {speelt && (
                    <span className="inline-block rounded-box bg-accent-soft px-2 text-base text-text">
                      {t("speelt")}
                    </span>
                  )}
                </span>
              }
            >
              <p>{t(`oorzaken.${code}.tekst`)}</p>
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Estimate, rule release, practice file, and the one place to get help. */
export function Notice({ uitkomst, praktijk }: Pick<Props, "uitkomst" | "praktijk">) {
  const t = useTranslations("specificatie");
  const locale = useLocale();
  return (
    <>
      <h2 className="mt-8">{t("schattingTitel")}</h2>
      <p className="mt-1">{t("schatting")}</p>
      <p className="mt-1">{t("regelsVan", { uitgave: uitkomst.regels })}</p>
      <p className="mt-1">
        {praktijk
          ? t("praktijkVan", { gemeente: praktijk.naam, datum: dayName(locale, praktijk.gelezen) })
          : t("praktijkLandelijk")}
      </p>
      <h2 id="hulp" className="mt-8">
        {t("hulpTitel")}
      </h2>
      <p className="mt-1">{t("hulpGemeente")}</p>
      {praktijk && praktijk.contact.length > 0 && (
        <>
          <p className="mt-1">{t("hulpContact", { gemeente: praktijk.naam })}</p>
          <ul className="list-disc ps-6">
            {praktijk.contact.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-1">{t("hulpGratis")}</p>
      <p className="mt-1">{t("hulpBezwaar")}</p>
    </>
  );
}
