import { describe, expect, test, vi } from "vitest";
import { maakBewaarplaats, type Opslag } from "./bewaarplaats";
import { sleutel } from "./sleutel";

function opslag(): Opslag & { inhoud: Map<string, string> } {
  const inhoud = new Map<string, string>();
  return {
    inhoud,
    getItem: (naam) => inhoud.get(naam) ?? null,
    setItem: (naam, waarde) => void inhoud.set(naam, waarde),
    removeItem: (naam) => void inhoud.delete(naam),
  };
}

const vandaag = () => "2026-11-22";
const metUitkering = (plaats: ReturnType<typeof maakBewaarplaats>) => {
  plaats.wijzig((antwoorden) => ({ ...antwoorden, uitkering: "bijstand" }));
};

describe("the place that keeps answers", () => {
  test("gives them back after a refresh, with what was half typed", () => {
    const tab = opslag();
    const voor = maakBewaarplaats(tab, vandaag);
    metUitkering(voor);
    voor.bewaarConcept("uren", { uren: "zestien" });
    const na = maakBewaarplaats(tab, vandaag);
    expect(na.lees().antwoorden.uitkering).toBe("bijstand");
    expect(na.lees().concepten).toEqual({ uren: { uren: "zestien" } });
    na.wisConcept("uren");
    expect(maakBewaarplaats(tab, vandaag).lees().concepten).toEqual({});
  });

  test("two tabs do not know each other", () => {
    const een = maakBewaarplaats(opslag(), vandaag);
    const twee = maakBewaarplaats(opslag(), vandaag);
    metUitkering(een);
    expect(twee.lees().antwoorden.uitkering).toBeNull();
  });

  test("keeps answers in memory when storage is forbidden, and says so", () => {
    const plaats = maakBewaarplaats(null, vandaag);
    expect(plaats.lees().opApparaat).toBe(false);
    metUitkering(plaats);
    expect(plaats.lees().antwoorden.uitkering).toBe("bijstand");
  });

  test("keeps answers in memory when storage is full, and leaves no old copy behind", () => {
    const tab = opslag();
    const plaats = maakBewaarplaats(tab, vandaag);
    metUitkering(plaats);
    tab.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    plaats.wijzig((antwoorden) => ({ ...antwoorden, uitkering: "aow" }));
    expect(plaats.lees().antwoorden.uitkering).toBe("aow");
    expect(plaats.lees().opApparaat).toBe(false);
    expect(tab.inhoud.has(sleutel)).toBe(false);
  });

  test("throws everything away at once", () => {
    const tab = opslag();
    const plaats = maakBewaarplaats(tab, vandaag);
    metUitkering(plaats);
    plaats.bewaarConcept("uren", "16");
    plaats.wisAlles();
    expect(tab.inhoud.size).toBe(0);
    expect(plaats.lees().antwoorden.uitkering).toBeNull();
    expect(plaats.lees().concepten).toEqual({});
    // Hours that somebody was trying come a moment later; they are not kept any more.
    metUitkering(plaats);
    expect(tab.inhoud.size).toBe(0);
    plaats.herlees();
    metUitkering(plaats);
    expect(tab.inhoud.size).toBe(1);
  });

  test.each([
    ["", false],
    ['{"antwoorden":{"versie":1}}', false],
    ["{", true],
    ["[]", true],
    ['{"antwoorden":null}', true],
  ])(
    "starts empty when the kept text is %j, and says so when something was lost",
    (tekst, lost) => {
      const tab = opslag();
      tab.inhoud.set(sleutel, tekst);
      const { antwoorden, verloren } = maakBewaarplaats(tab, vandaag).lees();
      expect(antwoorden.uitkering).toBeNull();
      expect(verloren).toBe(lost);
    },
  );

  test("answers of another shape: what can be read stays, and the rest is said until the next answer", () => {
    const tab = opslag();
    tab.inhoud.set(
      sleutel,
      JSON.stringify({ antwoorden: { uitkering: "bijstand", huishouden: null }, concepten: 3 }),
    );
    const plaats = maakBewaarplaats(tab, vandaag);
    expect(plaats.lees()).toMatchObject({
      antwoorden: {
        uitkering: "bijstand",
        huishouden: { kinderen: [] },
        periode: { vandaag: vandaag() },
      },
      concepten: {},
      verloren: true,
    });
    // Typing in a field does not take the sentence away under somebody's eyes.
    plaats.bewaarConcept("uren", { uren: "1" });
    expect(plaats.lees().verloren).toBe(true);
    metUitkering(plaats);
    expect(plaats.lees().verloren).toBe(false);
  });

  test("replaced answers stay for one step back, with nothing of the others, also after a refresh", () => {
    const tab = opslag();
    const plaats = maakBewaarplaats(tab, vandaag);
    metUitkering(plaats);
    plaats.bewaarConcept("uren", { uren: "16" });
    plaats.vervang({ ...plaats.lees().antwoorden, uitkering: "aow" });
    expect(plaats.lees()).toMatchObject({
      antwoorden: { uitkering: "aow" },
      concepten: {},
      keer: 1,
    });
    const na = maakBewaarplaats(tab, vandaag);
    na.zetTerug();
    expect(na.lees().antwoorden.uitkering).toBe("bijstand");
    // And forward again: nothing is lost by trying.
    na.zetTerug();
    expect(na.lees().antwoorden.uitkering).toBe("aow");
    na.wisAlles();
    expect(tab.inhoud.size).toBe(0);
    expect(na.lees().vorige).toBeNull();
  });

  test("without room for both, the answers of now are kept", () => {
    const tab = opslag();
    const plaats = maakBewaarplaats(tab, vandaag);
    metUitkering(plaats);
    const room = (tab.inhoud.get(sleutel)?.length ?? 0) + 100;
    const zet = tab.setItem.bind(tab);
    tab.setItem = (naam, waarde) => {
      if (waarde.length > room) throw new DOMException("full", "QuotaExceededError");
      zet(naam, waarde);
    };
    plaats.vervang({ ...plaats.lees().antwoorden, uitkering: "aow" });
    expect(plaats.lees().opApparaat).toBe(true);
    expect(plaats.lees().vorige?.uitkering).toBe("bijstand");
    expect(maakBewaarplaats(tab, vandaag).lees().antwoorden.uitkering).toBe("aow");
  });

  test("a page that comes back from memory reads the device again, and fills its fields anew", () => {
    const tab = opslag();
    const oud = maakBewaarplaats(tab, vandaag);
    metUitkering(oud);
    maakBewaarplaats(tab, vandaag).wisAlles();
    oud.herlees();
    expect(oud.lees()).toMatchObject({ antwoorden: { uitkering: null }, keer: 1 });
  });

  test("tells who listens, until they stop", () => {
    const plaats = maakBewaarplaats(opslag(), vandaag);
    const luisteraar = vi.fn();
    const stop = plaats.abonneer(luisteraar);
    metUitkering(plaats);
    stop();
    metUitkering(plaats);
    expect(luisteraar).toHaveBeenCalledTimes(1);
  });
});
