// Another contract of a situation asks for another MAJOR version, other amounts or rules for another MINOR one, compared
// with the newest version that was published (scripts/uitgaven.json).
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonSchemaOf } from "../lib/contract/json-schema";
import { situatieSchema } from "../lib/contract/situatie";
import { tabellen } from "../lib/recht";

interface Uitgave {
  readonly versie: string;
  readonly contract: string;
  readonly bedragen: string;
}

const lees = (bestand: string): unknown => JSON.parse(readFileSync(bestand, "utf8"));
const afdruk = (inhoud: unknown): string =>
  createHash("sha256").update(JSON.stringify(inhoud)).digest("hex").slice(0, 16);
const nu: Uitgave = {
  versie: (lees("package.json") as { version: string }).version,
  contract: afdruk(jsonSchemaOf(situatieSchema, "")),
  bedragen: afdruk(tabellen),
};

/** What has to be done before this can be published; null when the version says what has changed. */
function watTeDoen(eerder: Uitgave, later: Uitgave): string | null {
  const [oud, nieuw] = [eerder, later].map(({ versie }) => versie.split(".").map(Number));
  const [major = 0, minor = 0] = oud ?? [];
  const [majorNu = 0, minorNu = 0] = nieuw ?? [];
  if (majorNu > major) return null;
  if (eerder.contract !== later.contract)
    return `The contract of a situation changed since ${eerder.versie}: raise MAJOR in package.json, CHANGELOG.md and publiccode.yml.`;
  if (minorNu > minor || eerder.bedragen === later.bedragen) return null;
  return `Amounts changed since ${eerder.versie}: raise MINOR in package.json, CHANGELOG.md and publiccode.yml.`;
}

test.each([
  ["1.4.2", "1.4.3", {}, null],
  ["1.4.2", "1.4.3", { bedragen: "anders" }, /raise MINOR/],
  ["1.4.2", "1.5.0", { bedragen: "anders" }, null],
  ["1.4.2", "1.5.0", { contract: "anders" }, /raise MAJOR/],
  ["1.4.2", "2.0.0", { contract: "anders", bedragen: "anders" }, null],
])("from %s to %s with %j", (eerder, later, anders, verwacht) => {
  const uitgave = { versie: eerder, contract: "c", bedragen: "b" };
  const gezegd = watTeDoen(uitgave, { ...uitgave, versie: later, ...anders });
  if (verwacht === null) expect(gezegd).toBeNull();
  else expect(gezegd).toMatch(verwacht);
});

test("the version says what changed since the newest one that was published", () => {
  const uitgaven = lees("scripts/uitgaven.json") as readonly Uitgave[];
  const laatste = uitgaven.filter(({ versie }) => versie !== nu.versie).at(-1);
  if (laatste) expect(watTeDoen(laatste, nu)).toBeNull();
  // Once published, nothing changes under the same version: publishing adds this line.
  const zelf = uitgaven.find(({ versie }) => versie === nu.versie);
  expect(zelf ?? nu, `published as ${nu.versie} already: raise the version`).toEqual(nu);
  const ouder = [...readFileSync("CHANGELOG.md", "utf8").matchAll(/^## (\d+\.\d+\.\d+) - /gm)];
  expect(uitgaven.map(({ versie }) => versie)).toEqual(
    expect.arrayContaining(ouder.slice(1).map(([, versie]) => versie)),
  );
});
