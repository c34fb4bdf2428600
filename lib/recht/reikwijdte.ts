/**
 * Waartussen de uitkomst ligt zolang antwoorden openstaan: elke combinatie van hun lezingen wordt gerekend, en per
 * antwoord wat het alleen doet. Wat de wet zelf open laat (`vrijlating.overgang2027`) staat open zonder dat iemand het
 * zegt, als het verschil maakt.
 */
import { hoogste, laagste, NUL, tekst, type Decimal } from "./bedrag";
import { rijIn } from "./geldig";
import { maandnummer, maandVan } from "./maand";
import { vakantiebijslag } from "./parameters/vakantietoeslag";
import { artikel34a, vrijlatingGronden } from "./parameters/vrijlating";
import { toetsBereik } from "./regels/bereik";
import { alleen, gewoneMaand, totalen, werkmaanden, type Maandtotaal } from "./regels/samenvatting";
import { getoetst, reken, zonderWerk, type Vergelijking } from "./reken";
import type {
  GebruikteMaanden,
  Gemeente,
  OpenPad,
  VrijlatingKeuzes,
  Vakantiegeld,
  Werk,
  Zaak,
} from "./situatie";
import type { OpenAntwoord, Reikwijdte, Spreiding } from "./uitkomst";

/** Boven dit aantal combinaties wordt elk antwoord alleen gerekend. */
const HOOGSTENS = 64;

type Lezing = (zaak: Zaak) => Zaak;

const OVERGANG = "vrijlating.overgang2027";
const BEGIN_34A = artikel34a[0].van;
const { n, r, z } = vrijlatingGronden[0].waarden;

/** Alle maanden van een vrijlating op; onder artikel 34a kan dat pas als het al gold. */
function allesGebruikt(start: Zaak["start"]): GebruikteMaanden {
  const duur34a = start < BEGIN_34A ? 0 : artikel34a[0].waarden.maanden;
  return { n: n.maanden, r: r.maanden, z: z.maanden, "34a": duur34a };
}
const NIETS_GEBRUIKT: GebruikteMaanden = { n: 0, r: 0, z: 0, "34a": 0 };

/** Vlakke en geneste waarden van de zaak die hetzelfde zeggen. */
function gelijk(een: unknown, ander: unknown): boolean {
  if (typeof een !== "object" || typeof ander !== "object" || een === null || ander === null)
    return een === ander;
  const sleutels = [...new Set([...Object.keys(een), ...Object.keys(ander)])];
  return sleutels.every((sleutel) =>
    gelijk((een as Record<string, unknown>)[sleutel], (ander as Record<string, unknown>)[sleutel]),
  );
}

/** De waarde die er staat, en elke andere lezing ervan. */
function wissel<T>(nu: T, waarden: readonly T[], zet: (waarde: T) => Lezing): readonly Lezing[] {
  return [(zaak) => zaak, ...waarden.filter((waarde) => !gelijk(waarde, nu)).map(zet)];
}

const vrijlatingMet =
  (anders: Partial<VrijlatingKeuzes>): Lezing =>
  (zaak) => ({ ...zaak, vrijlating: { ...zaak.vrijlating, ...anders } });
const gemeenteMet =
  (anders: Partial<Gemeente>): Lezing =>
  (zaak) => ({ ...zaak, gemeente: { ...zaak.gemeente, ...anders } });
const werkMet =
  (plaats: number, anders: Partial<Werk>): Lezing =>
  (zaak) => ({
    ...zaak,
    werk: zaak.werk.map((baan, hier) => (hier === plaats ? { ...baan, ...anders } : baan)),
  });

/** De lezingen van een antwoord over een baan. */
function lezingenVanBaan({ start, werk }: Zaak, plaats: number, veld: string): readonly Lezing[] {
  const baan = werk[plaats];
  // Zonder de baan maakt het antwoord niets uit.
  if (baan === undefined) return [(zaak) => zaak];
  if (veld === "betaling") {
    const ritmes = ["maand", "maandErna"] as const;
    return wissel<Werk["betaling"]>(
      baan.betaling,
      ritmes.map((ritme) => ({ ritme })),
      (betaling) => werkMet(plaats, { betaling }),
    );
  }
  if (veld === "vakantiegeld") {
    const { percentage } = rijIn(vakantiebijslag, maandnummer(start)).rij.waarden;
    return wissel<Vakantiegeld>(
      baan.vakantiegeld,
      [
        { hoe: "jaarlijks", maand: 5 },
        { hoe: "jaarlijks", maand: 6 },
        { hoe: "bijElkLoon", procent: percentage },
      ],
      (vakantiegeld) => werkMet(plaats, { vakantiegeld }),
    );
  }
  return wissel(baan.loonheffingskorting, [true, false], (loonheffingskorting) =>
    werkMet(plaats, { loonheffingskorting }),
  );
}

