"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { ErrorText } from "@/components/ui/error-text";
import { decodeFragment, type FragmentFout } from "@/lib/bewaren/fragment";
import type { BestandFout } from "@/lib/bewaren/situation-file";
import { localePath } from "@/lib/i18n/locales";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import type { Zaak } from "@/lib/recht";
import { monthAndYear } from "@/lib/uitleg/months";
import { fileErrorText } from "./file-error";
import { hasAnswers } from "./has-answers";
import { loadSituationFile } from "./load-situation-file";
import { ReplaceAnswers } from "./replace-answers";

type Arrival =
  | { readonly soort: "bezig" }
  | { readonly soort: "zaken"; readonly zaken: readonly [Zaak, ...Zaak[]] }
  | { readonly soort: "fragmentFout"; readonly fout: FragmentFout }
  | { readonly soort: "bestandFout"; readonly fout: BestandFout };

/** Takes the data out of the address, so that it stands neither in the address bar nor in the history. */
function takeFragment(): string {
  const { hash, pathname, search } = window.location;
  if (hash !== "") window.history.replaceState(window.history.state, "", pathname + search);
  return hash;
}

async function read(fragment: string): Promise<Arrival> {
  const content = await decodeFragment(fragment);
  if (content.soort !== "tekst") return { soort: "fragmentFout", fout: content.soort };
  const { readFileText } = await loadSituationFile();
  const found = readFileText(content.tekst);
  return "zaken" in found
    ? { soort: "zaken", zaken: found.zaken }
    : { soort: "bestandFout", fout: found.fout };
}

/** The page on which a scanned QR code arrives. */
export function Overnemen() {
  const t = useTranslations("bewaren");
  const mistake = useTranslations("fouten.situatie");
  const locale = useLocale();
  const router = useRouter();
  const { antwoorden, geladen, wijzig } = useAntwoorden();
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

  async function takeOver(zaken: readonly [Zaak, ...Zaak[]]) {
    const { toAntwoorden } = await loadSituationFile();
    wijzig(({ periode }) => toAntwoorden(zaken, periode.vandaag));
    router.push(localePath(locale, "/uitkomst/"));
  }

  if (arrival.soort === "bezig" || !geladen) return <p role="status">{t("overnemen.bezig")}</p>;
  if (arrival.soort !== "zaken")
    return (
      <div className="grid gap-4" role="status">
        <ErrorText>{t("overnemen.foutTitel")}</ErrorText>
        <p>
          {arrival.soort === "fragmentFout"
            ? t(`fragment.${arrival.fout}`)
            : fileErrorText(t, mistake, arrival.fout)}
        </p>
        <p>{t("bestandFout.nietsVeranderd")}</p>
        <ButtonLink href={localePath(locale, "/")}>{t("overnemen.naarStart")}</ButtonLink>
      </div>
    );

  const { zaken } = arrival;
  return (
    <div className="grid gap-4">
      <p role="status">{t("overnemen.gevonden")}</p>
      <ul className="list-disc ps-6">
        {zaken.map((zaak, place) => (
          <li key={place}>
            {t("overnemen.samenvatting", {
              banen: zaak.werk.length,
              maand: monthAndYear(locale, zaak.start),
              aantal: zaak.maanden,
            })}
          </li>
        ))}
      </ul>
      {asking ? (
        <ReplaceAnswers
          onReplace={() => {
            start(() => takeOver(zaken));
          }}
          onSaveFirst={() => {
            start(async () => {
              const { saveFile, zakenVan } = await import("./situation-files");
              await saveFile(zakenVan(antwoorden));
              await takeOver(zaken);
            });
          }}
          onKeep={() => {
            router.push(localePath(locale, "/uitkomst/"));
          }}
        />
      ) : (
        <Button
          variant="primary"
          onClick={() => {
            if (hasAnswers(antwoorden)) setAsking(true);
            else start(() => takeOver(zaken));
          }}
        >
          {t("overnemen.ja")}
        </Button>
      )}
    </div>
  );
}
