// npm run lezen: the reading gate over messages/nl.json, page by page, with every sentence that fails.
// npm run lezen -- vragen start: only these pages.
import { readFileSync } from "node:fs";
import { aimedScore, lowestScore, pageOf, runGate } from "../lib/leesbaarheid/gate";
import type { MessageTree } from "../lib/leesbaarheid/messages";
import { readBegrippen, termsOf } from "../lib/leesbaarheid/terms";

const wanted = process.argv.slice(2);
const shown = (page: string) =>
  wanted.length === 0 || wanted.some((name) => page === name || page.startsWith(`${name}.`));

const catalogue = JSON.parse(readFileSync("messages/nl.json", "utf8")) as MessageTree;
const terms = termsOf(readBegrippen(readFileSync("docs/begrippen.md", "utf8")));
const { pages, findings } = runGate(catalogue, terms);

for (const { page, sentences, score } of pages.filter(({ page }) => shown(page))) {
  const mark =
    score === null
      ? "te kort voor een score"
      : score < lowestScore
        ? `TE MOEILIJK (minstens ${lowestScore})`
        : score < aimedScore
          ? `mag makkelijker (doel ${aimedScore})`
          : "makkelijk genoeg";
  console.log(
    `${page.padEnd(28)} ${String(sentences).padStart(4)} zinnen  ${score === null ? "   –" : score.toFixed(1).padStart(5)}  ${mark}`,
  );
}

const wrong = findings.filter(({ key }) => shown(pageOf(key)));
for (const { key, rule, sentence, message } of wrong)
  console.log(`\n${key}  [${rule}]\n  ${sentence}\n  → ${message}`);

const difficult = pages.filter(({ page, score }) => shown(page) && (score ?? 100) < lowestScore);
console.log(`\n${wrong.length} zinnen om te veranderen, ${difficult.length} pagina's te moeilijk`);
process.exitCode = wrong.length + difficult.length > 0 ? 1 : 0;
