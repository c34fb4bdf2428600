// The range of unknown answers, a second time: every combination of readings as a situation of its own, computed by the
// second computation (contract, "Unknown answers").
import { cent, tekst, type Cent } from "./geld";
import type { GemeenteJson, MaandJson, SituatieJson, UitkomstJson, WerkJson } from "./soorten";
import { tegenproef } from "./tegenproef";

const MEEST = 64;
const OVERGANG = "vrijlating.overgang2027";

type Cijfer = "gewoneMaand" | "laagsteMaand" | "verschilTotaal";
export const CIJFERS: readonly Cijfer[] = ["gewoneMaand", "laagsteMaand", "verschilTotaal"];

interface SpreidingJson {
  laag: string;
  hoog: string;
}

/** What a month can come to, and parts of it. */
export interface MaandSpreidingJson extends SpreidingJson {
  maand: string;
  verschil: SpreidingJson;
  uitkering: SpreidingJson;
  toeslagen: SpreidingJson;
}

export interface ReikwijdteJson extends Record<Cijfer, SpreidingJson> {
  vragen: ({ vraag: string } & Record<Cijfer, string>)[];
  /** What the screens need besides the contract. */
  verder: {
    samen: boolean;
    hoogsteMaand: SpreidingJson;
    totaal: SpreidingJson;
    terugTeBetalen: SpreidingJson;
    maanden: MaandSpreidingJson[];
  };
}

/** The same situation with another value at one place of one part. */
function anders(
  situatie: SituatieJson,
  deel: "vrijlating" | "gemeente",
  veld: string,
  waarde: unknown,
): SituatieJson {
  return { ...situatie, [deel]: { ...situatie[deel], [veld]: waarde } };
}

function andereBaan(situatie: SituatieJson, plaats: number, velden: object): SituatieJson {
  const werk = (situatie.werk ?? []).map((baan, hier): WerkJson =>
    hier === plaats ? { ...baan, ...velden } : baan,
  );
  return { ...situatie, werk };
}

const standaardGemeente = {
  verrekenen: "opDeMaand",
  uitbetalen: "zelfdeMaand",
  vierWeken: "gemiddelde",
  vakantietoeslagMaand: 6,
} as const satisfies GemeenteJson;

const keuzes: Record<string, readonly unknown[]> = {
  verrekenen: ["opDeMaand", "maandLater"],
  uitbetalen: ["zelfdeMaand", "volgendeMaand"],
  vierWeken: ["gemiddelde", "werkdagen", "ontvangen"],
  reservering: ["vanBijstand", "vanNorm"],
  vakantietoeslagMaand: [5, 6],
  toepassen: [true, false],
  vooruitlopen2026: [true, false],
  overgang2027: ["34a", "n"],
};

const maanden = (waarde: SituatieJson["vrijlating"]): string => {
  const van = (wie: "aanvrager" | "partner"): number[] => {
    const { n = 0, r = 0, z = 0, "34a": a = 0 } = waarde?.gebruikteMaanden?.[wie] ?? {};
    return [n, r, z, a];
  };
  return JSON.stringify([van("aanvrager"), van("partner")]);
};

/** What is not known at this place: the situation as it is, and every other reading. */
function lezingen(situatie: SituatieJson, pad: string): SituatieJson[] {
  const [deel = "", tweede = "", derde = ""] = pad.split(".");
  if (deel === "werk") return [situatie, ...lezingenVanBaan(situatie, Number(tweede), derde)];
  if (tweede === "gebruikteMaanden") {
    const op = { n: 6, r: 30, z: 12, ...(situatie.start < "2027-01" ? {} : { "34a": 12 }) };
    const rest = situatie.vrijlating?.gebruikteMaanden ?? {};
    // Of one person only, or of both.
    return [{}, op]
      .map((maanden) =>
        derde === "" ? { aanvrager: maanden, partner: maanden } : { ...rest, [derde]: maanden },
      )
      .map((gebruikt) => anders(situatie, "vrijlating", tweede, gebruikt))
      .filter((een) => maanden(een.vrijlating) !== maanden(situatie.vrijlating))
      .reduce((tot, een) => [...tot, een], [situatie]);
  }
  const standaard: Record<string, unknown> = {
    toepassen: true,
    vooruitlopen2026: false,
    overgang2027: "34a",
    ...standaardGemeente,
  };
  const nu = { ...standaard, ...situatie.vrijlating, ...situatie.gemeente }[tweede];
  return [
    situatie,
    ...(keuzes[tweede] ?? [])
      .filter((waarde) => waarde !== nu)
      .map((waarde) => anders(situatie, deel as "vrijlating" | "gemeente", tweede, waarde)),
  ];
}

