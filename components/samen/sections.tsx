"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDatumTekst, useJaNee, useOpties, useVraagTekst } from "@/components/berekening/text";
import { Woorden } from "@/components/paginas/woorden";
import { woordenBijSamen } from "@/lib/paginas/woorden-bij";
import { Disclosure } from "@/components/ui/disclosure";
import {
  bijstandBegint,
  metPartner,
  partnerElders,
  type Antwoorden,
} from "@/lib/invoer/antwoorden";
import { leeftijdOp, maandenVanaf, parseDag } from "@/lib/notation/datum";
import { periodeVan, teKiezenMaanden, venster } from "@/lib/invoer/periode";
import { anderGeld } from "@/lib/invoer/vragen/ander-geld";
import { bijstandVanaf } from "@/lib/invoer/vragen/bijstand-vanaf";
import { bijzonder } from "@/lib/invoer/vragen/bijzonder";
import { eenmalig } from "@/lib/invoer/vragen/eenmalig";
import { schuld } from "@/lib/invoer/vragen/schuld";
import { giften } from "@/lib/invoer/vragen/giften";
import { huisgenoten } from "@/lib/invoer/vragen/huisgenoten";
import { huur } from "@/lib/invoer/vragen/huur";
import { kinderen as kinderenVraag } from "@/lib/invoer/vragen/kinderen";
import { heeftInkomen, inkomen } from "@/lib/invoer/vragen/inkomen";
import { metWie } from "@/lib/invoer/vragen/met-wie";
import { opvang } from "@/lib/invoer/vragen/opvang";
import { ouders } from "@/lib/invoer/vragen/ouders";
import { partnerInkomen } from "@/lib/invoer/vragen/partner-inkomen";
import { partnerReden } from "@/lib/invoer/vragen/partner-reden";
import { partnerRecht } from "@/lib/invoer/vragen/partner-recht";
import { toeslagen } from "@/lib/invoer/vragen/toeslagen";
import { uitkering } from "@/lib/invoer/vragen/uitkering";
import { zorgverzekering } from "@/lib/invoer/vragen/zorgverzekering";
import type { Wie } from "@/lib/recht";
import { ChoiceAnswer, ListAnswer, ManyAnswer, TextAnswer } from "./fields";
import { QuestionFields } from "./question-fields";
import { QuestionAnswer } from "./question-answer";
import { useAnswer } from "./store";

