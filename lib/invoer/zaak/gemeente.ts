/** What the municipality decides: how it sets a wage off, and what of it somebody may keep. */
import type {
  GebruikteMaanden,
  Maand,
  Persoon,
  PremieRegeling,
  Werk,
  Wie,
  Zaak,
} from "@/lib/recht";
import { excludeEachOther, fromFields, type SettlementFields } from "@/lib/contract/settlement";
import { BEGIN_34A, LEEFTIJD, MAANDEN_VRIJLATING, PREMIES_PER_JAAR } from "@/lib/recht/grenzen";
import type { Antwoorden, GemeenteAntwoorden } from "../antwoorden";
import { parseAantal, parseBedrag, parseProcent } from "@/lib/notation/bedrag";
import { leeftijdOp } from "@/lib/notation/datum";
import { hoogste34a } from "../periode";
import { aangenomenVerrekening } from "../vragen/verrekenen";
import { aangenomenVierWeken } from "../vragen/vier-weken";
import type { Verzamelaar } from "./verzamelaar";

function leesGebruikteMaanden(
  v: Verzamelaar,
  antwoorden: Antwoorden,
  wie: Wie,
  start: Maand,
  werk: readonly Werk[],
): GebruikteMaanden {
  const { mag, gebruikt } = antwoorden.vrijlating;
  const eigen = gebruikt[wie];
  const telt = mag === "ja" && werk.some((een) => een.wie === wie);
  if (telt && eigen.weetNiet) {
    v.neemAan("vrijlatingOp", `vrijlating.gebruikt.${wie}.n`);
    return { ...MAANDEN_VRIJLATING, "34a": hoogste34a(start) };
  }
  const lees = (grond: keyof GebruikteMaanden) =>
    Number(v.leesOptioneel(`vrijlating.gebruikt.${wie}.${grond}`, eigen[grond], parseAantal, "0"));
  const maanden = { n: lees("n"), r: lees("r"), z: lees("z"), "34a": lees("34a") };
  const leeg = [eigen.n, eigen.r, eigen.z, eigen["34a"]].every((tekst) => tekst.trim() === "");
  if (telt && leeg) v.neemAan("geenMaandenGebruikt", `vrijlating.gebruikt.${wie}.n`);
  if (maanden["34a"] > 0 && start < BEGIN_34A)
    v.fout(`vrijlating.gebruikt.${wie}.34a`, "gebruikt34aIn2026");
  return maanden;
}

/** What the municipality lets somebody keep of the wage. */
export function leesVrijlating(
  v: Verzamelaar,
  antwoorden: Antwoorden,
  start: Maand,
  werk: readonly Werk[],
  aanvrager: Persoon,
): Zaak["vrijlating"] {
  const { vrijlating } = antwoorden;
  if (werk.length > 0 && (vrijlating.mag === null || vrijlating.mag === "weetNiet"))
    v.neemAan("geenVrijlating", "vrijlating.mag");
  const { vooruitlopen2026, overgang2027 } = vrijlating;
  const als27 = vrijlating.vooruitlopen2026Als27 === "ja";
  const onder27 = leeftijdOp(aanvrager.geboortedatum, `${start}-01`) < LEEFTIJD.vanaf27;
  const jong = vrijlating.mag === "ja" && onder27 && start < BEGIN_34A;
  if (jong && werk.length > 0 && vooruitlopen2026 === null && !als27)
    v.neemAan("vijftienIn2026", "vrijlating.vooruitlopen2026");
  return {
    toepassen: vrijlating.mag === "ja",
    gebruikteMaanden: {
      aanvrager: leesGebruikteMaanden(v, antwoorden, "aanvrager", start, werk),
      partner: leesGebruikteMaanden(v, antwoorden, "partner", start, werk),
    },
    uitbreidingNietMogelijk: vrijlating.uitbreidingNietMogelijk === "ja",
    opnieuwBijNieuweBaan: vrijlating.opnieuwBijNieuweBaan === "ja",
    vooruitlopen2026:
      !als27 &&
      (vooruitlopen2026 === null
        ? // Not known whether it may: then this is how it would be.
          vrijlating.mag !== "nee" && onder27 && start < BEGIN_34A
        : vooruitlopen2026 === "ja"),
    vooruitlopen2026Als27: als27,
    overgang2027: bekend(overgang2027),
  };
}

