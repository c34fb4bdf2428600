"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, useTransition } from "react";
import { fileName } from "@/lib/bewaren/file-name";
import { decodeText } from "@/lib/bewaren/read-json";
import { Button } from "@/components/ui/button";
import { ErrorText } from "@/components/ui/error-text";
import type { GelezenBestand } from "@/lib/bewaren/situation-file";
import { dagVanDatum } from "@/lib/invoer/datum";
import { toZaak } from "@/lib/invoer/naar-zaak";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import type { Zaak } from "@/lib/recht";
import { download } from "./download";
import { fileErrorText } from "./file-error";
import { hasAnswers } from "./has-answers";
import { loadSituationFile } from "./load-situation-file";
import { ReplaceAnswers } from "./replace-answers";

/** The situations of the answers that can be computed; the others have no file form yet. */
export function zakenVan(antwoorden: Antwoorden): readonly Zaak[] {
  return antwoorden.scenarios.flatMap((_, place) => {
    const read = toZaak(antwoorden, place);
    return read.soort === "volledig" ? [read.zaak] : [];
  });
}

/** Saves the situations as a file and gives back its name. */
export async function saveFile(zaken: readonly Zaak[]): Promise<string> {
  const { toFileText } = await loadSituationFile();
  const name = fileName(dagVanDatum(new Date()));
  download(name, "application/json", toFileText(zaken));
  return name;
}

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
            setSaved(await saveFile(zakenVan(antwoorden)));
          });
        }}
      >
        {t("bewaar")}
      </Button>
      <p role="status">{saved === null ? "" : t("bewaard", { naam: saved })}</p>
    </>
  );
}

interface OpenFileProps {
  /** Called after the answers of the file have been put in place. */
  readonly onOpened?: () => void;
}

/**
 * A button that opens a saved file. Asks before it replaces answers; a file that cannot be opened changes
 * nothing. Needs the messages `bewaren`.
 */
export function OpenFile({ onOpened }: OpenFileProps) {
  const t = useTranslations("bewaren");
  const mistake = useTranslations("fouten.situatie");
  const { antwoorden, wijzig } = useAntwoorden();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<GelezenBestand | null>(null);
  const [opened, setOpened] = useState(false);
  const [, startOpening] = useTransition();

  async function putInPlace(zaken: readonly [Zaak, ...Zaak[]]) {
    const { toAntwoorden } = await loadSituationFile();
    wijzig(({ periode }) => toAntwoorden(zaken, periode.vandaag));
    setRead(null);
    setOpened(true);
    onOpened?.();
  }

  async function choose(file: File | undefined) {
    setOpened(false);
    setRead(null);
    if (!file) return;
    const found = await readFile(file);
    if ("zaken" in found && !hasAnswers(antwoorden)) await putInPlace(found.zaken);
    else setRead(found);
  }

  const zaken = read && "zaken" in read ? read.zaken : null;
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
        {read && "fout" in read && (
          <>
            <ErrorText>{t("bestand.titelFout")}</ErrorText>
            <p>{fileErrorText(t, mistake, read.fout)}</p>
            <p>{t("bestandFout.nietsVeranderd")}</p>
          </>
        )}
      </div>
      {zaken && (
        <ReplaceAnswers
          onReplace={() => {
            startOpening(() => putInPlace(zaken));
          }}
          onSaveFirst={() => {
            startOpening(async () => {
              await saveFile(zakenVan(antwoorden));
              await putInPlace(zaken);
            });
          }}
          onKeep={() => {
            setRead(null);
          }}
        />
      )}
    </>
  );
}

async function readFile(file: File): Promise<GelezenBestand> {
  const { maximumFileBytes, readFileText } = await loadSituationFile();
  if (file.size > maximumFileBytes) return { fout: { soort: "teGroot" } };
  try {
    return readFileText(decodeText(new Uint8Array(await file.arrayBuffer())));
  } catch {
    // The device could not read it, for instance because it was moved meanwhile.
    return { fout: { soort: "geenBestandVanHier" } };
  }
}
