"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { dagVanDatum } from "@/lib/notation/datum";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { renderVariants } from "@/lib/leesbaarheid/messages";
import { pictureOf } from "@/lib/teksten/screens";
import { zetVoorbeeld, type Voorbeeld } from "@/lib/teksten/voorbeelden";

interface Props {
  /** Address of the page, of a language that stands at the root. */
  readonly path: `/${string}`;
  readonly taal: Locale;
  /** The message that is its heading, on a screen of several pages. */
  readonly titel: string | undefined;
  /** The samples with which it can be seen. */
  readonly voorbeelden: readonly Voorbeeld[];
}

/** Where texts stand: a picture of the page, and links that open the page itself, with sample answers where it needs them. */
export function TextPlace({ path, taal, titel, voorbeelden }: Props) {
  const t = useTranslations("teksten");
  const [pictured, setPictured] = useState(true);
  const address = (to: `/${string}`) => `${process.env.BASE_PATH ?? ""}${localePath(taal, to)}`;
  return (
    <>
      {titel === undefined ? null : (
        <h3 className="text-base" lang={taal}>
          {renderVariants(titel, taal)[0]}
        </h3>
      )}
      {pictured ? (
        <a href={address(pictureOf(path))} className="my-2 block w-fit">
          {/* oxlint-disable-next-line next/no-img-element -- nothing can make it smaller: the site is files only */}
          <img
            src={address(pictureOf(path))}
            alt={t("plek.beeld")}
            loading="lazy"
            width={206}
            height={240}
            className="rounded-box border border-line object-cover object-top"
            onError={() => {
              setPictured(false);
            }}
          />
        </a>
      ) : null}
      {voorbeelden.length > 0 ? (
        <>
          <p className="text-subtle">{t("plek.uitleg")}</p>
          <ul>
            {voorbeelden.map((sample) => (
              <li key={sample}>
                <a
                  href={address(path)}
                  className="inline-flex min-h-11 items-center"
                  onClick={() => {
                    zetVoorbeeld(sample, dagVanDatum(new Date()));
                  }}
                >
                  {t(`plek.met.${sample}`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <a href={address(path)} className="inline-flex min-h-11 items-center">
          {t("plek.open")}
        </a>
      )}
    </>
  );
}
