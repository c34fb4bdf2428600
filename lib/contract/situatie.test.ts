// Reading a situation file: defaults of ../shared/contract.md, and for every wrong field its path and code.
import { describe, expect, test } from "vitest";
import messages from "@/messages/nl.json";
import { parseSituatie } from "./situatie";
import { toFileText } from "./test-first-version";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const job = (rest: Record<string, Json> = {}): Json => ({
  wie: "aanvrager",
  van: "2026-01-01",
  loon: { soort: "brutoPerMaand", bedrag: "1000.00" },
  ...rest,
});
const person = (geboortedatum: string, rest: Record<string, Json> = {}): Json => ({
  geboortedatum,
  ...rest,
});
const situation = (rest: Record<string, Json> = {}): Record<string, Json> => ({
  versie: 1,
  start: "2026-01",
  huishouden: { aanvrager: person("1985-01-01") },
  werk: [job()],
  ...rest,
});
const household = (rest: Record<string, Json>): Record<string, Json> =>
  situation({ huishouden: { aanvrager: person("1985-01-01"), ...rest } });
const without = (key: string): Json =>
  Object.fromEntries(Object.entries(situation()).filter(([name]) => name !== key));
const hours = (rest: Record<string, Json>): Json =>
  job({ loon: { soort: "uurloon", bedrag: "14.71", urenPerWeek: "20", ...rest } });

/** "path code" of every mistake; empty when the situation is valid. */
function mistakes(json: unknown): string[] {
  const parsed = parseSituatie(json);
  return parsed.soort === "zaak" ? [] : parsed.fouten.map(({ pad, code }) => `${pad} ${code}`);
}

test("what may be left out gets the default of the contract", () => {
  const parsed = parseSituatie({
    versie: 1,
    start: "2026-03",
    huishouden: { aanvrager: { geboortedatum: "1985-01-01" } },
  });
  expect(parsed).toEqual({
    soort: "zaak",
    zaak: {
      versie: 1,
      start: "2026-03",
      maanden: 12,
      bijstandVanaf: null,
      huishouden: {
        aanvrager: {
          geboortedatum: "1985-01-01",
          medischUrenbeperkt: false,
          doelgroepLoonkostensubsidie: false,
          inInrichting: false,
        },
        partner: null,
        kinderen: [],
        medebewoners: [],
        kostendelendeMedebewoners: 0,
        kanBeroepDoenOpOuders: true,
        verlagingNormProcent: "0",
        vermogen: null,
      },
      werk: [],
      vrijlating: {
        toepassen: true,
        gebruikteMaanden: {
          aanvrager: { n: 0, r: 0, z: 0, "34a": 0 },
          partner: { n: 0, r: 0, z: 0, "34a": 0 },
        },
        uitbreidingNietMogelijk: false,
        opnieuwBijNieuweBaan: false,
        vooruitlopen2026: false,
        vooruitlopen2026Als27: false,
        overgang2027: null,
      },
      overigInkomen: [],
      giften: [],
      eenmalig: [],
      inhoudingen: [],
      gemeente: {
        verrekenwijze: "opDeMaand",
        vierWeken: "gemiddelde",
        reservering: null,
        vakantietoeslagUitbetaling: "jaarlijks",
        vakantietoeslagMaand: 6,
        premie: null,
        bufferbudget: false,
        eindejaarsuitkering: "verrekenen",
        eersteMaandenVolledig: 0,
        terughalen: "later",
      },
      toeslagen: null,
      open: [],
    },
  });
});

test("a job and a partner get their defaults too", () => {
  const parsed = parseSituatie(
    situation({
      huishouden: { aanvrager: person("1985-01-01"), partner: person("1986-01-01") },
      werk: [job(), hours({ perMaand: { "2026-03": { urenPerWeek: "12.5" } } })],
      gemeente: { premie: { procent: "50" } },
    }),
  );
  if (parsed.soort === "fouten") throw new Error(JSON.stringify(parsed.fouten));
  const { zaak } = parsed;
  expect(zaak.huishouden.partner?.heeftRechtOpBijstand).toBe(true);
  expect(zaak.gemeente.premie).toEqual({
    procent: "50",
    maximumPerMaand: null,
    maanden: [6, 11],
    maximumPerJaar: null,
  });
  expect(zaak.werk[0]).toEqual({
    wie: "aanvrager",
    van: "2026-01-01",
    tot: null,
    loon: { soort: "brutoPerMaand", bedrag: "1000.00", perMaand: {} },
    betaling: { ritme: "maand" },
    vakantiegeld: { hoe: "jaarlijks", maand: 5 },
    eindejaarsuitkering: null,
    loonheffingskorting: true,
    pensioenpremieProcent: "0",
    onbelasteVergoeding: "0.00",
  });
  // What was filled in stands in the file from then on, so a later version means the same.
  expect(parseSituatie(JSON.parse(toFileText([zaak])))).toEqual(parsed);
});

