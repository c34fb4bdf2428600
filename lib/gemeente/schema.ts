/**
 * The practice of a municipality as data: what it does where the law leaves a choice, and where that stands.
 * One file per municipality or service in public/gemeenten; docs/gemeenten.md explains every field.
 * "onbekend" says that nobody has looked it up or that no page says it. It never means "nee".
 */
import * as z from "zod/mini";
import { PREMIES_PER_JAAR } from "@/lib/recht/grenzen";

/** Every check's message is a code; messages › gemeente.fouten has the sentence with the remedy. */
export type PraktijkFoutCode =
  | "bedrag"
  | "procent"
  | "dag"
  | "datum"
  | "jaar"
  | "maand"
  | "url"
  | "tekst"
  | "teLang"
  | "getal"
  | "jaNee"
  | "keuze"
  | "lijst"
  | "leeg"
  | "verplicht"
  | "onbekendVeld"
  | "object"
  | "gegeven"
  | "json"
  | "versie"
  | "teGroot"
  | "premieMaanden"
  | "maandLaterEnVolgendeMaand";

const code = (value: PraktijkFoutCode) => value;

function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** What kind of text or number a value is, so that a form can be drawn from the schema itself. */
export type Notatie = "bedrag" | "procent" | "dag" | "maand" | "url" | "tekst" | "kalendermaand";
export const notaties = z.registry<{ readonly notatie: Notatie }>();

const amount = z
  .string(code("bedrag"))
  .check(z.regex(/^\d{1,6}\.\d{2}$/, code("bedrag")))
  .register(notaties, { notatie: "bedrag" });
const percent = z
  .string(code("procent"))
  .check(z.regex(/^\d{1,3}(\.\d{1,2})?$/, code("procent")))
  .register(notaties, { notatie: "procent" });
const day = z
  .string(code("dag"))
  .check(z.regex(/^20\d{2}-\d{2}-\d{2}$/, code("dag")), z.refine(isRealDay, code("dag")))
  .register(notaties, { notatie: "dag" });
/** A year, a month or a day: as precise as the page is. */
const since = z
  .string(code("datum"))
  .check(z.regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, code("datum")));
const month = z
  .string(code("maand"))
  .check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/, code("maand")))
  .register(notaties, { notatie: "maand" });
const url = z
  .string(code("url"))
  .check(z.regex(/^https?:\/\/[^\s]+\.[^\s]+$/, code("url")), z.maxLength(500, code("teLang")))
  .register(notaties, { notatie: "url" });
const text = z
  .string(code("tekst"))
  .check(z.regex(/\S/, code("leeg")), z.maxLength(300, code("teLang")))
  .register(notaties, { notatie: "tekst" });
const yesNo = z.boolean(code("jaNee"));
const whole = (low: number, high: number) =>
  z.int(code("getal")).check(z.minimum(low, code("getal")), z.maximum(high, code("getal")));
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, code("keuze"));
const list = <T extends z.core.SomeType>(item: T, most = 40) =>
  z.array(item, code("lijst")).check(z.maxLength(most, code("teLang")));
const object = <T extends z.core.$ZodLooseShape>(shape: T) => z.strictObject(shape, code("object"));
const kinds = <
  const T extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(
  key: string,
  options: T,
) => z.discriminatedUnion(key, options, code("keuze"));

const monthNumber = whole(1, 12).register(notaties, { notatie: "kalendermaand" });

/** In which calendar month the bijstand over a month comes: that month itself, or the next one. */
const payMonth = choice(["zelfde", "volgende"]);

const betaaldag = kinds("soort", [
  object({ soort: z.literal("laatsteWerkdag"), maand: payMonth }),
  object({ soort: z.literal("eindeMaand"), maand: payMonth }),
  object({ soort: z.literal("omstreeks"), maand: payMonth, dag: whole(1, 31) }),
  object({ soort: z.literal("uiterlijk"), maand: payMonth, dag: whole(1, 31) }),
  object({ soort: z.literal("werkdag"), maand: payMonth, nummer: whole(1, 10) }),
  object({
    soort: z.literal("datums"),
    maand: payMonth,
    datums: list(object({ over: month, dag: day })).check(z.minLength(1, code("leeg"))),
  }),
]);

