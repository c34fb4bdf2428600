"use client";

import { useTranslations } from "next-intl";
import {
  useJaNee,
  useKalendermaanden,
  useOpties,
  useVraagTekst,
} from "@/components/berekening/text";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Disclosure } from "@/components/ui/disclosure";
import { metPartner, type BaanAntwoorden, type BaanOnbekend } from "@/lib/invoer/antwoorden";
import { legeBaan, maxScenarios } from "@/lib/invoer/antwoorden-vorm";
import { erbijOpties, kanErbij } from "@/lib/invoer/vragen/vakantiegeld";
import { loon, uurloon } from "@/lib/invoer/vragen/loon";
import type { Definitie } from "@/lib/invoer/vragen/vraag";
import { vragenlijst } from "@/lib/invoer/vragen/vragenlijst";
import type { Pad } from "@/lib/invoer/pad";
import { same } from "@/lib/same";
import { ChoiceAnswer, ListAnswer, TextAnswer, UnknownAnswer } from "./fields";
import { QuestionAnswer } from "./question-answer";
import { Section, usePeriodMonths } from "./sections";
import { change, setAt, useAnswer, useListAt } from "./store";

/** Typing an answer takes "Weet ik niet" for it away. */
function known(pad: Pad, wat: BaanOnbekend, baan: BaanAntwoorden) {
  return () => {
    if (baan.onbekend.includes(wat))
      setAt(
        pad,
        baan.onbekend.filter((one) => one !== wat),
      );
  };
}

/** The questions about a job that are one choice. */
const plainQuestions = vragenlijst.filter(
  (vraag) => vraag.per === "baan" && vraag.scherm === "keuze",
) as readonly Definitie<{ keuze: string }>[];