/** A part of the answers under its own heading, so that a keyboard and a screen reader can jump to it. */
export function Section({
  id,
  title,
  children,
}: {
  id: keyof typeof woordenBijSamen;
  title: string;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-titel`} className="grid scroll-mt-4 gap-4">
      <h2 id={`${id}-titel`}>{title}</h2>
      {children}
      <Woorden woorden={woordenBijSamen[id]} />
    </section>
  );
}

export const Row = ({ children }: { children: ReactNode }) => (
  <div className="grid items-start gap-4 sm:grid-cols-2">{children}</div>
);

/** How a day is typed; notation, not words. */
export const dayExample = "15-6-1985";

/** The months to choose from, "2027-03", with those that were chosen before. */
export function usePeriodMonths(chosen: readonly string[]) {
  const { maand } = useDatumTekst();
  const months = useAnswer((antwoorden) => teKiezenMaanden(antwoorden, chosen).join(" "));
  return months.split(" ").map((one) => ({ value: one, label: maand(one) }));
}

function youngerThan(antwoorden: Antwoorden, wie: Wie, age: number): boolean {
  const born = parseDag(antwoorden.huishouden[wie].geboortedatum);
  return born.ok && leeftijdOp(born.waarde, `${periodeVan(antwoorden).start}-01`) < age;
}

const hasPartner = (antwoorden: Antwoorden) => metPartner(antwoorden);
const lives = (who: "kinderen" | "anderen") => (antwoorden: Antwoorden) =>
  antwoorden.huishouden.metWie.includes(who);

export function HouseholdSection() {
  const t = useTranslations("samen");
  const v = useVraagTekst();
  const starts = useAnswer(bijstandBegint);
  const partner = useAnswer(hasPartner);
  const elsewhere = useAnswer(partnerElders);
  const noRight = useAnswer((all) => all.huishouden.partner.recht === "nee" && !partnerElders(all));
  const kinderen = useAnswer(lives("kinderen"));
  const anderen = useAnswer(lives("anderen"));
  const young = useAnswer(
    (antwoorden) =>
      youngerThan(antwoorden, "aanvrager", 21) ||
      (metPartner(antwoorden) && youngerThan(antwoorden, "partner", 21)),
  );
  const metWieOpties = useOpties(metWie);
  const bijzonderOpties = useOpties(bijzonder);
  return (
    <Section id="huishouden" title={v("algemeen.stappen.jij")}>
      <Row>
        <QuestionAnswer vraag={uitkering} />
        <TextAnswer
          pad="huishouden.aanvrager.geboortedatum"
          label={v("geboortedatum.kort", { wie: "aanvrager" })}
          hint={t("dagUitleg", { voorbeeld: dayExample })}
          inputMode="text"
          day
        />
      </Row>
      {starts ? <QuestionFields vraag={bijstandVanaf} /> : null}
      <ManyAnswer
        pad="huishouden.metWie"
        label={v("metWie.kort")}
        options={metWieOpties}
        alone="alleen"
        beside="elders"
      />
      {partner ? (
        <Row>
          <TextAnswer
            pad="huishouden.partner.geboortedatum"
            label={v("geboortedatum.kort", { wie: "partner" })}
            hint={t("dagUitleg", { voorbeeld: dayExample })}
            inputMode="text"
            day
          />
          {elsewhere ? (
            <QuestionFields vraag={partnerInkomen} />
          ) : (
            <QuestionAnswer vraag={partnerRecht} />
          )}
          {noRight ? <QuestionAnswer vraag={partnerReden} /> : null}
        </Row>
      ) : null}
      {kinderen ? <QuestionFields vraag={kinderenVraag} /> : null}
      {anderen ? (
        <>
          <TextAnswer
            pad="huishouden.kostendelers"
            label={t("kostendelers")}
            hint={t("kostendelersUitleg")}
            inputMode="numeric"
          />
          <QuestionFields vraag={huisgenoten} />
        </>
      ) : null}
      {young ? <QuestionAnswer vraag={ouders} /> : null}
      <Disclosure summary={t("meerHuis")}>
        <ManyAnswer
          pad="huishouden.aanvrager.bijzonderheden"
          label={v("bijzonder.kort", { wie: "aanvrager" })}
          options={bijzonderOpties}
          alone="niets"
        />
        {partner && !elsewhere ? (
          <ManyAnswer
            pad="huishouden.partner.bijzonderheden"
            label={v("bijzonder.kort", { wie: "partner" })}
            options={bijzonderOpties}
            alone="niets"
          />
        ) : null}
        <Row>
          <TextAnswer
            pad="huishouden.verlagingNormProcent"
            label={t("verlaging")}
            suffix={t("procent")}
          />
          <TextAnswer pad="huishouden.vermogen" label={t("vermogen")} prefix="€" />
        </Row>
      </Disclosure>
    </Section>
  );
}

const hasGifts = (antwoorden: Antwoorden) => antwoorden.anderGeld.includes("giften");

export function MoneySection() {
  const v = useVraagTekst();
  const gifts = useAnswer(hasGifts);
  const once = useAnswer(({ anderGeld: chosen }) => chosen.includes("eenmalig"));
  const debts = useAnswer(({ anderGeld: chosen }) => chosen.includes("schuld"));
  const incomes = useAnswer(heeftInkomen);
  const anderGeldOpties = useOpties(anderGeld);
  return (
    <Section id="geld" title={v("algemeen.stappen.geld")}>
      <ManyAnswer
        pad="anderGeld"
        label={v("anderGeld.kort")}
        options={anderGeldOpties}
        alone="niets"
      />
      {gifts ? <QuestionFields vraag={giften} /> : null}
      {incomes ? <QuestionFields vraag={inkomen} /> : null}
      {once ? <QuestionFields vraag={eenmalig} /> : null}
      {debts ? <QuestionFields vraag={schuld} /> : null}
    </Section>
  );
}

export function AllowancesSection() {
  const t = useTranslations("samen");
  const v = useVraagTekst();
  const counted = useAnswer((antwoorden) => antwoorden.toeslagen.meerekenen === "ja");
  const rents = useAnswer((antwoorden) => antwoorden.toeslagen.huurt === "ja");
  const kinderen = useAnswer(lives("kinderen"));
  const children = useAnswer((antwoorden) => antwoorden.huishouden.kinderen.length);
  const care = useAnswer((antwoorden) => antwoorden.toeslagen.opvang === "ja");
  const huurOpties = useOpties(huur);
  const soorten = useOpties(opvang);
  const jaNee = useJaNee();
  const yesNo = jaNee.filter(({ value }) => value !== "weetNiet");
  return (
    <Section id="toeslagen" title={t("toeslagen")}>
      <Row>
        <QuestionAnswer vraag={toeslagen} />
        {counted ? <QuestionAnswer vraag={zorgverzekering} /> : null}
      </Row>
      {counted ? (
        <Row>
          <ChoiceAnswer pad="toeslagen.huurt" label={v("huur.kort")} options={huurOpties} />
          {rents ? (
            <TextAnswer pad="toeslagen.kaleHuur" label={v("huur.kaleHuur")} prefix="€" />
          ) : null}
        </Row>
      ) : null}
      {counted && kinderen ? (
        <>
          <Row>
            <ChoiceAnswer pad="toeslagen.kindgebonden" label={t("kindgebonden")} options={yesNo} />
            <ChoiceAnswer pad="toeslagen.opvang" label={v("opvang.kort")} options={yesNo} />
          </Row>
          {care ? (
            <ListAnswer
              pad="toeslagen.kinderopvang"
              leeg={{ kind: "0", soort: null, urenPerMaand: "", uurprijs: "" }}
              teksten="opvang"
            >
              {(place) => (
                <>
                  <ChoiceAnswer
                    pad={`toeslagen.kinderopvang.${place}.kind`}
                    label={v("opvang.kind")}
                    empty={null}
                    options={Array.from({ length: children }, (_, child) => ({
                      value: String(child),
                      label: v("kinderen.item", { nummer: String(child + 1) }),
                    }))}
                  />
                  <ChoiceAnswer
                    pad={`toeslagen.kinderopvang.${place}.soort`}
                    label={v("opvang.soort")}
                    options={soorten}
                  />
                  <TextAnswer
                    pad={`toeslagen.kinderopvang.${place}.urenPerMaand`}
                    label={v("opvang.uren")}
                  />
                  <TextAnswer
                    pad={`toeslagen.kinderopvang.${place}.uurprijs`}
                    label={v("opvang.uurprijs")}
                    prefix="€"
                  />
                </>
              )}
            </ListAnswer>
          ) : null}
        </>
      ) : null}
    </Section>
  );
}

export function PeriodSection() {
  const t = useTranslations("samen");
  const { maand } = useDatumTekst();
  const chosen = useAnswer((antwoorden) => periodeVan(antwoorden).start);
  const all = maandenVanaf(venster.eerste, 24).filter((one) => one <= venster.laatste);
  return (
    <Section id="periode" title={t("periode")}>
      <Row>
        <ChoiceAnswer
          pad="periode.start"
          label={t("eersteMaand")}
          empty={t("vanzelf", { maand: maand(chosen) })}
          options={all.map((one) => ({ value: one, label: maand(one) }))}
          asText
        />
        <TextAnswer pad="periode.maanden" label={t("aantalMaanden")} inputMode="numeric" />
      </Row>
    </Section>
  );
}
