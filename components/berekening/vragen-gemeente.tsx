"use client";

import { useTranslations } from "next-intl";
import { useController } from "react-hook-form";
import { GemeenteKiezer } from "@/components/gemeente/gemeente-kiezer";
import { lateGemeenteRegels } from "@/components/gemeente/late-gemeente-regels";
import { Late } from "@/components/site/late";
import { Disclosure } from "@/components/ui/disclosure";
import { geldendeVelden, kiesGemeente } from "@/lib/gemeente/naar-antwoorden";
import { toGemeente } from "@/lib/gemeente/to-gemeente";
import { praktijkVan, useGemeenten } from "@/lib/gemeente/use-gemeenten";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { grondenVan } from "@/lib/invoer/vragen/gronden";
import type { gemeente } from "@/lib/invoer/vragen/gemeente";
import type { gebruikt } from "@/lib/invoer/vragen/gebruikt";
import { useKopTekst } from "./keuze-vraag";
import { useVraagForm, VraagScherm, type SchermProps } from "./vraag-scherm";
import { TekstVeld, WeetNiet } from "./vraag-velden";

const gemeenteId = "bestand";

/** The municipality. What its file says of now is filled in at the questions that follow, where it can be changed. */
export function GemeenteVraag({ vraag }: SchermProps<typeof gemeente>) {
  const t = useTranslations("gemeente");
  const gemeenten = useGemeenten();
  const bestanden = gemeenten.stand === "klaar" ? gemeenten.bestanden : [];
  const { antwoorden } = useAntwoorden();
  const form = useVraagForm(vraag);
  const { field } = useController({ control: form.control, name: gemeenteId });
  const praktijk = praktijkVan(gemeenten, field.value);
  const kent = praktijk && toGemeente(praktijk, antwoorden.periode.vandaag).toegepast.length > 0;
  const metPraktijk: typeof vraag = {
    ...vraag,
    // The same municipality again leaves alone what was changed at the questions after it.
    schrijf: (oud, { bestand }) =>
      bestand === oud.gemeente.bestand ? oud : kiesGemeente(oud, bestanden, bestand),
  };
  return (
    <VraagScherm vraag={metPraktijk} form={form} {...useKopTekst(vraag)}>
      <div className="grid gap-4">
        <GemeenteKiezer
          id={gemeenteId}
          labelHidden
          bestanden={bestanden}
          value={field.value}
          onChange={field.onChange}
        />
        <p role="status">
          {field.value === "" || !praktijk
            ? t("kies.zonder")
            : t(kent ? "kies.gekozen" : "kies.weetNiet", { naam: praktijk.naam })}
        </p>
        {praktijk ? (
          <Disclosure summary={t("kies.wat", { naam: praktijk.naam })}>
            <Late part={lateGemeenteRegels}>
              {(GemeenteRegels) => (
                <GemeenteRegels
                  praktijk={praktijk}
                  vandaag={antwoorden.periode.vandaag}
                  gekozen={
                    field.value === antwoorden.gemeente.bestand
                      ? geldendeVelden(antwoorden, praktijk)
                      : null
                  }
                />
              )}
            </Late>
          </Disclosure>
        ) : null}
      </div>
    </VraagScherm>
  );
}

/** How many months of the disregard were used before. */
export function GebruiktVraag({ vraag }: SchermProps<typeof gebruikt>) {
  const t = useTranslations("vragen");
  const form = useVraagForm(vraag);
  const { antwoorden } = useAntwoorden();
  const gronden = grondenVan(antwoorden, vraag.wie);
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      <div className="grid gap-4">
        {gronden.map((grond) => (
          <TekstVeld
            key={grond}
            form={form}
            naam={grond}
            {...(gronden.length > 1 ? { label: t(`gebruikt.velden.${grond}`) } : {})}
            suffix={t("algemeen.maanden")}
            soort="getal"
            size={4}
          />
        ))}
        <WeetNiet form={form} naam="onbekend" gevolg={t("gebruikt.onbekend")} />
      </div>
    </VraagScherm>
  );
}
