/**
 * The situation file (version 1 of the contract): reading, checking and writing it.
 *
 * One schema serves the command line, the file kept on the device and the hand-over by QR code. Unknown keys are errors,
 * so a typing mistake never silently changes an amount.
 */
import * as z from "zod/mini";
import {
  isDag,
  isMaand,
  toetsBereik,
  type Eenmalig,
  type Fout,
  type FoutCode,
  type Zaak,
} from "@/lib/recht";

/** Each schema carries the code of its sentence (`fouten.situatie.<code>`). */
const as = (code: FoutCode) => ({ error: (): string => code });

const matching = (pattern: RegExp, code: FoutCode) =>
  z.string(as(code)).check(z.regex(pattern, as(code)));
const amount = matching(/^\d{1,9}\.\d{2}$/, "bedrag");
const signedAmount = matching(/^-?\d{1,9}\.\d{2}$/, "bedrag");
const percentage = matching(/^\d{1,3}(\.\d{1,4})?$/, "percentage").check(
  z.refine((text) => Number(text) <= 100, as("percentage")),
);
/** A week has 168 hours. */
const hoursPerWeek = matching(/^\d{1,3}(\.\d{1,2})?$/, "uren").check(
  z.refine((text) => Number(text) <= 168, as("teVeelUren")),
);
const hoursPerMonth = matching(/^\d{1,3}(\.\d{1,2})?$/, "uren");
const month = z.string(as("maand")).check(z.refine(isMaand, as("maand")));
const day = z.string(as("dag")).check(z.refine(isDag, as("dag")));
const flag = z.boolean(as("keuze"));
const count = (min: number, max: number) =>
  z
    .int(as("geheelGetal"))
    .check(z.minimum(min, as("geheelGetal")), z.maximum(max, as("geheelGetal")));
const monthNumber = count(1, 12);
const who = z.enum(["aanvrager", "partner"], as("keuze"));
const literal = <const T extends string>(value: T) => z.literal(value, as("keuze"));
const none = <S extends z.ZodMiniType>(schema: S) => z._default(z.nullable(schema), null);
const list = <S extends z.ZodMiniType>(schema: S) =>
  z._default(z.array(schema, as("ongeldig")), []);

/** Nobody has more; with thousands a phone would compute for minutes. */
const atMost = <S extends z.ZodMiniType>(schema: S, most: number, code: FoutCode) =>
  z._default(z.array(schema, as("ongeldig")).check(z.maxLength(most, as(code))), []);

const person = {
  geboortedatum: day,
  medischUrenbeperkt: z._default(flag, false),
  doelgroepLoonkostensubsidie: z._default(flag, false),
  inInrichting: z._default(flag, false),
};

const household = z.strictObject(
  {
    aanvrager: z.strictObject(person, as("ongeldig")),
    partner: none(
      z.strictObject({ ...person, heeftRechtOpBijstand: z._default(flag, true) }, as("ongeldig")),
    ),
    kinderen: atMost(z.strictObject({ geboortedatum: day }, as("ongeldig")), 30, "teVeelKinderen"),
    kostendelendeMedebewoners: z._default(count(0, 50), 0),
    kanBeroepDoenOpOuders: z._default(flag, true),
    verlagingNormProcent: z._default(percentage, "0"),
    vermogen: none(signedAmount),
  },
  as("ongeldig"),
);

const monthly = <S extends z.ZodMiniType>(value: S) =>
  z._default(z.record(month, value, as("ongeldig")), {});
const otherAmount = z.strictObject({ bedrag: z.exactOptional(amount) }, as("ongeldig"));
const otherHours = z.strictObject(
  { urenPerWeek: z.exactOptional(hoursPerWeek), bedrag: z.exactOptional(amount) },
  as("ongeldig"),
);
const periodWage = <const T extends string>(kind: T) =>
  z.strictObject({ soort: literal(kind), bedrag: amount, perMaand: monthly(otherAmount) });

