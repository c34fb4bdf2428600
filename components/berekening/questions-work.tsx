"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { legeBaan } from "@/lib/invoer/antwoorden-vorm";
import { getalNaarTekst, parseBedrag, parseUren } from "@/lib/notation/bedrag";
import { euro } from "@/lib/notation/money";
import { aangenomenBegin, teKiezenMaanden } from "@/lib/invoer/periode";
import { brutoPerMaand, brutoPerUur } from "@/lib/notation/convert";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import type { LoonSoort } from "@/lib/recht";
import { voorbeeldUren, type uren } from "@/lib/invoer/vragen/uren";
import { uurloon, type loon } from "@/lib/invoer/vragen/loon";
import type { begin } from "@/lib/invoer/vragen/begin";
import { erbijOpties, kanErbij, type vakantiegeld } from "@/lib/invoer/vragen/vakantiegeld";
import type { meerOverBaan } from "@/lib/invoer/vragen/meer-over-baan";
import type { anderePeriodes } from "@/lib/invoer/vragen/andere-periodes";
import { useDatumTekst, useJaNee, useKalendermaanden, useOpties, useVraagTekst } from "./text";
import { useKopTekst } from "./choice-question";
import { useVraagForm, VraagScherm, type SchermProps } from "./question-screen";
import { KeuzeVeld } from "./choice-field";
import { DagVeld, Lijst, LijstVeld, TekstVeld, WeetNiet } from "./question-fields";

function useBaan(plaats: number | null) {
  const { antwoorden } = useAntwoorden();
  return antwoorden.scenarios[0]?.banen[plaats ?? 0] ?? legeBaan("aanvrager");
}

/** Hours per week. */
export function UrenVraag({ vraag }: SchermProps<typeof uren>) {
  const t = useTranslations("vragen");
  const form = useVraagForm(vraag);
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      <div>
        <TekstVeld form={form} naam="uren" suffix={t("algemeen.uur")} size={6} />
        <WeetNiet
          form={form}
          naam="onbekend"
          gevolg={t("uren.onbekend", { uren: voorbeeldUren })}
        />
      </div>
    </VraagScherm>
  );
}

/** The wage the way people know it, and back as they may know it too. */
export function LoonVraag({ vraag }: SchermProps<typeof loon>) {
  const t = useVraagTekst();
  const form = useVraagForm(vraag);
  const opties = useOpties(vraag);
  const baan = useBaan(vraag.baan);
  const { soort, bedrag, reisgeld } = useWatch({ control: form.control });
  const inLoon = soort === "nettoPerMaand";
  // Beside a gross wage it is asked only of who told it already.
  const metReisgeld = inLoon || `${baan.reisgeld}${reisgeld ?? ""}`.trim() !== "";
  const uren = parseUren(baan.uren);
  const gelezen = parseBedrag(bedrag ?? "");
  const kent = soort !== undefined && soort !== "" && soort !== "weetNiet";

  let echo = "";
  if (kent && gelezen.ok && uren.ok && !baan.onbekend.includes("uren")) {
    const loonSoort = soort as LoonSoort;
    const andersom =
      loonSoort === "uurloon"
        ? brutoPerMaand(loonSoort, gelezen.waarde, uren.waarde)
        : brutoPerUur(loonSoort, gelezen.waarde, uren.waarde);
    if (andersom !== null)
      echo = t(loonSoort === "uurloon" ? "loon.echoMaand" : "loon.echoUur", {
        bedrag: euro(andersom),
      });
  }

  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      <KeuzeVeld
        form={form}
        naam="soort"
        opties={opties}
        gekozen={soort ?? ""}
        under={
          kent
            ? {
                [soort]: (
                  <>
                    <TekstVeld
                      form={form}
                      naam="bedrag"
                      label={t(`loon.bedrag.${soort}`)}
                      prefix="€"
                      size={10}
                    />
                    {metReisgeld ? (
                      <div className="mt-4">
                        <TekstVeld
                          form={form}
                          naam="reisgeld"
                          label={t(inLoon ? "loon.reisgeld" : "loon.reisgeldErbij")}
                          hint={t(inLoon ? "loon.reisgeldUitleg" : "loon.reisgeldErbijUitleg")}
                          prefix="€"
                          size={10}
                        />
                      </div>
                    ) : null}
                    <p role="status" className={echo === "" ? "sr-only" : "mt-2 text-subtle"}>
                      {echo}
                    </p>
                  </>
                ),
              }
            : {}
        }
      />
    </VraagScherm>
  );
}

