/** Writes a new row into its table, with its source: `npm run bedragen -- nieuw FORMULIER.json`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";
import { tabellen, type Maand } from "../../lib/recht";
import { laatsteRij, type Formulier } from "./formulier";

const map = "lib/recht/parameters";

interface Wijziging {
  readonly begin: number;
  readonly einde: number;
  readonly tekst: string;
}

function pas(bron: string, wijzigingen: readonly Wijziging[]): string {
  return [...wijzigingen]
    .sort((een, ander) => ander.begin - een.begin)
    .reduce(
      (tekst, { begin, einde, tekst: door }) => tekst.slice(0, begin) + door + tekst.slice(einde),
      bron,
    );
}

const maandErna = (maand: Maand): Maand => {
  const [jaar = 0, nummer = 0] = maand.split("-").map(Number);
  return nummer === 12
    ? `${String(jaar + 1)}-01`
    : `${String(jaar)}-${String(nummer + 1).padStart(2, "0")}`;
};

const lees = (pad: string) =>
  ts.createSourceFile(pad, readFileSync(pad, "utf8"), ts.ScriptTarget.Latest, true);

/** The value that a name gets at the top of a file. */
function waardeVan(bestand: ts.SourceFile, naam: string): ts.Expression | undefined {
  for (const deel of bestand.statements)
    if (ts.isVariableStatement(deel))
      for (const { name, initializer } of deel.declarationList.declarations)
        if (name.getText(bestand) === naam) return initializer;
  return undefined;
}

/** The list of rows behind a table: `houdAan(rijen, …)` leads to its rows, a name to its value. */
function rijenVan(
  bestand: ts.SourceFile,
  waarde: ts.Expression | undefined,
): ts.ArrayLiteralExpression {
  if (waarde !== undefined && ts.isArrayLiteralExpression(waarde)) return waarde;
  if (waarde !== undefined && ts.isCallExpression(waarde))
    return rijenVan(bestand, waarde.arguments[0]);
  if (waarde !== undefined && ts.isIdentifier(waarde))
    return rijenVan(bestand, waardeVan(bestand, waarde.text));
  throw new Error(`${bestand.fileName}: de rijen van de tabel zijn niet gevonden`);
}

function eigenschap(rij: ts.Expression, naam: string): ts.PropertyAssignment | undefined {
  if (!ts.isObjectLiteralExpression(rij)) return undefined;
  return rij.properties.find(
    (deel): deel is ts.PropertyAssignment =>
      ts.isPropertyAssignment(deel) && deel.name.getText().replaceAll('"', "") === naam,
  );
}

/** A name for a source from its title: "Normenbrief SZW 1 januari 2027" → normenbriefSzw1Januari2027. */
function naamVoor(titel: string, bezet: ReadonlySet<string>): string {
  const [eerste = "bron", ...rest] = (titel.toLowerCase().match(/[a-z0-9]+/g) ?? []).slice(0, 6);
  const naam =
    eerste + rest.map((woord) => woord.slice(0, 1).toUpperCase() + woord.slice(1)).join("");
  let vrij = naam;
  for (let nummer = 2; bezet.has(vrij); nummer++) vrij = `${naam}Nr${String(nummer)}`;
  return vrij;
}

/** Adds the source where it is not there yet, and to the list in docs/recht.md; gives its name. */
function metBron(wortel: string, { titel, url, gelezen }: Formulier): string {
  const pad = `${wortel}/${map}/bronnen.ts`;
  const bestand = lees(pad);
  const namen = new Set<string>();
  for (const deel of bestand.statements) {
    if (!ts.isVariableStatement(deel)) continue;
    for (const { name, initializer } of deel.declarationList.declarations) {
      namen.add(name.getText(bestand));
      const adres = initializer && eigenschap(initializer, "url")?.initializer;
      const naam = initializer && eigenschap(initializer, "titel")?.initializer;
      if (adres && naam && ts.isStringLiteral(adres) && ts.isStringLiteral(naam))
        if (adres.text === url && naam.text === titel) return name.getText(bestand);
    }
  }
  const naam = naamVoor(titel, namen);
  const velden = JSON.stringify({ titel, url, gelezen });
  writeFileSync(pad, `${bestand.text.trimEnd()}\nexport const ${naam}: Bron = ${velden};\n`);
  const lijst = `${wortel}/docs/recht.md`;
  writeFileSync(lijst, `${readFileSync(lijst, "utf8").trimEnd()}\n- [${titel}](${url})\n`);
  return naam;
}

