/** Where the texts and amounts of the explanation pages come from, with the day on which each was read. */
export interface Bron {
  readonly titel: string;
  readonly url: string;
  readonly gelezen: `${number}-${number}-${number}`;
}

const wet = (titel: string, pad: string): Bron => ({
  titel,
  url: `https://wetten.overheid.nl/${pad}`,
  gelezen: "2026-11-21",
});

const participatiewet = (artikel: string, titel = `Participatiewet, artikel ${artikel}`) =>
  wet(titel, `jci1.3:c:BWBR0015703&artikel=${artikel}&g=2026-07-01`);

/** The day on which what is expected of 2027 was read. */
const gelezen = "2026-11-28";

export const bronnen = {
  recht: participatiewet("19"),
  normen: participatiewet("21", "Participatiewet, artikelen 20 tot en met 24"),
  middelen: participatiewet("31"),
  inkomen: participatiewet("32"),
  vermogen: participatiewet("34"),
  uitbetaling: participatiewet("45"),
  terugvorderen: participatiewet("58"),
  verrekenen: participatiewet("60"),
  // Not in force yet: these articles stand in the act with the date 1 January 2027.
  vrijlating2027: wet(
    "Participatiewet, artikel 34a (vanaf 1 januari 2027)",
    "BWBR0015703/2027-01-01",
  ),
  bufferbudget: wet(
    "Participatiewet, artikel 34b (vanaf 1 januari 2027)",
    "BWBR0015703/2027-01-01",
  ),
  // The act of which the move to 2027 could be read; the same is expected of the Participatiewet.
  overgang2027: { ...wet("IOAW, artikel 63l (vanaf 1 januari 2027)", "BWBR0004044"), gelezen },
  begroting2027: {
    titel: "Begroting Sociale Zaken en Werkgelegenheid 2027",
    url: "https://zoek.officielebekendmakingen.nl/kst-37020-XV-2.html",
    gelezen,
  },
  jeugdloon2027: {
    titel: "Rijksoverheid: minimumjeugdloon 2027",
    url: "https://www.rijksoverheid.nl/actueel/nieuws/2025/12/04/internetconsultatie-verhoging-minimumjeugdloon-2027",
    gelezen,
  },
  inBalans: wet("Wet Participatiewet in balans (Staatsblad 2025, 312)", "BWBR0051679"),
  regeling: wet(
    "Regeling Participatiewet, IOAW en IOAZ, artikelen 10 tot en met 13",
    "BWBR0015738/2026-04-02",
  ),
  vakantiebijslag: wet(
    "Wet minimumloon en minimumvakantiebijslag, artikelen 15 tot en met 17",
    "BWBR0002638/2026-07-01",
  ),
  bezwaar: wet("Algemene wet bestuursrecht, artikel 6:7", "BWBR0005537"),
  toegankelijk: wet("Besluit digitale toegankelijkheid overheid", "BWBR0040936"),
} as const satisfies Record<string, Bron>;
