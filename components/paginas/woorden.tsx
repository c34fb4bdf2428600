import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { listOf } from "@/lib/uitleg/lists";
import type { Woord } from "@/lib/paginas/woorden";

/** With more words than this the line asks what "these words" mean, and does not name them. */
const mostNamed = 3;

/**
 * What these words mean, behind one line to tap; works without JavaScript. Nothing without words.
 * Needs the messages of the words (`woordBerichten`).
 */
export function Woorden({ woorden }: { readonly woorden: readonly Woord[] }) {
  const t = useTranslations("paginas.woorden");
  const locale = useLocale();
  if (woorden.length === 0) return null;
  const namen = listOf(
    locale,
    woorden.map((woord) => t(`naam.${woord}`)),
  );
  return (
    <Disclosure
      summary={
        woorden.length > mostNamed
          ? t("titel")
          : t("wat", { aantal: woorden.length, woorden: namen })
      }
    >
      <ul className="grid gap-3">
        {woorden.map((woord) => (
          <li key={woord}>{t(woord)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
