/** Choosing a municipality puts its current practice among the answers, and takes it out again. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { legeAntwoorden } from "@/lib/invoer/antwoorden-vorm";
import { toZaak } from "@/lib/invoer/naar-zaak";
import { readAll, praktijkVoor, writeAll, type Alle, type Bestand } from "./all-files";
import register from "./gemeenten-2026.json";
import { readPraktijk, readPraktijkText } from "./read-praktijk";
import { geldendeVelden, gekozenVelden, chooseGemeente, laatLos, neemOver } from "./to-antwoorden";
import { naamUit } from "./register";
import { landelijkeGemeente, toGemeente } from "./to-gemeente";

const vandaag = "2026-11-22";
const folder = "public/gemeenten";
const files: readonly Bestand[] = readdirSync(folder).map((name) => {
  const gelezen = readPraktijkText(readFileSync(`${folder}/${name}`, "utf8"));
  if (!gelezen.goed) throw new Error(name);
  return { bestand: name.replace(".json", ""), praktijk: gelezen.praktijk };
});
const alle: Alle = { gemeenten: register.map(naamUit), bestanden: files };
/** A municipality by its name, as it is chosen. */
const gemeente = (naam: string, uit = alle) => {
  const code = uit.gemeenten.find((een) => een.naam === naam)?.code;
  if (!code) throw new Error(naam);
  return { code, naam };
};
const geen = { code: "", naam: "" };
const praktijk = (name: string) => {
  const found = files.find(({ bestand }) => bestand === name);
  if (!found) throw new Error(name);
  return found.praktijk;
};

/** A household that can be computed, without a municipality. */
function answers(): Antwoorden {
  const empty = legeAntwoorden(vandaag);
  return {
    ...empty,
    uitkering: "bijstand",
    huishouden: {
      ...empty.huishouden,
      aanvrager: { geboortedatum: "15-6-1985", bijzonderheden: ["niets"] },
      metWie: ["alleen"],
    },
    scenarios: [
      { banen: [], kosten: { reiskosten: "", reiskostenvergoeding: "", kinderopvang: "" } },
    ],
  };
}

function gemeenteOf(antwoorden: Antwoorden) {
  const uitkomst = toZaak(antwoorden);
  if (uitkomst.soort !== "volledig") throw new Error(JSON.stringify(uitkomst.fouten));
  return uitkomst.zaak.gemeente;
}

test("the combined file holds every practice, as it was", () => {
  expect(readAll(JSON.parse(writeAll(alle)))).toEqual(alle);
});

test.each(files.filter(({ praktijk: { soort } }) => soort !== "landelijk"))(
  "the sum of each of its municipalities uses exactly what $bestand says of now",
  ({ praktijk: file }) => {
    expect(file.gemeenten.length).toBeGreaterThan(0);
    for (const naam of file.gemeenten) {
      const chosen = chooseGemeente(answers(), alle, gemeente(naam));
      expect(chosen.gemeente).toMatchObject(gemeente(naam));
      expect(gemeenteOf(chosen)).toEqual(toGemeente(file, vandaag).gemeente);
    }
  },
);

test("a municipality that nobody looked up has the national rules, not those of a neighbour", () => {
  expect(praktijkVoor(alle, gemeente("Boxtel").code)).toBeUndefined();
  expect(gemeenteOf(chooseGemeente(answers(), alle, gemeente("Boxtel")))).toEqual(
    landelijkeGemeente,
  );
});

test("who carries out the bijstand has the last year of its source; without a source nobody is named", () => {
  const uitvoerder = (naam: string) => alle.gemeenten.find((een) => een.naam === naam)?.uitvoerder;
  expect(uitvoerder("Aalten")).toEqual({ naam: "Laborijn", jaar: 2026 });
  expect(uitvoerder("Delft")).toEqual({ naam: "Gemeente Delft", jaar: null });
  expect(uitvoerder("Boxtel")).toBeNull();
});

