"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { KeptNotice } from "@/components/keep/kept-notice";
import { toZaak } from "@/lib/invoer/naar-zaak";
import type { Zaak } from "@/lib/recht";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import CheckedOutcome from "./checked-outcome";
import { Instead } from "./instead";
import { usePlace, usePlaceTitle } from "./places";

/** Reads the answers of this tab and shows their outcome, or what is missing. */
export function OutcomePage() {
  const t = useTranslations("uitkomst");
  const place = usePlace();
  const titleOf = usePlaceTitle();
  const { antwoorden, geladen, wijzig } = useAntwoorden();
  const read = useMemo(
    () => antwoorden.scenarios.map((_, index) => toZaak(antwoorden, index)),
    [antwoorden],
  );
  const zaken = useMemo(
    () => read.flatMap((one) => (one.soort === "volledig" ? [one.zaak] : [])),
    [read],
  );
  // Half-typed text in a field of this page is no reason to take the page away: the last complete situation stays.
  const complete = zaken.length > 0 && zaken.length === antwoorden.scenarios.length;
  const [last, setLast] = useState<readonly Zaak[]>([]);
  if (complete && last !== zaken) setLast(zaken);
  const shown = complete ? zaken : last;
  const title = (
    <>
      <KeptNotice />
      <h1 className="mb-4">{titleOf(place)}</h1>
    </>
  );
  const waiting = (
    <>
      {title}
      <p className="whk-window-high">{t("laden")}</p>
    </>
  );
  if (!geladen) return waiting;
  if (antwoorden.uitkering === null && antwoorden.huishouden.metWie.length === 0)
    return (
      <Instead
        above={title}
        title={t("leeg.titel")}
        text={t("leeg.tekst")}
        href="/berekening/"
        action={t("leeg.start")}
      />
    );
  if (shown.length === 0 || shown.length !== antwoorden.scenarios.length)
    return (
      <Instead
        above={title}
        title={t("onvolledig.titel")}
        text={t("onvolledig.tekst")}
        href="/berekening/#controle"
        action={t("onvolledig.naarControle")}
      />
    );
  return (
    <>
      <KeptNotice />
      <CheckedOutcome answers={antwoorden} zaken={shown} onChange={wijzig} />
    </>
  );
}
