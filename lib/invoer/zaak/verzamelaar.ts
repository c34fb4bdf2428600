/** What comes up while answers are read: what is missing or cannot be used, and what was assumed instead. */
import { parseAantal } from "@/lib/notation/bedrag";
import type { Gelezen, InvoerFoutCode } from "@/lib/notation/lezen";

/** What is assumed because somebody does not know or was not asked. Each has a sentence under `controle.aannames`. */
export type AannameCode =
  | "bijstand" // which benefit is not known: bijstand
  | "heleMaanden" // bijstand in all months
  | "partnerRecht" // the bijstand is for both
  | "partnerReden" // the partner may live here
  | "partnerInkomen" // what a partner elsewhere earns does not count
  | "kindBlijft" // a child that becomes 18 goes on living in the home
  | "huisgenotenInkomen" // a housemate has no income
  | "ouders" // the parents can pay: no supplement
  | "huisgenoten" // a housemate shares costs
  | "uren" // 16 hours a week, as an example (waarde: hours)
  | "minimumloon" // the minimum wage (waarde: euro per hour)
  | "startdatum" // first day of next month (waarde: day)
  | "ritme" // paid every month
  | "eersteBetaaldag" // paid at the end of the first period (waarde: day)
  | "vakantiegeld" // holiday pay once a year in May
  | "eerstePeriodeTot" // the pay covers the period that ends on the pay day, or the first whole period
  | "vakantiegeldErin" // holiday pay with every wage is in the amount
  | "loonheffingskorting" // one employer applies it
  | "geenVrijlating" // the municipality lets nothing be kept
  | "vrijlatingOp" // all months were used before
  | "geenMaandenGebruikt" // no months were used before
  | "verrekenen" // wages of a month lower the payment of that month
  | "vierWeken" // four-weekly wage × 13 / 12
  | "vakantietoeslagInkomen" // other income has no holiday pay
  | "geenZorgtoeslag" // not known whether insured
  | "geenHuurtoeslag"; // not known whether renting, or the rent

export interface Aanname {
  readonly code: AannameCode;
  /** Place in the answers of the answer that would replace it. */
  readonly pad: string;
  /** The value that was assumed: an amount, hours or a day in the notation of the situation file. */
  readonly waarde: string | null;
}

/** An answer that is missing or cannot be used. */
export interface InvoerFout {
  /** Place in the answers, "huishouden.aanvrager.geboortedatum" or "scenarios.0.banen.1.bedrag". */
  readonly pad: string;
  readonly code: InvoerFoutCode;
}

/** Collects what could not be read, and hands on a harmless value so that everything else is still looked at. */
export class Verzamelaar {
  readonly fouten: InvoerFout[] = [];
  readonly aannames: Aanname[] = [];

  lees<T extends string>(pad: string, uitkomst: Gelezen<T>, anders: T): T {
    if (uitkomst.ok) return uitkomst.waarde;
    this.fout(pad, uitkomst.code);
    return anders;
  }

  /** A field that may be left empty. */
  leesOptioneel<T extends string, L>(
    pad: string,
    tekst: string,
    parse: (tekst: string) => Gelezen<T>,
    leeg: L,
  ): T | L {
    if (tekst.trim() === "") return leeg;
    const uitkomst = parse(tekst);
    if (uitkomst.ok) return uitkomst.waarde;
    this.fout(pad, uitkomst.code);
    return leeg;
  }

  fout(pad: string, code: InvoerFoutCode): void {
    this.fouten.push({ pad, code });
  }

  /** Once per answer, also when several rules ask for it. */
  neemAan(code: AannameCode, pad: string, waarde: string | null = null): void {
    if (!this.aannames.some((aanname) => aanname.code === code && aanname.pad === pad))
      this.aannames.push({ code, pad, waarde });
  }

  /** Reads a month of the year, "1"–"12". */
  leesKalendermaand(pad: string, tekst: string): number {
    const maand = Number(this.lees(pad, parseAantal(tekst), "5"));
    if (maand >= 1 && maand <= 12) return maand;
    this.fout(pad, "maand");
    return 5;
  }
}
