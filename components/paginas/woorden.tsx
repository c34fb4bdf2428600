import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { Woord } from "@/lib/paginas/woorden";

/**
 * How many words the line names; with more it asks what "these words" mean. A message for each number: Intl.ListFormat
 * would be the first of its kind on many pages, and a browser needs some 30 ms before its first Intl object is there.
 */
const named = ["een", "twee", "drie"] as const;

/**
 * What these words mean, behind one line to tap; works without JavaScript. Nothing without words.
 * Needs the messages of the words (`woordBerichten`).
 */
export function Woorden({ woorden }: { readonly woorden: readonly Woord[] }) {
  const t = useTranslations("paginas.woorden");
  if (woorden.length === 0) return null;
  const [eerste = "", tweede = "", derde = ""] = woorden.map((woord) => t(`naam.${woord}`));
  const aantal = named[woorden.length - 1];
  return (
    <Disclosure summary={aantal ? t(`wat.${aantal}`, { eerste, tweede, derde }) : t("titel")}>
      <ul className="grid gap-3">
        {woorden.map((woord) => (
          <li key={woord}>{t(woord)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
