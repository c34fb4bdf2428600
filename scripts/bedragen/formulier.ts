/** The form in which a person types the amounts of one table over from a publication: a small JSON file. */
import * as z from "zod/mini";
import { tabellen, type Dag, type Maand, type Tabelnaam } from "../../lib/recht";

export interface Formulier {
  readonly tabel: Tabelnaam;
  readonly van: Maand;
  readonly tot: Maand;
  readonly titel: string;
  readonly url: string;
  readonly gelezen: Dag;
  readonly waarden: unknown;
}

const tekst = z.string().check(z.minLength(1));
const vorm = z.strictObject({
  tabel: z.enum(Object.keys(tabellen) as [Tabelnaam, ...Tabelnaam[]]),
  van: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  tot: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  titel: tekst.check(z.minLength(10)),
  url: tekst.check(z.regex(/^https:\/\//)),
  gelezen: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  waarden: z.unknown(),
});

/** The newest row of a table that is published, or its first when none is. */
export function laatsteRij(tabel: Tabelnaam) {
  const rijen = tabellen[tabel];
  return rijen.filter(({ voorlopig }) => voorlopig === undefined).at(-1) ?? rijen[0];
}

/** The same shape with nothing filled in, so that no old amount stays by accident. A list of steps keeps one step. */
function leeg(waarde: unknown): unknown {
  if (typeof waarde === "string") return "";
  if (Array.isArray(waarde))
    return Array.isArray(waarde[0]) ? waarde.slice(0, 1).map(leeg) : waarde.map(leeg);
  if (typeof waarde === "object" && waarde !== null)
    return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, leeg(deel)]));
  return waarde;
}

/**
 * An empty form for a table from a month.
 * @param tot the last month, as far as the table is provisional from that month
 */
export function leegFormulier(tabel: Tabelnaam, van: Maand, gelezen: Dag): Formulier {
  const voorlopig = tabellen[tabel].find((rij) => rij.van <= van && van <= rij.tot);
  const tot = voorlopig?.tot ?? `${van.slice(0, 4)}-12`;
  const waarden = leeg(laatsteRij(tabel).waarden);
  return { tabel, van, tot, titel: "", url: "https://", gelezen, waarden };
}

/** What is wrong with what was typed, against the row before; a list of steps may be longer or shorter. */
function fouten(nieuw: unknown, oud: unknown, pad: string): string[] {
  if (typeof oud === "string") {
    if (typeof nieuw !== "string" || !/^\d+(\.\d{1,5})?$/.test(nieuw))
      return [`${pad}: schrijf een getal als tekst, bijvoorbeeld "${oud}"`];
    return /^\d+\.\d\d$/.test(oud) && !/^\d+\.\d\d$/.test(nieuw)
      ? [`${pad}: schrijf 2 cijfers na de punt, zoals "${oud}"`]
      : [];
  }
  if (Array.isArray(oud)) {
    const stappen = Array.isArray(oud[0]);
    if (!Array.isArray(nieuw) || (!stappen && nieuw.length !== oud.length))
      return [`${pad}: een lijst van ${String(oud.length)}`];
    return nieuw.flatMap((deel, plaats) =>
      fouten(deel, stappen ? oud[0] : oud[plaats], `${pad}.${String(plaats)}`),
    );
  }
  if (typeof oud === "object" && oud !== null) {
    if (typeof nieuw !== "object" || nieuw === null) return [`${pad}: ontbreekt`];
    const delen = nieuw as Record<string, unknown>;
    const vreemd = Object.keys(delen).filter((naam) => !(naam in oud));
    return [
      ...vreemd.map((naam) => `${pad}.${naam}: bestaat niet`),
      ...Object.entries(oud).flatMap(([naam, deel]) =>
        fouten(delen[naam], deel, pad === "" ? naam : `${pad}.${naam}`),
      ),
    ];
  }
  // A number, or null where the older row had no need of the amount.
  return nieuw === undefined ? [`${pad}: ontbreekt`] : [];
}

/**
 * The form that somebody filled in.
 * @throws Error that names every field that is not right
 */
export function leesFormulier(json: unknown): Formulier {
  const gelezen = vorm.safeParse(json);
  if (!gelezen.success)
    throw new Error(
      [...new Set(gelezen.error.issues.map(({ path }) => `${path.join(".")}: klopt niet`))].join(
        "\n",
      ),
    );
  const { data } = gelezen;
  const mis = fouten(data.waarden, laatsteRij(data.tabel).waarden, "");
  if (data.van > data.tot) mis.push("tot: ligt voor van");
  if (mis.length > 0) throw new Error(mis.join("\n"));
  return data;
}