test("another municipality takes out what the first one put in, and leaves the person's own answers", () => {
  const own = answers();
  const dronten = chooseGemeente(
    { ...own, gemeente: { ...own.gemeente, vierWeken: "werkdagen" } },
    alle,
    gemeente("Dronten"),
  );
  expect(gemeenteOf(dronten)).toEqual({
    ...landelijkeGemeente,
    verrekenwijze: "volgendeMaand",
    vierWeken: "werkdagen",
  });
  const none = chooseGemeente(dronten, alle, geen);
  expect(none).toEqual({ ...own, gemeente: { ...own.gemeente, vierWeken: "werkdagen" } });
});

test("an older value is taken over on request, and let go again", () => {
  const rotterdam = chooseGemeente(answers(), alle, gemeente("Rotterdam"));
  expect(gekozenVelden(rotterdam, praktijk("rotterdam"))).toEqual([]);
  const taken = neemOver(rotterdam, praktijk("rotterdam"), "vakantietoeslag");
  expect(gemeenteOf(taken)).toEqual({ ...landelijkeGemeente, vakantietoeslagMaand: 5 });
  expect(gekozenVelden(taken, praktijk("rotterdam"))).toEqual(["vakantietoeslag"]);
  expect(laatLos(taken, praktijk("rotterdam"), "vakantietoeslag")).toEqual(rotterdam);
});

test("without an answer the national rules are what the sum uses, and nobody chose otherwise", () => {
  const file = praktijk("landelijk");
  expect(geldendeVelden(answers(), file)).toEqual(["verrekenen", "vakantietoeslag"]);
  expect(gemeenteOf(answers())).toEqual(landelijkeGemeente);
  const choose = (verrekenen: "weetNiet" | "maandLater") => ({
    ...answers(),
    gemeente: { ...answers().gemeente, verrekenen },
  });
  expect(geldendeVelden(choose("weetNiet"), file)).toContain("verrekenen");
  expect(geldendeVelden(choose("maandLater"), file)).toEqual(["vakantietoeslag"]);
});

test("letting go leaves an answer that the person changed since", () => {
  const file = praktijk("rotterdam");
  const taken = neemOver(
    chooseGemeente(answers(), alle, gemeente("Rotterdam")),
    file,
    "vakantietoeslag",
  );
  const changed = { ...taken, gemeente: { ...taken.gemeente, vakantietoeslagMaand: "7" } };
  expect(laatLos(changed, file, "vakantietoeslag")).toEqual(changed);
});

test("a premium and 15 percent ahead of 2027 become answers with the same meaning", () => {
  const source = {
    bron: "https://www.voorbeeld.nl/premie",
    bronsoort: "regeling",
    gelezen: "2026-11-21",
    jaar: 2026,
    bevestigd: true,
  };
  const gelezen = readPraktijk({
    versie: 1,
    naam: "Voorbeeldstad",
    soort: "gemeente",
    gemeenten: ["Voorbeeldstad"],
    samengesteld: "2026-11-21",
    gegevens: {
      premie: {
        waarde: {
          soort: "procent",
          procent: "12.5",
          maximumPerMaand: "1200.50",
          maanden: [6, 12],
          per: "persoon",
          bijVrijlating: "naast",
        },
        ...source,
      },
      vooruitlopen2026: { waarde: true, ...source },
      bufferbudget: { waarde: false, ...source },
    },
  });
  if (!gelezen.goed) throw new Error(JSON.stringify(gelezen.fouten));
  const own: Alle = {
    gemeenten: [
      { code: "GM0000", naam: "Voorbeeldstad", ookWel: [], vroeger: [], uitvoerder: null },
    ],
    bestanden: [{ bestand: "voorbeeldstad", praktijk: gelezen.praktijk }],
  };
  const chosen = chooseGemeente(answers(), own, gemeente("Voorbeeldstad", own));
  expect(gemeenteOf(chosen).premie).toEqual({
    procent: "12.5",
    maximumPerMaand: "1200.50",
    maanden: [6, 12],
    maximumPerJaar: null,
  });
  expect(chosen.vrijlating.vooruitlopen2026).toBe("ja");
  expect(chosen.gemeente.bufferbudget).toBe("nee");
  expect(chooseGemeente(chosen, own, geen)).toEqual(answers());
});
