/** The screens of the app in the order in which a person meets them, and where each sentence stands. */
import { adresVan } from "../invoer/vragen/vraag";
import { uitlegPaginas } from "../paginas/artikelen";

export interface Screen {
  /** Its name is the message teksten.scherm.<id>. */
  readonly id: ScreenId;
  /** Messages whose key starts with one of these stand on it. A longer prefix wins from a shorter one. */
  readonly prefixes: readonly string[];
  /** Address of the page, of a language that stands at the root. */
  readonly path: `/${string}`;
}

export type ScreenId =
  | "start"
  | "vragen"
  | "controle"
  | "uitkomst"
  | "redenen"
  | "uitleg"
  | "watAls"
  | "specificatie"
  | "watNu"
  | "bewaren"
  | "print"
  | "samen"
  | "gemeente"
  | "uitlegPaginas"
  | "overDeApp"
  | "overal"
  | "fouten"
  | "teksten";

const pages = Object.entries(uitlegPaginas).map(([slug, pagina]) => [pagina, slug] as const);

export const screens: readonly Screen[] = [
  { id: "start", prefixes: ["start"], path: "/" },
  { id: "vragen", prefixes: ["vragen"], path: "/berekening/" },
  { id: "controle", prefixes: ["controle"], path: "/berekening/#controle" },
  {
    id: "uitkomst",
    prefixes: ["uitkomst", "opDezePagina", "verouderd", "grafiek", "voorbehoud", "toeslagen"],
    path: "/uitkomst/",
  },
  { id: "redenen", prefixes: ["redenen"], path: "/uitkomst/#maanden" },
  { id: "uitleg", prefixes: ["uitleg"], path: "/uitkomst/#maanden" },
  { id: "watAls", prefixes: ["watAls"], path: "/uitkomst/#wat-als" },
  { id: "specificatie", prefixes: ["specificatie"], path: "/uitkomst/#specificatie" },
  { id: "watNu", prefixes: ["watNu"], path: "/uitkomst/#wat-nu" },
  { id: "bewaren", prefixes: ["bewaren"], path: "/uitkomst/#bewaren" },
  { id: "print", prefixes: ["print"], path: "/print/persoon/" },
  { id: "samen", prefixes: ["samen"], path: "/samen/" },
  { id: "gemeente", prefixes: ["gemeente"], path: "/gemeente-instellen/" },
  {
    id: "uitlegPaginas",
    prefixes: [
      "paginas.overzicht",
      ...pages.map(([pagina]) => `paginas.${pagina}`),
      "paginas.woorden",
    ],
    path: "/uitleg/",
  },
  {
    id: "overDeApp",
    prefixes: ["paginas.privacy", "paginas.toegankelijkheid", "paginas.veranderd"],
    path: "/privacy/",
  },
  { id: "overal", prefixes: ["algemeen", "voorlezen", "datum"], path: "/" },
  { id: "fouten", prefixes: ["fouten", "paginas.nietGevonden"], path: "/" },
  { id: "teksten", prefixes: ["teksten"], path: "/teksten/" },
];

/** The screen of a message, or undefined when nobody has given its namespace a place yet. */
export function screenOf(key: string): Screen | undefined {
  return screens.find(({ prefixes }) =>
    prefixes.some((prefix) => key === prefix || key.startsWith(`${prefix}.`)),
  );
}

/** Messages that stand elsewhere than the rest of their screen. */
const elsewhere: readonly (readonly [prefix: string, path: `/${string}`])[] = [
  ["vragen.algemeen", "/berekening/"],
  ["fouten.code", "/berekening/"],
  ["gemeente.kies", "/berekening/#gemeente"],
  ["gemeente.plaatselijk", "/uitkomst/#toeslagen"],
  ...["uitkomst.maanden", "uitkomst.verhaal", "uitkomst.vrijlating", "uitkomst.giften"].map(
    (part) => [part, "/uitkomst/#maanden"] as const,
  ),
  ...["uitkomst.kosten", "uitkomst.vergelijk", "grafiek.uren", "grafiek.verdeling"].map(
    (part) => [part, "/uitkomst/#wat-als"] as const,
  ),
  ["grafiek", "/uitkomst/#maanden"],
  ["toeslagen", "/uitkomst/#toeslagen"],
  ["voorbehoud", "/uitkomst/#voorbehoud"],
  ["bewaren.overnemen", "/overnemen/"],
  ["bewaren.fragment", "/overnemen/"],
  ...["dossier", "stappen", "rekening", "invoer", "wie"].map(
    (part) => [`print.${part}`, "/print/dossier/"] as const,
  ),
];

/** The address at which a message stands, of a language that stands at the root. */
export function pathOf(key: string): `/${string}` {
  const [namespace = "", part = "", question = ""] = key.split(".");
  const other = elsewhere.find(([prefix]) => key.startsWith(`${prefix}.`));
  if (other) return other[1];
  if (namespace === "vragen" && question !== "") return `/berekening/#${adresVan(part)}`;
  if (namespace === "paginas") {
    const slug = pages.find(([pagina]) => pagina === part)?.[1];
    if (slug) return `/uitleg/${slug}/`;
    if (part === "woorden") return "/uitleg/woorden/";
    if (part === "privacy" || part === "toegankelijkheid" || part === "veranderd")
      return `/${part}/`;
    if (part === "nietGevonden") return "/deze-pagina-bestaat-niet/";
  }
  return screenOf(key)?.path ?? "/";
}

/** How a text looks on the screen, by the last word of its key. */
export function roleOf(key: string): "kop" | "knop" | "tekst" {
  const last = key.split(".").at(-1) ?? "";
  if (/^(titel|kop)$|Titel$|Kop$/.test(last)) return "kop";
  if (/^(verder|vorige|begin|opnieuw|klaar|knop|voegToe|wis|lees|stop|print)$|Knop$/.test(last))
    return "knop";
  return "tekst";
}
