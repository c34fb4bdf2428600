/** The sentences of the steps to the norm of a household. */
import type { StapVan } from "@/lib/recht";
import { euro, plainNumber } from "@/lib/notation/money";
import { dayName } from "@/lib/notation/months";
import { yes, type Sentences } from "./sentences";

function youngHousehold({ gehuwd, kinderen, eenVan21 }: StapVan<"normJong">["waarden"]) {
  const who = gehuwd ? (eenVan21 ? "een" : "beiden") : "alleen";
  return kinderen ? `${who}Kind` : who;
}

export const norm = {
  normAlleenstaande: (t, { waarden }, uitkomst) =>
    t("stap.normAlleenstaande", { alleen: yes(waarden.kostenAlleen), uitkomst }),
  normAlleenstaandeOuder: (t, _, uitkomst) => t("stap.normAlleenstaandeOuder", { uitkomst }),
  normGehuwden: (t, _, uitkomst) => t("stap.normGehuwden", { uitkomst }),
  normJong: (t, { waarden }, uitkomst) =>
    t("stap.normJong", { wie: youngHousehold(waarden), uitkomst }),
  toeslagJong: (t, { waarden }, uitkomst) =>
    t("stap.toeslagJong", { begrensd: yes(waarden.begrensd), uitkomst }),
  kostendelersnorm: (t, { waarden }, uitkomst) =>
    t("stap.kostendelersnorm", {
      aantal: String(waarden.aantal),
      gehuwdennorm: euro(waarden.gehuwdennorm),
      uitkomst,
    }),
  normPartnerZonderRecht: (t, { waarden }, uitkomst) =>
    t("stap.normPartnerZonderRecht", { gehuwdennorm: euro(waarden.gehuwdennorm), uitkomst }),
  normInrichting: (t, { waarden }, uitkomst) =>
    t("stap.normInrichting", {
      norm: euro(waarden.norm),
      verhoging: euro(waarden.verhogingZorgverzekering),
      uitkomst,
    }),
  normEenInInrichting: (t, { waarden }, uitkomst) =>
    t("stap.normEenInInrichting", {
      thuis: euro(waarden.thuis),
      inrichting: euro(waarden.inrichting),
      uitkomst,
    }),
  ophogingKind24a: (t, { waarden }, uitkomst) =>
    t("stap.ophogingKind24a", { jaarbedrag: euro(waarden.jaarbedrag), uitkomst }),
  verlagingNorm: (t, { waarden }, uitkomst) =>
    t("stap.verlagingNorm", {
      percentage: plainNumber(waarden.percentage),
      verlaging: euro(waarden.verlaging),
      uitkomst,
    }),
  norm: (t, _, uitkomst) => t("stap.norm", { uitkomst }),
  normOverDagen: (t, { waarden }, uitkomst, locale) =>
    t("stap.normOverDagen", {
      dag: dayName(locale, waarden.vanaf),
      dagen: String(waarden.dagen),
      dagenInMaand: String(waarden.dagenInMaand),
      uitkomst,
    }),
  bijstandNogNiet: (t, { waarden }, _, locale) =>
    t("stap.bijstandNogNiet", { dag: dayName(locale, waarden.vanaf) }),
} satisfies Partial<Sentences>;
