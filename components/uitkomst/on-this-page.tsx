"use client";

import { useTranslations } from "next-intl";

const parts = [
  ["maanden", "#maanden"],
  ["watNu", "#wat-nu"],
  ["watAls", "#wat-als"],
  ["toeslagen", "#toeslagen"],
  ["specificatie", "#specificatie"],
  ["bewaren", "#bewaren"],
] as const;

/** The way to each part of a long page. */
export function OnThisPage() {
  const t = useTranslations("opDezePagina");
  return (
    <nav aria-labelledby="op-deze-pagina" className="no-print">
      <h2 id="op-deze-pagina" className="text-(length:--whk-heading-3-font-size)">
        {t("titel")}
      </h2>
      <ul className="mt-1 grid gap-x-8 sm:grid-cols-2">
        {parts.map(([name, href]) => (
          <li key={name}>
            <a href={href} className="inline-flex min-h-11 items-center">
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
