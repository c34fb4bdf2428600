"use client";

import { useTranslations } from "next-intl";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { grondenVan } from "@/lib/invoer/vragen/vragen";
import { useKopTekst } from "./vragen-algemeen";
import { useVraagForm, VraagScherm, type SchermProps } from "./vraag-scherm";
import { TekstVeld, WeetNiet } from "./vraag-velden";

/** How many months of the disregard were used before. */
export function GebruiktVraag({ vraag }: SchermProps<"gebruikt">) {
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
