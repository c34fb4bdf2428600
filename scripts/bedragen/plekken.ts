/** Where else a person has to look when amounts change: what a program must not copy, and what it can only point at. */
import { readdirSync, readFileSync } from "node:fs";
import { locales } from "../../lib/i18n/locales";
import { monthAndYear } from "../../lib/notation/months";
import { laatsteRij, type Formulier } from "./formulier";

const bedragenIn = (waarde: unknown): string[] =>
  typeof waarde === "string"
    ? [waarde]
    : typeof waarde === "object" && waarde !== null
      ? Object.values(waarde).flatMap(bedragenIn)
      : [];

const procentenIn = (waarde: unknown): string[] =>
  typeof waarde === "object" && waarde !== null
    ? Object.entries(waarde).flatMap(([naam, deel]) =>
        naam === "percentage" && typeof deel === "string" ? [deel] : procentenIn(deel),
      )
    : [];

/** Only what is unmistakable: "2" or "0.5" stands everywhere. */
const herkenbaar = (bedragen: readonly string[]) =>
  [...new Set(bedragen)].filter((een) => een.replace(".", "").length >= 4);

function alleSleutels(boom: unknown, pad = ""): [sleutel: string, tekst: string][] {
  if (typeof boom === "string") return [[pad, boom]];
  if (typeof boom !== "object" || boom === null) return [];
  return Object.entries(boom).flatMap(([naam, deel]) =>
    alleSleutels(deel, pad === "" ? naam : `${pad}.${naam}`),
  );
}

/** As on a Dutch letter, in every language. */
const toon = (bedrag: string) => {
  const [heel = "", cent] = bedrag.split(".");
  const punten = heel.replace(/\B(?=(\d{3})+$)/g, ".");
  return cent === undefined ? punten : `${punten},${cent}`;
};

/** The lines of a list for the person, from the row that the new one follows. */
export function plekken(wortel: string, { tabel, van }: Formulier): string[] {
  const oud = laatsteRij(tabel);
  const bedragen = herkenbaar(bedragenIn(oud.waarden));
  // "15 procent", "15 percent"
  const procenten = procentenIn(oud.waarden).map(
    (een) => new RegExp(`(?:^|[^\\d,])${toon(een)}\\sp`, "iu"),
  );
  const teksten = locales.flatMap((taal) => {
    const zoek = [monthAndYear(taal, oud.van), ...bedragen.map(toon)];
    const boom: unknown = JSON.parse(readFileSync(`${wortel}/messages/${taal}.json`, "utf8"));
    return alleSleutels(boom)
      .filter(
        ([, tekst]) =>
          zoek.some((een) => tekst.includes(een)) || procenten.some((een) => een.test(tekst)),
      )
      .map(([sleutel]) => `messages/${taal}.json: ${sleutel}`);
  });
  const bestanden = ["tests", "docs", "e2e", "lib"].flatMap((deel) =>
    readdirSync(`${wortel}/${deel}`, { recursive: true, encoding: "utf8" })
      .map((bestand) => `${deel}/${bestand.replaceAll("\\", "/")}`)
      .filter((bestand) => /\.(ts|tsx|md)$/.test(bestand) && !bestand.includes("/parameters/"))
      .flatMap((bestand) => {
        const regels = readFileSync(`${wortel}/${bestand}`, "utf8").split("\n");
        const met = regels.flatMap((regel, nummer) =>
          bedragen.some((een) => regel.includes(`"${een}"`)) ? [nummer + 1] : [],
        );
        return met.length === 0 ? [] : [`${bestand}: regel ${met.slice(0, 5).join(", ")}`];
      }),
  );
  return [
    "tests/tegenproef: typ de bedragen over uit de publicatie, niet uit de nieuwe rij",
    `messages, paginas.veranderd: de dag, het bedrag en de bron, en lib/paginas/versies.ts`,
    `package.json, publiccode.yml en CHANGELOG.md: nieuwe bedragen zijn een hogere MINOR`,
    ...teksten.map((een) => `${een} noemt ${oud.van}, of een bedrag of procent daarvan`),
    ...bestanden.map((een) => `${een} noemt een bedrag van ${oud.van}`),
    `npm run unit, en kijk naar een uitkomst over ${van} op een telefoon`,
  ];
}
