/**
 * Answers as a short text for a code: half the squares for the same answers, so that a camera reads it from further
 * away. Every word of the format has one or two letters without quotes; what somebody typed stands between quotes, and
 * gets a "'" in front where it looks like such letters.
 */

/**
 * The words, by place. Letters mean the same for ever: a new word comes at the end, and none goes away. A word that is
 * not here is written in full.
 */
const words =
  `versie uitkering bijstand aangevraagd ioaw ioaz bbz aow weetNiet huishouden aanvrager geboortedatum
bijzonderheden niets medischUrenbeperkt loonkostensubsidie inrichting zelfstandige metWie alleen partner kinderen
anderen recht ja nee reden studeert verblijf anders huisgenoten situatie gewoon opleiding huurcontract ikHuur
eigenContract kostendelers oudersBetalen verlagingNormProcent vermogen wieWerkt beiden scenarios banen wie uren
loonSoort uurloon brutoPerMaand brutoPerVierWeken brutoPerWeek nettoPerMaand bedrag van stopt tot ritme maand maandErna
vierWeken week eersteBetaaldag eerstePeriodeTot reisgeld vakantiegeld jaarlijks bijElkLoon geen vakantiegeldMaand
vakantiegeldErbij erin erbij vakantiegeldProcent loonheffingskorting pensioenpremieProcent eindejaarsuitkeringProcent
eindejaarsuitkeringMaand perMaand onbekend loon kosten reiskosten reiskostenvergoeding kinderopvang anderGeld inkomen
giften bedrijf baanStopt soort geld natura voedselbank overigInkomen partneralimentatie kinderalimentatie kostgeld winst
loonKind kind wisselt omschrijving metVakantietoeslag vrijlating mag gebruikt 34a uitbreidingNietMogelijk
opnieuwBijNieuweBaan vooruitlopen2026 gemeente code naam verrekenen opDeMaand maandLater uitbetalen zelfdeMaand
volgendeMaand gemiddelde werkdagen ontvangen reservering vanBijstand vanNorm vakantietoeslagUitbetaling maandelijks
vakantietoeslagMaand premie procent maximumPerMaand maanden maximumPerJaar bufferbudget toeslagen meerekenen verzekerd
huurt kaleHuur kindgebonden opvang dagopvang bso gastouder urenPerMaand uurprijs periode start`.split(
    /\s+/,
  );

const alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const sign = (place: number) => alphabet.charAt(place);
const lettersAt = (place: number) =>
  place < alphabet.length
    ? sign(place)
    : sign(Math.floor(place / alphabet.length) - 1) + sign(place % alphabet.length);

const toLetters = new Map(words.map((word, place) => [word, lettersAt(place)]));
const toWord = new Map([...toLetters].map(([word, letters]) => [letters, word]));
const looksShort = /^(?:'.*|[A-Za-z]{1,2})$/s;

/** A text between quotes in JSON. */
const quoted = /"(?:[^"\\]|\\.)*"/g;

/** Thrown by `expand` for letters that this version does not know. */
export class NewerWords extends Error {}

/** A JSON value as a short text. */
export function shorten(value: unknown): string {
  const short = (text: string) =>
    toLetters.get(text) ?? (looksShort.test(text) ? `'${text}` : text);
  return JSON.stringify(renamed(value, short)).replaceAll(quoted, (part) =>
    /^"[A-Za-z]{1,2}"$/.test(part) ? part.slice(1, -1) : part,
  );
}

/**
 * The value of a short text.
 * @throws SyntaxError when it is no such text; NewerWords when it was written by a newer version
 */
export function expand(text: string): unknown {
  const json = text.replaceAll(new RegExp(`${quoted.source}|[A-Za-z]+`, "g"), (part) =>
    part.startsWith('"') || part.length > 2 ? part : `"${part}"`,
  );
  return renamed(JSON.parse(json), (short) => {
    if (short.startsWith("'")) return short.slice(1);
    const word = toWord.get(short);
    if (word === undefined && looksShort.test(short)) throw new NewerWords(short);
    return word ?? short;
  });
}

function renamed(value: unknown, rename: (text: string) => string): unknown {
  if (typeof value === "string") return rename(value);
  if (Array.isArray(value)) return value.map((part) => renamed(part, rename));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [rename(key), renamed(part, rename)]),
  );
}
