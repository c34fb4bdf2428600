"use client";

import { useTranslations } from "next-intl";
import type { Uitkomst, VoorbehoudCode, VoorlopigCode } from "@/lib/recht";
import { reservationsOf } from "@/lib/uitkomst/answer";

/** A provisional mark that a reservation already tells. */
const toldBy: Partial<Record<VoorlopigCode, VoorbehoudCode>> = {
  "bedragen-2027": "bedragen2027",
  "belasting-2027": "belasting2027",
  "vakantiegeld-2027": "vakantiegeld2027",
  "toeslagen-2027": "toeslagen2027",
  "overgang-vrijlating": "overgangVrijlating2027",
  "art-34a": "volgorde34a",
  "art-24": "partnerZonderRecht2027",
  bufferbudget: "bufferbudgetGemeente",
};

/** What the municipality decides, what is not known yet, and that all of it is an estimate. */
export function Reservations({ outcome }: { outcome: Uitkomst }) {
  const t = useTranslations("voorbehoud");
  const told = reservationsOf(outcome);
  const provisional = [...new Set(outcome.maanden.flatMap(({ voorlopig }) => voorlopig))].filter(
    (code) => {
      const by = toldBy[code];
      return by === undefined || !told.includes(by);
    },
  );
  return (
    <div className="grid max-w-text gap-3">
      <p className="font-semibold">{t("titel")}.</p>
      <p>{t("inleiding")}</p>
      {told.length > 0 ? (
        <>
          <h2 className="mt-3">{t("watWeNietWeten")}</h2>
          <ul className="grid list-disc gap-2 ps-5">
            {told.map((code) => (
              <li key={code}>{t(`code.${code}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {provisional.length > 0 ? (
        <>
          <h2 className="mt-3">{t("watVoorlopigIs")}</h2>
          <ul className="grid list-disc gap-2 ps-5">
            {provisional.map((code) => (
              <li key={code}>{t(`voorlopig.${code}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="text-subtle">{t("bron", { regels: outcome.regels })}</p>
    </div>
  );
}
