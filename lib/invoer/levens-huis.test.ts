// Lives about the home of ../shared/cases/levens-scherm.md, from the answers to the outcome; the sums stand there.
import { describe, expect, test } from "vitest";
import { bereken, type Uitkomst, type Zaak } from "@/lib/recht";
import { normenVanJuli2026 } from "@/tests/scenarios/andere-rijen";
import type { Antwoorden, BaanAntwoorden } from "./antwoorden";
import { leegScenario, legeAntwoorden, legeBaan } from "./antwoorden-vorm";
import { toZaak, type Aanname } from "./naar-zaak";
import { periodeVan } from "./periode";

normenVanJuli2026();

const leeg = legeAntwoorden("2026-11-28");

/** A job with a net wage from 1 December, holiday pay in May. */
const baan = (bedrag: string, eigen: Partial<BaanAntwoorden> = {}): BaanAntwoorden => ({
  ...legeBaan("aanvrager"),
  uren: "12",
  loonSoort: "nettoPerMaand",
  bedrag,
  van: "1-12-2026",
  stopt: "nee",
  ritme: "maand",
  vakantiegeld: "jaarlijks",
  vakantiegeldMaand: "5",
  loonheffingskorting: "ja",
  ...eigen,
});

/** A single person of 40 on bijstand; the municipality leaves nothing of a wage free. */
const alleen: Antwoorden = {
  ...leeg,
  uitkering: "bijstand",
  huishouden: {
    ...leeg.huishouden,
    aanvrager: { geboortedatum: "15-6-1986", bijzonderheden: ["niets"] },
    metWie: ["alleen"],
  },
  anderGeld: ["niets"],
  vrijlating: { ...leeg.vrijlating, mag: "nee" },
  gemeente: { ...leeg.gemeente, verrekenen: "opDeMaand", uitbetalen: "zelfdeMaand" },
  toeslagen: { ...leeg.toeslagen, meerekenen: "nee" },
};

interface Leven {
  readonly zaak: Zaak;
  readonly uitkomst: Uitkomst;
  readonly aannames: readonly Aanname["code"][];
}

function leven(antwoorden: Antwoorden): Leven {
  const gelezen = toZaak(antwoorden);
  if (gelezen.soort === "onvolledig") throw new Error(JSON.stringify(gelezen.fouten));
  return {
    zaak: gelezen.zaak,
    uitkomst: bereken(gelezen.zaak),
    aannames: gelezen.aannames.map(({ code }) => code),
  };
}

function maand({ uitkomst }: Leven, naam: string) {
  const gevonden = uitkomst.maanden.find((een) => een.maand === naam);
  if (!gevonden) throw new Error(naam);
  return gevonden;
}

const codes = (leven: Leven, naam: string) => maand(leven, naam).redenen.map(({ code }) => code);

describe("7: bijstand from 14 December", () => {
  const vanaf14: Antwoorden = {
    ...alleen,
    uitkering: "aangevraagd",
    bijstand: { vanaf: "14-12-2026", weetNiet: false },
    vrijlating: {
      ...leeg.vrijlating,
      mag: "ja",
      gebruikt: {
        ...leeg.vrijlating.gebruikt,
        aanvrager: { n: "0", r: "", z: "", "34a": "", weetNiet: false },
      },
    },
    scenarios: [
      leegScenario([
        baan("900", {
          van: "1-3-2025",
          stopt: "ja",
          tot: "13-12-2026",
          vakantiegeld: "bijElkLoon",
        }),
        baan("500", { van: "11-1-2027" }),
      ]),
    ],
  };

  test("counts by the days, and wages of before it do not count", () => {
    const deze = leven(vanaf14);
    const december = maand(deze, "2026-12");
    expect(december).toMatchObject({
      norm: "824.20",
      bijstand: "824.20",
      opRekening: { loon: "377.42", bijstand: "782.99", totaal: "1160.41" },
    });
    expect(codes(deze, "2026-12")).toContain("bijstandBegint");
    const januari = maand(deze, "2027-01");
    expect(januari.bijstand).toBe("1108.53");
    expect(januari.inkomsten[0]?.vrijlating).toEqual({
      grond: "34a",
      bedrag: "50.81",
      maandenOver: 11,
    });
  });

  test("the months shown begin with it, also when the job begins later", () => {
    const later = { ...vanaf14, scenarios: [leegScenario([baan("500", { van: "11-1-2027" })])] };
    expect(periodeVan(later)).toEqual({ start: "2026-12", maanden: 12 });
    expect(leven(later).zaak.bijstandVanaf).toBe("2026-12-14");
  });

  test("a day before the months shown, or not known: whole months, and the second is said", () => {
    const toen = leven({ ...vanaf14, bijstand: { vanaf: "3-9-2026", weetNiet: false } });
    expect(toen.zaak.bijstandVanaf).toBeNull();
    expect(toen.aannames).not.toContain("heleMaanden");
    const onbekend = leven({ ...vanaf14, bijstand: { vanaf: "", weetNiet: true } });
    expect(onbekend.zaak.bijstandVanaf).toBeNull();
    expect(onbekend.aannames).toContain("heleMaanden");
  });

  test("who has bijstand for long is not asked, and an old answer does not count", () => {
    expect(leven({ ...vanaf14, uitkering: "bijstand" }).zaak.bijstandVanaf).toBeNull();
    const begonnen: Antwoorden = {
      ...vanaf14,
      uitkering: "bijstand",
      anderGeld: ["bijstandBegint"],
    };
    expect(leven(begonnen).zaak.bijstandVanaf).toBe("2026-12-14");
  });

  test("a day after the last month that is shown is too far away", () => {
    const ver = { ...vanaf14, bijstand: { vanaf: "1-12-2027", weetNiet: false } };
    expect(toZaak(ver)).toEqual({
      soort: "onvolledig",
      fouten: [{ pad: "bijstand.vanaf", code: "bijstandBuitenVenster" }],
    });
  });
});
