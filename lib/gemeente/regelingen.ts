/**
 * Local schemes with an income limit: what somebody keeps, what somebody may lose and from which month.
 * An amount that is not known stays unknown; it never counts as zero.
 *
 * The income that is compared with the limit is net, with the holiday pay that is built up: what counts against
 * the norm, plus the part of the wage that may be kept, plus the bijstand itself (loon-en-toeslagen.md 6).
 * Municipalities differ in what they count, so every answer is an indication.
 */
import Decimal from "decimal.js";
import {
  waardenVan,
  type Bedrag,
  type Maand,
  type MaandUitkomst,
  type Uitkomst,
  type Zaak,
} from "@/lib/recht";
import { LEEFTIJD, VENSTER } from "@/lib/recht/grenzen";
import { leeftijdOp } from "@/lib/notation/datum";
import type { Bekend, Herkomst, Praktijk, Regeling } from "./praktijk";

/** What happens to one scheme in the months shown. */
export type Oordeel =
  | { readonly soort: "houdt" }
  /** The amount becomes lower in steps: what is left at the highest income. */
  | { readonly soort: "minder"; readonly vanaf: Maand; readonly deel: string }
  | { readonly soort: "misschienKwijt"; readonly vanaf: Maand }
  /** The limit is not known. */
  | { readonly soort: "vraagGemeente" };

export interface RegelingOordeel {
  readonly naam: "iit" | "kwijtschelding" | "regeling";
  /** The name of the scheme as the file has it; null for the two that the law names. */
  readonly titel: string | null;
  readonly groep: Regeling["waarde"]["groep"] | null;
  readonly oordeel: Oordeel;
  /** Worth of the scheme in euro per year; null = not known. */
  readonly waardePerJaar: Bedrag | null;
  /** Income limit in percent of the norm; null = not known. */
  readonly procent: string | null;
  /** Where the limit stands; null when the file has none. */
  readonly herkomst: Herkomst | null;
}

const zero = new Decimal(0);

/** Net income of a month with the holiday pay that is built up, in euro. */
export function inkomenVoorRegelingen(maand: MaandUitkomst): Decimal {
  return maand.inkomsten.reduce(
    (sum, { verrekend, vrijlating }) => sum.plus(verrekend).plus(vrijlating.bedrag),
    new Decimal(maand.bijstand),
  );
}

/** Income as a percentage of the norm of that month. */
const share = (maand: MaandUitkomst) => inkomenVoorRegelingen(maand).div(maand.norm).times(100);

/** A norm of 0 has no percentage: such a month says nothing about a limit. */
const comparable = (uitkomst: Uitkomst) =>
  uitkomst.maanden.filter(({ norm }) => new Decimal(norm).greaterThan(0));

/** The first month in which the income is above `procent` of the norm; undefined when there is none. */
export function eersteMaandBoven(uitkomst: Uitkomst, procent: string): Maand | undefined {
  return comparable(uitkomst).find((maand) => share(maand).greaterThan(procent))?.maand;
}

/**
 * The first month in which the average over a reference period is above the limit. Of the months before the first
 * one shown we know nothing; they count as a month at the norm, as with bijstand without work.
 */
function firstMonthAverageAbove(uitkomst: Uitkomst, procent: string, period: number) {
  const shares = comparable(uitkomst);
  let sum = zero;
  for (const [index, maand] of shares.entries()) {
    sum = sum.plus(share(maand));
    const dropped = shares[index - period];
    if (dropped) sum = sum.minus(share(dropped));
    const before = Math.max(0, period - index - 1);
    if (
      sum
        .plus(100 * before)
        .div(period)
        .greaterThan(procent)
    )
      return maand.maand;
  }
  return undefined;
}

const januaryAfter = (maand: Maand): Maand => `${String(Number(maand.slice(0, 4)) + 1)}-01`;

/**
 * The yearly amount of the individuele inkomenstoeslag for this household, in euro; null when the file does not say.
 * The most precise row wins: household and age of the children before "iedereen".
 */
