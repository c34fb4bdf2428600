/**
 * `npm run bedragen [-- 2027-02-01]`: which amounts are still expected, from whom and when, and what is late on a day
 * (today when none is given). A command to run each month (docs/bedragen.md), never a test.
 * `npm run bedragen -- nieuw normen 2027-01`: a form to type the published amounts into.
 * `npm run bedragen -- nieuw normen-2027-01.json`: the row, its source, and the places to look at.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isMaand, tabellen, type Tabelnaam } from "../lib/recht";
import { leegFormulier, leesFormulier } from "./bedragen/formulier";
import { nieuweRij } from "./bedragen/nieuwe-rij";
import { plekken } from "./bedragen/plekken";
import { stand } from "./bedragen/stand";
import { uitgevers } from "./bedragen/wie";

const today = new Date().toISOString().slice(0, 10);
const [opdracht, wat = "", maand = ""] = process.argv.slice(2);
const zeg = (...regels: string[]) => process.stdout.write(`${regels.join("\n")}\n`);

const isTabel = (naam: string): naam is Tabelnaam => naam in tabellen;

function nieuw(): void {
  if (wat.endsWith(".json") && existsSync(wat)) {
    const formulier = leesFormulier(JSON.parse(readFileSync(wat, "utf8")));
    const gevonden = plekken(".", formulier);
    const bestanden = nieuweRij(".", formulier);
    spawnSync("npx", ["oxfmt", ...bestanden.filter((een) => een.endsWith(".ts"))], {
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    zeg("Geschreven:", ...bestanden.map((een) => `  ${een}`), "", "Kijk nu hier:");
    zeg(...gevonden.map((een) => `  [ ] ${een}`));
  } else if (isTabel(wat) && isMaand(maand)) {
    const bestand = `${wat}-${maand}.json`;
    writeFileSync(bestand, `${JSON.stringify(leegFormulier(wat, maand, today), null, 2)}\n`);
    const { wie, waar } = uitgevers[wat] ?? {};
    zeg(`Typ de bedragen over in ${bestand}. Ze komen van: ${wie ?? "?"}, ${waar ?? "?"}.`);
    zeg(`Daarna: npm run bedragen -- nieuw ${bestand}`);
  } else {
    zeg("Zo: npm run bedragen -- nieuw TABEL MAAND, of: nieuw FORMULIER.json", "De tabellen:");
    zeg(`  ${Object.keys(tabellen).join(", ")}`);
    process.exitCode = 1;
  }
}

if (opdracht === "nieuw") {
  try {
    nieuw();
  } catch (fout) {
    process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
    process.exitCode = 1;
  }
} else zeg(stand(opdracht ?? today));
