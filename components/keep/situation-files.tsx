"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { ErrorText } from "@/components/ui/error-text";
import type { GelezenAntwoorden } from "@/lib/contract/answers-file";
import { decodeText } from "@/lib/contract/read-json";
import { bewaarplaats } from "@/lib/invoer/bewaarplaats";
import { dagVanDatum } from "@/lib/notation/datum";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { fileErrorText } from "./file-error";
import { hasAnswers } from "./has-answers";
import { loadSituationFile } from "./load-situation-file";
import { ReplaceAnswers } from "./replace-answers";
import { saveFile } from "./save-file";
import { StepBack } from "./step-back";

/** A button that saves the answers of this tab as a file on the device. Needs the messages `bewaren`. */
export function SaveFile() {
  const t = useTranslations("bewaren.bestand");
  const { antwoorden } = useAntwoorden();
  const [saved, setSaved] = useState<string | null>(null);
  const [, startSaving] = useTransition();
  return (
    <>
      <Button
        onClick={() => {
          startSaving(async () => {
            setSaved(await saveFile(antwoorden));
          });
        }}
      >
        {t("bewaar")}
      </Button>
      <p role="status">{saved === null ? "" : t("bewaard", { naam: saved })}</p>
    </>
  );
}

/** What was read of a file, and waits for an answer. */
export type Opening = readonly [GelezenAntwoorden | null, (read: GelezenAntwoorden | null) => void];

interface OpenFileProps {
  /** Called after the answers of the file have been put in place. */
  readonly onOpened?: (antwoorden: Antwoorden) => void;
  /** Where the question waits when this part goes away; without it the question goes away too. */
  readonly opening?: Opening | undefined;
}

/**
 * A button that opens a saved file. Asks before it replaces answers; a file that cannot be opened changes
 * nothing. Needs the messages `bewaren`.
 */
export function OpenFile({ onOpened, opening }: OpenFileProps) {
  const t = useTranslations("bewaren");
  const mistake = useTranslations("fouten.situatie");
  const { antwoorden } = useAntwoorden();
  const input = useRef<HTMLInputElement>(null);
  const own = useState<GelezenAntwoorden | null>(null);
  const [read, setRead] = opening ?? own;
  const [opened, setOpened] = useState<"heel" | "deels" | null>(null);
  const [, startOpening] = useTransition();

  function putInPlace(found: Exclude<GelezenAntwoorden, { fout: unknown }>) {
    bewaarplaats().vervang(found.antwoorden, found.verloren);
    setRead(null);
    setOpened(found.verloren ? "deels" : "heel");
    onOpened?.(found.antwoorden);
  }

  async function choose(file: File | undefined) {
    setOpened(null);
    setRead(null);
    if (!file) return;
    const found = await readFile(file);
    if ("antwoorden" in found && !hasAnswers(antwoorden)) putInPlace(found);
    else setRead(found);
  }

  const found = read && "antwoorden" in read ? read : null;
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t("bestand.open")}
        onChange={(event) => {
          const { files } = event.target;
          const file = files?.[0];
          startOpening(() => choose(file));
          // The same file can then be chosen again after it has been repaired.
          event.target.value = "";
        }}
      />
      <Button onClick={() => input.current?.click()}>{t("bestand.open")}</Button>
      <div role="status">
        {opened && <p>{t("bestand.geopend")}</p>}
        {opened === "deels" && <p>{t("melding.verloren")}</p>}
        {read && "fout" in read && (
          <>
            <ErrorText>{t("bestand.titelFout")}</ErrorText>
            <p>{fileErrorText(t, mistake, read.fout)}</p>
            <p>{t("bestandFout.nietsVeranderd")}</p>
          </>
        )}
      </div>
      {found ? (
        <ReplaceAnswers
          now={antwoorden}
          instead={found.antwoorden}
          onReplace={() => {
            putInPlace(found);
          }}
          onKeep={() => {
            setRead(null);
          }}
        />
      ) : (
        <StepBack />
      )}
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
