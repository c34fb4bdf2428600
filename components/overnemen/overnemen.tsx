"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { ErrorText } from "@/components/ui/error-text";
import { decodeFragment, type FragmentFout } from "@/lib/contract/fragment";
import type { BestandFout } from "@/lib/contract/situation-file";
import { localePath } from "@/lib/i18n/locales";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { bewaarplaats } from "@/lib/invoer/bewaarplaats";
import { dagVanDatum } from "@/lib/notation/datum";
import { toZaak } from "@/lib/invoer/naar-zaak";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { AnswersSummary } from "@/components/keep/answers-summary";
import { fileErrorText } from "@/components/keep/file-error";
import { hasAnswers } from "@/components/keep/has-answers";
import { loadSituationFile } from "@/components/keep/load-situation-file";
import { ReplaceAnswers } from "@/components/keep/replace-answers";
import { OpenFile } from "@/components/keep/situation-files";

type Arrival =
  | { readonly soort: "bezig" }
  | { readonly soort: "leeg" }
  | { readonly soort: "antwoorden"; readonly antwoorden: Antwoorden; readonly verloren: boolean }
  | { readonly soort: "fragmentFout"; readonly fout: Exclude<FragmentFout, "leeg"> }
  | { readonly soort: "bestandFout"; readonly fout: BestandFout };

/** Takes the data out of the address, so that it stands neither in the address bar nor in the history. */
function takeFragment(): string {
  const { hash, pathname, search } = window.location;
  if (hash !== "") window.history.replaceState(window.history.state, "", pathname + search);
  return hash;
}

async function read(fragment: string): Promise<Arrival> {
  const content = await decodeFragment(fragment);
  if (content.soort === "leeg") return { soort: "leeg" };
  if (content.soort !== "tekst") return { soort: "fragmentFout", fout: content.soort };
  const { readAnswers } = await loadSituationFile();
  const found = readAnswers(content.tekst, dagVanDatum(new Date()));
  return "antwoorden" in found
    ? { soort: "antwoorden", ...found }
    : { soort: "bestandFout", fout: found.fout };
}

/** The page on which a scanned QR code arrives. */
export function Overnemen() {
  const t = useTranslations("bewaren");
  const mistake = useTranslations("fouten.situatie");
  const locale = useLocale();
  const router = useRouter();
  const { antwoorden, geladen } = useAntwoorden();
  const [arrival, setArrival] = useState<Arrival>({ soort: "bezig" });
  const [asking, setAsking] = useState(false);
  const [, start] = useTransition();

  useEffect(() => {
    let current = true;
    // The development build runs effects twice: the first run empties the address, so only a full one counts.
    const arrive = () => {
      const fragment = takeFragment();
      start(async () => {
        const found = await read(fragment);
        // Next keeps the address it started with; by now its own replaceState is in place and learns the new one.
        if (window.location.hash === "")
          window.history.replaceState(null, "", window.location.pathname);
        if (current || fragment !== "") setArrival(found);
      });
    };
    arrive();
    // A second code scanned in the same tab only changes the part behind the #.
    window.addEventListener("hashchange", arrive);
    return () => {
      current = false;
      window.removeEventListener("hashchange", arrive);
    };
  }, []);

  function goOn(found: Antwoorden) {
    const complete = found.scenarios.every((_, place) => toZaak(found, place).soort === "volledig");
    router.push(localePath(locale, complete ? "/uitkomst/" : "/berekening/#controle"));
  }

  function takeOver(found: Antwoorden, verloren: boolean) {
    bewaarplaats().vervang(found, verloren);
    goOn(found);
  }

  if (arrival.soort === "bezig" || !geladen) return <p role="status">{t("overnemen.bezig")}</p>;
  const other = (
    <div className="grid justify-items-start gap-3">
      <h2>{t("overnemen.bestandTitel")}</h2>
      <p>{t("overnemen.bestandUitleg")}</p>
      <OpenFile onOpened={goOn} />
    </div>
  );
  if (arrival.soort === "leeg") return other;
  if (arrival.soort !== "antwoorden")
    return (
      <div className="grid gap-4">
        <div role="status" className="grid gap-4">
          <ErrorText>{t("overnemen.foutTitel")}</ErrorText>
          <p>
            {arrival.soort === "fragmentFout"
              ? t(`fragment.${arrival.fout}`)
              : fileErrorText(t, mistake, arrival.fout)}
          </p>
          <p>{t("bestandFout.nietsVeranderd")}</p>
        </div>
        <ButtonLink href={localePath(locale, "/")}>{t("overnemen.naarStart")}</ButtonLink>
        {other}
      </div>
    );

  return (
    <div className="grid gap-4">
      <p role="status">{t("overnemen.gevonden")}</p>
      {arrival.verloren ? <p>{t("melding.verloren")}</p> : null}
      <AnswersSummary antwoorden={arrival.antwoorden} />
      {asking ? (
        <ReplaceAnswers
          now={antwoorden}
          instead={arrival.antwoorden}
          onReplace={() => {
            takeOver(arrival.antwoorden, arrival.verloren);
          }}
          onKeep={() => {
            goOn(antwoorden);
          }}
        />
      ) : (
        <Button
          variant="primary"
          onClick={() => {
            if (hasAnswers(antwoorden)) setAsking(true);
            else takeOver(arrival.antwoorden, arrival.verloren);
          }}
        >
          {t("overnemen.ja")}
        </Button>
      )}
    </div>
  );
}