const wage = z.discriminatedUnion(
  "soort",
  [
    z.strictObject({
      soort: literal("uurloon"),
      bedrag: amount,
      urenPerWeek: hoursPerWeek,
      perMaand: monthly(otherHours),
    }),
    periodWage("brutoPerMaand"),
    periodWage("brutoPerVierWeken"),
    periodWage("brutoPerWeek"),
    periodWage("nettoPerMaand"),
  ],
  as("keuze"),
);

const pay = z.discriminatedUnion(
  "ritme",
  [
    z.strictObject({ ritme: literal("maand") }),
    z.strictObject({ ritme: literal("maandErna") }),
    z.strictObject({
      ritme: literal("vierWeken"),
      eersteBetaaldag: day,
      eerstePeriodeTot: none(day),
    }),
    z.strictObject({ ritme: literal("week"), eersteBetaaldag: day, eerstePeriodeTot: none(day) }),
  ],
  as("keuze"),
);

const holidayPay = z.discriminatedUnion(
  "hoe",
  [
    z.strictObject({ hoe: literal("jaarlijks"), maand: z._default(monthNumber, 5) }),
    z.strictObject({ hoe: literal("bijElkLoon"), procent: none(percentage) }),
    z.strictObject({ hoe: literal("geen") }),
  ],
  as("keuze"),
);

const endAfterStart = z.refine<{ van: string; tot: string | null }>(
  ({ van, tot }) => tot === null || van <= tot,
  { error: () => "eindVoorBegin", path: ["tot"] },
);

const job = z
  .strictObject(
    {
      wie: z._default(who, "aanvrager"),
      van: day,
      tot: none(day),
      loon: wage,
      betaling: z._default(pay, { ritme: "maand" }),
      vakantiegeld: z._default(holidayPay, { hoe: "jaarlijks", maand: 5 }),
      eindejaarsuitkering: none(
        z.strictObject({ procent: percentage, maand: monthNumber }, as("ongeldig")),
      ),
      loonheffingskorting: z._default(flag, true),
      pensioenpremieProcent: z._default(percentage, "0"),
      onbelasteVergoeding: z._default(amount, "0.00"),
    },
    as("ongeldig"),
  )
  .check(endAfterStart);

interface WeekHours {
  readonly wie: string;
  readonly van: string;
  readonly tot: string | null;
  readonly loon: { readonly soort: string; readonly urenPerWeek?: string };
}

/** The jobs of one person on one day have at most the hours of a week together. */
const weekIsLongEnough = z.refine<readonly WeekHours[]>(
  (jobs) =>
    jobs.every(({ wie, van }) => {
      const together = jobs.filter(
        (job) => job.wie === wie && job.van <= van && (job.tot === null || van <= job.tot),
      );
      const hours = together.reduce((sum, { loon }) => sum + Number(loon.urenPerWeek ?? 0), 0);
      // Too many hours in one job are said at that job.
      return together.length < 2 || hours <= 168;
    }),
  as("teVeelUren"),
);

const usedMonths = z._default(
  z.strictObject(
    {
      n: z._default(count(0, 999), 0),
      r: z._default(count(0, 999), 0),
      z: z._default(count(0, 999), 0),
      "34a": z._default(count(0, 999), 0),
    },
    as("ongeldig"),
  ),
  { n: 0, r: 0, z: 0, "34a": 0 },
);

/** Parts that may be left out as a whole: the part with all its own defaults. */
const everything = {};

const disregard = z.prefault(
  z.strictObject(
    {
      toepassen: z._default(flag, true),
      gebruikteMaanden: z.prefault(
        z.strictObject({ aanvrager: usedMonths, partner: usedMonths }, as("ongeldig")),
        everything,
      ),
      uitbreidingNietMogelijk: z._default(flag, false),
      opnieuwBijNieuweBaan: z._default(flag, false),
      vooruitlopen2026: z._default(flag, false),
      vooruitlopen2026Als27: z._default(flag, false),
      overgang2027: z._default(z.enum(["34a", "n"], as("keuze")), "34a"),
    },
    as("ongeldig"),
  ),
  everything,
);

const yesNo = z.enum(["ja", "nee"], as("keuze"));

