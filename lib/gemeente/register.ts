/**
 * The 342 municipalities, and which of them somebody means with what they type: its name, everyday name, old name or main
 * town, with or without accents. gemeenten-2026.json has the facts with their sources (CBS 2026; docs/gemeenten.md).
 */
import type { Dag } from "@/lib/recht";

/** The year of the list. */
const lijstVan = 2026;

/** What the phone gets of a municipality. */
export interface Gemeentenaam {
  /** CBS code, "GM0758". */
  readonly code: string;
  readonly naam: string;
  /** For what people type, not for showing: everyday names, main towns, other spellings. */
  readonly ookWel: readonly string[];
  /** Municipalities that went into this one since 2010. */
  readonly vroeger: readonly string[];
  /** Who carries out the income side of the Participatiewet, as far as known; never guessed. */
  readonly uitvoerder: { readonly naam: string; readonly jaar: number | null } | null;
}

/** A line of gemeenten-2026.json, as far as the phone gets it. The year is the last one in the source. */
export function naamUit(regel: {
  readonly code: string;
  readonly naam: string;
  readonly ookWel: readonly string[];
  readonly vroeger: readonly string[];
  readonly uitvoerder: string | null;
  readonly bron: string | null;
}): Gemeentenaam {
  const { code, naam, ookWel, vroeger, uitvoerder, bron } = regel;
  // Not the numbers in an address.
  const jaren = (bron ?? "").replace(/https?:\S+/g, "").match(/\b20[012]\d\b/g) ?? [];
  const gezien = jaren.map(Number).filter((jaar) => jaar <= lijstVan);
  return {
    code,
    naam,
    ookWel,
    vroeger,
    uitvoerder:
      uitvoerder === null
        ? null
        : { naam: uitvoerder, jaar: gezien.length === 0 ? null : Math.max(...gezien) },
  };
}

/** A municipality that goes into another one on a day. Counts only once the law is known to be adopted. */
export interface Samenvoeging {
  readonly van: string;
  readonly naar: string;
  readonly vanaf: Dag;
  readonly bevestigd: boolean;
}

/** Both councils decided on 10 July 2024; the bill is of 21 November 2025. Adoption was not seen: set `bevestigd` then. */
export const samenvoegingen: readonly Samenvoeging[] = [
  { van: "GM1696", naar: "GM0402", vanaf: "2027-01-01", bevestigd: false },
];

/** The municipalities as they are on a day: what was merged stands among the old names of what it went into. */
export function gemeentenOp(
  gemeenten: readonly Gemeentenaam[],
  dag: Dag,
  wijzigingen: readonly Samenvoeging[] = samenvoegingen,
): readonly Gemeentenaam[] {
  return wijzigingen
    .filter(({ bevestigd, vanaf }) => bevestigd && vanaf <= dag)
    .reduce<readonly Gemeentenaam[]>((lijst, { van, naar }) => {
      const oud = lijst.find(({ code }) => code === van);
      if (!oud) return lijst;
      return lijst
        .filter((een) => een !== oud)
        .map((een) =>
          een.code === naar
            ? { ...een, vroeger: [...een.vroeger, oud.naam, ...oud.ookWel, ...oud.vroeger] }
            : een,
        );
    }, gemeenten);
}

/** Without accents and capitals. A first use of Intl.Collator takes an old phone longer than the whole list. */
export const zonderAccenten = (naam: string): string =>
  naam.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** What two spellings of one name have in common: "Gemeente 's-Gravenhage" → "gravenhage", "Alphen a/d Rijn" → "alphen aan de rijn". */
function kern(tekst: string): string {
  return zonderAccenten(tekst)
    .replace(/\ba\/d\b/g, "aan de")
    .replace(/['’`´]s\b/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\b(gemeente|aan den)\b/g, (woord) => (woord === "gemeente" ? " " : "aan de"))
    .replace(/^\s*s\s/, "")
    .replace(/\s+/g, " ")
    .trim();
}

export interface Treffer {
  readonly gemeente: Gemeentenaam;
  /** The other name that was typed, to say why this municipality is meant; null for its own name. */
  readonly via: string | null;
}

/** How well a name answers what was typed: 0 is the same, then its start, then the start of a word in it. */
function afstand(naam: string, gezocht: string): number | null {
  const eigen = kern(naam);
  if (eigen === gezocht) return 0;
  if (eigen.startsWith(gezocht)) return 1;
  return eigen.includes(` ${gezocht}`) ? 2 : null;
}

/**
 * The municipalities that somebody can mean, best first. What is typed whole goes alone: an old name that went to several
 * municipalities gives each of them, to ask which.
 */
export function findGemeenten(
  gemeenten: readonly Gemeentenaam[],
  tekst: string,
): readonly Treffer[] {
  const gezocht = kern(tekst);
  if (gezocht === "") return [];
  const gevonden = gemeenten.flatMap((gemeente) => {
    const namen = [gemeente.naam, ...gemeente.ookWel, ...gemeente.vroeger].flatMap(
      (naam, plaats) => {
        const ver = afstand(naam, gezocht);
        return ver === null ? [] : [{ ver, via: plaats === 0 ? null : naam }];
      },
    );
    const [beste] = namen.sort((a, b) => a.ver - b.ver);
    return beste ? [{ ver: beste.ver, treffer: { gemeente, via: beste.via } }] : [];
  });
  const precies = gevonden.filter(({ ver }) => ver === 0);
  const eigenNaam = precies.filter(({ treffer }) => treffer.via === null);
  const keuze = eigenNaam.length > 0 ? eigenNaam : precies.length > 0 ? precies : gevonden;
  return [...keuze].sort((a, b) => a.ver - b.ver).map(({ treffer }) => treffer);
}