const inlevermoment = kinds("soort", [
  object({ soort: z.literal("geen") }),
  object({ soort: z.literal("elkeMaand") }),
  object({ soort: z.literal("naOntvangst"), dagen: whole(1, 60) }),
  object({ soort: z.literal("naWijziging"), werkdagen: whole(1, 60) }),
  object({ soort: z.literal("voorBetaaldag"), dagen: whole(1, 31), werkdagen: yesNo }),
  object({ soort: z.literal("dagVanMaand"), maand: payMonth, dag: whole(1, 31) }),
  object({
    soort: z.literal("datums"),
    datums: list(day).check(z.minLength(1, code("leeg"))),
  }),
  object({
    soort: z.literal("vasteMaanden"),
    maanden: list(monthNumber).check(z.minLength(1, code("leeg"))),
  }),
]);

const vakantietoeslag = kinds("uitbetaling", [
  object({
    uitbetaling: z.literal("jaarlijks"),
    maand: monthNumber,
    wanneer: z.optional(choice(["begin", "tweedeWeek", "midden", "eind"])),
    datum: z.optional(day),
  }),
  object({ uitbetaling: z.literal("maandelijks") }),
]);

const vrijlating = object({
  hoe: choice(["ambtshalve", "opAanvraag", "metBewijs", "individueel", "naDuur"]),
  voorwaarde: z.optional(text),
});

const premie = kinds("soort", [
  object({ soort: z.literal("geen") }),
  object({
    soort: z.literal("procent"),
    procent: percent,
    maximumPerMaand: z.optional(amount),
    maximumPerJaar: z.optional(amount),
    /** Months of payment; the contract holds at most two. */
    maanden: z.optional(
      list(monthNumber).check(
        z.minLength(1, code("leeg")),
        z.maxLength(PREMIES_PER_JAAR, code("premieMaanden")),
      ),
    ),
    per: z.optional(choice(["persoon", "huishouden"])),
    /** naVrijlating: only when the disregard is over · naast: at the same time · aanvullend: tops it up. */
    bijVrijlating: choice(["naVrijlating", "naast", "naastMetMaximum", "aanvullend", "onbekend"]),
    maximumMaanden: z.optional(whole(1, 120)),
    vanafLeeftijd: z.optional(whole(18, 67)),
    ambtshalve: z.optional(yesNo),
  }),
  /** Fixed amounts by hours, falling amounts: kept as the page says it. */
  object({ soort: z.literal("anders"), omschrijving: text }),
]);

const uitstroompremie = object({
  delen: list(
    object({ bedrag: amount, totBedrag: z.optional(amount), naMaanden: z.optional(whole(0, 60)) }),
  ),
  voorwaarde: z.optional(text),
});

const giften = object({
  bedragPerJaar: amount,
  bedragPaar: z.optional(amount),
  per: z.optional(choice(["persoon", "huishouden"])),
  /** Report always, only above the yearly amount, or each gift above an amount. */
  melden: z.optional(choice(["altijd", "bovenBedrag", "perGift"])),
  meldenVanaf: z.optional(amount),
});

const iit = object({
  bedragen: list(
    object({
      huishouden: choice(["iedereen", "alleenstaande", "alleenstaandeOuder", "paar"]),
      kinderen: z.optional(choice(["metKinderen", "onder12", "vanaf12"])),
      bedrag: amount,
    }),
  ),
  perKind: z.optional(object({ onder12: amount, vanaf12: amount })),
  /** Length of the reference period. */
  maanden: z.optional(whole(1, 120)),
  /** Income limit, as a percentage of the bijstandsnorm. */
  procent: z.optional(percent),
  meting: z.optional(choice(["gemiddeld", "elkeMaand"])),
  toets: z.optional(choice(["maand", "jaar"])),
  /** Above the limit a part of the amount, up to the next percentage. */
  trappen: z.optional(list(object({ tot: percent, deel: percent }), 10)),
  vanafLeeftijd: z.optional(whole(18, 67)),
  aanvraag: z.optional(choice(["ambtshalve", "opAanvraag", "deels"])),
});

