/** Wat een antwoord dat openstaat kan zijn: elke lezing als verandering van de zaak. */
import { rijIn } from "./geldig";
import { BEGIN_34A } from "./grenzen";
import { maandnummer } from "./maand";
import { vakantiebijslag } from "./parameters/vakantietoeslag";
import { artikel34a, vrijlatingGronden } from "./parameters/vrijlating";
import type {
  GebruikteMaanden,
  Gemeente,
  OpenPad,
  VrijlatingKeuzes,
  Vakantiegeld,
  Verrekenwijze,
  Werk,
  Zaak,
} from "./situatie";

type Lezing = (zaak: Zaak) => Zaak;

export const OVERGANG = "vrijlating.overgang2027";
const { n, r, z } = vrijlatingGronden[0].waarden;

/** Alle maanden van een vrijlating op; onder artikel 34a kan dat pas als het al gold. */
function allesGebruikt(start: Zaak["start"]): GebruikteMaanden {
  const duur34a = start < BEGIN_34A ? 0 : artikel34a[0].waarden.maanden;
  return { n: n.maanden, r: r.maanden, z: z.maanden, "34a": duur34a };
}
const NIETS_GEBRUIKT: GebruikteMaanden = { n: 0, r: 0, z: 0, "34a": 0 };

type Delen = Readonly<Record<string, unknown>>;

/** Zeggen twee waarden van een antwoord hetzelfde? Zij zijn vlak of genest, en van dezelfde soort. */
function gelijk(een: unknown, ander: unknown): boolean {
  if (typeof een !== "object") return een === ander;
  const links = { ...(een as Delen) };
  const rechts = { ...(ander as Delen) };
  return Object.keys({ ...links, ...rechts }).every((naam) => gelijk(links[naam], rechts[naam]));
}

/** De waarde die er staat, en elke andere lezing ervan. */
function wissel<T>(nu: T, waarden: readonly T[], zet: (waarde: T) => Lezing): readonly Lezing[] {
  return [(zaak) => zaak, ...waarden.filter((waarde) => !gelijk(waarde, nu)).map(zet)];
}

export const vrijlatingMet =
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

/** In het bestand zijn het twee velden, die elk een andere wijze kunnen zeggen, en nooit allebei. */
const ANDERE_WIJZE = {
  "gemeente.verrekenen": "maandLater",
  "gemeente.uitbetalen": "volgendeMaand",
} as const;
type VerrekenPad = keyof typeof ANDERE_WIJZE;

type AnderPad = Exclude<OpenPad, VerrekenPad>;

export const overVerrekenen = (pad: OpenPad): pad is VerrekenPad => pad in ANDERE_WIJZE;

/** De lezingen van de verrekenwijze waarvan een of beide velden openstaan; wat het andere veld zegt, blijft staan. */
export function verrekenlezingen(
  { gemeente: { verrekenwijze } }: Zaak,
  paden: readonly VerrekenPad[],
): readonly Lezing[] {
  const open = ["opDeMaand" as const, ...paden.map((pad) => ANDERE_WIJZE[pad])];
  return wissel<Verrekenwijze>(verrekenwijze, open.includes(verrekenwijze) ? open : [], (wijze) =>
    gemeenteMet({ verrekenwijze: wijze }),
  );
}

/** De lezingen van een antwoord over iets anders dan de verrekenwijze, die van de zaak zelf voorop. */
export function lezingenVan(zaak: Zaak, pad: AnderPad): readonly Lezing[] {
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
    case "vrijlating.gebruikteMaanden.aanvrager":
    case "vrijlating.gebruikteMaanden.partner": {
      const wie = pad === "vrijlating.gebruikteMaanden.partner" ? "partner" : "aanvrager";
      return wissel(
        vrijlating.gebruikteMaanden[wie],
        [NIETS_GEBRUIKT, allesGebruikt(start)],
        (maanden) => (een) =>
          vrijlatingMet({
            gebruikteMaanden: { ...een.vrijlating.gebruikteMaanden, [wie]: maanden },
          })(een),
      );
    }
    case OVERGANG:
      return wissel<"34a" | "n">(vrijlating.overgang2027 ?? "34a", ["34a", "n"], (overgang2027) =>
        vrijlatingMet({ overgang2027 }),
      );
    case "vrijlating.vooruitlopen2026":
      return wissel(vrijlating.vooruitlopen2026, [true, false], (vooruitlopen2026) =>
        vrijlatingMet({ vooruitlopen2026 }),
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
