import { readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import nl from "../../messages/nl.json";
import { formats } from "../i18n/formats";
import { briefVoor, twijfel } from "./brief";
import { readPraktijkText } from "./read-praktijk";
import { schrijver } from "./schrijver";

const t = createTranslator({ locale: "nl", messages: nl, formats, namespace: "gemeente" });

function lees(naam: string) {
  const gelezen = readPraktijkText(readFileSync(`public/gemeenten/${naam}.json`, "utf8"));
  if (!gelezen.goed) throw new Error(naam);
  return gelezen.praktijk;
}

test("the letter says each known fact with its source, asks whether it is right, and names what nobody knows", () => {
  const brief = briefVoor(lees("breda"), schrijver(t, "nl"), "2026-11-28");
  expect(brief).toContain("Aan: Breda. 28 november 2026");
  expect(brief).toContain("1. Betaaldag: Je uitkering komt rond dag 27 van de maand.");
  expect(brief).toContain("De gemeente heeft dit nog niet bevestigd.");
  expect(brief).toContain("https://hbnieuws.nl");
  expect(brief.match(/Klopt \/ klopt niet/g)).toHaveLength(1);
  expect(brief).toContain("- Vakantiegeld van de gemeente: …");
  expect(brief).not.toContain("- Betaaldag");
});

test("facts of this year are of now, also when nobody confirmed them", () => {
  expect(twijfel(lees("noardeast-fryslan"), "2026-11-28")).toEqual({ onbevestigd: 2, oud: 0 });
  expect(twijfel(lees("noardeast-fryslan"), "2027-01-01")).toEqual({ onbevestigd: 2, oud: 2 });
});
