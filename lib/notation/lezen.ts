/**
 * What comes out of reading a typed text: the value in the notation of the situation file, or why not.
 */
export type Gelezen<T extends string = string> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly code: InvoerFoutCode };

/** Why a typed answer cannot be used. Every code has a sentence under `fouten` that says what to do. */
export type InvoerFoutCode =
  | "verplicht"
  | "kies"
  | "gemeenteKies"
  | "kiesIets"
  | "bedragLeeg"
  | "bedragNul"
  | "uurloonHoog"
  | "urenLeeg"
  | "urenNul"
  | "urenMaandLeeg"
  | "teVeelOpvangUren"
  | "dagLeeg"
  | "maandLeeg"
  | "maandenLeeg"
  | "omschrijvingLeeg"
  | "bedrag"
  | "bedragDubbelzinnig"
  | "bedragTeHoog"
  | "negatief"
  | "uren"
  | "teVeelUren"
  | "percentage"
  | "percentageTeHoog"
  | "dag"
  | "dagBestaatNiet"
  | "jaarVierCijfers"
  | "maand"
  | "geheelGetal"
  | "geboortedatumToekomst"
  | "kindOuderDan18"
  | "onder18"
  | "aowLeeftijd"
  | "aowUitkering"
  | "zelfstandige"
  | "bbz"
  | "ioawIoaz"
  | "jongInInrichting"
  | "inrichtingPartnerZonderRecht"
  | "eindVoorBegin"
  | "verVanBetaaldag"
  | "beginBuitenVenster"
  | "eindVoorVenster"
  | "bijstandBuitenVenster"
  | "maandDubbel"
  | "teVeelMaanden"
  | "reisgeldTeHoog"
  | "procentLeeg"
  | "gebruikt34aIn2026"
  | "maandLaterEnVolgendeMaand"
  | "alleenEnSamen"
  | "partnerEnElders"
  | "vertrektVoor18"
  | "nietsEnIets"
  | "kindBestaatNiet"
  | "premieMaanden";

/** A value that was read. */
export function gelezen<T extends string>(waarde: T): Gelezen<T> {
  return { ok: true, waarde };
}

/** A text that could not be read. */
export function mislukt(code: InvoerFoutCode): {
  readonly ok: false;
  readonly code: InvoerFoutCode;
} {
  return { ok: false, code };
}

/**
 * The same text with digits 0–9: "١٦" (Arabic) and "۱۶" (Persian) → "16". The keyboard of many visitors brings them; the
 * last four bits of their code are the digit.
 */
export function cijfersVan(tekst: string): string {
  return tekst.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (teken) =>
    String(teken.charCodeAt(0) & 0xf),
  );
}
