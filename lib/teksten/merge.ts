/** Puts the proposals of a review file into a catalogue, as far as they may go in. */
import { checkMessage, type KeyFinding } from "../leesbaarheid/gate";
import { argumentNames, type MessageTree } from "../leesbaarheid/messages";
import type { Terms } from "../leesbaarheid/rules";
import type { Remark } from "./review";

/** Why a proposal does not go into the catalogue. */
export type Refusal =
  | { readonly soort: "onbekendeSleutel" }
  /** The message has changed since the reviewer read it. */
  | { readonly soort: "tekstVeranderd"; readonly nu: string }
  | { readonly soort: "nietTeLezen" }
  | {
      readonly soort: "andereWaarden";
      readonly oud: readonly string[];
      readonly nieuw: readonly string[];
    }
  | { readonly soort: "leespoort"; readonly bevindingen: readonly KeyFinding[] };

export interface Proposal {
  readonly remark: Remark;
  readonly oud: string;
  readonly nieuw: string;
  readonly refusal: Refusal | null;
}

/** The message at a key, or null: only strings in the tree itself count, not "toString" or "__proto__". */
function messageAt(tree: MessageTree, key: string): string | null {
  let at: string | MessageTree | undefined = tree;
  for (const part of key.split(".")) {
    if (typeof at !== "object" || !Object.hasOwn(at, part)) return null;
    at = at[part];
  }
  return typeof at === "string" ? at : null;
}

function withMessage(tree: MessageTree, path: readonly string[], text: string): MessageTree {
  const [first = "", ...rest] = path;
  const child = tree[first];
  return {
    ...tree,
    [first]: typeof child === "object" ? withMessage(child, rest, text) : text,
  };
}

function refusalOf(
  remark: Remark,
  now: string | null,
  proposal: string,
  terms: Terms | null,
): Refusal | null {
  if (now === null) return { soort: "onbekendeSleutel" };
  if (now !== remark.tekst) return { soort: "tekstVeranderd", nu: now };
  const oud = argumentNames(now);
  let nieuw: string[];
  try {
    nieuw = argumentNames(proposal);
  } catch {
    return { soort: "nietTeLezen" };
  }
  if (oud.join() !== nieuw.join()) return { soort: "andereWaarden", oud, nieuw };
  const bevindingen = terms ? checkMessage(remark.sleutel, proposal, terms) : [];
  return bevindingen.length > 0 ? { soort: "leespoort", bevindingen } : null;
}

/**
 * The proposals of a review, each with why it is refused or null, and the catalogue with the accepted ones in it.
 * `terms` is null for a language without a reading gate.
 */
export function mergeReview(
  catalogue: MessageTree,
  remarks: readonly Remark[],
  terms: Terms | null,
): { readonly proposals: readonly Proposal[]; readonly catalogue: MessageTree } {
  let merged = catalogue;
  const proposals: Proposal[] = [];
  for (const remark of remarks) {
    const nieuw = remark.voorstel?.trim() ?? "";
    if (nieuw === "" || nieuw === remark.tekst) continue;
    const now = messageAt(catalogue, remark.sleutel);
    const refusal = refusalOf(remark, now, nieuw, terms);
    if (refusal === null) merged = withMessage(merged, remark.sleutel.split("."), nieuw);
    proposals.push({ remark, oud: now ?? remark.tekst, nieuw, refusal });
  }
  return { proposals, catalogue: merged };
}
