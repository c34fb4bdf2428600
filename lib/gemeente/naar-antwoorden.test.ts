/** Choosing a municipality puts its current practice among the answers, and takes it out again. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { legeAntwoorden, type Antwoorden } from "@/lib/invoer/antwoorden";
import { toZaak } from "@/lib/invoer/naar-zaak";
import { leesAlle, schrijfAlle, type Bestand } from "./all-files";
import { leesPraktijk, leesPraktijkTekst } from "./lees-praktijk";
import { geldendeVelden, gekozenVelden, kiesGemeente, laatLos, neemOver } from "./naar-antwoorden";
import { landelijkeGemeente, toGemeente } from "./to-gemeente";

const vandaag = "2026-11-22";
const folder = "public/gemeenten";
const files: readonly Bestand[] = readdirSync(folder).map((name) => {
  const gelezen = leesPraktijkTekst(readFileSync(`${folder}/${name}`, "utf8"));
  if (!gelezen.goed) throw new Error(name);
  return { bestand: name.replace(".json", ""), praktijk: gelezen.praktijk };
});
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
  expect(leesAlle(JSON.parse(schrijfAlle(files)))).toEqual(files);
});

test.each(files)(
  "the sum uses exactly what $bestand says of now",
  ({ bestand, praktijk: file }) => {
    const chosen = kiesGemeente(answers(), files, bestand);
    expect(chosen.gemeente.bestand).toBe(bestand);
    expect(gemeenteOf(chosen)).toEqual(toGemeente(file, vandaag).gemeente);
  },
);

test("another municipality takes out what the first one put in, and leaves the person's own answers", () => {
  const own = answers();
  const dronten = kiesGemeente(
    { ...own, gemeente: { ...own.gemeente, vierWeken: "werkdagen" } },
    files,
    "dronten",
  );
  expect(gemeenteOf(dronten)).toEqual({
    ...landelijkeGemeente,
    uitbetalen: "volgendeMaand",
    vierWeken: "werkdagen",
  });
  const none = kiesGemeente(dronten, files, "");
  expect(none).toEqual({ ...own, gemeente: { ...own.gemeente, vierWeken: "werkdagen" } });
});

test("an older value is taken over on request, and let go again", () => {
  const rotterdam = kiesGemeente(answers(), files, "rotterdam");
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
  const taken = neemOver(kiesGemeente(answers(), files, "rotterdam"), file, "vakantietoeslag");
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
  const gelezen = leesPraktijk({
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
  const own = [{ bestand: "voorbeeldstad", praktijk: gelezen.praktijk }];
  const chosen = kiesGemeente(answers(), own, "voorbeeldstad");
  expect(gemeenteOf(chosen).premie).toEqual({
    procent: "12.5",
    maximumPerMaand: "1200.50",
    maanden: [6, 12],
    maximumPerJaar: null,
  });
  expect(chosen.vrijlating.vooruitlopen2026).toBe("ja");
  expect(chosen.gemeente.bufferbudget).toBe("nee");
  expect(kiesGemeente(chosen, own, "")).toEqual(answers());
});
