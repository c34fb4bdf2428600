"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { ErrorText } from "@/components/ui/error-text";
import { decodeFragment } from "@/lib/contract/fragment";
import { localePath } from "@/lib/i18n/locales";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { bewaarplaats } from "@/lib/invoer/bewaarplaats";
import { toZaak } from "@/lib/invoer/naar-zaak";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { AnswersSummary } from "@/components/keep/answers-summary";
import { fileErrorText } from "@/components/keep/file-error";
import { hasAnswers } from "@/components/keep/has-answers";
import { KeepAndOpen } from "@/components/keep/keep-and-open";
import { answersIn, codeErrorText, type CodeReading } from "@/components/keep/read-code";
import { ReplaceAnswers } from "@/components/keep/replace-answers";

/** Takes the data out of the address, so that it stands neither in the address bar nor in the history. */
function takeFragment(): string {
  const { hash, pathname, search } = window.location;
  if (hash !== "") window.history.replaceState(window.history.state, "", pathname + search);
  return hash;
}

/** What an address holds; "leeg" without a code in it. */
async function read(fragment: string): Promise<CodeReading | "leeg"> {
  const content = await decodeFragment(fragment);
  return content.soort === "leeg" ? "leeg" : answersIn(content);
}

/** Answers from another device or from a file; also the page on which a code with an address arrives. */
export function Overnemen() {
  const t = useTranslations("bewaren");
  const mistake = useTranslations("fouten.situatie");
  const locale = useLocale();
  const router = useRouter();
  const { antwoorden, geladen } = useAntwoorden();
  const [arrival, setArrival] = useState<CodeReading | "bezig" | "leeg">("bezig");
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

  if (arrival === "bezig" || !geladen) return <p role="status">{t("overnemen.bezig")}</p>;
  const other = <KeepAndOpen onOpened={goOn} />;
  if (arrival === "leeg") return other;
  if (!("antwoorden" in arrival))
    return (
      <div className="grid gap-4">
        <div role="status" className="grid gap-4">
          <ErrorText>{t("overnemen.foutTitel")}</ErrorText>
          <p>
            {"codeFout" in arrival
              ? codeErrorText(t, arrival.codeFout)
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