describe("a wrong field is refused at its path", () => {
  test.each<[string, Json, ...string[]]>([
    ["no situation at all", "text", " ongeldig"],
    ["a list in a list", [1], " ongeldig"],
    ["another version", situation({ versie: 2 }), "versie keuze"],
    ["no version", without("versie"), "versie verplicht"],
    ["no start", without("start"), "start verplicht"],
    ["no household", without("huishouden"), "huishouden verplicht"],
    ["start is no month", situation({ start: "2026-13" }), "start maand"],
    ["part that is null", situation({ gemeente: null }), "gemeente ongeldig"],
    ["months as text", situation({ maanden: "12" }), "maanden geheelGetal"],
    ["half a month", situation({ maanden: 1.5 }), "maanden geheelGetal"],
    ["no months", situation({ maanden: 0 }), "maanden geheelGetal"],
    ["25 months", situation({ maanden: 25 }), "maanden geheelGetal"],
    ["unknown key", situation({ maand: 1 }), "maand onbekendVeld"],
    ["two unknown keys", situation({ a: 1, b: 1 }), "a onbekendVeld", "b onbekendVeld"],
    ["unknown key of a job", situation({ werk: [job({ x: 1 })] }), "werk.0.x onbekendVeld"],
    [
      "no such day",
      household({ aanvrager: person("1985-02-29") }),
      "huishouden.aanvrager.geboortedatum dag",
    ],
    [
      "no date of birth",
      household({ aanvrager: {} }),
      "huishouden.aanvrager.geboortedatum verplicht",
    ],
    [
      "flag as text",
      household({ kanBeroepDoenOpOuders: "ja" }),
      "huishouden.kanBeroepDoenOpOuders keuze",
    ],
    [
      "co-residents below zero",
      household({ kostendelendeMedebewoners: -1 }),
      "huishouden.kostendelendeMedebewoners geheelGetal",
    ],
    [
      "percentage above 100",
      household({ verlagingNormProcent: "101" }),
      "huishouden.verlagingNormProcent percentage",
    ],
    [
      "percentage as a number",
      household({ verlagingNormProcent: 20 }),
      "huishouden.verlagingNormProcent percentage",
    ],
    ["assets without decimals", household({ vermogen: "1000" }), "huishouden.vermogen bedrag"],
    [
      "amount as a number",
      situation({ werk: [job({ loon: { soort: "brutoPerMaand", bedrag: 1000 } })] }),
      "werk.0.loon.bedrag bedrag",
    ],
    [
      "amount with a comma",
      situation({ werk: [job({ loon: { soort: "brutoPerMaand", bedrag: "1000,00" } })] }),
      "werk.0.loon.bedrag bedrag",
    ],
    [
      "amount below zero",
      situation({ werk: [job({ loon: { soort: "brutoPerMaand", bedrag: "-1.00" } })] }),
      "werk.0.loon.bedrag bedrag",
    ],
    [
      "amount missing",
      situation({ werk: [job({ loon: { soort: "brutoPerMaand" } })] }),
      "werk.0.loon.bedrag verplicht",
    ],
    [
      "no kind of wage",
      situation({ werk: [job({ loon: { bedrag: "1.00" } })] }),
      "werk.0.loon.soort verplicht",
    ],
    [
      "unknown kind of wage",
      situation({ werk: [job({ loon: { soort: "perJaar", bedrag: "1.00" } })] }),
      "werk.0.loon.soort keuze",
    ],
    [
      "hours of a wage that has none",
      situation({
        werk: [job({ loon: { soort: "brutoPerMaand", bedrag: "1.00", urenPerWeek: "1" } })],
      }),
      "werk.0.loon.urenPerWeek onbekendVeld",
    ],
    [
      "other hours of a wage that has none",
      situation({
        werk: [
          job({
            loon: {
              soort: "brutoPerMaand",
              bedrag: "1.00",
              perMaand: { "2026-03": { urenPerWeek: "1" } },
            },
          }),
        ],
      }),
      "werk.0.loon.perMaand.2026-03.urenPerWeek onbekendVeld",
    ],
    [
      "perMaand under no month",
      situation({ werk: [hours({ perMaand: { maart: {} } })] }),
      "werk.0.loon.perMaand.maart maand",
    ],
    [
      "hours as a number",
      situation({ werk: [hours({ urenPerWeek: 20 })] }),
      "werk.0.loon.urenPerWeek uren",
    ],
    [
      "more hours than a week has",
      situation({ werk: [hours({ urenPerWeek: "168.01" })] }),
      "werk.0.loon.urenPerWeek teVeelUren",
    ],
    ["all hours of the week", situation({ werk: [hours({ urenPerWeek: "168" })] })],
    [
      "unknown rhythm",
      situation({ werk: [job({ betaling: { ritme: "dag" } })] }),
      "werk.0.betaling.ritme keuze",
    ],
    [
      "four weeks without a pay day",
      situation({ werk: [job({ betaling: { ritme: "vierWeken" } })] }),
      "werk.0.betaling.eersteBetaaldag verplicht",
    ],
    [
      "holiday pay in month 13",
      situation({ werk: [job({ vakantiegeld: { hoe: "jaarlijks", maand: 13 } })] }),
      "werk.0.vakantiegeld.maand geheelGetal",
    ],
    [
      "last day before the first",
      situation({ werk: [job({ tot: "2025-12-31" })] }),
      "werk.0.tot eindVoorBegin",
    ],
    ["one day of work", situation({ werk: [job({ tot: "2026-01-01" })] })],
    [
      "other income that ends before it begins",
      situation({
        overigInkomen: [
          {
            wie: "aanvrager",
            omschrijving: "",
            nettoPerMaand: "1.00",
            van: "2026-02-01",
            tot: "2026-01-31",
          },
        ],
      }),
      "overigInkomen.0.tot eindVoorBegin",
    ],
    ["work of nobody", situation({ werk: [job({ wie: "kind" })] }), "werk.0.wie keuze"],
    [
      "used months below zero",
      situation({ vrijlating: { gebruikteMaanden: { aanvrager: { n: -1 } } } }),
      "vrijlating.gebruikteMaanden.aanvrager.n geheelGetal",
    ],
    [
      "unknown kind of gift",
      situation({ giften: [{ maand: "2026-01", bedrag: "1.00", soort: "goud" }] }),
      "giften.0.soort keuze",
    ],
    [
      "childcare of nobody",
      situation({
        toeslagen: {
          kinderopvang: [{ kind: 0, soort: "bso", urenPerMaand: "10", uurprijs: "9.00" }],
        },
      }),
      "toeslagen.kinderopvang.0.kind kindBestaatNiet",
    ],
    [
      "two mistakes at once",
      situation({ start: "x", werk: [job({ tot: "x" })] }),
      "start maand",
      "werk.0.tot dag",
    ],
  ])("%s", (_what, json, ...expected) => {
    expect(mistakes(json)).toEqual(expected);
  });
});

