"use client";

import { useTranslations } from "next-intl";
import { gekozenVelden } from "@/lib/gemeente/to-antwoorden";
import type { Veld } from "@/lib/gemeente/praktijk";
import { praktijkVan, useGemeenten } from "@/lib/gemeente/use-gemeenten";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import type { Vraag } from "@/lib/invoer/vragen/vraag";
import { KeuzeVraag } from "./choice-question";

/** Which facts of a practice file fill in the answer to a question. */
const ingevuldDoor = {
  verrekenen: ["verrekenen", "betaaldag"],
  vierWeken: ["vierWeken"],
} as const satisfies Record<string, readonly Veld[]>;

/** A question about what the municipality does, filled in by its practice file. */
export function KeuzeVanGemeente({ vraag }: { vraag: Vraag<{ keuze: string }> }) {
  const soort = vraag.naam as keyof typeof ingevuldDoor;
  return <KeuzeVraag vraag={vraag} boven={<IngevuldDoorGemeente soort={soort} />} />;
}

/** Says that the answer that stands here comes from the municipality that was chosen. */
function IngevuldDoorGemeente({ soort }: { soort: keyof typeof ingevuldDoor }) {
  const t = useTranslations("gemeente.kies");
  const gemeenten = useGemeenten();
  const { antwoorden } = useAntwoorden();
  const { code } = antwoorden.gemeente;
  const praktijk = code === "" ? undefined : praktijkVan(gemeenten, code);
  if (!praktijk) return null;
  const velden: readonly Veld[] = ingevuldDoor[soort];
  return gekozenVelden(antwoorden, praktijk).some((veld) => velden.includes(veld)) ? (
    <p className="rounded-box bg-info-soft p-4">{t("ingevuld", { naam: praktijk.naam })}</p>
  ) : null;
}
