import { afterEach, expect, test, vi } from "vitest";
import nl from "../../messages/nl.json";
import { legeAntwoorden } from "../invoer/antwoorden-vorm";
import { maakBewaarplaats, type Opslag } from "../invoer/bewaarplaats";
import { toZaak } from "../invoer/naar-zaak";
import { isBeantwoord, vragenVan } from "../invoer/vragen/vragen";
import { listMessages } from "../leesbaarheid/messages";
import { bereken } from "../recht";
import { byPage } from "./screens";
import { voorbeelden, zetVoorbeeld } from "./voorbeelden";
import { voorbeeldenBij } from "./voorbeelden-bij";

const vandaag = "2026-11-22";

test.each(Object.entries(voorbeelden))(
  "the sample %s answers every question, and has an outcome",
  (_, maak) => {
    const antwoorden = maak(vandaag);
    const open = vragenVan(antwoorden).filter((vraag) => !isBeantwoord(vraag, antwoorden));
    expect(open.map(({ adres }) => adres)).toEqual([]);
    const read = toZaak(antwoorden);
    if (read.soort !== "volledig") throw new Error(JSON.stringify(read));
    expect(bereken(read.zaak).maanden.length).toBeGreaterThan(0);
  },
);

test("every page that needs answers can be seen with a sample, and each sample has a name", () => {
  const paths = [...byPage(listMessages(nl)).keys()];
  expect(
    paths.filter(
      (path) =>
        /^\/(berekening|uitkomst|print|samen)\//.test(path) && voorbeeldenBij(path).length === 0,
    ),
  ).toEqual([]);
  expect(voorbeeldenBij("/uitleg/")).toEqual([]);
  expect(voorbeeldenBij("/berekening/#opvang")[0]).toBe("gezin");
  expect(voorbeeldenBij("/berekening/#ouders")).toEqual(["jong"]);
  expect(Object.keys(nl.teksten.plek.met)).toEqual(Object.keys(voorbeelden));
});

/** A tab; gives what a page that is opened in it reads. */
function tab() {
  const bewaard = new Map<string, string>();
  const opslag: Opslag = {
    getItem: (naam) => bewaard.get(naam) ?? null,
    setItem: (naam, tekst) => bewaard.set(naam, tekst),
    removeItem: (naam) => bewaard.delete(naam),
  };
  vi.stubGlobal("window", { sessionStorage: opslag });
  return () => maakBewaarplaats(opslag, () => vandaag);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a sample takes the place of no answers and of another sample, also when pages have read it", () => {
  const open = tab();
  zetVoorbeeld("gezin", vandaag);
  expect(open().lees().antwoorden.huishouden.metWie).toEqual(["partner", "kinderen"]);
  open().wijzig((antwoorden) => ({ ...antwoorden }));
  zetVoorbeeld("jong", vandaag);
  expect(open().lees().antwoorden.huishouden.metWie).toEqual(["anderen"]);
});

test("answers that somebody gave stay, also those that began as a sample", () => {
  const eigen = { ...legeAntwoorden(vandaag), uitkering: "bijstand" as const };
  const open = tab();
  open().wijzig(() => eigen);
  zetVoorbeeld("gezin", vandaag);
  expect(open().lees().antwoorden).toEqual(eigen);

  const ander = tab();
  zetVoorbeeld("alleen", vandaag);
  ander().wijzig((antwoorden) => ({ ...antwoorden, uitkering: "aangevraagd" }));
  zetVoorbeeld("gezin", vandaag);
  expect(ander().lees().antwoorden).toMatchObject({
    uitkering: "aangevraagd",
    huishouden: { metWie: ["alleen"] },
  });
});
