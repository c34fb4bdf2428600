// docs/recht.md says where each article is: every file it names is there, and every article and source is in it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as bronnen from "./parameters/bronnen";

const tekst = readFileSync("docs/recht.md", "utf8");
/** First cells of the table rows: "31", "Regeling Pw 11". */
const rijen = new Set([...tekst.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, cel]) => cel));

/** What stands before the number in the table, by the function that cites the law. */
const WET = {
  pw: "",
  regeling: "Regeling Pw ",
  wml: "Wet minimumloon ",
  wlb: "Wet op de loonbelasting ",
  wzt: "Wet op de zorgtoeslag ",
  wht: "Wet op de huurtoeslag ",
  wkgb: "Wet kindgebonden budget ",
  wko: "Wet kinderopvang ",
  awir: "Awir ",
} as const;

const map = "lib/recht/regels";
const geciteerd = new Set(
  readdirSync(map)
    .filter((bestand) => bestand.endsWith(".ts") && !bestand.endsWith(".test.ts"))
    .flatMap((bestand) => [
      ...readFileSync(join(map, bestand), "utf8").matchAll(
        /\b(pw|regeling|wml|wlb|wzt|wht|wkgb|wko|awir)\("([^"]+)"/g,
      ),
    ])
    .map(([, wet, artikel]) => `${WET[wet as keyof typeof WET]}${artikel ?? ""}`),
);

test("er is iets te vergelijken", () => {
  expect(geciteerd.size).toBeGreaterThan(25);
  expect(rijen.size).toBeGreaterThan(geciteerd.size);
});

test.each([...geciteerd, "Regeling Pw 12", "Regeling Pw 13"])("artikel %s", (artikel) => {
  expect(rijen).toContain(artikel);
});

describe("bestanden", () => {
  const genoemd = new Set([...tekst.matchAll(/`([\w/-]+(?:\.test)?\.ts)`/g)].map(([, pad]) => pad));
  test.each([...genoemd])("%s", (pad) => {
    expect([".", "lib/recht"].some((map) => existsSync(join(map, pad ?? "")))).toBe(true);
  });
});

test.each(Object.values(bronnen).map(({ titel, url }) => [titel, url]))(
  "bron: %s",
  (titel, url) => {
    expect(tekst).toContain(`[${titel}](${url})`);
  },
);
