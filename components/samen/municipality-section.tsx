"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useJaNee, useKalendermaanden, useVraagTekst } from "@/components/berekening/text";
import { ChooseGemeente } from "@/components/gemeente/choose-gemeente";
import { lateLocalRules } from "@/components/gemeente/late-local-rules";
import { WhatWeKnow } from "@/components/gemeente/what-we-know";
import { Late } from "@/components/site/late";
import { breath } from "@/components/ui/breath";
import { Disclosure } from "@/components/ui/disclosure";
import { metPartner, type Antwoorden } from "@/lib/invoer/antwoorden";
import { eersteMaanden } from "@/lib/invoer/vragen/eerste-maanden";
import { grondenVan } from "@/lib/invoer/vragen/gronden";
import { meerOverGemeente } from "@/lib/invoer/vragen/meer-over-gemeente";
import { vierWeken } from "@/lib/invoer/vragen/vier-weken";
import { vrijlating } from "@/lib/invoer/vragen/vrijlating";
import { geldendeVelden, chooseGemeente, laatLos, neemOver } from "@/lib/gemeente/to-antwoorden";
import type { Praktijk } from "@/lib/gemeente/praktijk";
import { praktijkVan, useGemeenten } from "@/lib/gemeente/use-gemeenten";
import type { Wie } from "@/lib/recht";
import { ChoiceAnswer, TextAnswer } from "./fields";
import { QuestionAnswer } from "./question-answer";
import { QuestionFields } from "./question-fields";
import { Row, Section } from "./sections";
import { change, setAt, useAnswer } from "./store";

/** Whose used months matter, as one text so that it only changes when it differs. */
const groundsOf = (wie: Wie) => (antwoorden: Antwoorden) => {
  const works = antwoorden.scenarios.some(({ banen }) => banen.some((baan) => baan.wie === wie));
  const there = wie === "aanvrager" || metPartner(antwoorden);
  return antwoorden.vrijlating.mag === "ja" && works && there
    ? grondenVan(antwoorden, wie).join(" ")
    : "";
};

function UsedMonths({ wie }: { wie: Wie }) {
  const v = useVraagTekst();
  const grounds = useAnswer(groundsOf(wie));
  const unknown = useAnswer(({ vrijlating }) => vrijlating.gebruikt[wie].weetNiet);
  if (grounds === "") return null;
  return (
    <fieldset className="grid gap-3 border-s-4 border-line ps-4">
      <legend className="font-semibold">{v("gebruikt.kort", { wie })}</legend>
      {unknown ? null : (
        <Row>
          {(grounds.split(" ") as ("n" | "r" | "z" | "34a")[]).map((ground) => (
            <TextAnswer
              key={ground}
              pad={`vrijlating.gebruikt.${wie}.${ground}`}
              label={v(`gebruikt.velden.${ground}`)}
              inputMode="numeric"
            />
          ))}
        </Row>
      )}
      <label className="whk-check">
        <input
          type="checkbox"
          checked={unknown}
          onChange={(event) => {
            setAt(`vrijlating.gebruikt.${wie}.weetNiet`, event.target.checked);
          }}
        />
        <span>{v("algemeen.weetNiet")}</span>
      </label>
    </fieldset>
  );
}

/** What we know of the municipality, with what of it is in the answers. */
function KnownRules({ praktijk }: { praktijk: Praktijk }) {
  const antwoorden = useAnswer((all) => all);
  return (
    <Late part={lateLocalRules}>
      {(LocalRules) => (
        <LocalRules
          praktijk={praktijk}
          vandaag={antwoorden.periode.vandaag}
          gekozen={geldendeVelden(antwoorden, praktijk)}
          onKies={(veld, reken) => {
            change((all) => (reken ? neemOver : laatLos)(all, praktijk, veld));
          }}
        />
      )}
    </Late>
  );
}

/** Which municipality, and what we know of it. */
function Municipality() {
  const t = useTranslations("samen");
  const [opened, setOpened] = useState(false);
  const locale = useLocale();
  // Before somebody chooses a municipality: after a choice nothing is asked of the network.
  useEffect(() => {
    void breath().then(() => {
      lateLocalRules.askAhead(locale);
    });
  }, [locale]);
  const gemeenten = useGemeenten();
  const code = useAnswer(({ gemeente }) => gemeente.code);
  const naam = useAnswer(({ gemeente }) => gemeente.naam);
  const vandaag = useAnswer(({ periode }) => periode.vandaag);
  const alle = gemeenten.stand === "klaar" ? gemeenten : { gemeenten: [], bestanden: [] };
  const praktijk = praktijkVan(gemeenten, code);
  return (
    <>
      <ChooseGemeente
        id="gemeente.naam"
        gemeenten={alle.gemeenten}
        vandaag={vandaag}
        value={{ code, naam }}
        onChange={(chosen) => {
          change((all) => chooseGemeente(all, alle, chosen));
        }}
      />
      {code === "" ? null : (
        <WhatWeKnow
          gekozen={{ code, naam }}
          gemeenten={alle.gemeenten}
          praktijk={praktijk}
          vandaag={vandaag}
        />
      )}
      {gemeenten.stand === "mislukt" ? <p>{t("gemeentenMislukt")}</p> : null}
      {praktijk ? (
        <Disclosure
          summary={t("watWeWeten", { naam: praktijk.naam })}
          onToggle={() => {
            setOpened(true);
          }}
        >
          {opened ? <KnownRules praktijk={praktijk} /> : null}
        </Disclosure>
      ) : null}
    </>
  );
}