/** De lezingen van een antwoord, die van de zaak zelf voorop. */
function lezingenVan(zaak: Zaak, pad: OpenPad): readonly Lezing[] {
  const { start, vrijlating, gemeente } = zaak;
  switch (pad) {
    case "vrijlating.toepassen":
      return wissel(vrijlating.toepassen, [true, false], (toepassen) =>
        vrijlatingMet({ toepassen }),
      );
    case "vrijlating.gebruikteMaanden":
      return wissel(
        vrijlating.gebruikteMaanden,
        [NIETS_GEBRUIKT, allesGebruikt(start)].map((ieder) => ({
          aanvrager: ieder,
          partner: ieder,
        })),
        (gebruikteMaanden) => vrijlatingMet({ gebruikteMaanden }),
      );
    case OVERGANG:
      return wissel<"34a" | "n">(vrijlating.overgang2027 ?? "34a", ["34a", "n"], (overgang2027) =>
        vrijlatingMet({ overgang2027 }),
      );
    case "vrijlating.vooruitlopen2026":
      return wissel(vrijlating.vooruitlopen2026, [true, false], (vooruitlopen2026) =>
        vrijlatingMet({ vooruitlopen2026 }),
      );
    case "gemeente.verrekenen":
      return wissel<Gemeente["verrekenen"]>(
        gemeente.verrekenen,
        ["opDeMaand", "maandLater"],
        (verrekenen) => gemeenteMet({ verrekenen }),
      );
    case "gemeente.uitbetalen":
      return wissel<Gemeente["uitbetalen"]>(
        gemeente.uitbetalen,
        ["zelfdeMaand", "volgendeMaand"],
        (uitbetalen) => gemeenteMet({ uitbetalen }),
      );
    case "gemeente.vierWeken":
      return wissel<Gemeente["vierWeken"]>(
        gemeente.vierWeken,
        ["gemiddelde", "werkdagen", "ontvangen"],
        (vierWeken) => gemeenteMet({ vierWeken }),
      );
    case "gemeente.reservering":
      return wissel<Gemeente["reservering"]>(
        gemeente.reservering,
        ["vanBijstand", "vanNorm"],
        (reservering) => gemeenteMet({ reservering }),
      );
    case "gemeente.vakantietoeslagMaand":
      return wissel(gemeente.vakantietoeslagMaand, [5, 6], (vakantietoeslagMaand) =>
        gemeenteMet({ vakantietoeslagMaand }),
      );
    default: {
      const [, plaats, veld = ""] = pad.split(".");
      return lezingenVanBaan(zaak, Number(plaats), veld);
    }
  }
}

const kan = (zaak: Zaak): boolean => toetsBereik(zaak).length === 0;

/**
 * Elke combinatie van lezingen die samen kan, de zaak zelf voorop; null boven `HOOGSTENS`. Verrekenen en uitbetalen
 * sluiten elkaar uit: die gaan samen voor, en pas daarna valt af wat niet kan.
 */
function combinaties(zaak: Zaak, paden: readonly OpenPad[]): readonly Zaak[] | null {
  const ieder = (zaken: readonly Zaak[], pad: OpenPad): readonly Zaak[] =>
    zaken.flatMap((een) => lezingenVan(zaak, pad).map((lezing) => lezing(een)));
  const paar = (pad: OpenPad): boolean =>
    pad === "gemeente.verrekenen" || pad === "gemeente.uitbetalen";
  let zaken = paden.filter(paar).reduce<readonly Zaak[]>(ieder, [zaak]).filter(kan);
  // De gemeente eerst: wat daarna komt, deelt dan de vergelijking zonder werk.
  const rest = paden.filter((pad) => !paar(pad));
  for (const pad of [...rest.filter(vanGemeente), ...rest.filter((een) => !vanGemeente(een))]) {
    zaken = ieder(zaken, pad).filter(kan);
    if (zaken.length > HOOGSTENS) return null;
  }
  return zaken;
}

