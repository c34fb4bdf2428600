"use client";

import { useTranslations } from "next-intl";
import { useLayoutEffect } from "react";

/**
 * Names the tab after what is shown, and once more when Next writes the title of the whole page over it: that comes
 * after the first question. Only once, because a translation tool changes titles too and would never stop. A layout
 * effect, so that it ends before the next page has its own title.
 */
export function usePageTitle(title: string): void {
  const t = useTranslations("algemeen");
  const whole = `${title} · ${t("naam")}`;
  useLayoutEffect(() => {
    document.title = whole;
    const observer = new MutationObserver(() => {
      if (document.title === whole) return;
      observer.disconnect();
      document.title = whole;
    });
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
    };
  }, [whole]);
}
