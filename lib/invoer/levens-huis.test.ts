// Lives about the home of ../shared/cases/levens-scherm.md, from the answers to the outcome; the sums stand there.
import { describe, expect, test } from "vitest";
import { bereken, type Uitkomst, type Zaak } from "@/lib/recht";
import { watNu } from "@/lib/uitkomst/wat-nu";
import type { Antwoorden, BaanAntwoorden } from "./antwoorden";
import { leegScenario, legeAntwoorden, legeBaan } from "./antwoorden-vorm";
import { toZaak, type Aanname } from "./naar-zaak";
import { periodeVan } from "./periode";
import { legeHuisgenoot } from "./vragen/huisgenoten";
import { vragenVan } from "./vragen/vragen";

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

/** With another home and this net wage. */
const thuis = (anders: Partial<Antwoorden["huishouden"]>, loon: string): Antwoorden => ({
  ...alleen,
  huishouden: { ...alleen.huishouden, ...anders },
  scenarios: [leegScenario([baan(loon)])],
});

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

describe("3: married, living apart", () => {
  const man = { ...leeg.huishouden.partner, geboortedatum: "1-2-1984", inkomen: "0" };
  const apart = thuis({ metWie: ["alleen", "elders"], partner: man }, "420");

  test("the norm is half of that of a couple, and the rest of a partner is not asked", () => {
    const deze = leven(apart);
    expect(maand(deze, "2026-12")).toMatchObject({
      norm: "1013.90",
      opRekening: { bijstand: "532.28", totaal: "952.28" },
    });
    expect(deze.zaak.huishouden.partner?.woontElders).toBe(true);
    expect(deze.uitkomst.voorbehouden.map(({ code }) => code)).toContain("duurzaamGescheiden");
    const adressen = vragenVan(apart).map(({ adres }) => adres);
    expect(adressen).toEqual(expect.arrayContaining(["partner-geboortedatum", "partner-inkomen"]));
    for (const een of ["partner-recht", "partner-reden", "partner-bijzonder", "wie-werkt"])
      expect(adressen).not.toContain(een);
  });

  test("his income counts above the norm of a single person, and is not on the account", () => {
    // 1,519.46 − 1,419.46 = 100.00, beside 420 + 33.60: 1,013.90 − 553.60.
    const verdient = leven(
      thuis({ metWie: ["elders"], partner: { ...man, inkomen: "1.519,46" } }, "420"),
    );
    expect(maand(verdient, "2026-12")).toMatchObject({
      bijstand: "460.30",
      opRekening: { overig: "0.00" },
    });
    const onbekend = leven(
      thuis({ metWie: ["elders"], partner: { ...man, inkomen: "", inkomenWeetNiet: true } }, "420"),
    );
    expect(maand(onbekend, "2026-12").bijstand).toBe("560.30");
    expect(onbekend.aannames).toContain("partnerInkomen");
  });

  test("a partner cannot live in the home and somewhere else; alone goes with married", () => {
    const vraag = vragenVan(apart).find(({ naam }) => naam === "metWie");
    const fouten = (...keuzes: string[]) =>
      vraag?.foutenIn(apart, { keuzes }).map(([, code]) => code);
    expect(fouten("alleen", "elders")).toEqual([]);
    expect(fouten("elders", "partner")).toEqual(["partnerEnElders"]);
    expect(fouten("alleen", "elders", "kinderen")).toEqual(["alleenEnSamen"]);
  });

  test("a partner who moves out takes his job along", () => {
    const samen = { ...apart, scenarios: [leegScenario([{ ...baan("500"), wie: "partner" }])] };
    const vraag = vragenVan(samen).find(({ naam }) => naam === "metWie");
    const nu = vraag?.schrijf(samen, { keuzes: ["alleen"] });
    expect(nu?.scenarios[0]?.banen.map(({ wie }) => wie)).toEqual(["aanvrager"]);
  });
});

