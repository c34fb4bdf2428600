"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { ErrorText } from "@/components/ui/error-text";
import type { GelezenAntwoorden } from "@/lib/contract/answers-file";
import { decodeText } from "@/lib/contract/read-json";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { bewaarplaats } from "@/lib/invoer/bewaarplaats";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { dagVanDatum } from "@/lib/notation/datum";
import { CodeReader } from "./code-reader";
import { FileButton } from "./file-button";
import { fileErrorText } from "./file-error";
import { hasAnswers } from "./has-answers";
import { loadSituationFile } from "./load-situation-file";
import { codeErrorText, type CodeReading } from "./read-code";
import { ReplaceAnswers } from "./replace-answers";
import { StepBack } from "./step-back";

type From = "bestand" | "code";

/** What was read last: not opened yet, or opened. */
export interface Last {
  readonly from: From;
  readonly reading: CodeReading;
  readonly opened: boolean;
}

/** What was read and may wait for an answer. */
export type Opening = readonly [Last | null, (last: Last | null) => void];

interface Props {
  /** Where the question waits when this part goes away; without it the question goes away too. */
  readonly opening?: Opening | undefined;
  /** Also reads a QR code, with the camera or from a picture. */
  readonly withCode?: boolean;
  /** Called after the answers have been put in place. */
  readonly onOpened?: (antwoorden: Antwoorden) => void;
}

/**
 * Opens answers that were kept. Asks before it replaces answers; what cannot be opened changes nothing. Needs the
 * messages `bewaren` and `fouten.situatie`.
 */
export function OpenAnswers({ opening, withCode = false, onOpened }: Props) {
  const t = useTranslations("bewaren");
  const { antwoorden } = useAntwoorden();
  const own = useState<Last | null>(null);
  const [last, setLast] = opening ?? own;
  const [, startOpening] = useTransition();

  function open(from: From, reading: CodeReading) {
    if (!("antwoorden" in reading)) return;
    bewaarplaats().vervang(reading.antwoorden, reading.verloren);
    setLast({ from, reading, opened: true });
    onOpened?.(reading.antwoorden);
  }

  function take(from: From, reading: CodeReading) {
    if (hasAnswers(bewaarplaats().lees().antwoorden) || !("antwoorden" in reading))
      setLast({ from, reading, opened: false });
    else open(from, reading);
  }

  /** What there is to say under the button that was used. */
  const said = (from: From) => {
    const here = last?.from === from ? last : null;
    return (
      <>
        <div role="status" className="grid gap-2 empty:hidden">
          {here && <Said last={here} />}
        </div>
        {here && !here.opened && "antwoorden" in here.reading && (
          <ReplaceAnswers
            now={antwoorden}
            instead={here.reading.antwoorden}
            onReplace={() => {
              open(from, here.reading);
            }}
            onKeep={() => {
              setLast(null);
            }}
          />
        )}
      </>
    );
  };

  const asking = last !== null && !last.opened && "antwoorden" in last.reading;
  return (
    <>
      {withCode && (
        <>
          <h2>{t("lezen.titel")}</h2>
          <p>
            {t("lezen.uitleg")} {t("lezen.beeldBlijft")}
          </p>
          <CodeReader
            onBegin={() => {
              setLast(null);
            }}
            onRead={(reading) => {
              take("code", reading);
            }}
          />
          {said("code")}
          <h2 className="mt-4">{t("overnemen.bestandTitel")}</h2>
          <p>{t("overnemen.bestandUitleg")}</p>
        </>
      )}
      <FileButton
        accept=".json,application/json"
        onChoose={(file) => {
          setLast(null);
          startOpening(async () => {
            take("bestand", await readFile(file));
          });
        }}
      >
        {t("bestand.open")}
      </FileButton>
      {said("bestand")}
      {asking ? null : <StepBack />}
    </>
  );
}

function Said({ last: { from, reading, opened } }: { readonly last: Last }) {
  const t = useTranslations("bewaren");
  const mistake = useTranslations("fouten.situatie");
  if ("antwoorden" in reading)
    return opened ? (
      <>
        <p>{t("bestand.geopend")}</p>
        {reading.verloren && <p>{t("melding.verloren")}</p>}
      </>
    ) : null;
  return (
    <>
      <ErrorText>{from === "code" ? t("overnemen.foutTitel") : t("bestand.titelFout")}</ErrorText>
      <p>
        {"codeFout" in reading
          ? codeErrorText(t, reading.codeFout)
          : fileErrorText(t, mistake, reading.fout)}
      </p>
      <p>{t("bestandFout.nietsVeranderd")}</p>
    </>
  );
}

async function readFile(file: File): Promise<GelezenAntwoorden> {
  const { maximumFileBytes, readAnswers } = await loadSituationFile();
  if (file.size > maximumFileBytes) return { fout: { soort: "teGroot" } };
  try {
    return readAnswers(
      decodeText(new Uint8Array(await file.arrayBuffer())),
      dagVanDatum(new Date()),
    );
  } catch {
    // The device could not read it, for instance because it was moved meanwhile.
    return { fout: { soort: "geenBestandVanHier" } };
  }
}
