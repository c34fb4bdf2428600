/** A file and a code as version 1 wrote them: for tests. The app opens them, and writes answers-file.ts. */
import { parseSituatie } from "./situatie";
import { toSituatie } from "./situation-file";
import type { Zaak } from "@/lib/recht";
import { same } from "@/lib/same";

/** The text of the file: one situation, or a list of them. */
export function toFileText(zaken: readonly Zaak[]): string {
  return `${JSON.stringify(oneOrMore(zaken.map(toSituatie)), null, 2)}\n`;
}

/** The text of the code: a value is left out where the reader fills in exactly that value. */
export function toShortText(zaken: readonly Zaak[]): string {
  return JSON.stringify(oneOrMore(zaken.map(toShortSituatie)));
}

function oneOrMore<T>(values: readonly T[]): T | readonly T[] {
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : values;
}

function toShortSituatie(zaak: Zaak): object {
  const wanted = toSituatie(zaak);
  const short = structuredClone(wanted) as Record<string, unknown>;
  leaveOut(short, () => {
    const read = parseSituatie(short);
    return read.soort === "zaak" && same(toSituatie(read.zaak), wanted);
  });
  return short;
}

function leaveOut(at: Record<string, unknown>, sameMeaning: () => boolean): void {
  for (const [key, value] of Object.entries(at)) {
    // oxlint-disable-next-line typescript/no-dynamic-delete -- a copy made for this
    delete at[key];
    if (sameMeaning()) continue;
    at[key] = value;
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value)) leaveOut(value as Record<string, unknown>, sameMeaning);
    else {
      for (const part of value as unknown[]) {
        if (typeof part === "object" && part !== null)
          leaveOut(part as Record<string, unknown>, sameMeaning);
      }
    }
  }
}