export function iitBedrag(iit: Bekend<"iit">["waarde"], zaak: Zaak): Bedrag | null {
  const { partner, kinderen } = zaak.huishouden;
  const ages = kinderen
    .map(({ geboortedatum }) => leeftijdOp(geboortedatum, `${zaak.start}-01`))
    .filter((age) => age < LEEFTIJD.volwassen);
  const kind = partner ? "paar" : ages.length > 0 ? "alleenstaandeOuder" : "alleenstaande";
  const fits = ({ huishouden, kinderen: met }: (typeof iit.bedragen)[number]) =>
    (huishouden === kind || huishouden === "iedereen") &&
    (met === undefined ||
      (met === "metKinderen" && ages.length > 0) ||
      (met === "onder12" && ages.some((age) => age < 12)) ||
      (met === "vanaf12" && ages.some((age) => age >= 12)));
  const precision = ({ huishouden, kinderen: met }: (typeof iit.bedragen)[number]) =>
    (huishouden === "iedereen" ? 0 : 10) + (met === undefined ? 0 : met === "metKinderen" ? 1 : 2);
  // Of two rows that fit equally well, such as with children both under and over 12, the highest.
  const best = iit.bedragen
    .filter(fits)
    .sort((a, b) => precision(b) - precision(a) || new Decimal(b.bedrag).comparedTo(a.bedrag))[0];
  if (!best) return null;
  const { perKind } = iit;
  const extra = perKind
    ? ages.reduce((sum, age) => sum.plus(age < 12 ? perKind.onder12 : perKind.vanaf12), zero)
    : zero;
  return extra.plus(best.bedrag).toFixed(2);
}

/** The individuele inkomenstoeslag: a cliff at the limit, or a slope where the file has steps. */
function oordeelIit(praktijk: Praktijk, zaak: Zaak, uitkomst: Uitkomst): RegelingOordeel {
  const gegeven = praktijk.gegevens.iit;
  const base = { naam: "iit", titel: null, groep: null } as const;
  if (gegeven === "onbekend") {
    return {
      ...base,
      oordeel: { soort: "vraagGemeente" },
      waardePerJaar: null,
      procent: null,
      herkomst: null,
    };
  }
  const iit = gegeven.waarde;
  const known = { ...base, waardePerJaar: iitBedrag(iit, zaak), herkomst: gegeven };
  if (iit.procent === undefined) {
    return { ...known, oordeel: { soort: "vraagGemeente" }, procent: null };
  }
  const above = (procent: string) =>
    iit.meting === "gemiddeld" && iit.maanden !== undefined
      ? firstMonthAverageAbove(uitkomst, procent, iit.maanden)
      : eersteMaandBoven(uitkomst, procent);
  const vanaf = above(iit.procent);
  if (vanaf === undefined) return { ...known, oordeel: { soort: "houdt" }, procent: iit.procent };

  const steps = [...(iit.trappen ?? [])].sort((a, b) => Number(a.tot) - Number(b.tot));
  const step = steps.find(({ tot }) => above(tot) === undefined);
  return {
    ...known,
    procent: iit.procent,
    oordeel: step
      ? { soort: "minder", vanaf, deel: step.deel }
      : { soort: "misschienKwijt", vanaf },
  };
}

/** What is waived of a tax bill, in euro per year: the bill less a part (in percent) of twelve times the capacity. */
export function kwijtgescholden(
  aanslag: Decimal.Value,
  inkomen: Decimal.Value,
  norm: Decimal.Value,
  procent: Decimal.Value,
  deelNaarAanslag: Decimal.Value,
): Bedrag {
  const capacity = Decimal.max(
    0,
    new Decimal(inkomen).minus(new Decimal(norm).times(procent).div(100)),
  );
  const paid = capacity.times(12).times(deelNaarAanslag).div(100);
  return Decimal.max(0, new Decimal(aanslag).minus(paid)).toFixed(2, Decimal.ROUND_HALF_UP);
}

export interface KwijtscheldingOordeel extends RegelingOordeel {
  /**
   * With the bill known: what is waived in a month's position, lowest over the months. With the percentage not
   * known it is a band: from the State's own percentage of the norm to the most that a municipality may use.
   */
  readonly laagst: { readonly van: Bedrag; readonly tot: Bedrag } | null;
}

