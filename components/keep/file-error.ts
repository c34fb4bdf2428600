import type { useTranslations } from "next-intl";
import { fileName } from "@/lib/contract/file-name";
import type { BestandFout } from "@/lib/contract/situation-file";

export type KeepTranslator = ReturnType<typeof useTranslations<"bewaren">>;
type MistakeTranslator = ReturnType<typeof useTranslations<"fouten.situatie">>;

/** What is wrong with a file, and what to do: one sentence or more. */
export function fileErrorText(
  t: KeepTranslator,
  mistake: MistakeTranslator,
  fout: BestandFout,
): string {
  if (fout.soort === "geenBestandVanHier")
    return t("bestandFout.geenBestandVanHier", { voorbeeld: fileName("2026-11-22") });
  if (fout.soort !== "ongeldig") return t(`bestandFout.${fout.soort}`);
  const [first, ...others] = fout.fouten;
  const sentence = t("bestandFout.ongeldig", {
    plek: first ? placeInWords(first.pad) : "",
    reden: first ? mistake(first.code) : "",
  });
  return others.length === 0
    ? sentence
    : `${sentence} ${t("bestandFout.ongeldigMeer", { aantal: others.length })}`;
}

/** "werk.0.loon.urenPerWeek" → "werk 1, loon, uren per week". */
function placeInWords(path: string): string {
  return path
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? ` ${String(Number(part) + 1)}` : `, ${wordsOf(part)}`))
    .join("")
    .replace(/^, /, "");
}

function wordsOf(key: string): string {
  return key.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
