/**
 * Which messages each part needs that comes after its page: it brings these in a file of its own, and no others.
 * late-messages.test.ts reads in the code what a part uses, and compares.
 */
export const lateParts = {
  maanden: [
    "grafiek",
    "paginas.woorden",
    "redenen",
    "uitkomst",
    "uitleg",
    "voorbehoud",
    "voorlezen",
  ],
  "wat-nu": ["gemeente", "paginas.woorden", "uitleg", "watNu"],
  "wat-als": [
    "fouten.code",
    "grafiek",
    "paginas.woorden",
    "uitkomst",
    "voorlezen",
    "vragen",
    "watAls",
  ],
  toeslagen: ["gemeente", "paginas.woorden", "toeslagen", "voorbehoud"],
  specificatie: ["gemeente", "paginas.woorden", "specificatie"],
  bewaren: ["bewaren", "datum", "fouten.situatie", "uitkomst.reikwijdte"],
  voorbehoud: ["datum", "verouderd", "voorbehoud"],
  "gemeente-regels": ["gemeente", "paginas.woorden"],
  "samen-bewaren": ["bewaren", "fouten.situatie"],
  "samen-uitkomst": [
    "controle.aannames",
    "datum",
    "fouten.code",
    "fouten.situatie",
    "gemeente",
    "paginas.woorden",
    "redenen",
    "samen",
    "uitkomst.antwoord",
    "uitkomst.maanden",
    "uitkomst.reikwijdte",
    "uitleg",
    "verouderd",
    "voorbehoud",
    "voorlezen",
    "vragen",
  ],
  afdruk: [
    "controle.aannames",
    "datum",
    "fouten.code",
    "gemeente",
    "paginas.woorden",
    "print",
    "specificatie",
    "uitkomst.antwoord",
    "uitkomst.reikwijdte",
    "uitkomst.terugbetalen",
    "verouderd",
    "voorbehoud",
    "vragen",
    "watNu",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A part with messages of its own: the name of its file at /berichten/. */
export type LatePartName = keyof typeof lateParts;

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A tree with only this branch of a catalogue ("uitkomst.antwoord"), and what `rest` has already. */
function withBranch(rest: Tree, catalogue: Tree, [name = "", ...deeper]: readonly string[]): Tree {
  const from = catalogue[name];
  const there = rest[name];
  if (deeper.length === 0 || !isTree(from)) return { ...rest, [name]: from };
  return { ...rest, [name]: withBranch(isTree(there) ? there : {}, from, deeper) };
}

/** The messages of a part, out of a whole catalogue. */
export function messagesOfPart(catalogue: Tree, part: LatePartName): Tree {
  return lateParts[part].reduce<Tree>(
    (tree, path) => withBranch(tree, catalogue, path.split(".")),
    {},
  );
}
