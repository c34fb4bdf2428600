// npm run teksten -- FILE [--proef]: puts the sentences of a review file (made at /teksten/) into the messages.
// Shows old and new side by side, runs the reading gate on each, and writes messages/<taal>.json.
// --proef shows everything and writes nothing. Exit 1 when a proposal was refused.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { MessageTree } from "../lib/leesbaarheid/messages";
import { readBegrippen, termsOf } from "../lib/leesbaarheid/terms";
import { mergeReview, type Refusal } from "../lib/teksten/merge";
import { plain } from "../lib/teksten/plain";
import { readReview, type ReviewFout } from "../lib/teksten/review";

const fouten: Record<ReviewFout, string> = {
  geenJson: "Dit is geen JSON. Vraag om het bestand dat /teksten/ heeft gemaakt.",
  anderBestand: "Dit is geen bestand met opmerkingen van /teksten/.",
  nieuwereVersie: "Dit bestand komt van een nieuwere versie van de app. Werk deze kopie eerst bij.",
  dubbel: "Een zin staat er 2 keer in. Voeg de opmerkingen eerst samen.",
};

function why(refusal: Refusal): string {
  switch (refusal.soort) {
    case "onbekendeSleutel":
      return "deze sleutel bestaat niet meer";
    case "tekstVeranderd":
      return `de zin is intussen veranderd in: ${refusal.nu}`;
    case "nietTeLezen":
      return "dit is geen geldig ICU-bericht";
    case "andereWaarden":
      return `de waarden moeten blijven: ${refusal.oud.join(", ") || "geen"} (nu: ${refusal.nieuw.join(", ") || "geen"})`;
    case "leespoort":
      return refusal.bevindingen
        .map(({ rule, message }) => `[${rule}] ${message}`)
        .join("\n       ");
  }
}

const say = (...lines: string[]): void => {
  for (const line of lines) console.log(plain(line));
};

const width = Math.max(24, Math.floor(((process.stdout.columns || 100) - 7) / 2));

/** Words in lines of `width`, for two columns. */
function wrap(text: string): string[] {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

function sideBySide(oud: string, nieuw: string): string {
  const [left, right] = [wrap(oud), wrap(nieuw)];
  return Array.from(
    { length: Math.max(left.length, right.length) },
    (_, line) => `  ${(left[line] ?? "").padEnd(width)} | ${right[line] ?? ""}`,
  ).join("\n");
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { proef: { type: "boolean", default: false }, map: { type: "string", default: "." } },
});
const file = positionals[0];
if (!file) {
  console.error("Welk bestand? npm run teksten -- opmerkingen.json");
  process.exit(1);
}
let text: string;
try {
  text = readFileSync(file, "utf8");
} catch {
  console.error(`Dit bestand is er niet: ${file}`);
  process.exit(1);
}
const read = readReview(text);
if (read.soort === "fout") {
  console.error(fouten[read.fout]);
  process.exit(1);
}

const { taal, opmerkingen } = read.review;
const path = `${values.map}/messages/${taal}.json`;
const catalogue = JSON.parse(readFileSync(path, "utf8")) as MessageTree;
const terms =
  taal === "nl" ? termsOf(readBegrippen(readFileSync("docs/begrippen.md", "utf8"))) : null;
const { proposals, catalogue: merged } = mergeReview(catalogue, opmerkingen, terms);

for (const { remark, oud, nieuw, refusal } of proposals) {
  say(`\n${remark.sleutel}${refusal ? "  NIET OVERGENOMEN" : ""}`);
  say(sideBySide(oud, nieuw));
  if (refusal) say(`  →    ${why(refusal)}`);
}
const notUnderstood = opmerkingen.filter(
  ({ oordeel, voorstel }) => oordeel === "snapNiet" && !voorstel,
);
if (notUnderstood.length > 0) {
  say("\nNiet begrepen, zonder voorstel:");
  for (const { sleutel, tekst } of notUnderstood) say(`  ${sleutel}: ${tekst}`);
}

const accepted = proposals.filter(({ refusal }) => refusal === null);
if (accepted.length > 0 && !values.proef)
  writeFileSync(path, `${JSON.stringify(merged, null, 2)}\n`);
console.log(
  `\n${accepted.length} overgenomen${values.proef ? " (proef: er is niets geschreven)" : ""}, ${proposals.length - accepted.length} niet.`,
);
if (accepted.length > 0)
  console.log(`Kijk ook naar de andere talen in ${values.map}/messages, en draai daarna: npm test`);
process.exitCode = accepted.length === proposals.length ? 0 : 1;