describe("what is not computed is refused with who does help", () => {
  const end2026 = (geboortedatum: string) => household({ aanvrager: person(geboortedatum) });
  test.each<[string, Json, ...string[]]>([
    ["before the window", situation({ start: "2025-12" }), "start buitenVenster"],
    ["after the window", situation({ start: "2028-01" }), "start buitenVenster"],
    ["up to the last month", situation({ start: "2027-01", maanden: 12 })],
    ["one month too far", situation({ start: "2027-01", maanden: 13 }), "maanden buitenVenster"],
    // The window ends on 31 December 2026.
    ["67 on the last day", end2026("1959-12-31"), "huishouden.aanvrager.geboortedatum aowLeeftijd"],
    ["67 one day later", end2026("1960-01-01")],
    [
      "67 on the last day of June, window to June",
      { ...end2026("1959-06-30"), maanden: 6 },
      "huishouden.aanvrager.geboortedatum aowLeeftijd",
    ],
    ["67 on 1 July, window to June", { ...end2026("1959-07-01"), maanden: 6 }],
    [
      "partner of AOW age",
      household({ partner: person("1959-12-31") }),
      "huishouden.partner.geboortedatum aowLeeftijd",
    ],
    [
      "partner of AOW age without right",
      household({ partner: person("1959-12-31", { heeftRechtOpBijstand: false }) }),
      "huishouden.partner.geboortedatum aowLeeftijd",
    ],
    ["18 on the first day", end2026("2008-01-01")],
    ["18 on the second day", end2026("2008-01-02"), "huishouden.aanvrager.geboortedatum onder18"],
    [
      "partner under 18",
      household({ partner: person("2008-01-02") }),
      "huishouden.partner.geboortedatum onder18",
    ],
    [
      "21 on the first day, institution",
      household({ aanvrager: person("2005-01-01", { inInrichting: true }) }),
    ],
    [
      "21 on the second day, institution",
      household({ aanvrager: person("2005-01-02", { inInrichting: true }) }),
      "huishouden.aanvrager.inInrichting jongInInrichting",
    ],
    [
      "institution and a partner without right",
      household({
        partner: person("1985-01-01", { inInrichting: true, heeftRechtOpBijstand: false }),
      }),
      "huishouden.partner inrichtingPartnerZonderRecht",
    ],
    [
      "34a used before it was law",
      situation({ vrijlating: { gebruikteMaanden: { aanvrager: { "34a": 1 } } } }),
      "vrijlating.gebruikteMaanden.aanvrager.34a gebruikt34aIn2026",
    ],
    [
      "34a used, from 2027",
      situation({ start: "2027-01", vrijlating: { gebruikteMaanden: { partner: { "34a": 1 } } } }),
    ],
    [
      "settled and paid a month later",
      situation({ gemeente: { verrekenen: "maandLater", uitbetalen: "volgendeMaand" } }),
      "gemeente.uitbetalen maandLaterEnVolgendeMaand",
    ],
    [
      "three months with a premium",
      situation({ gemeente: { premie: { procent: "10", maanden: [1, 5, 9] } } }),
      "gemeente.premie.maanden premieMaanden",
    ],
    [
      "work of a partner who is not there",
      situation({ werk: [job({ wie: "partner" })] }),
      "werk.0.wie partnerOntbreekt",
    ],
    [
      "other income of a partner who is not there",
      situation({
        overigInkomen: [
          { wie: "partner", omschrijving: "", nettoPerMaand: "1.00", van: "2026-01-01" },
        ],
      }),
      "overigInkomen.0.wie partnerOntbreekt",
    ],
  ])("%s", (_what, json, ...expected) => {
    expect(mistakes(json)).toEqual(expected);
  });

  test("every sentence is there", () => {
    expect(messages.fouten.situatie.aowLeeftijd).toContain("Sociale Verzekeringsbank");
  });
});