const kwijtschelding = object({
  /** Costs of living that stay free, as a percentage of the bijstandsnorm. */
  procent: z.optional(percent),
  belastingen: z.optional(list(text, 12)),
  /** Share of the payment capacity that must go to the bill. */
  deelNaarAanslag: z.optional(percent),
  kinderopvangTeltMee: z.optional(yesNo),
});

const regeling = object({
  naam: text,
  groep: choice(["zorgverzekering", "stadspas", "bijzondereBijstand", "kinderen", "anders"]),
  soort: choice(["geld", "natura"]),
  /** Income limit as a percentage of the bijstandsnorm; absent = not known. */
  procent: z.optional(percent),
  getoetst: z.optional(choice(["maandelijks", "jaarlijks", "bijAanvraag"])),
  waardePerJaar: z.optional(amount),
});

const garantie = object({ maanden: whole(1, 60), voorwaarde: z.optional(text) });

const contact = object({
  telefoon: z.optional(text),
  email: z.optional(text),
  website: z.optional(url),
  adres: z.optional(text),
});

/** Where a value stands, how old it is and whether the municipality confirmed it. */
const herkomst = {
  bron: url,
  andereBronnen: z.optional(list(url, 6)),
  bronsoort: choice(["gemeente", "regeling", "pers"]),
  /** The day on which the source was read. */
  gelezen: day,
  /** The last year the value is published for. Absent together with `sinds`: the page has no date. */
  jaar: z.optional(whole(2000, 2040)),
  sinds: z.optional(since),
  geldigTot: z.optional(day),
  /** The municipality itself says that this is right. */
  bevestigd: yesNo,
  toelichting: z.optional(text),
};

const known = <T extends z.core.SomeType>(waarde: T) => object({ waarde, ...herkomst });

/** A known value, or "onbekend". A field that is left out is "onbekend" too. */
const fact = <T extends z.core.SomeType>(waarde: T) =>
  z._default(z.union([z.literal("onbekend"), known(waarde)], code("gegeven")), "onbekend");

const gegevens = object({
  verrekenen: fact(choice(["opDeMaand", "maandLater"])),
  schatten: fact(yesNo),
  correctie: fact(object({ maanden: whole(1, 6) })),
  wachtOpLoonstrook: fact(yesNo),
  doorbetaling: fact(yesNo),
  inlevermoment: fact(inlevermoment),
  betaaldag: fact(betaaldag),
  vierWeken: fact(
    choice([
      "gemiddelde",
      "werkdagen",
      "ontvangen",
      "dertiendePeriodeApart",
      "twaalfEnDertienInDecember",
    ]),
  ),
  reservering: fact(choice(["vanBijstand", "vanNorm"])),
  vakantietoeslag: fact(vakantietoeslag),
  eindejaarsuitkering: fact(choice(["inDeMaand", "maandenErna", "nietVerrekend"])),
  vrijlating: fact(vrijlating),
  vooruitlopen2026: fact(yesNo),
  premie: fact(premie),
  uitstroompremie: fact(uitstroompremie),
  bufferbudget: fact(yesNo),
  giften: fact(giften),
  iit: fact(iit),
  kwijtschelding: fact(kwijtschelding),
  garantie: fact(garantie),
  contact: fact(contact),
  regelingen: z._default(list(known(regeling)), []),
});

/** The whole file. */
export const praktijkSchema = object({
  versie: z.literal(1, code("versie")),
  naam: text,
  soort: choice(["gemeente", "dienst", "landelijk"]),
  /** The municipalities the file is for. A service can serve several. */
  gemeenten: list(text, 60),
  /** The day on which the file was made or last changed. */
  samengesteld: day,
  gegevens,
});

/** What the value of a field may be, for a form that is drawn from it. */
export function waardeSchema(veld: Exclude<keyof typeof gegevens.shape, "regelingen">) {
  // Every field is: the default "onbekend", or "onbekend", or a known value.
  const [, bekend] = gegevens.shape[veld].def.innerType.def.options;
  return bekend.shape.waarde;
}

/** Where a value stands, for the same form. */
export const herkomstSchema = object(herkomst);

/** What a local scheme may be. */
export const regelingSchema = regeling;