/** The municipality: which one, what we know of it, and every choice that it makes in the sum. */
export function MunicipalitySection() {
  const t = useTranslations("samen");
  const v = useVraagTekst();
  const premie = useAnswer(({ gemeente }) => gemeente.premie);
  const full = useAnswer(
    ({ gemeente }) => gemeente.eerstVolledig === "ja" && gemeente.verrekenen !== "maandLater",
  );
  const jaNee = useJaNee();
  const yesNo = jaNee.filter(({ value }) => value !== "weetNiet");
  const weetNiet = { value: "weetNiet", label: v("algemeen.weetNiet") };
  const months = useKalendermaanden();
  return (
    <Section id="gemeente" title={v("algemeen.stappen.gemeente")}>
      <Municipality />
      <QuestionAnswer vraag={vrijlating} />
      <UsedMonths wie="aanvrager" />
      <UsedMonths wie="partner" />
      <Row>
        <ChoiceAnswer
          pad="gemeente.verrekenen"
          label={v("verrekenen.kort")}
          options={[
            ...(["opDeMaand", "maandLater"] as const).map((value) => ({
              value,
              label: v(`verrekenen.opties.${value}`),
            })),
            weetNiet,
          ]}
        />
        <ChoiceAnswer
          pad="gemeente.uitbetalen"
          label={t("uitbetalen")}
          options={[
            { value: "zelfdeMaand", label: t("zelfdeMaand") },
            { value: "volgendeMaand", label: t("volgendeMaand") },
            weetNiet,
          ]}
        />
        <ChoiceAnswer
          pad="gemeente.eerstVolledig"
          label={v("verrekenen.opties.eerstAlles")}
          options={yesNo}
        />
        {full ? <QuestionFields vraag={eersteMaanden} /> : null}
        <QuestionAnswer vraag={vierWeken} />
        <ChoiceAnswer
          pad="gemeente.vakantietoeslagUitbetaling"
          label={t("vakantiegeldGemeente")}
          options={[
            { value: "jaarlijks", label: t("eenKeerPerJaar") },
            { value: "maandelijks", label: t("elkeMaand") },
          ]}
        />
        <ChoiceAnswer
          pad="gemeente.vakantietoeslagMaand"
          label={t("vakantiegeldMaand")}
          options={months}
          asText
        />
        <ChoiceAnswer
          pad="gemeente.reservering"
          label={t("reservering")}
          options={[
            { value: "vanBijstand", label: t("vanBijstand") },
            { value: "vanNorm", label: t("vanNorm") },
          ]}
        />
      </Row>
      <Disclosure summary={t("meerGemeente")}>
        <Row>
          <ChoiceAnswer pad="gemeente.bufferbudget" label={t("bufferbudget")} options={yesNo} />
          <QuestionFields vraag={meerOverGemeente} />
          <ChoiceAnswer
            pad="vrijlating.uitbreidingNietMogelijk"
            label={t("uitbreiding")}
            options={yesNo}
          />
          <ChoiceAnswer
            pad="vrijlating.opnieuwBijNieuweBaan"
            label={t("opnieuw")}
            options={yesNo}
          />
        </Row>
        <label className="whk-check">
          <input
            type="checkbox"
            id="gemeente.premie"
            checked={premie !== null}
            onChange={(event) => {
              setAt(
                "gemeente.premie",
                event.target.checked
                  ? { procent: "", maximumPerMaand: "", maanden: ["6"], maximumPerJaar: "" }
                  : null,
              );
            }}
          />
          <span>{t("premie")}</span>
        </label>
        {premie ? <Premium /> : null}
      </Disclosure>
    </Section>
  );
}

function Premium() {
  const t = useTranslations("samen");
  const months = useKalendermaanden();
  const paid = useAnswer(({ gemeente }) => gemeente.premie?.maanden);
  const at = (place: number) => paid?.[place] ?? "";
  const pick = (place: number, value: string) => {
    const next = place === 0 ? [value, at(1)] : [at(0), value];
    setAt(
      "gemeente.premie.maanden",
      next.filter((month) => month !== ""),
    );
  };
  return (
    <Row>
      <TextAnswer pad="gemeente.premie.procent" label={t("premieProcent")} suffix={t("procent")} />
      <TextAnswer pad="gemeente.premie.maximumPerMaand" label={t("premiePerMaand")} prefix="€" />
      <TextAnswer pad="gemeente.premie.maximumPerJaar" label={t("premiePerJaar")} prefix="€" />
      {[0, 1].map((place) => (
        <ChoiceAnswer
          key={place}
          pad={`gemeente.premie.maanden.${place}`}
          label={t("premieMaand", { nummer: String(place + 1) })}
          options={months}
          value={at(place)}
          onChoose={(value) => {
            pick(place, value);
          }}
        />
      ))}
    </Row>
  );
}
