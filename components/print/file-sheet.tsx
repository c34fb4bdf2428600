"use client";

import { useLocale, useTranslations } from "next-intl";
import type { GebruiktePraktijk } from "@/components/specificatie/specificatie";
import {
  dossierVan,
  type Dossier,
  type DossierPeriode,
  type DossierRij,
} from "@/lib/bewaren/dossier";
import { brutoPerJaar } from "@/lib/bewaren/specificatie";
import type { OpRekening, Uitkomst, Vindplaats } from "@/lib/recht";
import { citationText } from "@/lib/uitleg/citations";
import { euro, euroWithCents, isZero } from "@/lib/uitleg/money";
import { capitalise, dayName, monthAndYear, monthShort } from "@/lib/uitleg/months";
import { InputList } from "./input-list";
import type { Calculation } from "./use-calculation";

interface Props extends Calculation {
  readonly praktijk: GebruiktePraktijk | null;
}

/** More periods than this do not fit beside each other on the width of the paper. */
const periodsBeside = 9;

/** Two pages for the file: inputs, every step with its article and amount, and what comes on the account. */
export function FileSheet({ zaak, uitkomst, verklaringen, praktijk }: Props) {
  const t = useTranslations("print");
  const spec = useTranslations("specificatie");
  const reservation = useTranslations("voorbehoud");
  const locale = useLocale();
  const dossier = dossierVan(verklaringen);
  return (
    <div className="dossier">
      <h2>{t("dossier.titel")}</h2>
      <p>
        {t("dossier.rechten")} {spec("regelsVan", { uitgave: uitkomst.regels })}{" "}
        {praktijk
          ? spec("praktijkVan", {
              gemeente: praktijk.naam,
              datum: dayName(locale, praktijk.gelezen),
            })
          : spec("praktijkLandelijk")}
      </p>
      <h3>{t("dossier.invoer")}</h3>
      <InputList zaak={zaak} />
      <h3>{t("dossier.stappen")}</h3>
      {blocksOf(dossier).map((block, index) => (
        <Steps key={index} dossier={block} />
      ))}
      <h3>{t("dossier.rekening")}</h3>
      <Account uitkomst={uitkomst} />
      {zaak.toeslagen === null && (
        <p>
          {spec("nietMeegerekendTitel")}.{" "}
          {brutoPerJaar(uitkomst)
            .map(({ jaar, maanden, bedrag }) =>
              spec("brutoVoorToeslagen", { jaar, maanden, bedrag: euro(bedrag) }),
            )
            .join(" ")}
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

function Steps({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations("print");
  const locale = useLocale();
  const name = ({ van, tot }: DossierPeriode) => {
    const first = `${capitalise(monthShort(locale, van))} ${van.slice(0, 4)}`;
    return van === tot
      ? first
      : t("dossier.totEnMet", { van: first, tot: `${monthShort(locale, tot)} ${tot.slice(0, 4)}` });
  };
  return (
    <table className="dossier-tabel">
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
          <StepRow key={index} rij={rij} />
        ))}
      </tbody>
    </table>
  );
}

function StepRow({ rij }: { readonly rij: DossierRij }) {
  const t = useTranslations("print");
  const explain = useTranslations("uitleg");
  const places = rij.grondslag.map((place) => shortCitation(citationText(explain, place), place));
  if (rij.gemeenteBeslist) places.push(t("dossier.keuze"));
  return (
    <tr className={rij.diepte <= 1 ? "dossier-uitkomst" : undefined}>
      <th scope="row">
        {t(`stappen.${rij.soort}`)}
        {rij.wie !== null && ` (${t(`wie.${rij.wie}`)})`}
      </th>
      <td>{places.join("; ")}</td>
      {rij.bedragen.map((bedrag, index) => (
        <td key={index}>{bedrag === null ? "" : withoutSign(bedrag)}</td>
      ))}
    </tr>
  );
}

/** The heading says that all is in euro: the sign in every cell would only take room. */
function withoutSign(bedrag: string): string {
  return euroWithCents(bedrag).replace(/€\s*/u, "");
}

/** Almost every article is of the Participatiewet; the other laws keep their name. */
function shortCitation(text: string, { bwb }: Vindplaats): string {
  return bwb === "BWBR0015703" ? text.replace(/ Participatiewet$/u, " Pw") : text;
}

const columns = [
  "loon",
  "bijstand",
  "vakantiegeldWerk",
  "eindejaarsuitkering",
  "vakantietoeslagBijstand",
  "premie",
  "bufferbudget",
  "giften",
  "overig",
  "toeslagen",
  "totaal",
] as const satisfies readonly (keyof OpRekening)[];

function Account({ uitkomst }: { readonly uitkomst: Uitkomst }) {
  const t = useTranslations("print");
  const reservation = useTranslations("voorbehoud");
  const locale = useLocale();
  const used = columns.filter(
    (column) =>
      column === "totaal" || uitkomst.maanden.some(({ opRekening }) => !isZero(opRekening[column])),
  );
  const owes = uitkomst.maanden.some(({ terugTeBetalen }) => !isZero(terugTeBetalen));
  const provisional = uitkomst.maanden.some(({ voorlopig }) => voorlopig.length > 0);
  return (
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
        {uitkomst.maanden.map(({ maand, opRekening, terugTeBetalen, voorlopig }) => (
          <tr key={maand}>
            <th scope="row">{capitalise(monthAndYear(locale, maand))}</th>
            {used.map((column) => (
              <td key={column}>{withoutSign(opRekening[column])}</td>
            ))}
            {owes && <td>{withoutSign(terugTeBetalen)}</td>}
            {provisional && <td>{voorlopig.length > 0 && reservation("voorlopigLabel")}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
