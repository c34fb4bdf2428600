"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAntwoordTekst } from "@/components/berekening/answer-text";
import { useAannameTekst } from "@/components/berekening/assumption-text";
import { useVraagTekst } from "@/components/berekening/text";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { toZaak } from "@/lib/invoer/naar-zaak";
import { extraVragenVan, vragenVan } from "@/lib/invoer/vragen/vragen";
import type { Locale } from "@/lib/i18n/locales";
import { euro, plainNumber } from "@/lib/notation/money";
import { monthAndYear } from "@/lib/notation/months";
import { toFields } from "@/lib/contract/settlement";
import type { Zaak } from "@/lib/recht";
import { unaskedChoices } from "@/lib/uitkomst/dossier";

type PrintTranslator = ReturnType<typeof useTranslations<"print">>;
type Pair = readonly [name: string, values: readonly string[]];

interface Props {
  readonly antwoorden: Antwoorden;
  /** The place of the possibility that is printed. */
  readonly scenario: number;
  readonly zaak: Zaak;
}

/** Everything that was filled in or taken for granted: what a file needs to do the sum again. */
export function InputList({ antwoorden, scenario, zaak }: Props) {
  const t = useTranslations("print");
  const locale = useLocale();
  const vraagTekst = useVraagTekst();
  const antwoordTekst = useAntwoordTekst();
  const aannameTekst = useAannameTekst();
  const possibility = antwoorden.scenarios[scenario];
  // The questions are about the first possibility.
  const answers = possibility ? { ...antwoorden, scenarios: [possibility] } : antwoorden;
  const jobs = possibility?.banen.length ?? 0;
  const read = toZaak(answers);
  const pairs: readonly Pair[] = [
    ...[...vragenVan(answers), ...extraVragenVan(answers)]
      // What work costs is no part of the sum.
      .filter(({ naam }) => naam !== "kosten")
      .map((vraag): Pair => {
        const name = vraagTekst(`${vraag.teksten}.kort`, { wie: vraag.wie });
        return [
          vraag.baan === null || jobs < 2
            ? name
            : t("invoer.vanBaan", { naam: name, nummer: String(vraag.baan + 1) }),
          antwoordTekst(vraag, answers),
        ];
      }),
    ...unasked(t, locale, answers, zaak),
    // Sentences, each with its own full stop.
    [
      t("invoer.aannames"),
      read.soort === "volledig" && read.aannames.length > 0
        ? [[...new Set(read.aannames.map(aannameTekst))].join(" ")]
        : [],
    ],
  ];
  return (
    <dl className="dossier-invoer">
      {pairs
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{[...new Set(values)].join("; ")}</dd>
          </div>
        ))}
    </dl>
  );
}

/** What no question asks: it comes from the practice of the municipality, or from samen invullen. */
function unasked(
  t: PrintTranslator,
  locale: Locale,
  answers: Antwoorden,
  zaak: Zaak,
): readonly Pair[] {
  const { gemeente: choices, huishouden } = zaak;
  const { premie } = choices;
  const flags = unaskedChoices(answers, zaak);
  return [
    [
      t("invoer.periode"),
      [
        t("invoer.periodeWaarde", {
          maand: monthAndYear(locale, zaak.start),
          aantal: zaak.maanden,
        }),
      ],
    ],
    [
      t("invoer.verlaging"),
      Number(huishouden.verlagingNormProcent) > 0
        ? [t("invoer.procentWaarde", { procent: plainNumber(huishouden.verlagingNormProcent) })]
        : [],
    ],
    [
      t("invoer.vrijlating"),
      flags.filter((flag) => flag !== "eindejaarVrij").map((flag) => t(`invoer.${flag}`)),
    ],
    [
      t("invoer.gemeente"),
      [
        t(`invoer.uitbetalen.${toFields(choices.verrekenwijze).uitbetalen}`),
        t(`invoer.reservering.${choices.reservering ?? "gebruikelijk"}`),
        choices.vakantietoeslagUitbetaling === "jaarlijks"
          ? t("invoer.vakantietoeslag.jaarlijks", {
              maandnummer: String(choices.vakantietoeslagMaand),
            })
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
        ...(flags.includes("eindejaarVrij") ? [t("invoer.eindejaarVrij")] : []),
      ],
    ],
  ];
}
