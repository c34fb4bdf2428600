/** Reads docs/begrippen.md: the terms of the app, what explains them, and the words not used for them. */
import { compiled, type Terms } from "./rules";

export interface Begrip {
  /** The one word for this concept, and after a comma its other forms (plural). */
  readonly forms: readonly string[];
  readonly meaning: string;
  readonly article: string;
  /** Key of the message that explains the term on the screen; empty when the word needs no explanation. */
  readonly explainedIn: string;
  /** Words for the same thing that are not used on the screen. */
  readonly notUsed: readonly string[];
}

const split = (cell: string): string[] =>
  cell
    .split(",")
    .map((part) => part.replaceAll("`", "").trim())
    .filter((part) => part !== "" && part !== "–");

/** The rows of the tables in docs/begrippen.md. Throws when a row does not have the five columns. */
export function readBegrippen(markdown: string): Begrip[] {
  return markdown
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\|[\s:|-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    )
    .filter((cells) => cells[0] !== "begrip")
    .map((cells) => {
      const [term, meaning, article, explainedIn, notUsed] = cells;
      if (cells.length !== 5 || !term || meaning === undefined)
        throw new Error(
          `docs/begrippen.md: this row does not have 5 columns: ${cells.join(" | ")}`,
        );
      return {
        forms: split(term),
        meaning,
        article: article === "–" ? "" : (article ?? ""),
        explainedIn: split(explainedIn ?? "")[0] ?? "",
        notUsed: split(notUsed ?? ""),
      };
    });
}

/** What the reading gate needs to know of the terms. */
export function termsOf(begrippen: readonly Begrip[]): Terms {
  return {
    explained: new Set(
      begrippen
        .filter(({ explainedIn }) => explainedIn !== "")
        .flatMap(({ forms }) => forms.map((form) => form.toLowerCase())),
    ),
    otherWords: compiled(
      begrippen.flatMap(({ forms, notUsed }) =>
        notUsed.map((avoid) => ({ avoid, instead: forms[0] ?? "" })),
      ),
    ),
  };
}
