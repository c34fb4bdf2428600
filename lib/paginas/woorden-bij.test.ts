// Which words of the law stand unexplained on which screen. A word is explained when the screen, or an earlier part of
// the same page, has it behind a line to tap, or when the text says itself what the word means.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import nl from "../../messages/nl.json";
import { listMessages, renderVariants, type MessageTree } from "../leesbaarheid/messages";
import { readBegrippen } from "../leesbaarheid/terms";
import { artikelen } from "./artikelen";
import type { Woord } from "./woorden";
import {
  woordenBijGemeenteRegels,
  woordenBijPagina,
  woordenBijPrint,
  woordenBijSamen,
  woordenBijStap,
  woordenBijStart,
  woordenBijUitkomst,
} from "./woorden-bij";
import { woordenBijControle, woordenBijVraag } from "./woorden-bij-vraag";

/** A part of a page, with the messages that stand on it. */
interface Plaats {
  readonly naam: string;
  readonly berichten: readonly RegExp[];
  readonly woorden: readonly Woord[];
  /** What a person on this page has always passed before, and what the texts here say themselves. */
  readonly alBekend?: readonly Woord[];
}

const eersteVraag = woordenBijVraag.uitkering ?? [];
/** The answers to a question as they stand on the check page, on /samen and on a print. */
const antwoorden = /^vragen\.\w+\.(kort|opties|antwoord|velden|item|soort)/;

const vragen: Plaats[] = Object.keys(nl.vragen)
  .filter((soort) => soort !== "algemeen")
  .map((soort) => ({
    naam: `vraag ${soort}`,
    berichten: [new RegExp(`^vragen\\.${soort}\\.`)],
    woorden: woordenBijVraag[soort] ?? [],
    alBekend: [
      ...(soort === "uitkering" ? [] : eersteVraag),
      // "Zo iemand heet een kostendeler." "De wet noemt dit vrijlating."
      ...(soort === "huisgenoten" ? (["kostendeler"] as const) : []),
      ...(soort === "vrijlating" ? (["vrijlating"] as const) : []),
    ],
  }));

const { maanden } = woordenBijUitkomst;

const uitkomst: Plaats[] = (
  [
    ["antwoord", [/^uitkomst\.(antwoord|terugbetalen|keuze|vergelijk|leeg|onvolledig)\./]],
    [
      "maanden",
      [
        /^uitkomst\.(maanden|verhaal|vrijlating|giften)\./,
        /^redenen\./,
        /^uitleg\.(?!stap)/,
        /^voorbehoud\.(voorlopig|voorlopigLabel)/,
        /^grafiek\.maanden\./,
      ],
    ],
    ["watNu", [/^watNu\./]],
    ["watAls", [/^watAls\./, /^grafiek\.(uren|verdeling)\./, /^uitkomst\.kosten\./]],
    ["toeslagen", [/^toeslagen\./]],
    ["gemeente", [/^gemeente\.plaatselijk\./, /^gemeente\.velden\.(iit|kwijtschelding)/]],
    ["specificatie", [/^specificatie\./]],
  ] as const
).map(([deel, berichten], plaats, alle) => ({
  naam: `uitkomst ${deel}`,
  berichten,
  woorden: woordenBijUitkomst[deel],
  alBekend: [
    ...alle.slice(0, plaats).flatMap(([eerder]) => woordenBijUitkomst[eerder]),
    // "De gemeente stuurt je elke maand een specificatie." "heet combinatiekorting"
    ...(deel === "specificatie" ? (["specificatie"] as const) : []),
  ],
}));

const stappen: Plaats[] = Object.keys(nl.uitleg.stap).map((soort) => ({
  naam: `stap ${soort}`,
  berichten: [new RegExp(`^uitleg\\.stap\\.${soort}$`)],
  woorden: woordenBijStap[soort as keyof typeof woordenBijStap] ?? [],
  alBekend: maanden,
}));

const samen = Object.values(woordenBijSamen).flat();

/** What a page is about, it explains in its first lines. */
const onderwerp: Partial<Record<keyof typeof artikelen, readonly Woord[]>> = {
  vrijlating: ["vrijlating"],
  vakantiegeld: ["vakantiegeld"],
  regels2027: ["bufferbudget"],
  toegankelijkheid: ["toegankelijkheid"],
};

