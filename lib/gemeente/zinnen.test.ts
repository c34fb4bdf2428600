/** Every value of every practice file, and every error, has a sentence in both languages. */
import { readdirSync, readFileSync } from "node:fs";
import { createTranslator, type Locale } from "next-intl";
import { expect, test } from "vitest";
import en from "../../messages/en.json";
import nl from "../../messages/nl.json";
import { formats } from "../i18n/formats";
import { errorSentence } from "./error-sentence";
import { readPraktijkText } from "./read-praktijk";
import { velden, type Praktijk } from "./praktijk";
import { schrijver } from "./schrijver";
import { ouderdomVan, zinnenVan, zinnenVanRegeling, type GemeenteVertaler } from "./zinnen";

const folder = "public/gemeenten";
const vandaag = "2026-11-22";

function translator(locale: Locale): GemeenteVertaler {
  return createTranslator({
    locale,
    messages: locale === "nl" ? nl : (en as unknown as typeof nl),
    namespace: "gemeente",
    formats,
    onError(error) {
      throw error;
    },
  });
}

function read(name: string): Praktijk {
  const gelezen = readPraktijkText(readFileSync(`${folder}/${name}`, "utf8"));
  if (!gelezen.goed) throw new Error(name);
  return gelezen.praktijk;
}

test.each(["nl", "en"] as const)("every value of every file is a sentence (%s)", (locale) => {
  const s = schrijver(translator(locale), locale);
  for (const name of readdirSync(folder)) {
    const { gegevens } = read(name);
    for (const veld of velden) {
      const gegeven = gegevens[veld];
      if (gegeven === "onbekend") continue;
      const sentences = zinnenVan(s, veld, gegeven);
      expect(sentences.length, `${name} ${veld}`).toBeGreaterThan(0);
      expect([...sentences, ...ouderdomVan(s, gegeven, vandaag)].join(" ")).not.toMatch(
        /undefined|gemeente\.|\{|\}/,
      );
    }
    for (const regeling of gegevens.regelingen) {
      expect(zinnenVanRegeling(s, regeling).length, name).toBeGreaterThan(0);
    }
  }
});

test("Dronten's pay days, Rotterdam's age and Noordenveld's steps read as they should", () => {
  const s = schrijver(translator("nl"), "nl");
  const of = (name: string) => read(name).gegevens;
  const { betaaldag, vakantietoeslag } = of("dronten.json");
  if (betaaldag === "onbekend" || vakantietoeslag === "onbekend") throw new Error("known");
  expect(zinnenVan(s, "betaaldag", betaaldag)).toContain(
    "De uitkering over december 2026 komt op 8 januari 2027.",
  );
  expect(zinnenVan(s, "vakantietoeslag", vakantietoeslag)).toEqual([
    "De gemeente betaalt het vakantiegeld midden juni.",
  ]);
  const older = of("rotterdam.json").vakantietoeslag;
  if (older === "onbekend") throw new Error("known");
  expect(ouderdomVan(s, older, vandaag)).toEqual([
    "Dit gold in 2022.",
    "De gemeente heeft dit nog niet bevestigd.",
    "Gelezen op 21 november 2026.",
  ]);
  const { iit } = of("noordenveld.json");
  if (iit === "onbekend") throw new Error("known");
  expect(zinnenVan(s, "iit", iit)).toEqual([
    "Voor iemand alleen is het €\u00a0513 per jaar.",
    "Je inkomen is dan hoogstens 120 procent van de norm.",
    "Tot 124 procent krijg je 75 procent van het bedrag.",
    "Tot 127 procent krijg je 50 procent van het bedrag.",
    "Tot 130 procent krijg je 25 procent van het bedrag.",
  ]);
});

test("an error names the field by its name on the screen and says what to do", () => {
  const t = translator("nl");
  expect(
    errorSentence(t, {
      pad: "gegevens.vierWeken.waarde",
      code: "keuze",
      keuzes: ["gemiddelde", "werkdagen"],
    }),
  ).toEqual({
    veld: "Loon per 4 weken",
    melding: "Deze keuze bestaat niet. Kies een van deze: gemiddelde, werkdagen.",
    pad: "gegevens.vierWeken.waarde",
  });
  expect(errorSentence(t, { pad: "gegevens.schatten.gelezen", code: "dag" })).toEqual({
    veld: "Loon vooraf schatten",
    melding: 'Schrijf een bestaande dag als jaar-maand-dag, bijvoorbeeld "2026-06-18".',
    pad: "gegevens.schatten.gelezen",
  });
  expect(errorSentence(t, { pad: "", code: "json" }).veld).toBe("Het bestand");
  expect(errorSentence(t, { pad: "gegevens.regelingen.0.waarde.naam", code: "leeg" }).veld).toBe(
    "Andere regelingen",
  );
  expect(errorSentence(t, { pad: "naam", code: "verplicht" }).veld).toBe("naam");
});