/** What happens to the provisional rows in the months of the new one: they go away, or begin later. */
function voorlopigWeg(rijen: ts.ArrayLiteralExpression, { van, tot }: Formulier): Wijziging[] {
  return rijen.elements.flatMap((rij) => {
    const begin = eigenschap(rij, "van")?.initializer;
    const einde = eigenschap(rij, "tot")?.initializer;
    if (eigenschap(rij, "voorlopig") === undefined || begin === undefined || einde === undefined)
      return [];
    const laatste = ts.isStringLiteral(einde) ? einde.text : "9999-12";
    if (!ts.isStringLiteral(begin) || laatste < van || begin.text > tot) return [];
    const reiktVerder = ts.isStringLiteral(einde) ? einde.text > tot : tot.slice(5) !== "12";
    if (reiktVerder) {
      const tekst = JSON.stringify(maandErna(tot));
      return [{ begin: begin.getStart(), einde: begin.end, tekst }];
    }
    const komma = rijen.getSourceFile().text.slice(rij.end).startsWith(",") ? 1 : 0;
    return [{ begin: rij.getFullStart(), einde: rij.end + komma, tekst: "" }];
  });
}

/** The imported sources of a file: the new one in, and out what no row uses any more. */
function metImport(tekst: string, naam: string): string {
  return tekst.replace(/import \{([^}]*)\} from "\.\/bronnen";/, (_, namen: string) => {
    const rest = tekst.replace(/import \{[^}]*\} from "\.\/bronnen";/, "");
    const over = [...new Set([...namen.split(",").map((een) => een.trim()), naam])]
      .filter((een) => een !== "" && new RegExp(`\\b${een}\\b`).test(rest))
      .sort();
    return `import { ${over.join(", ")} } from "./bronnen";`;
  });
}

/**
 * Writes the row and its source below `wortel`.
 * @returns the files that changed
 * @throws Error when the month does not follow the last published row
 */
export function nieuweRij(wortel: string, formulier: Formulier): string[] {
  const { tabel, van, tot, waarden } = formulier;
  const { voorlopig, tot: bekendTot } = laatsteRij(tabel);
  const begin = voorlopig === undefined ? maandErna(bekendTot) : tabellen[tabel][0].van;
  if (van !== begin)
    throw new Error(
      van < begin
        ? `${tabel} is bekend tot en met ${bekendTot}: een rij die gold, verandert niet meer`
        : `${tabel} mist dan de maanden vanaf ${begin}: vul die eerst in`,
    );
  const pad = readdirSync(`${wortel}/${map}`)
    .map((bestand) => `${wortel}/${map}/${bestand}`)
    .find((een) => readFileSync(een, "utf8").includes(`export const ${tabel}: Tabel<`));
  if (pad === undefined) throw new Error(`${tabel} staat niet in ${map}`);
  const bestand = lees(pad);
  const rijen = rijenVan(bestand, waardeVan(bestand, tabel));
  const vast = rijen.elements.filter((rij) => eigenschap(rij, "voorlopig") === undefined);
  const na = vast.at(-1);
  const naam = metBron(wortel, formulier);
  const rij = `{ van: "${van}", tot: "${tot}", bron: ${naam}, waarden: ${JSON.stringify(waarden)} }`;
  const plek = na?.end ?? rijen.elements.pos;
  const komma = na !== undefined && bestand.text.slice(plek).startsWith(",") ? 1 : 0;
  const erbij = {
    begin: plek + komma,
    einde: plek + komma,
    tekst: `${na !== undefined && komma === 0 ? "," : ""}\n${rij},`,
  };
  writeFileSync(
    pad,
    metImport(pas(bestand.text, [...voorlopigWeg(rijen, formulier), erbij]), naam),
  );
  return [pad, `${wortel}/${map}/bronnen.ts`, `${wortel}/docs/recht.md`];
}
