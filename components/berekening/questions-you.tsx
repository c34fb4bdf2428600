"use client";

import { useTranslations } from "next-intl";
import { useFieldArray } from "react-hook-form";
import { bewaarplaats } from "@/lib/invoer/bewaarplaats";
import type { kinderen } from "@/lib/invoer/vragen/kinderen";
import { useKopTekst } from "./choice-question";
import { useVraagForm, VraagScherm, type SchermProps } from "./question-screen";
import { DagVeld, Lijst } from "./question-fields";

/** The birth dates of the children. */
export function KinderenVraag({ vraag }: SchermProps<typeof kinderen>) {
  const t = useTranslations("vragen.kinderen");
  const form = useVraagForm(vraag);
  const lijst = useFieldArray({ control: form.control, name: "kinderen" });
  const bewaar = () => {
    bewaarplaats().bewaarConcept(vraag.adres, form.getValues());
  };
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      <Lijst
        aantal={lijst.fields.map(({ id }) => id)}
        titel={(nummer) => t("item", { nummer: String(nummer) })}
        toevoegen={t("toevoegen")}
        weghalen={(nummer) => t("weg", { nummer: String(nummer) })}
        onToevoegen={() => {
          lijst.append({ geboortedatum: { dag: "", maand: "", jaar: "" } });
          bewaar();
        }}
        onWeghalen={(plaats) => {
          lijst.remove(plaats);
          bewaar();
        }}
      >
        {(plaats) => (
          <DagVeld
            form={form}
            naam={`kinderen.${plaats}.geboortedatum`}
            legend={t("geboren", { nummer: String(plaats + 1) })}
          />
        )}
      </Lijst>
    </VraagScherm>
  );
}
