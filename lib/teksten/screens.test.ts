import { expect, test } from "vitest";
import nl from "../../messages/nl.json";
import { listMessages } from "../leesbaarheid/messages";
import { pathOf, screenOf, screens } from "./screens";

test("every message stands on exactly one screen of the wording mode", () => {
  const perKey = listMessages(nl).map(({ key }) => [
    key,
    screens.filter(({ prefixes }) => prefixes.some((prefix) => key.startsWith(`${prefix}.`)))
      .length,
  ]);
  expect(perKey.filter(([, count]) => count !== 1)).toEqual([]);
});

test("every screen has messages and a name", () => {
  const used = new Set(listMessages(nl).map(({ key }) => screenOf(key)?.id));
  expect(screens.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  expect(Object.keys(nl.teksten.scherm).sort()).toEqual(
    screens.map(({ id }) => id as string).sort(),
  );
});

test("a message leads to the page on which it stands", () => {
  expect(pathOf("start.titel")).toBe("/");
  expect(pathOf("vragen.partnerGeboortedatum.titel")).toBe("/berekening/#partner-geboortedatum");
  expect(pathOf("paginas.regels2027.titel")).toBe("/uitleg/2027/");
  expect(pathOf("paginas.woorden.bruto")).toBe("/uitleg/woorden/");
  expect(pathOf("uitkomst.antwoord.laagste")).toBe("/uitkomst/");
  expect(pathOf("grafiek.uren.jouw")).toBe("/uitkomst/#wat-als");
  expect(pathOf("toeslagen.uitleg")).toBe("/uitkomst/#toeslagen");
  expect(pathOf("paginas.privacy.titel")).toBe("/privacy/");
});
