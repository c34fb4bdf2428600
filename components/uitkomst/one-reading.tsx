"use client";

import { useTranslations } from "next-intl";
import type { Range } from "@/lib/uitkomst/range";

/** Says that what stands here is one of the readings, while answers are open. */
export function OneReading({ range, months = false }: { range: Range | null; months?: boolean }) {
  const t = useTranslations("uitkomst.reikwijdte");
  return range ? (
    <p className="mb-4 max-w-text text-subtle" data-testid="een-lezing">
      {t(months ? "maandLezing" : "eenLezing")}
    </p>
  ) : null;
}
