/**
 * The situation file (version 1 of the contract): reading, checking and writing it.
 *
 * One schema serves the command line, the file kept on the device and the hand-over by QR code. Unknown keys are errors,
 * so a typing mistake never silently changes an amount.
 */
import * as z from "zod/mini";
import { toetsBereik, type Fout, type FoutCode, type OpenPad, type Zaak } from "@/lib/recht";
import { allowances } from "./schema/allowances";
import { household } from "./schema/household";
import { deduction, gift, oneOff, otherIncome } from "./schema/money";
import { disregard, municipality } from "./schema/municipality";
import { as, atMost, count, day, list, matching, month, none } from "./schema/parts";
import { job, weekIsLongEnough } from "./schema/work";

/** What may be unknown: fixed places (what was used, of both or of one of them), and three of every job. */
const openPath = z.pipe(
  matching(
    /^(vrijlating\.(toepassen|gebruikteMaanden(\.(aanvrager|partner))?|overgang2027|vooruitlopen2026)|gemeente\.(verrekenen|uitbetalen|vierWeken|reservering|vakantietoeslagMaand)|werk\.(0|[1-9]\d?)\.(betaling|vakantiegeld|loonheffingskorting))$/,
    "openPad",
  ),
  z.transform((path) => path as OpenPad),
);

export const situatieSchema = z.strictObject(
  {
    versie: z.literal(1, as("keuze")),
    start: month,
    maanden: z._default(count(1, 24), 12),
    bijstandVanaf: none(day),
    huishouden: household,
    werk: atMost(job, 20, "teVeelBanen").check(weekIsLongEnough),
    vrijlating: disregard,
    overigInkomen: atMost(otherIncome, 50, "teVeelInkomens"),
    giften: atMost(gift, 200, "teVeelGiften"),
    eenmalig: atMost(oneOff, 50, "teVeelInkomens"),
    inhoudingen: atMost(deduction, 50, "teVeelInkomens"),
    gemeente: municipality,
    toeslagen: allowances,
    open: list(openPath),
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
function referenceErrors({
  toeslagen,
  overigInkomen,
  huishouden,
  werk,
  open,
}: Zaak): readonly Fout[] {
  const errors = (list: string, parts: readonly { readonly kind: number | null }[]): Fout[] =>
    parts.flatMap(({ kind }, index): Fout[] =>
      kind !== null && huishouden.kinderen[kind] === undefined
        ? [{ pad: `${list}.${index}.kind`, code: "kindBestaatNiet" }]
        : [],
    );
  return [
    ...errors("toeslagen.kinderopvang", toeslagen?.kinderopvang ?? []),
    ...errors("overigInkomen", overigInkomen),
    ...open.flatMap((path, index): Fout[] => {
      const [part, job] = path.split(".");
      return part === "werk" && werk[Number(job)] === undefined
        ? [{ pad: `open.${index}`, code: "baanBestaatNiet" }]
        : [];
    }),
  ];
}