describe("more than a life holds", () => {
  const job = {
    van: "2026-02-01",
    loon: { soort: "uurloon", bedrag: "15.00", urenPerWeek: "8" },
  };
  const income = { nettoPerMaand: "10.00", van: "2026-02-01" };
  const gift = { maand: "2026-02", bedrag: "10.00", soort: "geld" };
  const child = { geboortedatum: "2018-03-03" };
  const household = { aanvrager: { geboortedatum: "1985-06-15" } };
  const bare = { versie: 1, start: "2026-01", huishouden: household };
  const many = <T>(count: number, part: T) => Array.from({ length: count }, () => part);

  test.each([
    [{ werk: many(21, job) }, "werk", "teVeelBanen"],
    [{ overigInkomen: many(10_000, income) }, "overigInkomen", "teVeelInkomens"],
    [{ giften: many(201, gift) }, "giften", "teVeelGiften"],
    [
      { huishouden: { ...household, kinderen: many(31, child) } },
      "huishouden.kinderen",
      "teVeelKinderen",
    ],
    [
      { werk: many(2, { ...job, loon: { ...job.loon, urenPerWeek: "84.5" } }) },
      "werk",
      "teVeelUren",
    ],
  ])("is refused with its own sentence", (part, pad, code) => {
    expect(parseSituatie({ ...bare, ...part })).toEqual({
      soort: "fouten",
      fouten: expect.arrayContaining([{ pad, code }]) as unknown,
    });
  });

  test("up to that it is computed; jobs one after the other do not count together", () => {
    const long = { ...job, loon: { ...job.loon, urenPerWeek: "100" } };
    const situation = {
      ...bare,
      werk: [
        { ...long, tot: "2026-02-28" },
        { ...long, van: "2026-03-01" },
      ],
      overigInkomen: many(50, income),
    };
    expect(parseSituatie(situation).soort).toBe("zaak");
  });
});