const vanGemeente = (pad: OpenPad): boolean => pad.startsWith("gemeente.");

/** De bedragen van één lezing. */
interface Cijfers {
  readonly gewoneMaand: Decimal;
  readonly laagsteMaand: Decimal;
  readonly verschilTotaal: Decimal;
  readonly verschilGewoneMaand: Decimal;
  readonly maanden: readonly Decimal[];
  readonly vrijlatingKanDoorlopen: boolean;
}

/**
 * Rekent lezingen; wie dezelfde gemeente deelt, deelt ook de maanden zonder werk. Wat van de zaak zelf al is gerekend
 * (`al`), wordt niet nog eens gerekend.
 */
class Rekenaar {
  readonly #zonder = new Map<Gemeente, readonly Maandtotaal[]>();
  readonly #bekend = new Map<Zaak, Cijfers>();

  constructor(
    readonly zaak: Zaak,
    readonly al: Vergelijking | null,
  ) {
    if (al !== null) this.#zonder.set(zaak.gemeente, al.zonder);
  }

  cijfers(zaak: Zaak): Cijfers {
    let gevonden = this.#bekend.get(zaak);
    if (gevonden === undefined) {
      gevonden = this.#reken(zaak);
      this.#bekend.set(zaak, gevonden);
    }
    return gevonden;
  }

  #maandenZonder(zaak: Zaak): readonly Maandtotaal[] {
    let gevonden = this.#zonder.get(zaak.gemeente);
    if (gevonden === undefined) {
      gevonden = reken(zonderWerk(zaak)).maanden;
      this.#zonder.set(zaak.gemeente, gevonden);
    }
    return gevonden;
  }

  #reken(zaak: Zaak): Cijfers {
    const { maanden, verloop } = (zaak === this.zaak ? this.al : null) ?? reken(zaak);
    const zonder = this.#maandenZonder(zaak);
    const werk = werkmaanden(maanden);
    const gewoonZonder = gewoneMaand(alleen(zonder, werk));
    const gewoon = werk.length === 0 ? gewoonZonder : gewoneMaand(alleen(maanden, werk));
    const bedragen = maanden.map(({ totaal }) => totaal);
    return {
      gewoneMaand: gewoon,
      laagsteMaand: bedragen.reduce(laagste),
      verschilTotaal: totalen(maanden).totaal.minus(totalen(zonder).totaal),
      verschilGewoneMaand: gewoon.minus(gewoonZonder),
      maanden: bedragen,
      vrijlatingKanDoorlopen: verloop.vrijlatingKanDoorlopen,
    };
  }
}

const zelfdeCijfers = (een: Cijfers, ander: Cijfers): boolean =>
  een.gewoneMaand.equals(ander.gewoneMaand) &&
  een.laagsteMaand.equals(ander.laagsteMaand) &&
  een.verschilTotaal.equals(ander.verschilTotaal);

const spreiding = (bedragen: readonly Decimal[]): Spreiding => ({
  laag: tekst(bedragen.reduce(laagste)),
  hoog: tekst(bedragen.reduce(hoogste)),
});

const verschil = (bedragen: readonly Decimal[]): Decimal =>
  bedragen.reduce(hoogste).minus(bedragen.reduce(laagste));

/** Hoeveel één open antwoord alleen scheelt. */
function watDoet({ start }: Zaak, vraag: OpenPad, cijfers: readonly Cijfers[]) {
  const perMaand = (cijfers[0]?.maanden ?? []).map((_, plaats) =>
    verschil(cijfers.map(({ maanden }) => maanden[plaats] ?? NUL)),
  );
  const meest = perMaand.reduce(hoogste, NUL);
  return {
    vraag,
    gewoneMaand: verschil(cijfers.map((een) => een.gewoneMaand)),
    laagsteMaand: verschil(cijfers.map((een) => een.laagsteMaand)),
    verschilTotaal: verschil(cijfers.map((een) => een.verschilTotaal)),
    verschilGewoneMaand: verschil(cijfers.map((een) => een.verschilGewoneMaand)),
    maand: maandVan(maandnummer(start) + perMaand.findIndex((bedrag) => bedrag.equals(meest))),
    meest,
  };
}

