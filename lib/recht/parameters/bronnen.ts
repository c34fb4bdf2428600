/** De publicaties waaruit de tabellen komen, elk met de dag waarop zij is gelezen. */
import type { Bron } from "../bron";

const GELEZEN = "2026-11-21";
const GELEZEN_UPDATE = "2026-11-28";

export const normenbriefJanuari2026: Bron = {
  titel: "Normenbrief SZW 1 januari 2026 (gecorrigeerd 9 december 2025); Stcrt. 2025, 43553",
  url: "https://zoek.officielebekendmakingen.nl/stcrt-2025-43553.html",
  gelezen: GELEZEN,
};
export const participatiewetJuli2026: Bron = {
  titel: "Participatiewet, geldend op 1 juli 2026",
  url: "https://wetten.overheid.nl/BWBR0015703/2026-07-01",
  gelezen: GELEZEN,
};
export const participatiewetJanuari2025: Bron = {
  titel: "Participatiewet, geldend op 1 januari 2025",
  url: "https://wetten.overheid.nl/BWBR0015703/2025-01-01",
  gelezen: GELEZEN,
};
export const participatiewetJuli2024: Bron = {
  titel: "Participatiewet, geldend op 1 juli 2024 (SZW-beslistabellen)",
  url: "https://wetten.overheid.nl/BWBR0015703/2024-07-01",
  gelezen: GELEZEN,
};
export const participatiewetJanuari2026: Bron = {
  titel: "Participatiewet, geldend op 1 januari 2026",
  url: "https://wetten.overheid.nl/BWBR0015703/2026-01-01",
  gelezen: GELEZEN,
};
export const participatiewetInBalans: Bron = {
  titel:
    "Wet Participatiewet in balans, Stb. 2025, 312 (artikelen 24a, 34a en 34b per 1 januari 2027)",
  url: "https://wetten.overheid.nl/BWBR0051679",
  gelezen: GELEZEN,
};
/** Overgangsrecht van de zusterwet; dat van de Participatiewet zelf (artikel 78ff lid 2 tot en met 4) is niet gelezen. */
export const ioawOvergang2027: Bron = {
  titel: "Wet IOAW, artikel 63l zoals de Wet Participatiewet in balans het invoegt",
  url: "https://wetten.overheid.nl/BWBR0004044",
  gelezen: GELEZEN_UPDATE,
};
export const regelingParticipatiewet: Bron = {
  titel: "Regeling Participatiewet, IOAW en IOAZ, geldend op 2 april 2026",
  url: "https://wetten.overheid.nl/BWBR0015738/2026-04-02",
  gelezen: GELEZEN,
};
/** Het hoogste deel van de norm. Wat het Rijk zelf bepaalt, staat in de regelboeken van dit project; die regeling is niet gelezen. */
export const kwijtscheldingZuidplas2026: Bron = {
  titel: "Regeling kwijtschelding Zuidplas 2026, Gemeenteblad 2025, 562613",
  url: "https://zoek.officielebekendmakingen.nl/gmb-2025-562613.html",
  gelezen: GELEZEN,
};
export const minimumloon2026: Bron = {
  titel: "Bedragen minimumloon 2026, Rijksoverheid (1 juli 2026: Stcrt. 2026, 16505)",
  url: "https://www.rijksoverheid.nl/onderwerpen/minimumloon/bedragen-minimumloon",
  gelezen: GELEZEN,
};
export const wetMinimumloonJuli2026: Bron = {
  titel: "Wet minimumloon en minimumvakantiebijslag, geldend op 1 juli 2026",
  url: "https://wetten.overheid.nl/BWBR0002638/2026-07-01",
  gelezen: GELEZEN,
};
export const minimumjeugdloon2027: Bron = {
  titel: "Internetconsultatie verhoging minimumjeugdloon 2027, Rijksoverheid (4 december 2025)",
  url: "https://www.rijksoverheid.nl/actueel/nieuws/2025/12/04/internetconsultatie-verhoging-minimumjeugdloon-2027",
  gelezen: GELEZEN_UPDATE,
};
export const rekenvoorschriften2025: Bron = {
  titel: "Loonbelastingtabellen 2025, uit twee rekenprogramma's die overeenstemmen",
  url: "https://www.belastingdienst.nl/wps/wcm/connect/nl/personeel-en-loon/content/hulpmiddel-loonbelastingtabellen",
  gelezen: GELEZEN,
};
export const rekenvoorschriften2026: Bron = {
  titel:
    "Rekenvoorschriften voor de geautomatiseerde loonadministratie januari 2026, versie 2 (LH991-1Z62FD)",
  url: "https://www.belastingdienst.nl/wps/wcm/connect/nl/personeel-en-loon/content/hulpmiddel-loonbelastingtabellen",
  gelezen: GELEZEN,
};
export const rekenvoorschriften2027: Bron = {
  titel: "Rekenvoorschriften 2027, Prinsjesdagversie van 15 september 2026 (LH2027v1.5)",
  url: "https://www.belastingdienst.nl/wps/wcm/connect/nl/personeel-en-loon/content/hulpmiddel-loonbelastingtabellen",
  gelezen: GELEZEN,
};
export const zorgtoeslag2026: Bron = {
  titel: "Berekening zorgtoeslag 2026, Dienst Toeslagen (TG082-1Z61FD)",
  url: "https://wetten.overheid.nl/BWBR0018451/2026-01-01",
  gelezen: GELEZEN,
};
export const huurtoeslag2026: Bron = {
  titel: "Berekening huurtoeslag 2026, Dienst Toeslagen (TG083-1Z62FD)",
  url: "https://wetten.overheid.nl/BWBR0008659/2026-01-01",
  gelezen: GELEZEN,
};
export const kindgebondenBudget2026: Bron = {
  titel: "Berekening kindgebonden budget 2026, Dienst Toeslagen (TG081-1Z61FD)",
  url: "https://wetten.overheid.nl/BWBR0022751/2026-01-01",
  gelezen: GELEZEN,
};
export const szwBegroting2027: Bron = {
  titel: "Begroting SZW 2027, Kamerstukken 37 020 XV nr. 2",
  url: "https://zoek.officielebekendmakingen.nl/kst-37020-XV-2.html",
  gelezen: GELEZEN,
};
export const kinderopvangtoeslag2026: Bron = {
  titel: "Tabel kinderopvangtoeslag 2026, Rijksoverheid en Dienst Toeslagen",
  url: "https://www.rijksoverheid.nl/onderwerpen/kinderopvangtoeslag",
  gelezen: GELEZEN,
};
export const kinderbijslagSvb: Bron = {
  titel: "Bedragen kinderbijslag 2026, SVB",
  url: "https://www.svb.nl/nl/kinderbijslag/bedragen-betaaldagen/bedragen-kinderbijslag",
  gelezen: GELEZEN,
};
