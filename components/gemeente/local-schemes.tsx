"use client";

import { Woorden } from "@/components/paginas/woorden";
import { Field } from "@/components/ui/field";
import { woordenBijUitkomst } from "@/lib/paginas/woorden-bij";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Praktijk } from "@/lib/gemeente/praktijk";
import {
  judgeRegelingen,
  type KwijtscheldingOordeel,
  type RegelingOordeel,
} from "@/lib/gemeente/regelingen";
import { schrijver as makeSchrijver } from "@/lib/gemeente/schrijver";
import type { Schrijver } from "@/lib/gemeente/zinnen";
import { parseBedrag } from "@/lib/notation/bedrag";
import type { Uitkomst, Zaak } from "@/lib/recht";
import { Herkomst } from "./where-it-stands";

interface LocalSchemesProps {
  praktijk: Praktijk;
  zaak: Zaak;
  uitkomst: Uitkomst;
  vandaag: string;
}

/** "Je houdt", "je verliest misschien, vanaf maand …": the local schemes with an income limit. */
export function LocalSchemes({ praktijk, zaak, uitkomst, vandaag }: LocalSchemesProps) {
  const t = useTranslations("gemeente");
  const schrijver = makeSchrijver(t, useLocale());
  const [bill, setBill] = useState("");
  const parsed = parseBedrag(bill);
  const aanslag = parsed.ok ? parsed.waarde : null;
  return (
    <section className="grid gap-4" aria-labelledby="plaatselijk">
      <h2 id="plaatselijk">{t("plaatselijk.titel")}</h2>
      <p>{t("plaatselijk.uitleg")}</p>
      <ul className="grid gap-4">
        {judgeRegelingen(praktijk, zaak, uitkomst, aanslag).map((regeling) => (
          <li key={`${regeling.naam} ${regeling.titel ?? ""}`}>
            <h3>
              {regeling.titel ?? t(`velden.${regeling.naam === "iit" ? "iit" : "kwijtschelding"}`)}
            </h3>
            {regeling.groep && regeling.groep !== "anders" ? (
              <p className="text-subtle">{t(`plaatselijk.groep.${regeling.groep}`)}</p>
            ) : null}
            <p>{sentences(schrijver, regeling).join(" ")}</p>
            {regeling.naam === "kwijtschelding" ? (
              <Field
                className="mt-2"
                id="aanslag"
                label={t("plaatselijk.aanslag")}
                hint={t("plaatselijk.aanslagUitleg")}
                prefix="€"
                inputMode="decimal"
                size={10}
                value={bill}
                onChange={(event) => {
                  setBill(event.target.value);
                }}
              />
            ) : null}
            {regeling.herkomst ? (
              <Herkomst herkomst={regeling.herkomst} {...{ schrijver, vandaag }} />
            ) : null}
          </li>
        ))}
      </ul>
      <p className="text-subtle">{t("plaatselijk.indicatie")}</p>
      <Woorden woorden={woordenBijUitkomst.gemeente} />
    </section>
  );
}

function verdict({ t, maand, getal }: Schrijver, { oordeel }: RegelingOordeel): string {
  switch (oordeel.soort) {
    case "houdt":
      return t("plaatselijk.houdt");
    case "misschienKwijt":
      return t("plaatselijk.misschienKwijt", { maand: maand(oordeel.vanaf) });
    case "minder":
      return t("plaatselijk.minder", { maand: maand(oordeel.vanaf), deel: getal(oordeel.deel) });
    case "vraagGemeente":
      return t("plaatselijk.vraagGemeente");
  }
}

function sentences(
  schrijver: Schrijver,
  regeling: RegelingOordeel | KwijtscheldingOordeel,
): string[] {
  const { t, bedrag, getal } = schrijver;
  const result = [verdict(schrijver, regeling)];
  if (regeling.procent !== null)
    result.push(t("plaatselijk.grens", { procent: getal(regeling.procent) }));
  if (regeling.naam === "kwijtschelding") {
    const laagst = "laagst" in regeling ? regeling.laagst : null;
    if (laagst && regeling.waardePerJaar !== null) {
      const aanslag = bedrag(regeling.waardePerJaar);
      result.push(
        laagst.van === laagst.tot
          ? t("plaatselijk.kwijtMetBedrag", { aanslag, bedrag: bedrag(laagst.van) })
          : t("plaatselijk.kwijtMetBand", {
              aanslag,
              van: bedrag(laagst.van),
              tot: bedrag(laagst.tot),
            }),
      );
    }
    return result;
  }
  result.push(
    regeling.waardePerJaar === null
      ? t("plaatselijk.waardeOnbekend")
      : t("plaatselijk.waarde", { bedrag: bedrag(regeling.waardePerJaar) }),
  );
  if (regeling.naam === "iit") result.push(t("plaatselijk.iitLetOp"));
  return result;
}