function lezingenVanBaan(situatie: SituatieJson, plaats: number, veld: string): SituatieJson[] {
  const baan = situatie.werk?.[plaats];
  if (baan === undefined) throw new RangeError(`no job ${plaats.toString()}`);
  if (veld === "betaling") {
    const nu = baan.betaling?.ritme ?? "maand";
    return ["maand", "maandErna"]
      .filter((ritme) => ritme !== nu)
      .map((ritme) => andereBaan(situatie, plaats, { betaling: { ritme } }));
  }
  if (veld === "loonheffingskorting")
    return [
      andereBaan(situatie, plaats, { loonheffingskorting: !(baan.loonheffingskorting ?? true) }),
    ];
  const nu = baan.vakantiegeld ?? { hoe: "jaarlijks" };
  const inMaand = nu.hoe === "jaarlijks" ? (nu.maand ?? 5) : 0;
  const erbij = nu.hoe === "bijElkLoon" && nu.procent === "8";
  return [
    ...[5, 6].filter((maand) => maand !== inMaand).map((maand) => ({ hoe: "jaarlijks", maand })),
    // A net amount holds it already.
    ...(erbij || baan.loon.soort === "nettoPerMaand" ? [] : [{ hoe: "bijElkLoon", procent: "8" }]),
  ].map((vakantiegeld) => andereBaan(situatie, plaats, { vakantiegeld }));
}

function reken(situatie: SituatieJson): UitkomstJson | null {
  const uitkomst = tegenproef(situatie);
  return "fout" in uitkomst ? null : uitkomst;
}

const cijferVan = ({ samenvatting }: UitkomstJson, cijfer: Cijfer): Cent =>
  cent(cijfer === "laagsteMaand" ? samenvatting.laagsteMaand.bedrag : samenvatting[cijfer]);

function uitersten(alle: readonly Cent[]): [Cent, Cent] {
  const bedragen = [...alle].sort((a, b) => (a < b ? -1 : 1));
  return [bedragen[0] ?? 0n, bedragen.at(-1) ?? 0n];
}

function tussen(bedragen: readonly Cent[]): SpreidingJson {
  const [laag, hoog] = uitersten(bedragen);
  return { laag: tekst(laag), hoog: tekst(hoog) };
}

const grenzen = (uitkomsten: readonly UitkomstJson[], cijfer: Cijfer): [Cent, Cent] =>
  uitersten(uitkomsten.map((een) => cijferVan(een, cijfer)));

/** The most of one field over the months of an outcome. */
const meeste = ({ maanden }: UitkomstJson, veld: (maand: MaandJson) => string): Cent =>
  uitersten(maanden.map((maand) => cent(veld(maand))))[1];

/** Every combination, whether it can be or not; the situation itself first. */
const product = (situatie: SituatieJson, paden: readonly string[]): SituatieJson[] =>
  paden.reduce<SituatieJson[]>((tot, pad) => tot.flatMap((een) => lezingen(een, pad)), [situatie]);

/** An outcome with the situation that it is of. */
type Gerekend = UitkomstJson & { van: SituatieJson };

function mogelijk(situatie: SituatieJson, paden: readonly string[]): Gerekend[] {
  return product(situatie, paden).flatMap((van) => {
    const uitkomst = reken(van);
    return uitkomst === null ? [] : { ...uitkomst, van };
  });
}