function leesPremie(v: Verzamelaar, antwoorden: Antwoorden): PremieRegeling | null {
  const { premie } = antwoorden.gemeente;
  if (premie === null) return null;
  if (premie.maanden.length > PREMIES_PER_JAAR) v.fout("gemeente.premie.maanden", "premieMaanden");
  const optioneel = (naam: "maximumPerMaand" | "maximumPerJaar") =>
    v.leesOptioneel(`gemeente.premie.${naam}`, premie[naam], parseBedrag, null);
  return {
    procent: v.lees("gemeente.premie.procent", parseProcent(premie.procent), "0"),
    maximumPerMaand: optioneel("maximumPerMaand"),
    maanden: premie.maanden.map((maand) => v.leesKalendermaand("gemeente.premie.maanden", maand)),
    maximumPerJaar: optioneel("maximumPerJaar"),
  };
}

/** The choice that was made; null for none and for "weetNiet". */
function bekend<T extends string>(keuze: T | "weetNiet" | null): T | null {
  return keuze === "weetNiet" ? null : keuze;
}

/** What the municipality does with a wage. */
export function leesGemeente(
  v: Verzamelaar,
  antwoorden: Antwoorden,
  werk: readonly Werk[],
): Zaak["gemeente"] {
  const { gemeente } = antwoorden;
  const verrekend = bekend(gemeente.verrekenen) ?? bekend(gemeente.uitbetalen);
  if (werk.length > 0 && verrekend === null) v.neemAan("verrekenen", "gemeente.verrekenen");
  const fields: SettlementFields = {
    verrekenen: bekend(gemeente.verrekenen) ?? aangenomenVerrekening.verrekenen,
    uitbetalen: bekend(gemeente.uitbetalen) ?? aangenomenVerrekening.uitbetalen,
  };
  if (excludeEachOther(fields)) v.fout("gemeente.verrekenen", "maandLaterEnVolgendeMaand");
  const vierWekenTelt = werk.some(
    ({ betaling }) => betaling.ritme === "vierWeken" || betaling.ritme === "week",
  );
  const vierWeken = bekend(gemeente.vierWeken);
  if (vierWekenTelt && vierWeken === null) v.neemAan("vierWeken", "gemeente.vierWeken");
  return {
    verrekenwijze: fromFields(fields),
    vierWeken: vierWeken ?? aangenomenVierWeken,
    reservering: gemeente.reservering,
    vakantietoeslagUitbetaling: gemeente.vakantietoeslagUitbetaling ?? "jaarlijks",
    vakantietoeslagMaand:
      gemeente.vakantietoeslagMaand.trim() === ""
        ? 6
        : v.leesKalendermaand("gemeente.vakantietoeslagMaand", gemeente.vakantietoeslagMaand),
    premie: leesPremie(v, antwoorden),
    bufferbudget: gemeente.bufferbudget === "ja",
    eindejaarsuitkering: leesEindejaar(v, gemeente, werk),
    ...leesEersteMaanden(v, gemeente),
  };
}

function leesEindejaar(
  v: Verzamelaar,
  { eindejaarsuitkering }: GemeenteAntwoorden,
  werk: readonly Werk[],
): Zaak["gemeente"]["eindejaarsuitkering"] {
  const keuze = bekend(eindejaarsuitkering);
  if (keuze !== null) return keuze;
  if (werk.some((een) => een.eindejaarsuitkering !== null))
    v.neemAan("eindejaarVerrekend", "gemeente.eindejaarsuitkering");
  return "verrekenen";
}

/** First months in full. Not known what happens then: it is taken back at once, which leaves the lowest month. */
function leesEersteMaanden(
  v: Verzamelaar,
  { verrekenen, eerstVolledig, eersteMaanden, terughalen }: GemeenteAntwoorden,
): Pick<Zaak["gemeente"], "eersteMaandenVolledig" | "terughalen"> {
  // A month later is a way of taking back by itself.
  if (verrekenen === "maandLater") return { eersteMaandenVolledig: 0, terughalen: "later" };
  const daarna = bekend(terughalen);
  if (eerstVolledig !== "ja") return { eersteMaandenVolledig: 0, terughalen: daarna ?? "later" };
  if (daarna === null) v.neemAan("ineensTerug", "gemeente.terughalen");
  return {
    eersteMaandenVolledig: Number(
      v.lees("gemeente.eersteMaanden", parseAantal(eersteMaanden), "0"),
    ),
    terughalen: daarna ?? "verrekenen",
  };
}