const otherIncome = z.pipe(
  z
    .strictObject(
      {
        wie: z._default(who, "aanvrager"),
        soort: z._default(
          z.enum(
            [
              "uitkering",
              "partneralimentatie",
              "kinderalimentatie",
              "kostgeld",
              "winst",
              "vrijwilligerswerk",
              "loonKind",
              "anders",
            ],
            as("keuze"),
          ),
          "anders",
        ),
        omschrijving: z._default(z.string(as("ongeldig")), ""),
        nettoPerMaand: amount,
        brutoPerMaand: none(amount),
        metVakantietoeslag: z._default(flag, false),
        van: day,
        tot: none(day),
        kind: none(count(0, 50)),
        telt: z.exactOptional(yesNo),
      },
      as("ongeldig"),
    )
    .check(endAfterStart),
  z.transform((income) => ({
    ...income,
    // Wages of a child under 18 do not count (art. 31 lid 2 h).
    telt: income.telt ?? (income.soort === "loonKind" ? "nee" : "ja"),
  })),
);

/** What a one-off counts as when the file does not say; of the other kinds it must say. */
const oneOffCounts = {
  verlofuren: "inkomen",
  ontslagvergoeding: "inkomen",
  verkoop: "inkomen",
  erfenis: "vermogen",
} as const;

const oneOffSchema = z.strictObject(
  {
    wie: z._default(who, "aanvrager"),
    maand: month,
    soort: z.enum(
      ["verlofuren", "ontslagvergoeding", "verkoop", "teruggave", "erfenis", "anders"],
      as("keuze"),
    ),
    netto: amount,
    bruto: none(amount),
    telt: z.exactOptional(z.enum(["inkomen", "vermogen", "nee"], as("keuze"))),
  },
  as("ongeldig"),
);
type OneOff = z.output<typeof oneOffSchema>;

function countsAs({ soort, telt }: OneOff): Eenmalig["telt"] | undefined {
  if (telt !== undefined) return telt;
  return soort in oneOffCounts ? oneOffCounts[soort as keyof typeof oneOffCounts] : undefined;
}

const oneOff = z.pipe(
  oneOffSchema.check(
    z.refine((money: OneOff) => countsAs(money) !== undefined, {
      error: () => "verplicht",
      path: ["telt"],
    }),
  ),
  z.transform((money) => ({ ...money, telt: countsAs(money) ?? "nee" })),
);

const deduction = z
  .strictObject(
    {
      soort: z.enum(["aflossing", "beslag", "boete", "anders"], as("keuze")),
      van: month,
      tot: none(month),
      bedrag: none(amount),
      procentVanNorm: z._default(percentage, "0"),
      procentVanMeer: z._default(percentage, "0"),
    },
    as("ongeldig"),
  )
  .check(
    endAfterStart,
    // One of the two: a fixed amount, or percentages.
    z.refine<{ bedrag: string | null; procentVanNorm: string; procentVanMeer: string }>(
      ({ bedrag, procentVanNorm, procentVanMeer }) =>
        (bedrag === null) === (Number(procentVanNorm) > 0 || Number(procentVanMeer) > 0),
      { error: () => "inhoudingHoogte", path: ["bedrag"] },
    ),
  );

const gift = z.strictObject(
  { maand: month, bedrag: amount, soort: z.enum(["geld", "natura", "voedselbank"], as("keuze")) },
  as("ongeldig"),
);

const municipality = z.prefault(
  z.strictObject(
    {
      verrekenen: z._default(z.enum(["opDeMaand", "maandLater"], as("keuze")), "opDeMaand"),
      uitbetalen: z._default(z.enum(["zelfdeMaand", "volgendeMaand"], as("keuze")), "zelfdeMaand"),
      vierWeken: z._default(
        z.enum(["gemiddelde", "werkdagen", "ontvangen"], as("keuze")),
        "gemiddelde",
      ),
      reservering: none(z.enum(["vanBijstand", "vanNorm"], as("keuze"))),
      vakantietoeslagUitbetaling: z._default(
        z.enum(["jaarlijks", "maandelijks"], as("keuze")),
        "jaarlijks",
      ),
      vakantietoeslagMaand: z._default(monthNumber, 6),
      premie: none(
        z.strictObject(
          {
            procent: percentage,
            maximumPerMaand: none(amount),
            maanden: z._default(z.array(monthNumber, as("ongeldig")), [6, 11]),
            maximumPerJaar: none(amount),
          },
          as("ongeldig"),
        ),
      ),
      bufferbudget: z._default(flag, false),
      eindejaarsuitkering: z._default(z.enum(["verrekenen", "vrij"], as("keuze")), "verrekenen"),
      eersteMaandenVolledig: z._default(count(0, 3), 0),
      terughalen: z._default(z.enum(["later", "verrekenen"], as("keuze")), "later"),
    },
    as("ongeldig"),
  ),
  everything,
);

