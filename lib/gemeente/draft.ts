/** A practice file while it is being filled in: it may be half of one, and holds what was typed. */
import { readValue, unreadable } from "./draft-value";
import { readPraktijk, type PraktijkFout } from "./read-praktijk";
import { velden, type Praktijk, type Veld } from "./praktijk";
import { herkomstSchema, regelingSchema, waardeSchema } from "./schema";

/** A fact while it is being filled in: the value can still be anything. */
export interface ConceptGegeven {
  readonly waarde: unknown;
  readonly bron: string;
  readonly bronsoort: string;
  readonly gelezen: string;
  readonly jaar?: unknown;
  readonly sinds?: unknown;
  readonly geldigTot?: unknown;
  readonly bevestigd: boolean;
  readonly toelichting?: unknown;
  readonly andereBronnen?: unknown;
}

/** A practice file while it is being filled in. */
export interface Concept {
  readonly versie: 1;
  readonly naam: string;
  readonly soort: "gemeente" | "dienst";
  readonly gemeenten: readonly string[];
  readonly samengesteld: string;
  readonly gegevens: Readonly<Record<Veld, "onbekend" | ConceptGegeven>> & {
    readonly regelingen: readonly ConceptGegeven[];
  };
}

/** Nothing filled in: everything is onbekend. */
export function leegConcept(vandaag: string): Concept {
  return {
    versie: 1,
    naam: "",
    soort: "gemeente",
    gemeenten: [],
    samengesteld: vandaag,
    gegevens: {
      ...(Object.fromEntries(velden.map((veld) => [veld, "onbekend"])) as Record<Veld, "onbekend">),
      regelingen: [],
    },
  };
}

/** A file that was opened, to change. */
export function conceptVan(praktijk: Praktijk): Concept {
  return {
    ...praktijk,
    soort: praktijk.soort === "dienst" ? "dienst" : "gemeente",
    gegevens: praktijk.gegevens,
  };
}

/** The file as it will be downloaded: for one municipality its own name stands in the list. */
export function bestandVan(concept: Concept, vandaag: string): unknown {
  const naam = concept.naam.trim();
  const gemeenten =
    concept.soort === "gemeente" && concept.gemeenten.length === 0 && naam !== ""
      ? [naam]
      : concept.gemeenten;
  return { ...concept, naam, gemeenten, samengesteld: vandaag };
}

export interface Beoordeling {
  readonly fouten: readonly PraktijkFout[];
  /** What the file does so far: fields that are not right yet are left out. */
  readonly praktijk: Praktijk;
}

/** Stands in for a source that is not filled in yet, so that the effect of a value shows at once. */
const placeholder = "https://www.voorbeeld.nl/";

function withSource(gegeven: "onbekend" | ConceptGegeven): "onbekend" | ConceptGegeven {
  return gegeven === "onbekend" || gegeven.bron !== ""
    ? gegeven
    : { ...gegeven, bron: placeholder };
}

/** Reads a concept: what is wrong with the file, and what its right fields do. */
export function beoordeel(concept: Concept, vandaag: string): Beoordeling {
  const bestand = bestandVan(concept, vandaag);
  const gelezen = readPraktijk(bestand);
  const base = { ...leegConcept(vandaag), naam: concept.naam.trim() || "…" };
  // Each field by itself: one mistake must not hide what the others do.
  const gegevens = { ...base.gegevens };
  for (const veld of velden) {
    const gegeven = withSource(concept.gegevens[veld]);
    if (readPraktijk({ ...base, gegevens: { [veld]: gegeven } }).goed) gegevens[veld] = gegeven;
  }
  const usable = readPraktijk({ ...base, gegevens });
  if (!usable.goed) {
    // Two fields that exclude each other: without both of them the rest is right.
    const rest = readPraktijk({
      ...base,
      gegevens: { ...gegevens, verrekenen: "onbekend", betaaldag: "onbekend" },
    });
    if (!rest.goed) throw new Error("A file with only fields that are right is right.");
    return { fouten: gelezen.goed ? [] : gelezen.fouten, praktijk: rest.praktijk };
  }
  return { fouten: gelezen.goed ? [] : gelezen.fouten, praktijk: usable.praktijk };
}

/** A field of the draft, as its name stands in messages › gemeente.velden; the rest of the draft is "over". */
export type DraftField = Veld | "regelingen" | "over";

export interface ReadDraft {
  readonly concept: Concept;
  /** The fields of which something could not be read: they are asked again. */
  readonly lost: readonly DraftField[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads one fact through the schema of its value; null when it cannot be read. */
function readFact(
  schema: ReturnType<typeof waardeSchema> | typeof regelingSchema,
  value: unknown,
  lost: () => void,
): ConceptGegeven | null {
  const { waarde, ...source } = isObject(value) ? value : {};
  const readWaarde = readValue(schema, waarde, lost);
  const readSource = readValue(herkomstSchema, source, lost);
  return readWaarde === unreadable || readSource === unreadable
    ? null
    : { ...(readSource as Omit<ConceptGegeven, "waarde">), waarde: readWaarde };
}

/**
 * Reads what this tab kept, field by field: what can be read stays, what cannot is unknown again and named.
 * @param kept the text of the storage
 */
export function readDraft(kept: string, vandaag: string): ReadDraft {
  const empty = leegConcept(vandaag);
  let input: unknown;
  try {
    input = JSON.parse(kept);
  } catch {
    // Nothing of it can be read.
  }
  if (!isObject(input)) return { concept: empty, lost: ["over"] };
  const lost = new Set<DraftField>();
  const gegevens = isObject(input.gegevens) ? input.gegevens : {};
  if (!isObject(input.gegevens)) lost.add("over");
  const facts = velden.map((veld) => {
    const value = gegevens[veld] ?? "onbekend";
    if (value === "onbekend") return [veld, value] as const;
    const fact = readFact(waardeSchema(veld), value, () => lost.add(veld));
    return [veld, fact ?? ("onbekend" as const)] as const;
  });
  const lose = (field: DraftField) => () => lost.add(field);
  const list = gegevens.regelingen ?? [];
  if (!Array.isArray(list)) lost.add("regelingen");
  const regelingen = (Array.isArray(list) ? list : []).flatMap(
    (one) => readFact(regelingSchema, one, lose("regelingen")) ?? [],
  );
  const { naam, soort, gemeenten = [] } = input;
  const names = Array.isArray(gemeenten)
    ? gemeenten.filter((name): name is string => typeof name === "string")
    : [];
  if (
    typeof naam !== "string" ||
    (soort !== "gemeente" && soort !== "dienst") ||
    !Array.isArray(gemeenten) ||
    names.length < gemeenten.length
  )
    lost.add("over");
  return {
    concept: {
      ...empty,
      naam: typeof naam === "string" ? naam : "",
      soort: soort === "dienst" ? "dienst" : "gemeente",
      gemeenten: names,
      gegevens: {
        ...(Object.fromEntries(facts) as Record<Veld, "onbekend" | ConceptGegeven>),
        regelingen,
      },
    },
    lost: [...lost],
  };
}

/** True when nothing would be lost by throwing it away. */
export function isEmptyDraft({ naam, gemeenten, gegevens }: Concept): boolean {
  return (
    naam.trim() === "" &&
    gemeenten.length === 0 &&
    gegevens.regelingen.length === 0 &&
    velden.every((veld) => gegevens[veld] === "onbekend")
  );
}
