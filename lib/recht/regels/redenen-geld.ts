/** Redenen over geld naast het loon: eenmalig geld, inhoudingen, volle maanden, en inkomen dat niet of deels telt. */
import { getal, NUL, type Decimal } from "../bedrag";
import { pw } from "../bron";
import { dagVan, maandVanDag } from "../maand";
import type { Zaak } from "../situatie";
import type { Vindplaats } from "../stap";
import type { Reden, RedenCode } from "../uitkomst";
import { eenmaligArtikel, eenmaligIn } from "./eenmalig";
import { dagVanAchttien } from "./overig-inkomen";
import type { Maandstand } from "./rekening";
import { staatOpRekening } from "./thuis";

/** Code, bedrag, artikel en wat er verder bij hoort. */
export type Melding = readonly [
  code: RedenCode,
  bedrag: Decimal | null,
  artikel: Vindplaats | null,
  extra: Pick<Reden, "wie" | "plaats" | "soort" | "aanleiding" | "dag" | "toeslag">,
];

const CODE_EENMALIG = {
  inkomen: "eenmaligInkomen",
  vermogen: "eenmaligVermogen",
  nee: "eenmaligTeltNiet",
} as const;

/** Elk eenmalig bedrag heeft een reden in zijn maand en in de maand erna. */
function overEenmaligGeld({ maand }: Maandstand, zaak: Zaak): readonly Melding[] {
  const meldingen = (wanneer: number, geweest: boolean): readonly Melding[] =>
    eenmaligIn(zaak, wanneer).map(([plaats, geld]): Melding => {
      const { wie, soort, telt } = geld;
      const code = geweest ? "eenmaligGeweest" : CODE_EENMALIG[telt];
      const artikel = geweest ? null : eenmaligArtikel(geld);
      return [code, getal(geld.netto), artikel, { wie, soort, plaats }];
    });
  return [...meldingen(maand, false), ...meldingen(maand - 1, true)];
}

function overInhoudingen(nu: Maandstand, vorige: Maandstand | null): readonly Melding[] {
  const eerder = new Map(vorige?.inhoudingen.map((deel) => [deel.plaats, deel]));
  const begonnen = nu.inhoudingen.flatMap(({ plaats, soort, bedrag }): readonly Melding[] =>
    eerder.get(plaats)?.bedrag.equals(bedrag) === true
      ? []
      : [["inhouding", bedrag, null, { plaats, soort }]],
  );
  const gestopt = [...eerder.values()]
    .filter(({ plaats }) => nu.inhoudingen.every((deel) => deel.plaats !== plaats))
    .map(({ plaats, soort, bedrag }): Melding => [
      "inhoudingStopt",
      bedrag,
      null,
      { plaats, soort },
    ]);
  return [...begonnen, ...gestopt];
}

function overVolleMaanden({ volledigTeVeel, teruggehaald }: Maandstand): readonly Melding[] {
  return [
    ...(volledigTeVeel === null
      ? []
      : [["eersteMaandVolledig", volledigTeVeel, pw("58", "2", "f"), {}] as const]),
    ...(teruggehaald.isZero() ? [] : [["teruggehaald", teruggehaald, pw("58", "4"), {}] as const]),
  ];
}

/** Inkomen dat niet telt, een vergoeding boven de grens, en een kind dat 18 wordt. */
function overAnderInkomen(
  nu: Maandstand,
  vorige: Maandstand | null,
  zaak: Zaak,
): readonly Melding[] {
  return zaak.overigInkomen.flatMap((overig, plaats): readonly Melding[] => {
    if (!staatOpRekening(zaak, overig.wie)) return [];
    const postIn = (stand: Maandstand | null) =>
      stand?.recht.posten.find(({ bron }) => bron === `overig:${plaats}`);
    const post = postIn(nu);
    const extra = { wie: overig.wie, plaats };
    const achttien = dagVanAchttien(overig, zaak.huishouden);
    // In de maand van de verjaardag en die erna; op de eerste jarig: dan is er in deze maand al niets meer.
    const stopt =
      achttien !== null &&
      [0, 1].includes(nu.maand - maandVanDag(achttien)) &&
      (post !== undefined || postIn(vorige) !== undefined);
    const begint = post !== undefined && postIn(vorige) === undefined;
    return [
      ...(stopt && achttien !== null
        ? [["kindWordt18", null, null, { ...extra, dag: dagVan(achttien) }] as const]
        : []),
      ...(begint && overig.telt === "nee"
        ? [
            [
              "overigInkomenTeltNiet",
              post.netto,
              overig.soort === "loonKind" ? pw("31", "2", "h") : null,
              { ...extra, soort: overig.soort },
            ] as const,
          ]
        : []),
      ...(post !== undefined &&
      overig.soort === "vrijwilligerswerk" &&
      !post.naVrijlating.isZero() &&
      !post.naVrijlating.equals(postIn(vorige)?.naVrijlating ?? NUL)
        ? [["vrijwilligersgrens", post.naVrijlating, pw("31", "2", "k"), extra] as const]
        : []),
    ];
  });
}

/** Alle redenen van een maand over geld naast het loon. */
export function redenenOverGeld(
  stand: Maandstand,
  vorige: Maandstand | null,
  zaak: Zaak,
): readonly Melding[] {
  return [
    ...overEenmaligGeld(stand, zaak),
    ...overAnderInkomen(stand, vorige, zaak),
    ...overVolleMaanden(stand),
    ...overInhoudingen(stand, vorige),
  ];
}
