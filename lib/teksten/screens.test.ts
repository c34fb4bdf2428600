import { expect, test } from "vitest";
import nl from "../../messages/nl.json";
import { listMessages } from "../leesbaarheid/messages";
import { byPage, pathOf, pictureOf, screenOf, screens } from "./screens";

const messages = listMessages(nl);

test("every message stands on a screen, and no two screens claim the same", () => {
  expect(messages.filter(({ key }) => screenOf(key) === undefined)).toEqual([]);
  const claims: string[] = screens.flatMap(({ prefixes }) => prefixes);
  expect(new Set(claims).size).toBe(claims.length);
});

test("every screen has messages and a name", () => {
  const used = new Set(messages.map(({ key }) => screenOf(key)?.id));
  expect(screens.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  expect(Object.keys(nl.teksten.scherm)).toEqual(screens.map(({ id }) => id));
});

test("the outcome, each of its seven places, samen and both prints have a screen of their own", () => {
  const paths: string[] = screens.map(({ path }) => path);
  for (const path of [
    "/uitkomst/",
    "/uitkomst/#maanden",
    "/uitkomst/#wat-nu",
    "/uitkomst/#wat-als",
    "/uitkomst/#toeslagen",
    "/uitkomst/#specificatie",
    "/uitkomst/#bewaren",
    "/uitkomst/#voorbehoud",
    "/samen/",
    "/print/persoon/",
    "/print/dossier/",
  ])
    expect(paths.filter((one) => one === path)).toHaveLength(1);
});

test("a message leads to the page on which it stands", () => {
  expect(pathOf("start.titel")).toBe("/");
  expect(pathOf("vragen.partnerRecht.vraag")).toBe("/berekening/#partner-recht");
  expect(pathOf("vragen.algemeen.verder")).toBe("/berekening/");
  expect(pathOf("paginas.regels2027.titel")).toBe("/uitleg/2027/");
  expect(pathOf("paginas.woorden.bruto")).toBe("/uitleg/woorden/");
  expect(pathOf("paginas.overzicht.titel")).toBe("/uitleg/");
  expect(pathOf("uitkomst.antwoord.laagste")).toBe("/uitkomst/");
  expect(pathOf("uitkomst.maanden.titel")).toBe("/uitkomst/#maanden");
  expect(pathOf("grafiek.uren.jouw")).toBe("/uitkomst/#wat-als");
  expect(pathOf("toeslagen.uitleg")).toBe("/uitkomst/#toeslagen");
  expect(pathOf("print.stappen.norm")).toBe("/print/dossier/");
  expect(pathOf("paginas.privacy.titel")).toBe("/privacy/");
});

test("messages by page are the same messages, and every page has a picture of its own", () => {
  const pages = byPage(messages);
  expect([...pages.values()].flat()).toHaveLength(messages.length);
  const pictures = [...pages.keys()].map(pictureOf);
  expect(new Set(pictures).size).toBe(pages.size);
  expect(pictureOf("/")).toBe("/teksten/beelden/start.png");
  expect(pictureOf("/uitkomst/#wat-als")).toBe("/teksten/beelden/uitkomst-wat-als.png");
});