/** All answers about one job of one possibility. */
function Job({ scenario, place }: { scenario: number; place: number }) {
  const t = useTranslations("samen");
  const v = useVraagTekst();
  const at = `scenarios.${scenario}.banen.${place}` as const;
  const baan = useAnswer(({ scenarios }) => scenarios[scenario]?.banen[place]);
  const first = useAnswer(({ scenarios }) => scenarios[0]?.banen[place]);
  const jobs = useListAt(`scenarios.${scenario}.banen`);
  const partner = useAnswer(metPartner);
  const loonOpties = useOpties(loon);
  const jaNee = useJaNee();
  const months = useKalendermaanden();
  const period = usePeriodMonths((baan?.perMaand ?? []).map(({ maand }) => maand));
  if (!baan) return null;

  // What differs from the first possibility is marked, so that three columns can be told apart at a glance.
  const other = (...names: readonly (keyof BaanAntwoorden)[]) =>
    scenario > 0 && names.some((name) => !same(baan[name], first?.[name]));
  const unknown = `${at}.onbekend` as const;
  const isHourly = uurloon(baan);
  return (
    <fieldset className="grid gap-3">
      <legend className={jobs.length > 1 ? "font-semibold" : "sr-only"}>
        {v("algemeen.baan", { nummer: String(place + 1) })}
      </legend>
      {partner ? (
        <ChoiceAnswer
          pad={`${at}.wie`}
          label={v("wieWerkt.kort")}
          empty={null}
          other={other("wie")}
          options={(["aanvrager", "partner"] as const).map((value) => ({
            value,
            label: v(`wieWerkt.opties.${value}`),
          }))}
        />
      ) : null}
      <TextAnswer
        pad={`${at}.uren`}
        label={v("uren.kort")}
        suffix={v("algemeen.uur")}
        other={other("uren", "onbekend")}
        onType={known(unknown, "uren", baan)}
      />
      <ChoiceAnswer
        pad={`${at}.loonSoort`}
        label={v("loon.kort")}
        options={loonOpties}
        other={other("loonSoort")}
        value={baan.onbekend.includes("loon") ? "weetNiet" : (baan.loonSoort ?? "")}
        onChoose={(value) => {
          const others = baan.onbekend.filter((one) => one !== "loon");
          setAt(at, {
            ...baan,
            loonSoort: value === "weetNiet" || value === "" ? null : value,
            onbekend: value === "weetNiet" ? [...others, "loon"] : others,
          });
        }}
      />
      {baan.onbekend.includes("loon") ? null : (
        <TextAnswer pad={`${at}.bedrag`} label={t("bedrag")} prefix="€" other={other("bedrag")} />
      )}
      {baan.loonSoort !== null && !baan.onbekend.includes("loon") ? (
        <TextAnswer
          pad={`${at}.reisgeld`}
          label={v(baan.loonSoort === "nettoPerMaand" ? "loon.reisgeld" : "loon.reisgeldErbij")}
          prefix="€"
          other={other("reisgeld")}
        />
      ) : null}
      <TextAnswer
        pad={`${at}.van`}
        label={v("begin.kort")}
        inputMode="text"
        day
        other={other("van")}
        onType={known(unknown, "van", baan)}
      />
      {plainQuestions.map((vraag) => (
        <QuestionAnswer
          key={vraag.naam}
          vraag={vraag}
          plek={{ wie: baan.wie, baan: place }}
          scenario={scenario}
          other={other(vraag.velden.keuze.pad.slice(1) as keyof BaanAntwoorden)}
        />
      ))}
      {baan.ritme === "vierWeken" || baan.ritme === "week" ? (
        <TextAnswer
          pad={`${at}.eersteBetaaldag`}
          label={v("betaaldag.kort")}
          inputMode="text"
          day
          other={other("eersteBetaaldag")}
          onType={known(unknown, "eersteBetaaldag", baan)}
        />
      ) : null}
      {baan.ritme === "vierWeken" || baan.ritme === "week" ? (
        <TextAnswer
          pad={`${at}.eerstePeriodeTot`}
          label={v("betaaldag.velden.tot")}
          inputMode="text"
          day
          other={other("eerstePeriodeTot")}
          onType={known(unknown, "eerstePeriodeTot", baan)}
        />
      ) : null}
      <Disclosure summary={t("meerBaan")}>
        <UnknownAnswer pad={unknown} wat="uren" label={v("uren.kort")} />
        <UnknownAnswer pad={unknown} wat="van" label={v("begin.kort")} />
        <UnknownAnswer pad={unknown} wat="eersteBetaaldag" label={v("betaaldag.kort")} />
        <ChoiceAnswer
          pad={`${at}.stopt`}
          label={t("stopt")}
          options={jaNee.filter(({ value }) => value !== "weetNiet")}
          other={other("stopt")}
        />
        {baan.stopt === "ja" ? (
          <TextAnswer
            pad={`${at}.tot`}
            label={v("begin.tot")}
            inputMode="text"
            day
            other={other("tot")}
          />
        ) : null}
        <ChoiceAnswer
          pad={`${at}.vakantiegeld`}
          label={v("vakantiegeld.kort")}
          options={(["jaarlijks", "bijElkLoon", "geen", "weetNiet"] as const).map((value) => ({
            value,
            label:
              value === "jaarlijks"
                ? t("jaarlijks")
                : value === "weetNiet"
                  ? v("algemeen.weetNiet")
                  : v(`vakantiegeld.opties.${value}`),
          }))}
          other={other("vakantiegeld")}
          onChoose={(value) => {
            setAt(at, {
              ...baan,
              vakantiegeld: value === "" ? null : value,
              vakantiegeldMaand: baan.vakantiegeldMaand || "5",
            });
          }}
        />
        {baan.vakantiegeld === "jaarlijks" ? (
          <ChoiceAnswer
            pad={`${at}.vakantiegeldMaand`}
            label={v("vakantiegeld.maand")}
            options={months}
            empty={null}
            other={other("vakantiegeldMaand")}
          />
        ) : null}
        {baan.vakantiegeld === "bijElkLoon" && kanErbij(baan) ? (
          <>
            <ChoiceAnswer
              pad={`${at}.vakantiegeldErbij`}
              label={v("vakantiegeld.erbij")}
              options={erbijOpties.map((value) => ({
                value,
                label: v(`vakantiegeld.erbijOpties.${value}`),
              }))}
              other={other("vakantiegeldErbij")}
            />
            <TextAnswer
              pad={`${at}.vakantiegeldProcent`}
              label={v("vakantiegeld.procent")}
              suffix={t("procent")}
              other={other("vakantiegeldProcent")}
            />
          </>
        ) : null}
        <ChoiceAnswer
          pad={`${at}.loonheffingskorting`}
          label={t("loonheffingskorting")}
          options={jaNee}
          other={other("loonheffingskorting")}
        />
        <TextAnswer
          pad={`${at}.pensioenpremieProcent`}
          label={t("pensioen")}
          suffix={t("procent")}
          other={other("pensioenpremieProcent")}
        />
        <TextAnswer
          pad={`${at}.eindejaarsuitkeringProcent`}
          label={t("eindejaar")}
          suffix={t("procent")}
          other={other("eindejaarsuitkeringProcent")}
        />
        {baan.eindejaarsuitkeringProcent === "" ? null : (
          <ChoiceAnswer
            pad={`${at}.eindejaarsuitkeringMaand`}
            label={t("eindejaarsmaand")}
            options={months}
            asText
            other={other("eindejaarsuitkeringMaand")}
          />
        )}
        <ListAnswer
          pad={`${at}.perMaand`}
          leeg={{ maand: "", uren: "", bedrag: "" }}
          teksten="anderePeriodes"
          most={24}
        >
          {(index) => (
            <>
              <ChoiceAnswer
                pad={`${at}.perMaand.${index}.maand`}
                label={t("maand")}
                options={period}
                asText
              />
              {isHourly ? (
                <TextAnswer pad={`${at}.perMaand.${index}.uren`} label={v("uren.kort")} />
              ) : (
                <TextAnswer pad={`${at}.perMaand.${index}.bedrag`} label={t("bedrag")} prefix="€" />
              )}
            </>
          )}
        </ListAnswer>
      </Disclosure>
      <Button
        variant="text"
        className="justify-self-start"
        aria-label={t("haalBaanWegBij", {
          nummer: String(place + 1),
          mogelijkheid: String(scenario + 1),
        })}
        onClick={() => {
          jobs.remove(place);
        }}
      >
        {t("haalBaanWeg")}
      </Button>
    </fieldset>
  );
}

