/** The screens of the app in the order in which a person meets them, and on which page each sentence stands. */
import type { Message } from "../leesbaarheid/messages";
import { adresVan } from "../invoer/vragen/vraag";
import { uitlegPaginas } from "../paginas/artikelen";

interface Place {
  /** Messages whose key starts with one of these stand on it. A longer one wins from a shorter one. */
  readonly prefixes: readonly string[];
  /** Address of the page, of a language that stands at the root. */
  readonly path: `/${string}`;
}

const pages = Object.entries(uitlegPaginas).map(([slug, pagina]) => [pagina, slug] as const);

/** The name of a screen is the message teksten.scherm.<id>. */
export const screens = [
  { id: "start", prefixes: ["start"], path: "/" },
  { id: "vragen", prefixes: ["vragen", "fouten.code"], path: "/berekening/" },
  { id: "controle", prefixes: ["controle"], path: "/berekening/#controle" },
  { id: "uitkomst", prefixes: ["uitkomst", "opDezePagina", "verouderd"], path: "/uitkomst/" },
  {
    id: "maanden",
    prefixes: [
      ...["maanden", "verhaal", "vrijlating", "giften"].map((part) => `uitkomst.${part}`),
      ...["redenen", "uitleg", "grafiek"],
    ],
    path: "/uitkomst/#maanden",
  },
  { id: "watNu", prefixes: ["watNu"], path: "/uitkomst/#wat-nu" },
  {
    id: "watAls",
    prefixes: [
      "watAls",
      ...["uitkomst.kosten", "uitkomst.vergelijk", "grafiek.uren", "grafiek.verdeling"],
    ],
    path: "/uitkomst/#wat-als",
  },
  {
    id: "toeslagen",
    prefixes: ["toeslagen", "gemeente.plaatselijk"],
    path: "/uitkomst/#toeslagen",
  },
  { id: "specificatie", prefixes: ["specificatie"], path: "/uitkomst/#specificatie" },
  { id: "bewaren", prefixes: ["bewaren"], path: "/uitkomst/#bewaren" },
  { id: "voorbehoud", prefixes: ["voorbehoud"], path: "/uitkomst/#voorbehoud" },
  { id: "overnemen", prefixes: ["bewaren.overnemen", "bewaren.fragment"], path: "/overnemen/" },
  { id: "print", prefixes: ["print"], path: "/print/persoon/" },
  {
    id: "dossier",
    prefixes: ["dossier", "stappen", "rekening", "invoer", "wie"].map((part) => `print.${part}`),
    path: "/print/dossier/",
  },
  { id: "samen", prefixes: ["samen"], path: "/samen/" },
  { id: "gemeente", prefixes: ["gemeente"], path: "/gemeente-instellen/" },
  { id: "uitlegPaginas", prefixes: ["paginas"], path: "/uitleg/" },
  {
    id: "overDeApp",
    prefixes: ["privacy", "toegankelijkheid", "veranderd"].map((page) => `paginas.${page}`),
    path: "/privacy/",
  },
  { id: "overal", prefixes: ["algemeen", "voorlezen", "datum"], path: "/" },
  {
    id: "fouten",
    prefixes: ["fouten", "paginas.nietGevonden"],
    path: "/deze-pagina-bestaat-niet/",
  },
  { id: "teksten", prefixes: ["teksten"], path: "/teksten/" },
] as const satisfies readonly (Place & { readonly id: string })[];

export type Screen = (typeof screens)[number];
export type ScreenId = Screen["id"];

/** Pages of a screen that has more than one; the questions have one each. */
const ownPages: readonly Place[] = [
  ...pages.map(([page, slug]) => ({
    prefixes: [`paginas.${page}`],
    path: `/uitleg/${slug}/` as const,
  })),
  { prefixes: ["paginas.woorden"], path: "/uitleg/woorden/" },
  { prefixes: ["paginas.toegankelijkheid"], path: "/toegankelijkheid/" },
  { prefixes: ["paginas.veranderd"], path: "/veranderd/" },
  { prefixes: ["gemeente.kies"], path: "/berekening/#gemeente" },
];

const byPrefix = <P extends Place>(list: readonly P[]) =>
  new Map<string, P>(list.flatMap((place) => place.prefixes.map((prefix) => [prefix, place])));
const screenByPrefix = byPrefix<Screen>(screens);
const pageByPrefix = byPrefix(ownPages);

function longest<P>(places: ReadonlyMap<string, P>, key: string): P | undefined {
  const parts = key.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const found = places.get(parts.slice(0, length).join("."));
    if (found) return found;
  }
  return undefined;
}

/** The screen of a message, or undefined when nobody has given its namespace a place yet. */
export const screenOf = (key: string): Screen | undefined => longest(screenByPrefix, key);

/** The address at which a message stands, of a language that stands at the root. */
export function pathOf(key: string): `/${string}` {
  const [namespace = "", part = "", question = ""] = key.split(".");
  if (namespace === "vragen" && part !== "algemeen" && question !== "")
    return `/berekening/#${adresVan(part)}`;
  return (longest(pageByPrefix, key) ?? screenOf(key))?.path ?? "/";
}

/** The messages by the address of their page, in the order in which they come. */
export function byPage(messages: readonly Message[]): ReadonlyMap<`/${string}`, Message[]> {
  const found = new Map<`/${string}`, Message[]>();
  for (const message of messages) {
    const path = pathOf(message.key);
    const there = found.get(path);
    if (there) there.push(message);
    else found.set(path, [message]);
  }
  return found;
}

/**
 * Where the picture of a page lies, of a language that stands at the root. `npm run beelden` makes it after a build; no
 * phone keeps it, and it may be missing.
 */
export const pictureOf = (path: `/${string}`): `/${string}` =>
  `/teksten/beelden/${
    path
      .replaceAll(/[^a-z0-9]+/g, " ")
      .trim()
      .replaceAll(" ", "-") || "start"
  }.png`;
