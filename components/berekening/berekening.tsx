"use client";

import { startTransition, useEffect, useMemo, useState, type ComponentType } from "react";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { eersteVraag } from "@/lib/invoer/vragen/uitkering";
import type { Vraag } from "@/lib/invoer/vragen/vraag";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { gaNaar, useAdres, type Adres } from "./use-address";
import type * as latereSchermen from "./later-screens";
import { untilItComes } from "@/components/site/until-it-comes";
import { eenDrukOp, schermGezien } from "./one-press";
import { KeuzeVraag } from "./choice-question";
import { VorigeVraag } from "./question-screen";

type LatereSchermen = typeof latereSchermen;

/**
 * The question for an address: the one that it names when everything before it is answered, otherwise the first
 * question that is open. `null` is the check page.
 */
function vraagOp(
  { extraVragenVan, isBeantwoord, vragenVan }: LatereSchermen,
  antwoorden: Antwoorden,
  adres: Adres,
): Vraag | null {
  const extra = extraVragenVan(antwoorden).find((vraag) => vraag.adres === adres.vraag);
  if (extra) return extra;
  const vragen = vragenVan(antwoorden);
  // From the outcome one question is answered, whatever is open before it.
  const een = adres.antwoord ? vragen.find((vraag) => vraag.adres === adres.vraag) : undefined;
  if (een) return een;
  const open = vragen.findIndex((vraag) => !isBeantwoord(vraag, antwoorden));
  if (adres.vraag === "controle") return vragen[open] ?? null;
  const gevraagd = Math.max(
    0,
    vragen.findIndex((vraag) => vraag.adres === adres.vraag),
  );
  return vragen[open >= 0 && open < gevraagd ? open : gevraagd] ?? null;
}

/** The journey: one question at a time, and the check page at the end. */
export function Berekening() {
  const { antwoorden, keer } = useAntwoorden();
  const adres = useAdres();
  const [later, setLater] = useState<LatereSchermen | null>(null);
  useEffect(() => {
    // A task of its own, so that a slow phone can answer a tap in between.
    const wachten = setTimeout(() => {
      void untilItComes(() => import("./later-screens")).then((schermen) => {
        // Now, so that everybody gets all municipalities with the page and a choice shows in no request.
        schermen.fetchGemeenten();
        startTransition(() => {
          setLater(schermen);
        });
      });
    });
    return () => {
      clearTimeout(wachten);
    };
  }, []);

  const vraag = useMemo(
    () => (later ? vraagOp(later, antwoorden, adres) : eersteVraag),
    [later, antwoorden, adres],
  );
  const doel = vraag?.adres ?? "controle";
  useEffect(() => {
    // The address follows what is on the screen, without a step in the history.
    if (later && adres.vraag !== "" && adres.vraag !== doel)
      gaNaar(
        { ...adres, vraag: doel, wijzig: adres.wijzig && doel !== "controle" },
        { vervang: true },
      );
  }, [later, adres, doel]);

  const vorige = useMemo(() => {
    const vragen = later?.vragenVan(antwoorden) ?? [];
    return vragen[vragen.findIndex((een) => een.adres === vraag?.adres) - 1]?.adres ?? null;
  }, [later, antwoorden, vraag]);

  // The same element for the same question: what is typed on it does not draw it again from here.
  const scherm = useMemo(() => {
    if (vraag === null) return later ? <later.Controle /> : null;
    const sleutel = `${vraag.adres} ${String(keer)}`;
    if (vraag.adres === eersteVraag.adres) return <KeuzeVraag key={sleutel} vraag={eersteVraag} />;
    if (!later) return null;
    // A screen gets the question that it was made for.
    const eigen: Readonly<Record<string, unknown>> = later.eigenSchermen;
    const Scherm = (eigen[vraag.naam] ??
      later.gewoneSchermen[vraag.scherm ?? "keuze"]) as ComponentType<{ vraag: Vraag }>;
    return <Scherm key={sleutel} vraag={vraag} />;
  }, [later, vraag, keer]);
  return (
    <VorigeVraag value={vorige}>
      <div onClickCapture={eenDrukOp(doel)} onInputCapture={schermGezien}>
        {scherm}
      </div>
    </VorigeVraag>
  );
}