function Scenario({ scenario }: { scenario: number }) {
  const t = useTranslations("samen");
  const jobs = useListAt(`scenarios.${scenario}.banen`);
  const possibilities = useListAt("scenarios");
  return (
    <div
      role="group"
      aria-labelledby={`mogelijkheid-${scenario}`}
      className="grid content-start gap-4 rounded-box border border-line bg-surface p-4 2xl:p-3"
    >
      <h3 id={`mogelijkheid-${scenario}`}>{t("mogelijkheid", { nummer: String(scenario + 1) })}</h3>
      {jobs.length === 0 ? <p>{t("geenBaan")}</p> : null}
      {Array.from({ length: jobs.length }, (_, place) => (
        <Job key={place} scenario={scenario} place={place} />
      ))}
      <Button
        variant="text"
        className="justify-self-start"
        aria-label={t("nogEenBaanBij", { mogelijkheid: String(scenario + 1) })}
        onClick={() => {
          jobs.add(legeBaan("aanvrager"));
        }}
      >
        {t("nogEenBaan")}
      </Button>
      {possibilities.length > 1 ? (
        <Button
          variant="text"
          className="justify-self-start"
          onClick={() => {
            possibilities.remove(scenario);
            document.getElementById("nog-een-mogelijkheid")?.focus();
          }}
        >
          {t("haalMogelijkheidWeg", { nummer: String(scenario + 1) })}
        </Button>
      ) : null}
    </div>
  );
}

const columns = ["", "", "sm:grid-cols-2", "sm:grid-cols-2 2xl:grid-cols-3"];

/** The possibilities beside each other, each with its jobs. */
export function WorkSection() {
  const t = useTranslations("samen");
  const v = useVraagTekst();
  const count = useAnswer(({ scenarios }) => scenarios.length);
  return (
    <Section id="werk" title={v("algemeen.stappen.werk")}>
      <div className={classNames("grid gap-4 2xl:gap-3", columns[count])}>
        {Array.from({ length: count }, (_, scenario) => (
          <Scenario key={scenario} scenario={scenario} />
        ))}
      </div>
      <div>
        <Button
          id="nog-een-mogelijkheid"
          onClick={() => {
            change((antwoorden) => {
              const last = antwoorden.scenarios.at(-1);
              return last && antwoorden.scenarios.length < maxScenarios
                ? { ...antwoorden, scenarios: [...antwoorden.scenarios, last] }
                : antwoorden;
            });
          }}
        >
          {t(count < maxScenarios ? "nogEenMogelijkheid" : "genoegMogelijkheden")}
        </Button>
      </div>
    </Section>
  );
}
