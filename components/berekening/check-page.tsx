"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useMemo } from "react";
import { KeptNotice } from "@/components/keep/kept-notice";
import { Late } from "@/components/site/late";
import { Voorlezen } from "@/components/read-aloud/read-aloud";
import { Woorden } from "@/components/paginas/woorden";
import { BackArrow } from "@/components/ui/arrow";
import { Button, ButtonLink } from "@/components/ui/button";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { legeBaan } from "@/lib/invoer/antwoorden-vorm";
import { toZaak, type Aanname } from "@/lib/invoer/naar-zaak";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { gaatOver, stappen, type Vraag } from "@/lib/invoer/vragen/vraag";
import { extraVragenVan, vragenVan } from "@/lib/invoer/vragen/vragen";
import { woordenBijControle } from "@/lib/paginas/woorden-bij-vraag";
import { localePath } from "@/lib/i18n/locales";
import { useAntwoordTekst } from "./answer-text";
import { useAannameTekst } from "./assumption-text";
import Tekening from "./drawing-at-question";
import { lateOpenAnswers } from "./late-open-answers";
import { StapLink } from "./step-link";
import { useVraagTekst } from "./text";
import { gaNaar } from "./use-address";
import { useKopFocus } from "./use-heading-focus";
import { usePageTitle } from "./use-page-title";

/** All answers, each with a way to change it, before the outcome. */
export function Controle() {
  const t = useTranslations("controle");
  const alg = useTranslations("vragen.algemeen");
  const tekst = useVraagTekst();
  const locale = useLocale();
  const { antwoorden, wijzig } = useAntwoorden();
  const antwoordTekst = useAntwoordTekst();
  const router = useRouter();
  const kop = useKopFocus();
  const aannameTekst = useAannameTekst();

  usePageTitle(t("titel"));
  // The outcome is next, so it is fetched while these answers are read.
  useEffect(() => {
    router.prefetch(localePath(locale, "/uitkomst/"));
  }, [router, locale]);
  const vragen = vragenVan(antwoorden);
  const extra = extraVragenVan(antwoorden);
  const uitkomst = useMemo(() => toZaak(antwoorden), [antwoorden]);
  const laatste = vragen.at(-1);
  const banen = antwoorden.scenarios[0]?.banen ?? [];

  const regel = (vraag: Vraag) => (
    <Regel
      key={vraag.adres}
      label={tekst(`${vraag.teksten}.kort`, { wie: vraag.wie })}
      regels={antwoordTekst(vraag, antwoorden)}
      adres={vraag.adres}
    />
  );

  return (
    <div className="whk-journey max-w-text">
      <div className="mb-6 flex min-h-11 flex-wrap items-center justify-between gap-x-4">
        {laatste ? (
          <StapLink
            adres={{ vraag: laatste.adres, wijzig: false }}
            className="inline-flex min-h-11 items-center"
          >
            <BackArrow />
            {alg("vorige")}
          </StapLink>
        ) : null}
        <p className="text-subtle">
          {alg("stap", {
            nummer: String(stappen.length),
            aantal: String(stappen.length),
            naam: alg("stappen.controle"),
          })}
        </p>
      </div>
      <Tekening naam="controle" />
      <h1 id="controle-titel" ref={kop} tabIndex={-1} className="mb-3">
        {t("titel")}
      </h1>
      <p className="mb-6 text-subtle">{t("inleiding")}</p>
      <div className="mb-4">
        <Voorlezen van="controle-titel controle-antwoorden" />
      </div>

      <div id="controle-antwoorden" className="grid gap-8">
        {stappen
          .filter((stap) => stap !== "controle")
          .map((stap) => {
            const vanStap = vragen.filter((vraag) => vraag.stap === stap);
            if (stap !== "werk")
              return (
                <section key={stap}>
                  <h2 className="mb-2">{alg(`stappen.${stap}`)}</h2>
                  <ul>{vanStap.map(regel)}</ul>
                </section>
              );
            return (
              <section key={stap} className="grid gap-4">
                <div>
                  <h2 className="mb-2">{alg("stappen.werk")}</h2>
                  <ul>{vanStap.filter(({ baan }) => baan === null).map(regel)}</ul>
                </div>
                {[...new Set(vanStap.flatMap(({ baan }) => (baan === null ? [] : [baan])))].map(
                  (plaats) => (
                    <div key={plaats}>
                      {banen.length > 1 ? (
                        <h3 className="mb-1">
                          {banen[plaats]?.wie === "partner"
                            ? t("baanPartner")
                            : alg("baan", { nummer: String(plaats + 1) })}
                        </h3>
                      ) : null}
                      <ul>
                        {[...vanStap, ...extra].filter(({ baan }) => baan === plaats).map(regel)}
                      </ul>
                      {banen.length > 1 ? (
                        <Button
                          variant="text"
                          onClick={() => {
                            wijzig((oud) =>
                              metBanen(oud, (lijst) => lijst.filter((_, hier) => hier !== plaats)),
                            );
                          }}
                        >
                          {t("haalBaanWeg", { nummer: String(plaats + 1) })}
                        </Button>
                      ) : null}
                    </div>
                  ),
                )}
                {banen.length === 0 ? <p>{t("geenBaan")}</p> : null}
                <p>
                  <Button
                    onClick={() => {
                      wijzig((oud) => metBanen(oud, (lijst) => [...lijst, legeBaan("aanvrager")]));
                      gaNaar({
                        vraag: banen.length === 0 ? "uren" : `baan-${banen.length + 1}-uren`,
                        wijzig: true,
                      });
                    }}
                  >
                    {t("nogEenBaan")}
                  </Button>
                </p>
              </section>
            );
          })}

        <section>
          <h2 className="mb-1">{t("extraTitel")}</h2>
          <p className="mb-2 text-subtle">{t("extraInleiding")}</p>
          <ul>{extra.filter(({ baan }) => baan === null).map(regel)}</ul>
        </section>

        {uitkomst.soort === "volledig" && uitkomst.zaak.werk.length > 0 ? (
          <Late part={lateOpenAnswers}>
            {(OpenAnswers) => (
              <OpenAnswers
                zaak={uitkomst.zaak}
                change={(adres, wat) => <Wijzig adres={adres} wat={wat} />}
              />
            )}
          </Late>
        ) : null}

        {uitkomst.soort === "volledig" && uitkomst.aannames.length > 0 ? (
          <section>
            <h2 className="mb-1">{t("aannamesTitel")}</h2>
            <p className="mb-2 text-subtle">{t("aannamesInleiding")}</p>
            <ul>
              {uitkomst.aannames.filter(eersteMetZin).map((aanname) => {
                const vraag = [...vragen, ...extra].find((een) => gaatOver(een, aanname.pad));
                const zin = aannameTekst(aanname);
                return (
                  <li
                    key={aanname.pad}
                    className="flex items-start justify-between gap-4 border-b border-line py-2"
                  >
                    <span className="min-w-0 py-2">{zin}</span>
                    {vraag ? <Wijzig adres={vraag.adres} wat={zin} /> : null}
                  </li>
                );
              })}
            </ul>
          </section>
        ) : null}

        <Woorden woorden={woordenBijControle} />

        <ButtonLink
          variant="primary"
          className="w-full sm:w-auto sm:justify-self-start"
          href={localePath(locale, "/uitkomst/")}
        >
          {t("knop")}
        </ButtonLink>
        <KeptNotice />
      </div>
    </div>
  );
}

