/**
 * The file and the code with what somebody answered, finished or not: `{versie: 2, soort, antwoorden, situaties}`.
 * `antwoorden` is what was typed and chosen; `situaties` are the situations of the contract, for `reken` and other
 * programs, one for each possibility that is complete. A code holds the answers only, as "2" and a short text, without
 * what is empty.
 */
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { antwoordenVorm } from "@/lib/invoer/antwoorden-vorm";
import { toZaak } from "@/lib/invoer/naar-zaak";
import type { Dag } from "@/lib/recht";
import { fileKind } from "./file-name";
import { expand, NewerWords, shorten } from "./short-words";
import {
  maximumFileBytes,
  readFileText,
  toAntwoorden,
  toSituatie,
  type BestandFout,
} from "./situation-file";

export { maximumFileBytes };

/** What a file or a code holds, or why it cannot be opened. */
export type GelezenAntwoorden =
  | {
      readonly antwoorden: Antwoorden;
      /** True when a part of the file could not be read: it is asked again. */
      readonly verloren: boolean;
    }
  | { readonly fout: BestandFout };

type JsonObject = Readonly<Record<string, unknown>>;

/** The day on which answers are used is not kept with them. */
function withoutToday({ periode, ...rest }: Antwoorden): Antwoorden {
  return { ...rest, periode: { ...periode, vandaag: "" } };
}

/** The text of the file. */
export function toAnswersFile(antwoorden: Antwoorden): string {
  const situaties = antwoorden.scenarios.flatMap((_, place) => {
    const read = toZaak(antwoorden, place);
    return read.soort === "volledig" ? [toSituatie(read.zaak)] : [];
  });
  const file = { ...fileKind, antwoorden: withoutToday(antwoorden), situaties };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The shortest text with the same answers, for a code. */
export function toAnswersCode(antwoorden: Antwoorden): string {
  return `${fileKind.versie}${shorten(antwoordenVorm.kort(withoutToday(antwoorden)) ?? {})}`;
}

/**
 * Upgrade 1, "situations become answers": a file of version 1 is a bare situation, or an array of them. What somebody
 * did not know was filled in there, so it comes back as an answer.
 */
function situationsBecomeAnswers(text: string, today: Dag): GelezenAntwoorden {
  const read = readFileText(text);
  return "zaken" in read
    ? { antwoorden: toAntwoorden(read.zaken, today), verloren: false }
    : { fout: read.fout };
}

/** Reads the text of a file or a code of any version. Never throws: what is wrong comes back with its kind. */
export function readAnswers(text: string, today: Dag): GelezenAntwoorden {
  const file = codeText(text) ?? ownFile(text);
  if (file === "nieuwer") return { fout: { soort: "nieuwer" } };
  if (file === null) return situationsBecomeAnswers(text, today);
  if (file.versie !== fileKind.versie) return { fout: { soort: "nieuwer" } };
  if (typeof file.antwoorden !== "object" || file.antwoorden === null)
    return { fout: { soort: "geenBestandVanHier" } };
  let verloren = false;
  const read = antwoordenVorm.lees(file.antwoorden, () => (verloren = true), "");
  return { antwoorden: { ...read, periode: { ...read.periode, vandaag: today } }, verloren };
}

/** The file that the text of a code stands for; null when it is no such text. */
function codeText(text: string): JsonObject | "nieuwer" | null {
  const [, versie, short] = /^([0-9]{1,3})(\{.*\})$/s.exec(text) ?? [];
  if (short === undefined) return null;
  if (Number(versie) > fileKind.versie) return "nieuwer";
  try {
    return { ...fileKind, antwoorden: expand(short) };
  } catch (error) {
    return error instanceof NewerWords ? "nieuwer" : null;
  }
}

/** The file when it says that it is one of version 2 or later; null for everything else. */
function ownFile(text: string): JsonObject | null {
  if (text.length > maximumFileBytes) return null;
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (typeof json !== "object" || json === null || Array.isArray(json)) return null;
    const file = json as JsonObject;
    const { versie } = file;
    return file.soort === fileKind.soort && typeof versie === "number" && versie >= fileKind.versie
      ? file
      : null;
  } catch {
    return null;
  }
}
