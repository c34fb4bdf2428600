"use client";

import { useLocale, useTranslations } from "next-intl";
import type { AfwijkendeMaand, GebruikteMaanden, Persoon, Werk, Wie, Zaak } from "@/lib/recht";
import { euro, plainNumber } from "@/lib/notation/money";
import { dayName, monthAndYear, monthShort } from "@/lib/notation/months";
import { moneyPairs, who, type Context, type Pair } from "./input-money";

/** Everything that was filled in, as names and values: what a file needs to do the sum again. */
export function InputList({ zaak }: { readonly zaak: Zaak }) {
  const t = useTranslations("print");
  const locale = useLocale();
  return (
    <dl className="dossier-invoer">
      {pairs({ t, locale }, zaak).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function pairs(context: Context, zaak: Zaak): readonly Pair[] {
  const { t, locale } = context;
  const { huishouden } = zaak;
  const list: Pair[] = [
    [
      t("invoer.periode"),
      t("invoer.periodeWaarde", {
        maand: monthAndYear(locale, zaak.start),
        aantal: zaak.maanden,
      }),
    ],
    [t("invoer.aanvrager"), person(context, huishouden.aanvrager)],
  ];
  if (zaak.bijstandVanaf !== null)
    list.push([t("invoer.bijstandVanaf"), dayName(locale, zaak.bijstandVanaf)]);
  if (huishouden.partner) {
    const { partner } = huishouden;
    const extra = partner.heeftRechtOpBijstand ? [] : [t("invoer.zonderRecht")];
    list.push([t("invoer.partner"), [person(context, partner), ...extra].join(", ")]);
  }
  list.push(
    [
      t("invoer.kinderen"),
      huishouden.kinderen.map((child) => born(context, child.geboortedatum)).join(", ") ||
        t("invoer.geen"),
    ],
    [t("invoer.kostendelers"), String(huishouden.kostendelendeMedebewoners)],
  );
  if (!huishouden.kanBeroepDoenOpOuders) list.push([t("invoer.ouders"), t("nee")]);
  if (Number(huishouden.verlagingNormProcent) > 0)
    list.push([
      t("invoer.verlaging"),
      t("invoer.procentWaarde", { procent: plainNumber(huishouden.verlagingNormProcent) }),
    ]);
  list.push([
    t("invoer.vermogen"),
    huishouden.vermogen === null ? t("invoer.nietGevraagd") : euro(huishouden.vermogen),
  ]);
  zaak.werk.forEach((werk, place) => {
    list.push([t("invoer.werk", { nummer: String(place + 1) }), job(context, werk)]);
  });
  list.push([t("invoer.vrijlating"), vrijlating(context, zaak)]);
  list.push(...moneyPairs(context, zaak));
  if (zaak.giften.length > 0)
    list.push([
      t("invoer.giften"),
      zaak.giften
        .map(({ maand, bedrag, soort }) =>
          t("invoer.giftWaarde", {
            maand: monthAndYear(locale, maand),
            bedrag: euro(bedrag),
            soort: t(`invoer.giftSoort.${soort}`),
          }),
        )
        .join("; "),
    ]);
  list.push(
    [t("invoer.gemeente"), gemeente(context, zaak)],
    [t("invoer.toeslagen"), toeslagen(context, zaak)],
  );
  return list;
}

function born({ t, locale }: Context, day: string): string {
  return t("invoer.geboren", { dag: dayName(locale, day) });
}

function person(context: Context, persoon: Persoon): string {
  const { t } = context;
  const flags = ["medischUrenbeperkt", "doelgroepLoonkostensubsidie", "inInrichting"] as const;
  return [
    born(context, persoon.geboortedatum),
    ...flags.filter((flag) => persoon[flag]).map((flag) => t(`invoer.${flag}`)),
  ].join(", ");
}

function job(context: Context, werk: Werk): string {
  const { t, locale } = context;
  const { loon, betaling, vakantiegeld, eindejaarsuitkering } = werk;
  const parts = [
    who(context, werk.wie),
    t("invoer.vanaf", { dag: dayName(locale, werk.van) }),
    ...(werk.tot === null ? [] : [t("invoer.totEnMet", { dag: dayName(locale, werk.tot) })]),
    loon.soort === "uurloon"
      ? t("invoer.loon.uurloon", {
          bedrag: euro(loon.bedrag),
          uren: plainNumber(loon.urenPerWeek),
        })
      : t(`invoer.loon.${loon.soort}`, { bedrag: euro(loon.bedrag) }),
    ...differentMonths(context, loon.perMaand),
    "eersteBetaaldag" in betaling
      ? t(`invoer.betaling.${betaling.ritme}`, { dag: dayName(locale, betaling.eersteBetaaldag) })
      : t(`invoer.betaling.${betaling.ritme}`),
    ...("eerstePeriodeTot" in betaling && betaling.eerstePeriodeTot !== null
      ? [t("invoer.eerstePeriode", { dag: dayName(locale, betaling.eerstePeriodeTot) })]
      : []),
    holidayPay(context, vakantiegeld),
    ...(eindejaarsuitkering
      ? [
          t("invoer.eindejaarsuitkering", {
            procent: plainNumber(eindejaarsuitkering.procent),
            maandnummer: String(eindejaarsuitkering.maand),
          }),
        ]
      : []),
    t(werk.loonheffingskorting ? "invoer.metKorting" : "invoer.zonderKorting"),
    ...(Number(werk.pensioenpremieProcent) > 0
      ? [t("invoer.pensioen", { procent: plainNumber(werk.pensioenpremieProcent) })]
      : []),
    ...(Number(werk.onbelasteVergoeding) > 0
      ? [t("invoer.onbelasteVergoeding", { bedrag: euro(werk.onbelasteVergoeding) })]
      : []),
  ];
  return parts.join(", ");
}

function holidayPay({ t }: Context, vakantiegeld: Werk["vakantiegeld"]): string {
  if (vakantiegeld.hoe === "jaarlijks")
    return t("invoer.vakantiegeld.jaarlijks", { maandnummer: String(vakantiegeld.maand) });
  if (vakantiegeld.hoe === "bijElkLoon" && vakantiegeld.procent !== null)
    return t("invoer.vakantiegeld.bovenop", { procent: plainNumber(vakantiegeld.procent) });
  return t(`invoer.vakantiegeld.${vakantiegeld.hoe}`);
}

type MonthsOfWage = Werk["loon"]["perMaand"];

/** "anders: mrt 2027 20 uur, apr 2027 24 uur". */
function differentMonths({ t, locale }: Context, perMaand: MonthsOfWage): readonly string[] {
  const months = Object.entries<AfwijkendeMaand>(perMaand).map(([maand, { bedrag, urenPerWeek }]) =>
    [
      `${monthShort(locale, maand)} ${maand.slice(0, 4)}`,
      ...(bedrag === undefined ? [] : [euro(bedrag)]),
      ...(urenPerWeek === undefined
        ? []
        : [t("invoer.urenWaarde", { uren: plainNumber(urenPerWeek) })]),
    ].join(" "),
  );
  return months.length === 0 ? [] : [t("invoer.anders", { lijst: months.join(", ") })];
}

function vrijlating(context: Context, { vrijlating: choices, huishouden }: Zaak): string {
  const { t } = context;
  const people: readonly Wie[] = huishouden.partner ? ["aanvrager", "partner"] : ["aanvrager"];
  const used = people.flatMap((wie) => {
    const months = usedMonths(context, choices.gebruikteMaanden[wie]);
    return months === "" ? [] : [t("invoer.gebruikt", { wie: who(context, wie), lijst: months })];
  });
  const flags = [
    "uitbreidingNietMogelijk",
    "opnieuwBijNieuweBaan",
    "vooruitlopen2026",
    "vooruitlopen2026Als27",
  ] as const;
  return [
    t(choices.toepassen ? "invoer.toepassen" : "invoer.nietToepassen"),
    ...used,
    ...flags.filter((flag) => choices[flag]).map((flag) => t(`invoer.${flag}`)),
    ...(choices.overgang2027 === "n" ? [t("invoer.overgang2027")] : []),
  ].join(", ");
}

function usedMonths({ t }: Context, used: GebruikteMaanden): string {
  return (["n", "r", "z", "34a"] as const)
    .filter((grond) => used[grond] > 0)
    .map((grond) => t("invoer.gebruiktGrond", { grond, aantal: used[grond] }))
    .join(", ");
}

function gemeente({ t }: Context, { gemeente: choices }: Zaak): string {
  const { premie } = choices;
  return [
    t(`invoer.verrekenen.${choices.verrekenen}`),
    t(`invoer.uitbetalen.${choices.uitbetalen}`),
    t(`invoer.vierWeken.${choices.vierWeken}`),
    t(`invoer.reservering.${choices.reservering ?? "gebruikelijk"}`),
    choices.vakantietoeslagUitbetaling === "jaarlijks"
      ? t("invoer.vakantietoeslag.jaarlijks", { maandnummer: String(choices.vakantietoeslagMaand) })
      : t("invoer.vakantietoeslag.maandelijks"),
    ...(premie
      ? [
          t("invoer.premie", {
            procent: plainNumber(premie.procent),
            lijst: premie.maanden.join(", "),
          }),
          ...(premie.maximumPerMaand === null
            ? []
            : [t("invoer.premieMaand", { bedrag: euro(premie.maximumPerMaand) })]),
          ...(premie.maximumPerJaar === null
            ? []
            : [t("invoer.premieJaar", { bedrag: euro(premie.maximumPerJaar) })]),
        ]
      : []),
    ...(choices.bufferbudget ? [t("invoer.bufferbudget")] : []),
    ...(choices.eindejaarsuitkering === "vrij" ? [t("invoer.eindejaarVrij")] : []),
    ...(choices.eersteMaandenVolledig > 0
      ? [
          t("invoer.eersteMaanden", { aantal: String(choices.eersteMaandenVolledig) }),
          t(`invoer.terughalen.${choices.terughalen}`),
        ]
      : []),
  ].join(", ");
}

function toeslagen({ t }: Context, { toeslagen: choices }: Zaak): string {
  if (!choices) return t("invoer.nietMeegerekend");
  return (
    [
      ...(choices.zorg ? [t("invoer.zorg")] : []),
      ...(choices.huur ? [t("invoer.huur", { bedrag: euro(choices.huur.kaleHuur) })] : []),
      ...(choices.kindgebonden ? [t("invoer.kindgebonden")] : []),
      ...choices.kinderopvang.map(({ kind, soort, urenPerMaand, uurprijs }) =>
        t("invoer.opvang", {
          nummer: String(kind + 1),
          soort: t(`invoer.opvangSoort.${soort}`),
          uren: plainNumber(urenPerMaand),
          bedrag: euro(uurprijs),
        }),
      ),
    ].join(", ") || t("invoer.nietMeegerekend")
  );
}