/** Two jobs of which the same is not known give one sentence. */
function eersteMetZin(
  { code, waarde }: Aanname,
  plaats: number,
  alle: readonly Aanname[],
): boolean {
  return alle.findIndex((een) => een.code === code && een.waarde === waarde) === plaats;
}

function metBanen(
  antwoorden: Antwoorden,
  verander: (
    banen: Antwoorden["scenarios"][number]["banen"],
  ) => readonly ReturnType<typeof legeBaan>[],
): Antwoorden {
  return {
    ...antwoorden,
    scenarios: antwoorden.scenarios.map((scenario, plaats) =>
      plaats === 0 ? { ...scenario, banen: verander(scenario.banen) } : scenario,
    ),
  };
}

function Regel({
  label,
  regels,
  adres,
}: {
  label: string;
  regels: readonly string[];
  adres: string;
}) {
  const t = useTranslations("controle");
  return (
    <li className="flex items-start justify-between gap-4 border-b border-line py-2">
      <div className="min-w-0 py-2">
        <p className="text-subtle">{label}</p>
        {regels.length === 0 ? (
          <p className="text-subtle">{t("geenAntwoord")}</p>
        ) : (
          regels.map((regel) => (
            <p key={regel} className="font-semibold">
              {regel}
            </p>
          ))
        )}
      </div>
      <Wijzig adres={adres} wat={label} />
    </li>
  );
}

function Wijzig({ adres, wat }: { adres: string; wat: string }) {
  const t = useTranslations("controle");
  return (
    <StapLink
      adres={{ vraag: adres, wijzig: true }}
      className="inline-flex min-h-11 flex-none items-center"
    >
      <span aria-hidden="true">{t("wijzig")}</span>
      <span className="sr-only">{t("wijzigWat", { wat })}</span>
    </StapLink>
  );
}
