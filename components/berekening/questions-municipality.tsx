"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { ChooseGemeente } from "@/components/gemeente/choose-gemeente";
import { lateLocalRules } from "@/components/gemeente/late-local-rules";
import { WhatWeKnow } from "@/components/gemeente/what-we-know";
import { Late } from "@/components/site/late";
import { Disclosure } from "@/components/ui/disclosure";
import { geldendeVelden, chooseGemeente } from "@/lib/gemeente/to-antwoorden";
import { praktijkVan, useGemeenten } from "@/lib/gemeente/use-gemeenten";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { grondenVan } from "@/lib/invoer/vragen/gronden";
import type { gemeente } from "@/lib/invoer/vragen/gemeente";
import type { gebruikt } from "@/lib/invoer/vragen/gebruikt";
import { useKopTekst } from "./choice-question";
import { useVraagForm, VraagScherm, type SchermProps } from "./question-screen";
import { useFout } from "./choice-field";
import { TekstVeld, WeetNiet } from "./question-fields";

/** The municipality. What its file says of now is filled in at the questions that follow, where it can be changed. */
export function GemeenteVraag({ vraag }: SchermProps<typeof gemeente>) {
  const t = useTranslations("gemeente");
  const stand = useGemeenten();
  const { gemeenten, bestanden } =
    stand.stand === "klaar" ? stand : { gemeenten: [], bestanden: [] };
  const { antwoorden } = useAntwoorden();
  const { vandaag } = antwoorden.periode;
  const form = useVraagForm(vraag);
  const [code, naam] = useWatch({ control: form.control, name: ["code", "naam"] });
  const gekozen = { code, naam };
  const praktijk = praktijkVan(stand, code);
  const fout = useFout({ form, naam: "naam" });
  const metPraktijk: typeof vraag = {
    ...vraag,
    schrijf: (oud, nieuw) => chooseGemeente(oud, { gemeenten, bestanden }, nieuw),
  };
  return (
    <VraagScherm vraag={metPraktijk} form={form} {...useKopTekst(vraag)}>
      <div className="grid gap-4">
        <ChooseGemeente
          id="naam"
          labelHidden
          gemeenten={gemeenten}
          vandaag={vandaag}
          value={gekozen}
          error={fout}
          onChange={(nieuw) => {
            form.setValue("code", nieuw.code, { shouldDirty: true });
            // What was wrong is right as soon as it is.
            form.setValue("naam", nieuw.naam, {
              shouldDirty: true,
              shouldValidate: form.formState.isSubmitted,
            });
          }}
        />
        {code === "" && naam !== "" ? null : (
          <WhatWeKnow
            gekozen={gekozen}
            gemeenten={gemeenten}
            praktijk={praktijk}
            vandaag={vandaag}
          />
        )}
        {praktijk ? (
          <Disclosure summary={t("kies.wat", { naam: praktijk.naam })}>
            <Late part={lateLocalRules}>
              {(LocalRules) => (
                <LocalRules
                  praktijk={praktijk}
                  vandaag={vandaag}
                  gekozen={
                    code === antwoorden.gemeente.code ? geldendeVelden(antwoorden, praktijk) : null
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