const naarUitkomst = (antwoord: ReturnType<typeof watDoet>): OpenAntwoord => ({
  vraag: antwoord.vraag,
  gewoneMaand: tekst(antwoord.gewoneMaand),
  laagsteMaand: tekst(antwoord.laagsteMaand),
  verschilTotaal: tekst(antwoord.verschilTotaal),
  verschilGewoneMaand: tekst(antwoord.verschilGewoneMaand),
  meesteMaand: { maand: antwoord.maand, bedrag: tekst(antwoord.meest) },
});

/** Kan een vrijlating van voor 2027 in het venster nog lopen? Alleen dan wordt gekeken of de overgang verschil maakt. */
function kanOvergaan({ start, maanden, werk, vrijlating, open }: Zaak): boolean {
  const einde = maandVan(maandnummer(start) + maanden - 1);
  if (werk.length === 0 || einde < BEGIN_34A) return false;
  if (!vrijlating.toepassen && !open.includes("vrijlating.toepassen")) return false;
  return (
    start < BEGIN_34A ||
    Object.values(vrijlating.gebruikteMaanden).some((gebruikt) => gebruikt.n > 0 || gebruikt.r > 0)
  );
}

/**
 * Tussen welke bedragen de uitkomst ligt, en wat elk open antwoord daaraan doet: euro netto op de rekening.
 * @param al de uitkomst van de zaak zelf, voor wie die al heeft
 * @returns null als er niets openstaat
 * @throws BuitenBereik zoals `bereken`
 */
export function reikwijdteVan(zaak: Zaak, al: Vergelijking | null = null): Reikwijdte | null {
  getoetst(zaak);
  const rekenaar = new Rekenaar(zaak, al);
  const alleenVan = (pad: OpenPad): readonly Zaak[] => combinaties(zaak, [pad]) ?? [zaak];
  const elkAlleen = (paden: readonly OpenPad[]): readonly Zaak[] => paden.flatMap(alleenVan);
  let paden: readonly OpenPad[] = [...new Set(zaak.open)];
  let zaken = combinaties(zaak, paden) ?? elkAlleen(paden);
  if (zaak.vrijlating.overgang2027 === null && !paden.includes(OVERGANG) && kanOvergaan(zaak)) {
    const loopt = zaken.map(vrijlatingMet({ overgang2027: "n" }));
    const anders = zaken.some((een, plaats) => {
      const ander = loopt[plaats];
      const cijfers = rekenaar.cijfers(een);
      if (ander === undefined || !cijfers.vrijlatingKanDoorlopen) return false;
      return !zelfdeCijfers(cijfers, rekenaar.cijfers(ander));
    });
    if (anders) {
      paden = [...paden, OVERGANG];
      const samen = [...zaken, ...loopt];
      zaken = samen.length > HOOGSTENS ? elkAlleen(paden) : samen;
    }
  }
  if (paden.length === 0) return null;
  const cijfers = zaken.map((een) => rekenaar.cijfers(een));
  return {
    gewoneMaand: spreiding(cijfers.map((een) => een.gewoneMaand)),
    laagsteMaand: spreiding(cijfers.map((een) => een.laagsteMaand)),
    verschilTotaal: spreiding(cijfers.map((een) => een.verschilTotaal)),
    verschilGewoneMaand: spreiding(cijfers.map((een) => een.verschilGewoneMaand)),
    maanden: Array.from({ length: zaak.maanden }, (_, plaats) => ({
      maand: maandVan(maandnummer(zaak.start) + plaats),
      ...spreiding(cijfers.map(({ maanden }) => maanden[plaats] ?? NUL)),
    })),
    vragen: paden
      .map((vraag) =>
        watDoet(
          zaak,
          vraag,
          alleenVan(vraag).map((een) => rekenaar.cijfers(een)),
        ),
      )
      .sort(
        (een, ander) =>
          ander.verschilTotaal.comparedTo(een.verschilTotaal) ||
          ander.laagsteMaand.comparedTo(een.laagsteMaand),
      )
      .map(naarUitkomst),
  };
}
