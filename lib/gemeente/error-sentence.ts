/** An error of a practice file as a sentence: the field by its name on the screen, and what to do. */
import type { PraktijkFout } from "./read-praktijk";
import { velden } from "./praktijk";
import type { GemeenteVertaler } from "./zinnen";

export interface ErrorSentence {
  readonly veld: string;
  readonly melding: string;
  /** The place in the file, for whoever edits it by hand; "" is the whole file. */
  readonly pad: string;
}

/** Examples of the notation of the file; data, not words. */
const examples = { dag: "2026-06-18", datum: "2026-06", maand: "2026-06" } as const;

function nameOf(t: GemeenteVertaler, pad: string): string {
  if (pad === "") return t("fouten.heleBestand");
  const [group, name] = pad.split(".");
  const veld = [...velden, "regelingen" as const].find((known) => known === name);
  return group === "gegevens" && veld ? t(`velden.${veld}`) : pad;
}

/** The sentence of an error: it names the field and the remedy. */
export function errorSentence(
  t: GemeenteVertaler,
  { pad, code, keuzes }: PraktijkFout,
): ErrorSentence {
  const melding =
    code === "dag" || code === "datum" || code === "maand"
      ? t(`fouten.${code}`, { voorbeeld: examples[code] })
      : code === "keuze" && keuzes
        ? `${t("fouten.keuzeBestaatNiet")} ${t("fouten.keuzes", { keuzes: keuzes.join(", ") })}`
        : t(`fouten.${code}`);
  return { veld: nameOf(t, pad), melding, pad };
}
