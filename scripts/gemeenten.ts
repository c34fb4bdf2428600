/**
 * `npm run gemeenten`: how many facts of each practice file are old or not confirmed.
 * `npm run gemeenten -- brief "Den Haag"`: a letter with which that municipality, or who carries it out there, can say
 * what is right.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { briefVoor, twijfel } from "../lib/gemeente/brief";
import { readPraktijkText } from "../lib/gemeente/read-praktijk";
import { zonderAccenten } from "../lib/gemeente/register";
import { schrijver } from "../lib/gemeente/schrijver";
import { formats } from "../lib/i18n/formats";
import nl from "../messages/nl.json";

const folder = "public/gemeenten";
const vandaag = new Date().toISOString().slice(0, 10);

function lees(naam: string) {
  const gelezen = readPraktijkText(readFileSync(`${folder}/${naam}.json`, "utf8"));
  if (!gelezen.goed) throw new Error(`${folder}/${naam}.json is geen praktijkbestand`);
  return gelezen.praktijk;
}

const namen = readdirSync(folder).map((bestand) => bestand.replace(/\.json$/, ""));
const [opdracht, ...woorden] = process.argv.slice(2);
const gevraagd = zonderAccenten(woorden.join(" "));
/** The file of a municipality by the name of the file, of the municipality, or of one of its members. */
const bestand = namen.find((een) => {
  const { naam, gemeenten } = lees(een);
  return [een, naam, ...gemeenten].some((ander) => zonderAccenten(ander) === gevraagd);
});

if (opdracht === undefined) {
  const regels = namen.map((een) => {
    const { onbevestigd, oud } = twijfel(lees(een), vandaag);
    return `${een}: ${String(onbevestigd)} niet bevestigd, ${String(oud)} niet van nu\n`;
  });
  process.stdout.write(regels.join(""));
} else if (opdracht === "brief" && bestand !== undefined) {
  const t = createTranslator({ locale: "nl", messages: nl, formats, namespace: "gemeente" });
  process.stdout.write(`${briefVoor(lees(bestand), schrijver(t, "nl"), vandaag)}\n`);
} else {
  process.stderr.write(`Zo: npm run gemeenten -- brief NAAM. Bestanden: ${namen.join(", ")}\n`);
  process.exitCode = 1;
}
