"use client";

import { startTransition, useEffect, useMemo, useState, type ComponentType } from "react";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import {
  extraVragenVan,
  eersteVraag,
  isBeantwoord,
  vragenVan,
  type EenVraag,
  type ZodVelden,
} from "@/lib/invoer/vragen/vragen";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { gaNaar, useAdres, type Adres } from "./use-adres";
import type * as latereSchermen from "./latere-schermen";
import { KeuzeVraag } from "./keuze-vraag";

type LatereSchermen = typeof latereSchermen;

/**
 * The screen for an address: the question that it names when everything before it is answered, otherwise the first
 * question that is open. `null` is the check page.
 */
function schermVan(velden: ZodVelden, antwoorden: Antwoorden, adres: Adres): EenVraag | null {
  const extra = extraVragenVan(antwoorden).find((vraag) => vraag.adres === adres.vraag);
  if (extra) return extra;
  const vragen = vragenVan(antwoorden);
  const open = vragen.findIndex((vraag) => !isBeantwoord(velden, vraag, antwoorden));
  if (adres.vraag === "controle") return vragen[open] ?? null;
  const gevraagd = Math.max(
    0,
    vragen.findIndex((vraag) => vraag.adres === adres.vraag),
  );
  return vragen[open >= 0 && open < gevraagd ? open : gevraagd] ?? null;
}

/** The journey: one question at a time, and the check page at the end. */
export function Berekening() {
  const { antwoorden } = useAntwoorden();
  const adres = useAdres();
  const [later, setLater] = useState<LatereSchermen | null>(null);
  useEffect(() => {
    // A task of its own, so that a slow phone can answer a tap in between.
    const wachten = setTimeout(() => {
      void import("./latere-schermen").then((schermen) => {
        // Now, so that everybody gets all municipalities with the page and a choice shows in no request.
        schermen.haalGemeenten();
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
    () => (later ? schermVan(later.zodVelden, antwoorden, adres) : eersteVraag),
    [later, antwoorden, adres],
  );
  const doel = vraag?.adres ?? "controle";
  useEffect(() => {
    // The address follows what is on the screen, without a step in the history.
    if (later && adres.vraag !== "" && adres.vraag !== doel)
      gaNaar({ vraag: doel, wijzig: adres.wijzig && doel !== "controle" }, { vervang: true });
  }, [later, adres, doel]);

  // The same element for the same question: what is typed on it does not draw it again from here.
  return useMemo(() => {
    if (vraag === null) return later ? <later.Controle /> : null;
    const Scherm = (later?.schermen[vraag.soort] ?? KeuzeVraag) as ComponentType<{
      vraag: EenVraag;
    }>;
    return <Scherm key={vraag.adres} vraag={vraag} />;
  }, [later, vraag]);
}