describe("6: the son becomes 27 on 9 January", () => {
  const zoon = { ...legeHuisgenoot, geboortedatum: "9-1-2000", situatie: "gewoon" } as const;
  const bijstand = (huisgenoot: Antwoorden["huishouden"]["huisgenoten"][number]) => {
    const deze = leven(thuis({ metWie: ["anderen"], huisgenoten: [huisgenoot] }, "600"));
    return {
      deze,
      bedragen: ["2026-12", "2027-01", "2027-02", "2027-05"].map(
        (een) => maand(deze, een).bijstand,
      ),
    };
  };

  test("the norm is lower from the first of February on, with the reason", () => {
    const { deze, bedragen } = bijstand(zoon);
    expect(bedragen).toEqual(["771.46", "771.46", "365.90", "365.90"]);
    expect(codes(deze, "2027-02")).toContain("medebewonerTeltMee");
    const taak = watNu(deze.zaak, deze.uitkomst).find(({ soort }) => soort === "meldThuis");
    expect(taak).toMatchObject({
      wanneer: { soort: "maand", maand: "2027-01" },
      waarden: { wat: "leeftijd27", dag: "2027-01-09", vanaf: "2027-02", minder: "405.56" },
    });
  });

  test("a study that goes on keeps the norm; one that ends in April keeps it until then", () => {
    const studeert = { ...zoon, situatie: "opleiding" } as const;
    expect(bijstand(studeert).bedragen.at(-1)).toBe("771.46");
    const totApril = bijstand({ ...studeert, studeertTotEnMet: "2027-04" }).bedragen;
    expect(totApril).toEqual(["771.46", "771.46", "771.46", "365.90"]);
  });

  test("who moves out before counts no more", () => {
    const weg = { ...zoon, wisselt: "ja", van: "15-12-2026", tot: "31-1-2027" } as const;
    const { deze, bedragen } = bijstand(weg);
    expect(bedragen.at(-1)).toBe("771.46");
    expect(
      watNu(deze.zaak, deze.uitkomst).flatMap(({ soort, waarden }) =>
        soort === "meldThuis" ? [waarden] : [],
      ),
    ).toEqual([
      { wat: "komt", dag: "2026-12-15", vanaf: null, minder: null },
      { wat: "gaat", dag: "2027-01-31", vanaf: null, minder: null },
    ]);
  });
});

describe("16: bijstand for one of two partners", () => {
  const toeslagen = {
    ...alleen.toeslagen,
    meerekenen: "ja",
    verzekerd: "ja",
    huurt: "ja",
    kaleHuur: "600",
  } as const;
  const met = (reden: "studeert" | "verblijf") =>
    maand(
      leven({
        ...thuis(
          {
            metWie: ["partner"],
            partner: {
              ...leeg.huishouden.partner,
              geboortedatum: "1-2-1990",
              bijzonderheden: ["niets"],
              recht: "nee",
              reden,
            },
          },
          "600",
        ),
        wieWerkt: "aanvrager",
        toeslagen,
      }),
      "2026-12",
    );

  test("a partner who may not live here: no allowances, each with its reason", () => {
    const december = met("verblijf");
    expect(december.norm).toBe("1013.90");
    expect(december.toeslagen?.totaal).toBe("0.00");
    expect(
      december.redenen.filter(({ code }) => code === "geenToeslagVerblijf").length,
    ).toBeGreaterThan(0);
  });

  test("a partner who studies: allowances as for a couple", () => {
    const december = met("studeert");
    expect(december.norm).toBe("1013.90");
    // The most for a couple in 2026 (Stcrt. 2025, 40022).
    expect(december.toeslagen?.zorg).toBe("246.00");
  });
});

describe("a child becomes 18", () => {
  const metKind = (vertrekt: string): Antwoorden => ({
    ...thuis({ metWie: ["kinderen"], kinderen: [{ geboortedatum: "11-1-2009", vertrekt }] }, "600"),
    toeslagen: { ...alleen.toeslagen, meerekenen: "ja", huurt: "ja", kaleHuur: "600" },
  });

  test("it stays unless somebody says when it leaves, and that is said", () => {
    expect(leven(metKind("")).aannames).toContain("kindBlijft");
    const gaat = leven(metKind("2027-06"));
    expect(gaat.aannames).not.toContain("kindBlijft");
    expect(gaat.zaak.huishouden.kinderen[0]?.vertrekt).toBe("2027-06");
    expect(watNu(gaat.zaak, gaat.uitkomst)).toContainEqual(
      expect.objectContaining({
        waarden: { wat: "kind18", dag: "2027-01-11", vanaf: null, minder: null },
      }),
    );
  });

  test("the month is asked only of a child that becomes 18, and not before that", () => {
    const vraag = vragenVan(metKind("")).find(({ naam }) => naam === "kinderen");
    const fouten = (vertrekt: string) =>
      vraag
        ?.foutenIn(metKind(""), {
          kinderen: [{ geboortedatum: { dag: "11", maand: "1", jaar: "2009" }, vertrekt }],
        })
        .map(([veld, code]) => `${veld} ${code}`);
    expect(fouten("2027-01")).toEqual([]);
    expect(fouten("2026-12")).toEqual(["kinderen.0.vertrekt vertrektVoor18"]);
  });
});