const plaatsen: readonly Plaats[] = [
  { naam: "start", berichten: [/^start\./, /^algemeen\./], woorden: woordenBijStart },
  ...vragen,
  {
    naam: "nakijken",
    berichten: [/^controle\./, antwoorden],
    woorden: woordenBijControle,
    alBekend: eersteVraag,
  },
  { naam: "fouten", berichten: [/^fouten\.code\./], woorden: [], alBekend: eersteVraag },
  ...uitkomst,
  {
    naam: "reikwijdte",
    berichten: [/^uitkomst\.reikwijdte\./],
    woorden: [],
    // Each is a question that somebody has seen, with its word explained there.
    alBekend: ["uitkering", "vakantiegeld", "loonheffingskorting", "toeslagen", "gewoneMaand"],
  },
  ...stappen,
  {
    naam: "uitkomst, onderaan",
    berichten: [/^voorbehoud\.code\./, /^bewaren\./, /^datum\./, /^verouderd\./, /^opDezePagina\./],
    woorden: [],
    alBekend: [...Object.values(woordenBijUitkomst).flat(), "specificatie"],
  },
  {
    naam: "samen",
    berichten: [/^samen\./, antwoorden, /^controle\.aannames\./, /^fouten\.situatie\./],
    woorden: samen,
    alBekend: eersteVraag,
  },
  {
    naam: "samen, uitkomst",
    berichten: [/^redenen\./, /^uitkomst\.maanden\./, /^gemeente\.plaatselijk\./],
    woorden: [],
    alBekend: [...samen, ...maanden, ...woordenBijUitkomst.gemeente],
  },
  {
    naam: "regels van een gemeente",
    berichten: [/^gemeente\.(regels|velden|zinnen|ouderdom|waarom|kies)\./],
    woorden: woordenBijGemeenteRegels,
    alBekend: eersteVraag,
  },
  {
    naam: "afdruk voor jezelf",
    berichten: [/^print\.(persoon\.|nietOpen$)/, /^watNu\.taken\.\w+\.titel/],
    woorden: woordenBijPrint.persoon,
    alBekend: ["gewoneMaand", "bijstand", "gift", "loonstrook"],
  },
  {
    naam: "afdruk voor het dossier",
    berichten: [
      /^print\.(dossier|stappen|rekening|invoer|wie)\./,
      // The list of answers: names of questions, choices, and what is taken for granted.
      /^vragen\.\w+\.(kort$|opties\.)/,
      /^controle\.aannames\./,
      /^specificatie\.(bruto|ookBijstand|nietMeegerekend)/,
    ],
    woorden: woordenBijPrint.dossier,
    alBekend: ["bijstand", "uitkering", "besluit"],
  },
  ...Object.keys(artikelen).map((pagina): Plaats => ({
    naam: `pagina ${pagina}`,
    berichten: [new RegExp(`^paginas\\.${pagina}\\.`)],
    woorden: woordenBijPagina[pagina as keyof typeof artikelen] ?? [],
    alBekend: onderwerp[pagina as keyof typeof artikelen] ?? [],
  })),
];

/** Texts that are no part of a journey: for officials and reviewers, or on a page that only leads on. */
const buiten =
  /^(teksten|voorlezen|paginas\.(nietGevonden|overzicht|woorden|veranderd)|gemeente\.(titel|instellen|fouten)|fouten\.(titel|geenJavaScript|teOud|nietBinnen|pagina)|vragen\.algemeen|uitkomst\.(titel|laden|buitenBereik|mislukt)|voorbehoud\.(titel|inleiding|watWeNietWeten|watVoorlopigIs|bron)|grafiek\.(titel|tabel)|print\.(titel|knop|terug|leeg|leegTitel|naarVragen|andere|gemaakt|laden|keuze|keuzeNummer|nee))(\.|$)/;

const vormen = readBegrippen(readFileSync("docs/begrippen.md", "utf8")).flatMap(
  ({ forms, explainedIn }) => {
    const [, woord] = /^paginas\.woorden\.(\w+)$/.exec(explainedIn) ?? [];
    return woord === undefined
      ? []
      : forms.map((vorm) => ({
          woord: woord as Woord,
          patroon: new RegExp(`(?<!\\p{L})${vorm}(?!\\p{L})`, "iu"),
        }));
  },
);

/** The words of the law in the messages of a place. */
function woordenIn(catalogus: MessageTree, { berichten }: Plaats): Set<Woord> {
  const tekst = listMessages(catalogus)
    .filter(({ key }) => berichten.some((patroon) => patroon.test(key)))
    .map(({ key, text }) => {
      const gelezen = renderVariants(text).join(" ").replaceAll("\u00ad", "");
      // What a letter of the municipality says stands between quotation marks, beside our own word.
      return key.startsWith("specificatie.") ? gelezen.replaceAll(/“[^”]*”/gu, "") : gelezen;
    })
    .join("\n");
  return new Set(vormen.flatMap(({ woord, patroon }) => (patroon.test(tekst) ? [woord] : [])));
}

function onverklaard(catalogus: MessageTree, lijst = plaatsen): string[] {
  return lijst.flatMap((plaats) => {
    const bekend = new Set([...plaats.woorden, ...(plaats.alBekend ?? [])]);
    return [...woordenIn(catalogus, plaats)]
      .filter((woord) => !bekend.has(woord))
      .map((woord) => `${plaats.naam}: ${woord}`);
  });
}

test("no word of the law stands unexplained on a screen", () => {
  expect(onverklaard(nl)).toEqual([]);
});

test("the test above sees a word that nobody explains", () => {
  const catalogus = { vragen: { kinderen: { uitleg: "Dit telt niet mee voor de norm." } } };
  expect(onverklaard(catalogus)).toContain("vraag kinderen: norm");
});

test("a line to tap has no word that its screen does not use, and no word twice", () => {
  const teVeel = plaatsen.flatMap((plaats) => {
    const gebruikt = woordenIn(nl, plaats);
    return plaats.woorden
      .filter((woord, index) => !gebruikt.has(woord) || plaats.woorden.indexOf(woord) !== index)
      .map((woord) => `${plaats.naam}: ${woord}`);
  });
  expect(teVeel).toEqual([]);
});

test("every message stands on a screen of this test", () => {
  const zonder = listMessages(nl).filter(
    ({ key }) =>
      !buiten.test(key) &&
      !plaatsen.some(({ berichten }) => berichten.some((patroon) => patroon.test(key))),
  );
  expect(zonder.map(({ key }) => key)).toEqual([]);
});