/**
 * Kwijtschelding of municipal and water taxes: gradual, so `vanaf` is the first month in which less is waived.
 * @param aanslag the size of the bill in euro per year, as the person filled it in; null = not known
 */
function oordeelKwijtschelding(
  praktijk: Praktijk,
  uitkomst: Uitkomst,
  aanslag: Bedrag | null,
): KwijtscheldingOordeel {
  const gegeven = praktijk.gegevens.kwijtschelding;
  const waarde = gegeven === "onbekend" ? null : gegeven.waarde;
  const procent = waarde?.procent ?? null;
  const base = {
    naam: "kwijtschelding",
    titel: null,
    groep: null,
    waardePerJaar: aanslag,
    procent,
    herkomst: gegeven === "onbekend" ? null : gegeven,
  } as const;
  const months = comparable(uitkomst);
  const wet = waardenVan("kwijtschelding", uitkomst.maanden[0]?.maand ?? VENSTER.van);
  const highest = procent ?? wet.hoogstens;
  const vanaf = eersteMaandBoven(uitkomst, highest);
  const oordeel: Oordeel =
    vanaf !== undefined
      ? { soort: "misschienKwijt", vanaf }
      : procent === null
        ? { soort: "vraagGemeente" }
        : { soort: "houdt" };
  if (aanslag === null || months.length === 0) return { ...base, oordeel, laagst: null };
  const lowest = (percentage: string) =>
    Decimal.min(
      ...months.map((maand) =>
        kwijtgescholden(
          aanslag,
          inkomenVoorRegelingen(maand),
          maand.norm,
          percentage,
          waarde?.deelNaarAanslag ?? wet.deelNaarAanslag,
        ),
      ),
    ).toFixed(2);
  return {
    ...base,
    oordeel,
    laagst: { van: lowest(procent ?? wet.rijk), tot: lowest(highest) },
  };
}

/** Collective insurance, city pass, bijzondere bijstand and the like: kept up to the limit. */
function oordeelRegeling(gegeven: Regeling, uitkomst: Uitkomst): RegelingOordeel {
  const { naam, groep, procent, getoetst, waardePerJaar } = gegeven.waarde;
  const base = {
    naam: "regeling",
    titel: naam,
    groep,
    waardePerJaar: waardePerJaar ?? null,
    procent: procent ?? null,
    herkomst: gegeven,
  } as const;
  if (procent === undefined) return { ...base, oordeel: { soort: "vraagGemeente" } };
  const first = eersteMaandBoven(uitkomst, procent);
  if (first === undefined) return { ...base, oordeel: { soort: "houdt" } };
  if (getoetst !== "jaarlijks")
    return { ...base, oordeel: { soort: "misschienKwijt", vanaf: first } };

  // Tested once a year: lost at a January in which the income is above the limit.
  const above = new Set(
    comparable(uitkomst)
      .filter((maand) => share(maand).greaterThan(procent))
      .map(({ maand }) => maand),
  );
  const last = uitkomst.maanden.at(-1)?.maand ?? first;
  const january = uitkomst.maanden.find(
    ({ maand }) => maand.endsWith("-01") && above.has(maand),
  )?.maand;
  const vanaf = january ?? (above.has(last) ? januaryAfter(last) : undefined);
  return {
    ...base,
    oordeel: vanaf === undefined ? { soort: "houdt" } : { soort: "misschienKwijt", vanaf },
  };
}

/**
 * All local schemes of a municipality for this household, always with the individuele inkomenstoeslag and
 * kwijtschelding, known or not.
 * @param aanslag size of the yearly municipal and water tax bill in euro; null = not filled in
 */
export function judgeRegelingen(
  praktijk: Praktijk,
  zaak: Zaak,
  uitkomst: Uitkomst,
  aanslag: Bedrag | null,
): readonly (RegelingOordeel | KwijtscheldingOordeel)[] {
  return [
    oordeelIit(praktijk, zaak, uitkomst),
    oordeelKwijtschelding(praktijk, uitkomst, aanslag),
    ...praktijk.gegevens.regelingen.map((gegeven) => oordeelRegeling(gegeven, uitkomst)),
  ];
}
