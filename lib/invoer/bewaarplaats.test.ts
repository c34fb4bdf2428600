import { describe, expect, test, vi } from "vitest";
import { maakBewaarplaats, sleutel, type Opslag } from "./bewaarplaats";

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
  });

  test.each(["", "{", "[]", '{"antwoorden":{"versie":1}}', '{"antwoorden":null}'])(
    "starts empty when the kept text is %j",
    (tekst) => {
      const tab = opslag();
      tab.inhoud.set(sleutel, tekst);
      expect(maakBewaarplaats(tab, vandaag).lees().antwoorden.uitkering).toBeNull();
    },
  );

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
