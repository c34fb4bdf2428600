"use client";

import { useLocale, useTranslations } from "next-intl";
import type { GebruiktePraktijk } from "@/components/uitkomst/specificatie/specificatie";
import {
  dossierVan,
  type Dossier,
  type DossierPeriode,
  type DossierRij,
} from "@/lib/uitkomst/dossier";
import { brutoPerJaar } from "@/lib/uitkomst/specificatie";
import {
  heeftBelastGeld,
  wetNaam,
  type Dag,
  type MaandVerklaring,
  type Uitkomst,
  type Vindplaats,
  type Zaak,
} from "@/lib/recht";
import { useAnswerNotes, useSpans } from "@/components/uitkomst/answer-text";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { answerOf, workSpans } from "@/lib/uitkomst/answer";
import { rangeOf, type Range } from "@/lib/uitkomst/range";
import { RangeOnPaper } from "@/components/uitkomst/range";
import { useRangeText } from "@/components/uitkomst/range-text";
import { accountLines } from "@/lib/uitkomst/month-rows";
import { euro, euroWithCents, isZero } from "@/lib/notation/money";
import { capitalise, dayName, monthShort } from "@/lib/notation/months";
import { InputList } from "./input-list";
import { ScrollTable } from "./scroll-table";

interface Props {
  readonly antwoorden: Antwoorden;
  readonly scenario: number;
  readonly zaak: Zaak;
  readonly uitkomst: Uitkomst;
  readonly verklaringen: readonly MaandVerklaring[];
  readonly praktijk: GebruiktePraktijk | null;
  /** The day on which the print is made. */
  readonly vandaag: Dag;
}

/** More periods than this do not fit beside each other on the width of the paper. */
const periodsBeside = 8;

/** Almost every article is of the Participatiewet. The legend under the tables says what the letters mean. */
const shortLaws: ReadonlyMap<string, string> = new Map([
  ["BWBR0015703", "Pw"],
  ["BWBR0015738", "Regeling"],
  ["BWBR0002471", "Wlb"],
]);