/** Each month of every outcome: between which amounts it lies. */
function perMaand(uitkomsten: readonly Gerekend[]): MaandSpreidingJson[] {
  const zonder = new Map<string, readonly MaandJson[]>();
  const zonderWerk = ({ van }: Gerekend): readonly MaandJson[] => {
    const sleutel = JSON.stringify(van.gemeente);
    const al = zonder.get(sleutel) ?? reken({ ...van, werk: [] })?.maanden ?? [];
    zonder.set(sleutel, al);
    return al;
  };
  return (uitkomsten[0]?.maanden ?? []).map(({ maand }, plaats) => {
    const van = (bedrag: (een: MaandJson, uitkomst: Gerekend) => Cent): SpreidingJson =>
      tussen(
        uitkomsten.flatMap((uitkomst) => {
          const een = uitkomst.maanden[plaats];
          return een ? bedrag(een, uitkomst) : [];
        }),
      );
    return {
      maand,
      ...van((een) => cent(een.opRekening.totaal)),
      verschil: van(
        (een, uitkomst) =>
          cent(een.opRekening.totaal) -
          cent(zonderWerk(uitkomst)[plaats]?.opRekening.totaal ?? "0.00"),
      ),
      uitkering: van((een) => cent(een.opRekening.bijstand)),
      toeslagen: van((een) => cent(een.opRekening.toeslagen)),
    };
  });
}

/** How many combinations can be told from their form: the rest of the rules does not refuse a reading. */
function aantal(situatie: SituatieJson, paden: readonly string[]): number {
  return product(situatie, paden).filter(({ gemeente = {}, vrijlating = {} }) => {
    const later = gemeente.verrekenen === "maandLater";
    if (later && gemeente.uitbetalen === "volgendeMaand") return false;
    if (
      later &&
      ((gemeente.eersteMaandenVolledig ?? 0) > 0 || gemeente.terughalen === "verrekenen")
    )
      return false;
    return !(vrijlating.vooruitlopen2026 === true && vrijlating.vooruitlopen2026Als27 === true);
  }).length;
}

/** The range by the contract; null when nothing is open. The situation must be valid. */
export function reikwijdteTweede(situatie: SituatieJson): ReikwijdteJson | null {
  const zonderOpen = { ...situatie, open: [] };
  let open = [...new Set(situatie.open ?? [])];
  const alle = (paden: readonly string[]): Gerekend[] =>
    aantal(zonderOpen, paden) <= MEEST
      ? mogelijk(zonderOpen, paden)
      : [[], ...paden.map((pad) => [pad])].flatMap((een) => mogelijk(zonderOpen, een));
  let uitkomsten = alle(open);
  if (situatie.vrijlating?.overgang2027 === undefined && !open.includes(OVERGANG)) {
    const loopt = anders(zonderOpen, "vrijlating", "overgang2027", "n");
    const paden = open;
    const ander =
      aantal(zonderOpen, paden) <= MEEST
        ? mogelijk(loopt, paden)
        : [[], ...paden.map((pad) => [pad])].flatMap((een) => mogelijk(loopt, een));
    const maaktUit = uitkomsten.some((een, plaats) => {
      const tweede = ander[plaats];
      return (
        tweede !== undefined &&
        CIJFERS.some((cijfer) => cijferVan(een, cijfer) !== cijferVan(tweede, cijfer))
      );
    });
    if (maaktUit) {
      open = [...open, OVERGANG];
      uitkomsten = alle(open);
    }
  }
  if (open.length === 0) return null;
  const spreiding = (cijfer: Cijfer): { laag: string; hoog: string } => {
    const [laag, hoog] = grenzen(uitkomsten, cijfer);
    return { laag: tekst(laag), hoog: tekst(hoog) };
  };
  const doet = (vraag: string) => {
    const eigen = mogelijk(zonderOpen, [vraag]);
    const scheelt = (cijfer: Cijfer): string => {
      const [laag, hoog] = grenzen(eigen, cijfer);
      return tekst(hoog - laag);
    };
    return {
      vraag,
      gewoneMaand: scheelt("gewoneMaand"),
      laagsteMaand: scheelt("laagsteMaand"),
      verschilTotaal: scheelt("verschilTotaal"),
    };
  };
  return {
    gewoneMaand: spreiding("gewoneMaand"),
    laagsteMaand: spreiding("laagsteMaand"),
    verschilTotaal: spreiding("verschilTotaal"),
    vragen: open.map(doet),
    verder: {
      samen: aantal(zonderOpen, open) <= MEEST,
      hoogsteMaand: tussen(
        uitkomsten.map(({ samenvatting }) => cent(samenvatting.hoogsteMaand.bedrag)),
      ),
      totaal: tussen(uitkomsten.map(({ samenvatting }) => cent(samenvatting.totaal))),
      terugTeBetalen: tussen(
        uitkomsten.map((een) => meeste(een, ({ terugTeBetalen }) => terugTeBetalen)),
      ),
      maanden: perMaand(uitkomsten),
    },
  };
}
