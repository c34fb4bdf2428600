"use client";

import { useLocale, useTranslations } from "next-intl";
import { taskText, taskTime } from "@/components/wat-nu/task-text";
import { watNu, type Taak } from "@/lib/bewaren/wat-nu";
import { subtract, compare, euro, euroRounded, euroWithCents, absolute } from "@/lib/uitleg/money";
import { capitalise, monthAndYear } from "@/lib/uitleg/months";
import type { Calculation } from "./use-calculation";

/** So many lines fit on the page beside the heading and the notices. */
const linesOnPage = 47;
/** A task with its reason takes this many lines; without its reason one. */
const linesPerReason = 3;

/** One page for the person: what comes when, and what to do. */
export function PersonSheet({ zaak, uitkomst }: Calculation) {
  const t = useTranslations("print.persoon");
  const spec = useTranslations("specificatie");
  const what = useTranslations("watNu");
  const locale = useLocale();
  const { samenvatting, maanden } = uitkomst;
  const difference = subtract(samenvatting.gewoneMaand, samenvatting.zonderWerk.gewoneMaand);
  const sign = compare(difference, "0.00");
  const tasks = watNu(zaak, uitkomst);
  const room = linesOnPage - maanden.length;
  const withReason = tasks.length * linesPerReason <= room;
  const shown = withReason ? tasks : tasks.slice(0, Math.floor(room / 1.5));
  return (
    <>
      <h2>{t("titel")}</h2>
      {zaak.werk.length > 0 && (
        <p className="blad-antwoord">
          {sign === 0
            ? t("antwoordGelijk")
            : t(sign > 0 ? "antwoordMeer" : "antwoordMinder", {
                bedrag: euroRounded(absolute(difference)),
              })}
        </p>
      )}
      <p>
        {t("laagste", {
          maand: monthAndYear(locale, samenvatting.laagsteMaand.maand),
          bedrag: euro(samenvatting.laagsteMaand.bedrag),
        })}
      </p>
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
          {maanden.map(({ maand, opRekening: { loon, bijstand, totaal }, voorlopig }) => (
            <tr key={maand}>
              <th scope="row">
                {capitalise(monthAndYear(locale, maand))}
                {voorlopig.length > 0 && " *"}
              </th>
              <td>{euroWithCents(loon)}</td>
              <td>{euroWithCents(bijstand)}</td>
              <td>{euroWithCents(subtract(subtract(totaal, loon), bijstand))}</td>
              <td className="blad-totaal">{euroWithCents(totaal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="blad-klein">
        {t("extraUitleg")} {maanden.some(({ voorlopig }) => voorlopig.length > 0) && t("sterretje")}
      </p>
      {tasks.length > 0 && (
        <>
          <h3>{t("doen")}</h3>
          <ul className="blad-taken">
            {shown.map((taak, index) => (
              <Task key={index} taak={taak} withReason={withReason} />
            ))}
          </ul>
          {shown.length < tasks.length && (
            <p>{t("meerTaken", { aantal: tasks.length - shown.length })}</p>
          )}
        </>
      )}
      <p className="blad-klein">
        {spec("schattingTitel")}. {spec("schatting")} {what("hulp")}
      </p>
      {zaak.toeslagen === null && (
        <p className="blad-klein">
          {spec("nietMeegerekendTitel")}. {spec("nietMeegerekend")}
        </p>
      )}
    </>
  );
}

function Task({ taak, withReason }: { readonly taak: Taak; readonly withReason: boolean }) {
  const t = useTranslations("watNu");
  const locale = useLocale();
  const { title, reasons } = taskText(t, taak, locale);
  return (
    <li>
      <span aria-hidden="true" className="blad-vakje" />
      <b>{title}.</b> {taskTime(t, taak.wanneer, locale)}.
      {withReason && <span className="blad-reden"> {reasons.join(" ")}</span>}
    </li>
  );
}