const childcare = z.strictObject(
  {
    kind: count(0, 50),
    soort: z.enum(["dagopvang", "bso", "gastouder"], as("keuze")),
    urenPerMaand: hoursPerMonth,
    uurprijs: amount,
  },
  as("ongeldig"),
);

const allowances = none(
  z.strictObject(
    {
      zorg: z._default(flag, false),
      huur: none(z.strictObject({ kaleHuur: amount }, as("ongeldig"))),
      kindgebonden: z._default(flag, false),
      kinderopvang: list(childcare),
    },
    as("ongeldig"),
  ),
);

export const situatieSchema = z.strictObject(
  {
    versie: z.literal(1, as("keuze")),
    start: month,
    maanden: z._default(count(1, 24), 12),
    huishouden: household,
    werk: atMost(job, 20, "teVeelBanen").check(weekIsLongEnough),
    vrijlating: disregard,
    overigInkomen: atMost(otherIncome, 50, "teVeelInkomens"),
    giften: atMost(gift, 200, "teVeelGiften"),
    eenmalig: atMost(oneOff, 50, "teVeelInkomens"),
    inhoudingen: atMost(deduction, 50, "teVeelInkomens"),
    gemeente: municipality,
    toeslagen: allowances,
  },
  as("ongeldig"),
);

/** A situation as it may stand in a file: defaults may be left out. */
export type Situatie = z.input<typeof situatieSchema>;

export type ParsedSituation =
  | { readonly soort: "zaak"; readonly zaak: Zaak }
  | { readonly soort: "fouten"; readonly fouten: readonly Fout[] };

/**
 * Reads a situation and fills in the defaults.
 * @returns the complete case, or every mistake with its path and the code of its sentence
 */
export function parseSituatie(json: unknown): ParsedSituation {
  const result = situatieSchema.safeParse(json);
  if (!result.success)
    return {
      soort: "fouten",
      fouten: result.error.issues.flatMap((issue) => issueToFouten(issue, json)),
    };
  const zaak: Zaak = result.data;
  const fouten = [...referenceErrors(zaak), ...toetsBereik(zaak)];
  return fouten.length > 0 ? { soort: "fouten", fouten } : { soort: "zaak", zaak };
}

type Issue = z.core.$ZodIssue;

/** What stands at a path of the file; undefined when nothing does. */
function valueAt(json: unknown, path: Issue["path"]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    json,
  );
}

function issueToFouten(issue: Issue, json: unknown): readonly Fout[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ pad: [...path, key].join("."), code: "onbekendVeld" }));
  // A key that is not a month: say so at that key.
  if (issue.code === "invalid_key") return [{ pad: path.join("."), code: "maand" }];
  const missing = valueAt(json, issue.path) === undefined;
  return [{ pad: path.join("."), code: missing ? "verplicht" : (issue.message as FoutCode) }];
}

/** Places that point to something that is not there. */
function referenceErrors({ toeslagen, overigInkomen, huishouden }: Zaak): readonly Fout[] {
  const errors = (list: string, parts: readonly { readonly kind: number | null }[]): Fout[] =>
    parts.flatMap(({ kind }, index): Fout[] =>
      kind !== null && huishouden.kinderen[kind] === undefined
        ? [{ pad: `${list}.${index}.kind`, code: "kindBestaatNiet" }]
        : [],
    );
  return [
    ...errors("toeslagen.kinderopvang", toeslagen?.kinderopvang ?? []),
    ...errors("overigInkomen", overigInkomen),
  ];
}
