/**
 * The uitkeringsspecificatie (the monthly statement of the municipality) beside the outcome: which line is
 * which amount, why the two may differ, and which other setting gives exactly the amounts of the statement.
 */
import { Decimal } from "decimal.js";
import { absolute, compare, isZero, sum } from "@/lib/notation/money";
import {
  specificatieRegels,
  specificaties,
  toetsBereik,
  type Bedrag,
  type GebruikteMaanden,
  type Maand,
  type Specificatie,
  type SpecificatieRegel,
  type Uitkomst,
  type Werk,
  type Zaak,
} from "@/lib/recht";
import { withSettlement } from "./what-if";
import { MAANDEN_VRIJLATING } from "@/lib/recht/grenzen";

/**
 * The statement about a month; null when it cannot be shown: it counts the income of a month before the first one shown,
 * or it is about a month that is not shown.
 */
export function specificatieVan(zaak: Zaak, maand: Maand): Specificatie | null {
  const found = specificaties(zaak).find((one) => one.maand === maand);
  return found && found.inkomstenVan >= zaak.start ? found : null;
}

/** Lines that a statement has only when there is something on them. */
const onlyWhenUsed: readonly SpecificatieRegel[] = ["partnerTeltNiet", "ingehouden"];

/** The lines to show of a statement, in its order. */
export function linesOf({ bedragen }: Specificatie): readonly SpecificatieRegel[] {
  return specificatieRegels.filter(
    (regel) => !onlyWhenUsed.includes(regel) || !isZero(bedragen[regel]),
  );
}

/**
 * What else may go off the money of a statement: debts of the month in which it comes, at most what was paid; null when
 * there are none. Whether the municipality takes them off, or somebody else, nobody said.
 */
export function debtsOn(uitkomst: Uitkomst, { betaaldIn, bedragen }: Specificatie): Bedrag | null {
  const month = uitkomst.maanden.find(({ maand }) => maand === betaaldIn);
  const debts = absolute(month?.opRekening.inhoudingen ?? "0.00");
  const most = compare(debts, bedragen.betaald) < 0 ? debts : bedragen.betaald;
  return isZero(most) ? null : most;
}

/** The usual causes of a difference. Each has a heading and a text under `specificatie.oorzaken`. */
export const oorzaken = [
  "vierWeken",
  "andereMaand",
  "vrijlating",
  "loonheffingskorting",
  "norm",
  "nieuweBedragen",
  "vakantiegeld",
  "reservering",
  "schatting",
  "loonAnders",
  "inhoudingen",
  "anderInkomen",
] as const;

export type Oorzaak = (typeof oorzaken)[number];

/** All causes, those that play a part in this situation and month first. */
export function oorzakenVan(
  zaak: Zaak,
  uitkomst: Uitkomst,
  maand: Maand,
): readonly { readonly code: Oorzaak; readonly speelt: boolean }[] {
  const month = uitkomst.maanden.find((one) => one.maand === maand);
  const jobs = zaak.werk;
  const { huishouden, gemeente } = zaak;
  const plays: Readonly<Record<Oorzaak, boolean>> = {
    vierWeken: jobs.some(
      ({ betaling }) => betaling.ritme === "vierWeken" || betaling.ritme === "week",
    ),
    andereMaand:
      gemeente.verrekenwijze !== "opDeMaand" ||
      jobs.some(({ betaling }) => betaling.ritme === "maandErna"),
    vrijlating: (month?.inkomsten ?? []).some(
      ({ vrijlating, bron }) => vrijlating.grond !== null || bron === "werk",
    ),
    loonheffingskorting: jobs.some((job) => !job.loonheffingskorting) || jobs.length > 1,
    norm:
      huishouden.kostendelendeMedebewoners > 0 ||
      huishouden.partner !== null ||
      new Decimal(huishouden.verlagingNormProcent).gt(0),
    nieuweBedragen: maand.endsWith("-01") || maand.endsWith("-07"),
    vakantiegeld: jobs.some(({ vakantiegeld }) => vakantiegeld.hoe !== "jaarlijks"),
    reservering: false,
    schatting: false,
    loonAnders: jobs.some(({ loon }) => Object.keys(loon.perMaand).length > 0),
    inhoudingen: zaak.inhoudingen.length > 0,
    anderInkomen: zaak.overigInkomen.length + zaak.eenmalig.length > 0,
  };
  const rows = oorzaken.map((code) => ({ code, speelt: plays[code] }));
  return [...rows.filter(({ speelt }) => speelt), ...rows.filter(({ speelt }) => !speelt)];
}

