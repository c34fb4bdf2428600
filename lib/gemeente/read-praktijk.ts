/** Reads a practice file: from text or from parsed JSON to a `Praktijk`, or to errors that name field and remedy. */
import type { Praktijk } from "./praktijk";
import { praktijkSchema, type PraktijkFoutCode } from "./schema";

export interface PraktijkFout {
  /** Where in the file, "gegevens.betaaldag.waarde.dag"; "" is the whole file. */
  readonly pad: string;
  /** What is wrong; messages › gemeente.fouten has the sentence that says what to do. */
  readonly code: PraktijkFoutCode;
  /** The values that are allowed, when it is a choice. */
  readonly keuzes?: readonly string[];
}

export type Gelezen =
  | { readonly goed: true; readonly praktijk: Praktijk }
  | { readonly goed: false; readonly fouten: readonly PraktijkFout[] };

/** A practice file is a few kilobytes; anything far larger is another file, chosen by mistake. */
const MOST_CHARACTERS = 200_000;
const MOST_ERRORS = 20;

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
}

const codes: ReadonlySet<string> = new Set<PraktijkFoutCode>([
  "bedrag",
  "procent",
  "dag",
  "datum",
  "jaar",
  "maand",
  "url",
  "tekst",
  "teLang",
  "getal",
  "jaNee",
  "keuze",
  "lijst",
  "leeg",
  "object",
  "gegeven",
  "versie",
  "premieMaanden",
]);

const isCode = (value: string): value is PraktijkFoutCode => codes.has(value);

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, key)
        ? (at as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}

/** The errors of one zod issue. Of the union "onbekend" or a known value the second branch is the one meant. */
function errorsOf(issue: Issue, input: unknown, prefix: readonly PropertyKey[]): PraktijkFout[] {
  const path = [...prefix, ...issue.path];
  const value = valueAt(input, path);
  const pad = path.map(String).join(".");
  const branch = issue.errors?.at(-1);
  if (issue.code === "invalid_union" && branch && typeof value === "object" && value !== null) {
    return branch.flatMap((inner) => errorsOf(inner, input, path));
  }
  if (issue.code === "unrecognized_keys") {
    return (issue.keys ?? []).map((key) => ({
      pad: pad ? `${pad}.${key}` : key,
      code: "onbekendVeld" as const,
    }));
  }
  if (value === undefined) return [{ pad, code: "verplicht" }];
  const keuzes = (issue.values ?? issue.options ?? []).filter((item) => typeof item === "string");
  return [
    {
      pad,
      code: isCode(issue.message) ? issue.message : "keuze",
      ...(keuzes.length > 0 ? { keuzes } : {}),
    },
  ];
}

/** What one field cannot see: two facts that exclude each other. */
function conflicts({ gegevens }: Praktijk): PraktijkFout[] {
  const { verrekenen, betaaldag } = gegevens;
  const both =
    verrekenen !== "onbekend" &&
    verrekenen.waarde === "maandLater" &&
    betaaldag !== "onbekend" &&
    betaaldag.waarde.maand === "volgende";
  return both
    ? [{ pad: "gegevens.betaaldag.waarde.maand", code: "maandLaterEnVolgendeMaand" }]
    : [];
}

/**
 * Reads what a JSON file holds.
 * @returns the practice with every field present ("onbekend" where the file has none), or at most 20 errors
 */
export function readPraktijk(input: unknown): Gelezen {
  const result = praktijkSchema.safeParse(input);
  if (!result.success) {
    const fouten = result.error.issues.flatMap((issue) => errorsOf(issue as Issue, input, []));
    return { goed: false, fouten: fouten.slice(0, MOST_ERRORS) };
  }
  const fouten = conflicts(result.data);
  return fouten.length > 0 ? { goed: false, fouten } : { goed: true, praktijk: result.data };
}

/** Reads the text of a file that somebody chose. Text that is no JSON gives one error about the file. */
export function readPraktijkText(tekst: string): Gelezen {
  if (tekst.length > MOST_CHARACTERS)
    return { goed: false, fouten: [{ pad: "", code: "teGroot" }] };
  let input: unknown;
  try {
    // A file that was saved by a word processor may start with a byte order mark.
    input = JSON.parse(tekst.replace(/^\uFEFF/, ""));
  } catch {
    return { goed: false, fouten: [{ pad: "", code: "json" }] };
  }
  return readPraktijk(input);
}