/** Two pages for the file: inputs, every step with its article and amount, and what comes on the account. */
export function FileSheet(props: Props) {
  const { antwoorden, scenario, zaak, uitkomst, verklaringen, praktijk, vandaag } = props;
  const t = useTranslations("print");
  const grossWages = brutoPerJaar(zaak, uitkomst);
  const spec = useTranslations("specificatie");
  const reservation = useTranslations("voorbehoud");
  const open = useTranslations("uitkomst.reikwijdte");
  const locale = useLocale();
  const range = rangeOf(uitkomst.samenvatting.reikwijdte ?? null);
  const dossier = dossierVan(verklaringen);
  const people = new Set(dossier.rijen.flatMap(({ wie }) => wie ?? [])).size;
  return (
    <div className={`dossier ${density(uitkomst.maanden.length, dossier)}`}>
      <h2>{t("dossier.titel")}</h2>
      <p>
        {t("gemaakt", { datum: dayName(locale, vandaag) })}. {t("dossier.rechten")}{" "}
        {spec("regelsVan", { uitgave: uitkomst.regels })}{" "}
        {praktijk
          ? spec("praktijkVan", {
              gemeente: praktijk.naam,
              datum: dayName(locale, praktijk.gelezen),
            })
          : spec("praktijkLandelijk")}
      </p>
      <h3>{t("dossier.invoer")}</h3>
      <InputList antwoorden={antwoorden} scenario={scenario} zaak={zaak} />
      <h3>{t("dossier.stappen")}</h3>
      {range && <p>{open("eenLezing")}</p>}
      {blocksOf(dossier).map((block, index) => (
        <Steps key={index} dossier={block} people={people} />
      ))}
      <p>{t("dossier.legenda", { wetten: legend(dossier, t) })}</p>
      <h3>{t("dossier.rekening")}</h3>
      <Account uitkomst={uitkomst} range={range} />
      <OrdinaryMonth zaak={zaak} uitkomst={uitkomst} range={range} />
      {range && <RangeOnPaper range={range} />}
      {zaak.toeslagen === null && (
        <p>
          {spec("nietMeegerekendTitel")}.{" "}
          {grossWages.length === 0
            ? spec("brutoOnbekend")
            : grossWages
                .map(({ jaar, maanden, bedrag }) =>
                  spec("brutoVoorToeslagen", { jaar, maanden, bedrag: euro(bedrag) }),
                )
                .join(" ")}{" "}
          {spec(heeftBelastGeld(zaak) ? "ookAnderInkomen" : "ookBijstand")}
        </p>
      )}
      <h3>{t("dossier.voorbehouden")}</h3>
      <ul className="dossier-voorbehoud">
        {uitkomst.voorbehouden.map(({ code }) => (
          <li key={code}>{reservation(`code.${code}`)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Letters as large as the number of months and columns allows. */
function density(months: number, { periodes }: Dossier): string {
  if (months > 12) return "dossier--vol";
  return periodes.length <= 4 ? "dossier--ruim" : "";
}

/** The periods in blocks of about equal width, each with only the rows that play a part in it. */
function blocksOf({ periodes, rijen }: Dossier): readonly Dossier[] {
  const count = Math.ceil(periodes.length / periodsBeside);
  const width = Math.ceil(periodes.length / count);
  return Array.from({ length: count }, (_, block) => {
    const from = block * width;
    const cut = <T,>(values: readonly T[]) => values.slice(from, from + width);
    return {
      periodes: cut(periodes),
      rijen: rijen
        .map((rij) => ({ ...rij, bedragen: cut(rij.bedragen) }))
        .filter(({ bedragen }) => bedragen.some((bedrag) => bedrag !== null)),
    };
  });
}

function Steps({ dossier, people }: { readonly dossier: Dossier; readonly people: number }) {
  const t = useTranslations("print");
  const locale = useLocale();
  const name = ({ van, tot }: DossierPeriode) => {
    const year = van.slice(0, 4);
    if (van === tot) return `${capitalise(locale, monthShort(locale, van))} ${year}`;
    const first = capitalise(locale, monthShort(locale, van));
    return t("dossier.totEnMet", {
      van: tot.startsWith(year) ? first : `${first} ${year}`,
      tot: `${monthShort(locale, tot)} ${tot.slice(0, 4)}`,
    });
  };
  return (
    <ScrollTable name={t("dossier.stappen")}>
      <table className="dossier-tabel dossier-tabel--stappen">
        <thead>
          <tr>
            <th scope="col">{t("dossier.stap")}</th>
            <th scope="col">{t("dossier.artikel")}</th>
            {dossier.periodes.map((periode) => (
              <th key={periode.van} scope="col">
                {name(periode)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dossier.rijen.map((rij, index) => (
            <StepRow key={index} rij={rij} withPerson={people > 1} />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

interface StepRowProps {
  readonly rij: DossierRij;
  readonly withPerson: boolean;
}

function StepRow({ rij, withPerson }: StepRowProps) {
  const t = useTranslations("print");
  const places = citations(rij.grondslag);
  if (rij.gemeenteBeslist) places.push(t("dossier.keuze"));
  return (
    <tr className={rij.diepte <= 1 ? "dossier-uitkomst" : undefined}>
      <th scope="row">
        {t(`stappen.${rij.soort}`)}
        {withPerson && rij.wie !== null && `, ${t(`wie.${rij.wie}`)}`}
      </th>
      <td>{places.join(", ")}</td>
      {rij.bedragen.map((bedrag, index) => (
        <td key={index}>{bedrag === null ? "" : withoutSign(bedrag)}</td>
      ))}
    </tr>
  );
}

/** "31 lid 4 Pw", "11 Regeling": places of one law together. */
function citations(places: readonly Vindplaats[]): string[] {
  const perLaw = new Map<string, string[]>();
  for (const vindplaats of places) {
    const { bwb, artikel, lid, onderdeel } = vindplaats;
    const law = shortLaws.get(bwb) ?? wetNaam(vindplaats);
    const place = [artikel, ...(lid ? [`lid ${lid}`] : []), ...(onderdeel ? [onderdeel] : [])];
    perLaw.set(law, [...(perLaw.get(law) ?? []), place.join(" ")]);
  }
  return [...perLaw].map(([law, articles]) => `${articles.join(", ")} ${law}`);
}

/** What the short names of the laws in the table mean. */
function legend({ rijen }: Dossier, t: ReturnType<typeof useTranslations<"print">>): string {
  const used = new Map(rijen.flatMap(({ grondslag }) => grondslag.map((at) => [at.bwb, at])));
  return [...shortLaws]
    .flatMap(([bwb, kort]) => {
      const place = used.get(bwb);
      return place ? [t("dossier.wetKort", { kort, wet: wetNaam(place) })] : [];
    })
    .join(" ");
}

/** The heading says that all is in euro: the sign in every cell would only take room. */
function withoutSign(bedrag: string): string {
  return euroWithCents(bedrag).replace(/€\s*/u, "");
}

const columns = [...accountLines, "totaal"] as const;

/** The ordinary month with work, the months it is about, and the same months without work. */
function OrdinaryMonth({ zaak, uitkomst, range }: Pick<Props, "zaak" | "uitkomst"> & Ranged) {
  const text = useRangeText();
  const t = useTranslations("print.dossier");
  const spans = useSpans();
  const { gewoneMaand, gewoneMaanden, zonderWerk } = uitkomst.samenvatting;
  const notes = useAnswerNotes()(answerOf(zaak, uitkomst));
  if (gewoneMaanden.length === 0) return zaak.werk.length === 0 ? null : <p>{notes.join(" ")}</p>;
  return (
    <p>
      {t("gewoneMaand", {
        wanneer: spans(workSpans(uitkomst)),
        met: text.amount(range?.ordinary, gewoneMaand, euro),
        zonder: euro(zonderWerk.gewoneMaand),
      })}
    </p>
  );
}

interface Ranged {
  /** What is a range while answers are open. */
  readonly range: Range | null;
}

/** The columns of the account of which a range is known. */
const ranged: Partial<Record<(typeof columns)[number], "benefit" | "total">> = {
  bijstand: "benefit",
  totaal: "total",
};

function Account({ uitkomst, range }: { readonly uitkomst: Uitkomst } & Ranged) {
  const text = useRangeText();
  const t = useTranslations("print");
  const reservation = useTranslations("voorbehoud");
  const locale = useLocale();
  const used = columns.filter(
    (column) =>
      column === "totaal" || uitkomst.maanden.some(({ opRekening }) => !isZero(opRekening[column])),
  );
  const owes = uitkomst.maanden.some(({ terugTeBetalen }) => !isZero(terugTeBetalen));
  /** Two amounts are in whole euros: there is no room for their cents. */
  const inCell = (place: number, column: (typeof columns)[number], amount: string): string => {
    const of = ranged[column];
    const spread = of && range?.months[place]?.[of];
    return spread ? text.between(spread).replaceAll(/€\s*/gu, "") : withoutSign(amount);
  };
  const provisional = uitkomst.maanden.some(({ voorlopig }) => voorlopig.length > 0);
  return (
    <ScrollTable name={t("dossier.rekening")}>
      <table className="dossier-tabel">
        <thead>
          <tr>
            <th scope="col">{t("rekening.maand")}</th>
            {used.map((column) => (
              <th key={column} scope="col">
                {t(`rekening.${column}`)}
              </th>
            ))}
            {owes && <th scope="col">{t("rekening.terugTeBetalen")}</th>}
            {provisional && <th scope="col">{t("dossier.voorlopig")}</th>}
          </tr>
        </thead>
        <tbody>
          {uitkomst.maanden.map(({ maand, opRekening, terugTeBetalen, voorlopig }, place) => (
            <tr key={maand}>
              <th scope="row">
                {capitalise(locale, monthShort(locale, maand))} {maand.slice(0, 4)}
              </th>
              {used.map((column) => (
                <td key={column}>{inCell(place, column, opRekening[column])}</td>
              ))}
              {owes && <td>{withoutSign(terugTeBetalen)}</td>}
              {provisional && <td>{voorlopig.length > 0 && reservation("voorlopigLabel")}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