/** First and, when known, last day of the job. */
export function BeginVraag({ vraag }: SchermProps<typeof begin>) {
  const t = useTranslations("vragen.begin");
  const form = useVraagForm(vraag);
  const { antwoorden } = useAntwoorden();
  const { dag } = useDatumTekst();
  const stopt = useWatch({ control: form.control, name: "stopt" });
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      <div>
        <DagVeld form={form} naam="van" />
        <div className="mt-2">
          <WeetNiet
            form={form}
            naam="onbekend"
            gevolg={t("onbekend", { dag: dag(aangenomenBegin(antwoorden.periode.vandaag)) })}
          />
        </div>
      </div>
      <div>
        <WeetNiet form={form} naam="stopt" label={t("stopt")} gevolg="" />
        {stopt ? (
          <div className="mt-2 ms-4 border-s-4 border-line py-2 ps-4">
            <DagVeld form={form} naam="tot" legend={t("tot")} />
          </div>
        ) : null}
      </div>
    </VraagScherm>
  );
}

/** When the employer pays holiday pay. */
export function VakantiegeldVraag({ vraag }: SchermProps<typeof vakantiegeld>) {
  const t = useTranslations("vragen");
  const form = useVraagForm(vraag);
  const opties = useOpties(vraag);
  const maanden = useKalendermaanden();
  const [keuze, erbij] = useWatch({ control: form.control, name: ["keuze", "erbij"] });
  const baan = useBaan(vraag.baan);
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      <KeuzeVeld
        form={form}
        naam="keuze"
        opties={opties}
        gekozen={keuze}
        under={{
          andere: (
            <LijstVeld
              form={form}
              naam="maand"
              label={t("vakantiegeld.maand")}
              leeg={t("algemeen.kiesMaand")}
              opties={maanden}
            />
          ),
          ...(kanErbij(baan)
            ? {
                bijElkLoon: (
                  <div className="grid gap-4">
                    <KeuzeVeld
                      form={form}
                      naam="erbij"
                      legend={t("vakantiegeld.erbij")}
                      opties={erbijOpties.map((value) => ({
                        value,
                        label: t(`vakantiegeld.erbijOpties.${value}`),
                      }))}
                    />
                    {erbij === "erbij" ? (
                      <TekstVeld
                        form={form}
                        naam="procent"
                        label={t("vakantiegeld.procent")}
                        hint={t("vakantiegeld.procentUitleg")}
                        suffix={t("algemeen.procent")}
                        size={6}
                      />
                    ) : null}
                  </div>
                ),
              }
            : {}),
        }}
      />
    </VraagScherm>
  );
}

/** Loonheffingskorting, pension and year-end bonus. */
export function MeerOverBaanVraag({ vraag }: SchermProps<typeof meerOverBaan>) {
  const t = useTranslations("vragen");
  const form = useVraagForm(vraag);
  const jaNee = useJaNee();
  const maanden = useKalendermaanden();
  const eindejaar = useWatch({ control: form.control, name: "eindejaarsuitkering" });
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      <KeuzeVeld
        form={form}
        naam="loonheffingskorting"
        legend={t("meerOverBaan.korting")}
        opties={jaNee}
      />
      <TekstVeld
        form={form}
        naam="pensioenpremie"
        label={t("meerOverBaan.pensioen")}
        suffix={t("algemeen.procent")}
        size={6}
      />
      <TekstVeld
        form={form}
        naam="eindejaarsuitkering"
        label={t("meerOverBaan.eindejaar")}
        suffix={t("algemeen.procent")}
        size={6}
      />
      {eindejaar.trim() === "" ? null : (
        <LijstVeld
          form={form}
          naam="eindejaarsmaand"
          label={t("meerOverBaan.eindejaarsmaand")}
          leeg={t("algemeen.kiesMaand")}
          opties={maanden}
        />
      )}
    </VraagScherm>
  );
}

/** Months with other hours or another wage. */
export function AnderePeriodesVraag({ vraag }: SchermProps<typeof anderePeriodes>) {
  const t = useTranslations("vragen");
  const form = useVraagForm(vraag);
  const { antwoorden } = useAntwoorden();
  const { maand } = useDatumTekst();
  const baan = useBaan(vraag.baan);
  const gekozen = baan.perMaand.map((een) => een.maand);
  const opties = teKiezenMaanden(antwoorden, gekozen).map((value) => ({
    value,
    label: maand(value),
  }));
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      <Lijst
        vraag={vraag}
        form={form}
        naam="maanden"
        nieuw={{ maand: "", uren: "", bedrag: "" }}
        least={0}
      >
        {(plaats) => (
          <>
            <LijstVeld
              form={form}
              naam={`maanden.${plaats}.maand`}
              label={t("anderePeriodes.maand")}
              leeg={t("algemeen.kiesMaand")}
              opties={opties}
            />
            {uurloon(baan) ? (
              <TekstVeld
                form={form}
                naam={`maanden.${plaats}.uren`}
                label={t("anderePeriodes.uren")}
                hint={t("anderePeriodes.gewoon", { uren: getalNaarTekst(baan.uren) })}
                suffix={t("algemeen.uur")}
                size={6}
              />
            ) : (
              <TekstVeld
                form={form}
                naam={`maanden.${plaats}.bedrag`}
                label={t("anderePeriodes.bedrag")}
                prefix="€"
                size={10}
              />
            )}
          </>
        )}
      </Lijst>
    </VraagScherm>
  );
}
