/**
 * One sentence for every kind of step of the rules. The table is exhaustive by type: a step without a sentence, an
 * unknown key or a missing number does not compile.
 */
import type { Stap } from "@/lib/recht";
import type { Locale } from "@/lib/i18n/locales";
import type { ExplanationTranslator } from "@/lib/i18n/translator";
import { euro } from "@/lib/notation/money";
import { betalingen } from "./steps/betalingen";
import { loon } from "./steps/loon";
import { norm } from "./steps/norm";
import type { Sentences } from "./steps/sentences";
import { toeslagen } from "./steps/toeslagen";
import { verrekening } from "./steps/verrekening";

const sentences: Sentences = { ...norm, ...loon, ...verrekening, ...betalingen, ...toeslagen };

/** The sentence or two that say what a step did, with its numbers. */
export function stepSentence(t: ExplanationTranslator, step: Stap, locale: Locale): string {
  const write = sentences[step.soort] as (
    translator: ExplanationTranslator,
    value: Stap,
    uitkomst: string,
    language: Locale,
  ) => string;
  return write(t, step, euro(step.uitkomst), locale);
}

/**
 * The steps of an amount in the order in which a person reckons: what comes first stands first, the amount itself last.
 * Whose it is stands before it. A step that several others use is told once.
 */
export function stepsInOrder(step: Stap): readonly Stap[] {
  const told = new Set<Stap>();
  const order: Stap[] = [];
  const visit = (current: Stap) => {
    if (told.has(current)) return;
    told.add(current);
    const heading = current.soort === "vanWie";
    if (heading) order.push(current);
    current.onderdelen.forEach(visit);
    if (!heading) order.push(current);
  };
  visit(step);
  return order;
}
