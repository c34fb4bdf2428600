"use client";

import { Woorden } from "@/components/paginas/woorden";
import { woordenBijGemeenteRegels } from "@/lib/paginas/woorden-bij";
import { useLocale, useTranslations } from "next-intl";
import type { Bekend, Praktijk, Veld } from "@/lib/gemeente/praktijk";
import { schrijver as makeSchrijver } from "@/lib/gemeente/schrijver";
import { toGemeente } from "@/lib/gemeente/to-gemeente";
import { zinnenVan, zinnenVanRegeling, type Schrijver } from "@/lib/gemeente/zinnen";
import { Herkomst } from "./where-it-stands";

interface LocalRulesProps {
  praktijk: Praktijk;
  vandaag: string;
  /** The fields that stand among the answers as the file has them (geldendeVelden); null: not yet chosen. */
  gekozen: readonly Veld[] | null;
  /** Computes with an older value, or no longer. Without it there is nothing to choose (print, journey). */
  onKies?: (veld: Veld, reken: boolean) => void;
}

/** What we know of a municipality: what the sum uses, what is good to know, and what nobody published. */
export function LocalRules({ praktijk, vandaag, gekozen, onKies }: LocalRulesProps) {
  const t = useTranslations("gemeente");
  const schrijver = makeSchrijver(t, useLocale());
  const { toegepast: vanNu, tekst, onbekend } = toGemeente(praktijk, vandaag, gekozen ?? []);
  // Of a municipality that was chosen, only what still stands among the answers is computed with.
  const staatEr = (veld: Veld) => gekozen?.includes(veld) ?? true;
  const toegepast = vanNu.filter(({ veld }) => staatEr(veld));
  const gewijzigd = vanNu.filter(({ veld }) => !staatEr(veld));
  const { regelingen } = praktijk.gegevens;
  const naam = praktijk.naam;
  return (
    <div className="grid gap-4">
      <section>
        <h3>{t("regels.toegepast")}</h3>
        {toegepast.length === 0 ? (
          <p className="mt-1">{t("regels.toegepastLeeg")}</p>
        ) : (
          <ul className="mt-1 grid gap-3">
            {toegepast.map(({ veld, gegeven, keuze }) => (
              <li key={veld}>
                <Regel veld={veld} gegeven={gegeven} {...{ schrijver, vandaag }} />
                {keuze ? (
                  <p>
                    {t("regels.keuze")}{" "}
                    {onKies ? (
                      <button
                        type="button"
                        className="whk-button whk-button--text"
                        onClick={() => {
                          onKies(veld, false);
                        }}
                      >
                        {t("regels.nietReken")}
                      </button>
                    ) : null}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </section>
      {gewijzigd.length + tekst.length + regelingen.length > 0 ? (
        <section>
          <h3>{t("regels.tekst")}</h3>
          <ul className="mt-1 grid gap-3">
            {gewijzigd.map(({ veld, gegeven }) => (
              <li key={veld}>
                <Regel veld={veld} gegeven={gegeven} {...{ schrijver, vandaag }} />
                <p>
                  {t("regels.gewijzigd")} <RekenHiermee veld={veld} onKies={onKies} />
                </p>
              </li>
            ))}
            {tekst.map(({ veld, gegeven, waarom, kanGekozen }) => (
              <li key={veld}>
                <Regel veld={veld} gegeven={gegeven} {...{ schrijver, vandaag }} />
                {waarom !== "informatie" && (kanGekozen || waarom === "nietTeRekenen") ? (
                  <p>
                    {t(`waarom.${waarom}`)}{" "}
                    {kanGekozen ? <RekenHiermee veld={veld} onKies={onKies} /> : null}
                  </p>
                ) : null}
              </li>
            ))}
            {regelingen.map((regeling) => (
              <li key={regeling.waarde.naam}>
                <strong>{regeling.waarde.naam}</strong>
                <p>{zinnenVanRegeling(schrijver, regeling).join(" ")}</p>
                <Herkomst herkomst={regeling} {...{ schrijver, vandaag }} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {onbekend.length > 0 ? (
        <section>
          <h3>{t("regels.onbekend", { naam })}</h3>
          <p className="mt-1">{schrijver.lijst(onbekend.map((veld) => t(`velden.${veld}`)))}.</p>
          <p>{t("regels.onbekendUitleg")}</p>
        </section>
      ) : null}
      <Woorden woorden={woordenBijGemeenteRegels} />
      <p className="text-subtle">
        {t("regels.samengesteld", { datum: schrijver.dag(praktijk.samengesteld) })}
      </p>
    </div>
  );
}

/** A button that computes with a value of the file; nothing where nothing can be chosen. */
function RekenHiermee({ veld, onKies }: { veld: Veld; onKies: LocalRulesProps["onKies"] }) {
  const t = useTranslations("gemeente.regels");
  return onKies ? (
    <button
      type="button"
      className="whk-button whk-button--text"
      onClick={() => {
        onKies(veld, true);
      }}
    >
      {t("reken")}
    </button>
  ) : null;
}

function Regel({
  veld,
  gegeven,
  schrijver,
  vandaag,
}: {
  veld: Veld;
  gegeven: Bekend;
  schrijver: Schrijver;
  vandaag: string;
}) {
  return (
    <>
      <strong>{schrijver.t(`velden.${veld}`)}</strong>
      <p>{zinnenVan(schrijver, veld, gegeven).join(" ")}</p>
      <Herkomst herkomst={gegeven} {...{ schrijver, vandaag }} />
    </>
  );
}