/** Another way to compute the same household. Each has a sentence under `specificatie.anders`. */
export type AndereInstelling =
  | "maandLater"
  | "opDeMaand"
  | "gemiddelde"
  | "werkdagen"
  | "ontvangen"
  | "vanBijstand"
  | "vanNorm"
  | "nietBewaard"
  | "zonderVrijlating"
  | "metVrijlating"
  | "vrijlatingOp"
  | "zonderLoonheffingskorting"
  | "metLoonheffingskorting"
  | "kostendelerMeer"
  | "kostendelerMinder"
  | "vakantiegeldBijElkLoon"
  | "vakantiegeldJaarlijks";

/** The amounts that somebody read on the statement; a line that is not filled in is left out. */
export type Opgegeven = Readonly<Partial<Record<SpecificatieRegel, Bedrag>>>;

/** How a line of the statement compares: `verschil` is statement − outcome. */
export interface Vergelijking {
  readonly regel: SpecificatieRegel;
  readonly hier: Bedrag;
  readonly opgegeven: Bedrag;
  readonly verschil: Bedrag;
}

/** Compares the lines that were filled in with the statement of the month. */
export function vergelijk(
  hier: Specificatie["bedragen"],
  opgegeven: Opgegeven,
): readonly Vergelijking[] {
  return specificatieRegels.flatMap((regel) => {
    const amount = opgegeven[regel];
    if (amount === undefined) return [];
    const verschil = new Decimal(amount).minus(hier[regel]).toFixed(2);
    return [{ regel, hier: hier[regel], opgegeven: amount, verschil }];
  });
}

/**
 * The single other settings under which every filled-in line agrees to the cent, most likely first.
 * Empty when nothing was filled in, when it agrees already, or when no single setting explains it.
 */
export function zoekInstelling(
  zaak: Zaak,
  maand: Maand,
  opgegeven: Opgegeven,
): readonly AndereInstelling[] {
  const agrees = (other: Zaak) => {
    // A setting that does not go together with the others is no explanation.
    const found = toetsBereik(other).length === 0 && specificatieVan(other, maand);
    if (!found) return false;
    const lines = vergelijk(found.bedragen, opgegeven);
    return lines.length > 0 && lines.every(({ verschil }) => new Decimal(verschil).isZero());
  };
  if (Object.keys(opgegeven).length === 0 || agrees(zaak)) return [];
  return variants(zaak)
    .filter(({ zaak: other }) => agrees(other))
    .map(({ code }) => code);
}

interface Variant {
  readonly code: AndereInstelling;
  readonly zaak: Zaak;
}

