"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import type { huur } from "@/lib/invoer/vragen/huur";
import type { opvang } from "@/lib/invoer/vragen/opvang";
import type { spaargeld } from "@/lib/invoer/vragen/spaargeld";
import { reisgeldBijLoon, type kosten } from "@/lib/invoer/vragen/kosten";
import { useOpties } from "./text";
import { useKopTekst } from "./choice-question";
import { useVraagForm, VraagScherm, type SchermProps } from "./question-screen";
import { KeuzeVeld } from "./choice-field";
import { Lijst, LijstVeld, TekstVeld } from "./question-fields";

/** Rent, for the rent allowance. */
export function HuurVraag({ vraag }: SchermProps<typeof huur>) {
  const t = useTranslations("vragen.huur");
  const form = useVraagForm(vraag);
  const opties = useOpties(vraag);
  const keuze = useWatch({ control: form.control, name: "keuze" });
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      <KeuzeVeld
        form={form}
        naam="keuze"
        opties={opties}
        gekozen={keuze}
        under={{
          ja: (
            <TekstVeld
              form={form}
              naam="kaleHuur"
              label={t("kaleHuur")}
              hint={t("kaleHuurHint")}
              prefix="€"
              size={10}
            />
          ),
        }}
      />
    </VraagScherm>
  );
}

/** Childcare, for the childcare allowance. */
export function OpvangVraag({ vraag }: SchermProps<typeof opvang>) {
  const t = useTranslations("vragen.opvang");
  const algemeen = useTranslations("vragen.algemeen");
  const kinderen = useTranslations("vragen.kinderen");
  const soorten = useOpties(vraag);
  const { antwoorden } = useAntwoorden();
  const form = useVraagForm(vraag);
  const keuze = useWatch({ control: form.control, name: "keuze" });
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      <KeuzeVeld
        form={form}
        naam="keuze"
        opties={[
          { value: "ja", label: algemeen("ja") },
          { value: "nee", label: algemeen("nee") },
        ]}
      />
      {keuze === "ja" ? (
        <Lijst
          vraag={vraag}
          form={form}
          naam="opvang"
          nieuw={{ kind: "", soort: "", urenPerMaand: "", uurprijs: "" }}
        >
          {(plaats) => (
            <>
              <LijstVeld
                form={form}
                naam={`opvang.${plaats}.kind`}
                label={t("kind")}
                leeg={t("kiesKind")}
                opties={antwoorden.huishouden.kinderen.map((_, nummer) => ({
                  value: String(nummer),
                  label: kinderen("item", { nummer: String(nummer + 1) }),
                }))}
              />
              <KeuzeVeld
                form={form}
                naam={`opvang.${plaats}.soort`}
                legend={t("soort")}
                opties={soorten}
              />
              <TekstVeld
                form={form}
                naam={`opvang.${plaats}.urenPerMaand`}
                label={t("uren")}
                suffix={algemeen("uur")}
                soort="getal"
                size={6}
              />
              <TekstVeld
                form={form}
                naam={`opvang.${plaats}.uurprijs`}
                label={t("uurprijs")}
                prefix="€"
                size={10}
              />
            </>
          )}
        </Lijst>
      ) : null}
    </VraagScherm>
  );
}

/** Savings and property; only from the check page. */
export function SpaargeldVraag({ vraag }: SchermProps<typeof spaargeld>) {
  const t = useTranslations("vragen.spaargeld");
  const form = useVraagForm(vraag);
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      <TekstVeld form={form} naam="vermogen" label={t("veld")} prefix="€" size={10} />
    </VraagScherm>
  );
}

/** What the work costs; only from the check page. */
export function KostenVraag({ vraag }: SchermProps<typeof kosten>) {
  const t = useTranslations("vragen.kosten");
  const form = useVraagForm(vraag);
  const { antwoorden } = useAntwoorden();
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      <TekstVeld form={form} naam="reiskosten" label={t("reiskosten")} prefix="€" size={10} />
      {reisgeldBijLoon(antwoorden) ? (
        <p>{t("reisgeld")}</p>
      ) : (
        <TekstVeld
          form={form}
          naam="reiskostenvergoeding"
          label={t("vergoeding")}
          prefix="€"
          size={10}
        />
      )}
      <TekstVeld form={form} naam="kinderopvang" label={t("opvang")} prefix="€" size={10} />
    </VraagScherm>
  );
}