function variants(zaak: Zaak): readonly Variant[] {
  const { gemeente, huishouden, vrijlating } = zaak;
  const found: Variant[] = [];
  const add = (code: AndereInstelling, change: Partial<Zaak>) => {
    found.push({ code, zaak: { ...zaak, ...change } });
  };
  const withGemeente = (code: AndereInstelling, change: Partial<Zaak["gemeente"]>) => {
    add(code, { gemeente: { ...gemeente, ...change } });
  };
  const jobs = (change: (werk: Werk) => Partial<Werk>) => ({
    werk: zaak.werk.map((werk) => ({ ...werk, ...change(werk) })),
  });

  if (
    zaak.werk.some(({ betaling }) => betaling.ritme === "vierWeken" || betaling.ritme === "week")
  ) {
    for (const vierWeken of ["gemiddelde", "werkdagen", "ontvangen"] as const)
      if (gemeente.vierWeken !== vierWeken) withGemeente(vierWeken, { vierWeken });
  }
  const other = gemeente.verrekenwijze === "maandLater" ? "opDeMaand" : "maandLater";
  add(other, withSettlement(zaak, other));

  if (vrijlating.toepassen) {
    add("zonderVrijlating", { vrijlating: { ...vrijlating, toepassen: false } });
    const { n } = MAANDEN_VRIJLATING;
    const used: GebruikteMaanden = { ...vrijlating.gebruikteMaanden.aanvrager, n };
    add("vrijlatingOp", {
      vrijlating: {
        ...vrijlating,
        gebruikteMaanden: {
          aanvrager: used,
          partner: { ...vrijlating.gebruikteMaanden.partner, n },
        },
      },
    });
  } else add("metVrijlating", { vrijlating: { ...vrijlating, toepassen: true } });

  for (const reservering of ["vanBijstand", "vanNorm"] as const)
    if (gemeente.reservering !== reservering) withGemeente(reservering, { reservering });
  if (gemeente.vakantietoeslagUitbetaling === "jaarlijks")
    withGemeente("nietBewaard", { vakantietoeslagUitbetaling: "maandelijks" });

  if (zaak.werk.some(({ loonheffingskorting }) => loonheffingskorting))
    add(
      "zonderLoonheffingskorting",
      jobs(() => ({ loonheffingskorting: false })),
    );
  if (zaak.werk.some(({ loonheffingskorting }) => !loonheffingskorting))
    add(
      "metLoonheffingskorting",
      jobs(() => ({ loonheffingskorting: true })),
    );
  if (zaak.werk.some(({ vakantiegeld }) => vakantiegeld.hoe === "jaarlijks"))
    add(
      "vakantiegeldBijElkLoon",
      jobs(() => ({ vakantiegeld: { hoe: "bijElkLoon", procent: null } })),
    );
  if (zaak.werk.some(({ vakantiegeld }) => vakantiegeld.hoe !== "jaarlijks"))
    add(
      "vakantiegeldJaarlijks",
      jobs(() => ({ vakantiegeld: { hoe: "jaarlijks", maand: 5 } })),
    );

  const shared = huishouden.kostendelendeMedebewoners;
  const withShared = (code: AndereInstelling, kostendelendeMedebewoners: number) => {
    add(code, { huishouden: { ...huishouden, kostendelendeMedebewoners } });
  };
  withShared("kostendelerMeer", shared + 1);
  if (shared > 0) withShared("kostendelerMinder", shared - 1);
  return found;
}

/**
 * Gross wage of the months shown, per calendar year: what to give to a calculator of toeslagen. Without the years in which
 * the gross wage is not whole: a wage was given net, or bijstand begins later and what came before it is not in the outcome.
 */
export function brutoPerJaar(
  { bijstandVanaf }: Zaak,
  uitkomst: Uitkomst,
): readonly { readonly jaar: string; readonly maanden: number; readonly bedrag: Bedrag }[] {
  const years = [...new Set(uitkomst.maanden.map(({ maand }) => maand.slice(0, 4)))];
  return years.flatMap((jaar) => {
    if (bijstandVanaf?.startsWith(jaar)) return [];
    const months = uitkomst.maanden
      .filter(({ maand }) => maand.startsWith(jaar))
      .map(({ inkomsten }) => inkomsten.filter(({ bron }) => bron === "werk"))
      .filter((work) => work.length > 0);
    const gross = months.flat().flatMap(({ bruto }) => bruto ?? []);
    return gross.length === 0 || gross.length < months.flat().length
      ? []
      : [{ jaar, maanden: months.length, bedrag: sum(gross) }];
  });
}
