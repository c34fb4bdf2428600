/**
 * The journey: which questions somebody gets, in which order, what each reads from and writes to the answers, and when
 * an answer is good enough to go on. Only answers decide; the screen decides nothing.
 */
import type { ZodMiniType } from "zod/mini";
import type { Dag, Wie } from "@/lib/recht";
import {
  legeBaan,
  metPartner,
  type AnderGeld,
  type Antwoorden,
  type BaanAntwoorden,
  type BaanOnbekend,
  type Bijzonderheid,
  type HuisgenootSituatie,
  type Keuze,
  type Medebewoner,
  type PersoonAntwoorden,
} from "../antwoorden";
import { parseAantal } from "../bedrag";
import { laatsteDagVan, leeftijdOp, maandPlus, parseDag } from "../datum";
import type { InvoerFoutCode } from "../lezen";
import { hoogste34a, periodeVan, venster } from "../periode";
import type * as zodVelden from "./zod-velden";
import { eersteDag, grondenVan, jongerDan } from "./gronden";
import type { StapId, VraagSoort, VraagWaarden } from "./soorten";
import {
  foutIn,
  foutInDag,
  foutInLoon,
  foutInUren,
  meld,
  naarDelen,
  vanDelen,
  type DagDelen,
} from "./velden";

/** zod and the fields that are checked with it. */
export type ZodVelden = typeof zodVelden;

/** Loads zod and the fields that are checked with it; the second time nothing has to be loaded any more. */
export const laadZodVelden = (): Promise<ZodVelden> => import("./zod-velden");

/** A question as it stands in the journey of one household. */
export interface Vraag<S extends VraagSoort> {
  readonly soort: S;
  /** Stands behind the # in the address bar; says which question, never what was answered. */
  readonly adres: string;
  readonly stap: StapId;
  /** Whom the question is about. */
  readonly wie: Wie;
  /** Place of the job in the first possibility, when the question is about a job. */
  readonly baan: number | null;
  readonly lees: (antwoorden: Antwoorden) => VraagWaarden[S];
  readonly schrijf: (antwoorden: Antwoorden, waarden: VraagWaarden[S]) => Antwoorden;
  /** What an answer must be; `velden` is loaded apart, so that zod does not hold up the first question. */
  readonly schema: (velden: ZodVelden, antwoorden: Antwoorden) => ZodMiniType<VraagWaarden[S]>;
}

/** A question of any kind; `soort` tells which. */
export type EenVraag = { [S in VraagSoort]: Vraag<S> }[VraagSoort];

type Definitie<S extends VraagSoort> = Pick<Vraag<S>, "lees" | "schrijf" | "schema"> & {
  readonly wie?: Wie;
};

/** "partnerGeboortedatum" → "partner-geboortedatum": how a question is called in the address bar. */
function adresVan(soort: VraagSoort): string {
  return soort.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function vraag<S extends VraagSoort>(soort: S, stap: StapId, definitie: Definitie<S>): Vraag<S> {
  return { wie: "aanvrager", ...definitie, soort, adres: adresVan(soort), stap, baan: null };
}

const leegNaarNull = <T extends string>(tekst: string): Keuze<T> =>
  tekst === "" ? null : (tekst as T);

/** What a question with one choice reads, writes and checks. */
function eenKeuze<S extends VraagSoort>(
  lees: (antwoorden: Antwoorden) => string | null,
  schrijf: (antwoorden: Antwoorden, gekozen: string) => Antwoorden,
  grens: (gekozen: string) => InvoerFoutCode | null = () => null,
): Definitie<S> {
  return {
    lees: (antwoorden) => ({ keuze: lees(antwoorden) ?? "" }) as VraagWaarden[S],
    schrijf: (antwoorden, waarden) => schrijf(antwoorden, (waarden as { keuze: string }).keuze),
    schema: ({ z }) =>
      z.object({
        keuze: z.string().check((context) => {
          const code = context.value === "" ? "kies" : grens(context.value);
          if (code) meld(context, code);
        }),
      }) as unknown as ZodMiniType<VraagWaarden[S]>,
  };
}

function keuzevraag<S extends VraagSoort>(
  soort: S,
  stap: StapId,
  ...keuzes: Parameters<typeof eenKeuze<S>>
): Vraag<S> {
  return vraag(soort, stap, eenKeuze(...keuzes));
}

function metHuishouden(
  antwoorden: Antwoorden,
  deel: Partial<Antwoorden["huishouden"]>,
): Antwoorden {
  return { ...antwoorden, huishouden: { ...antwoorden.huishouden, ...deel } };
}

function metPersoon(
  antwoorden: Antwoorden,
  wie: Wie,
  deel: Partial<PersoonAntwoorden>,
): Antwoorden {
  return metHuishouden(
    antwoorden,
    wie === "aanvrager"
      ? { aanvrager: { ...antwoorden.huishouden.aanvrager, ...deel } }
      : { partner: { ...antwoorden.huishouden.partner, ...deel } },
  );
}

/** The last day that is computed with these answers. */
function laatsteDag(antwoorden: Antwoorden): Dag {
  const { start, maanden } = periodeVan(antwoorden);
  return laatsteDagVan(maandPlus(start, maanden - 1));
}

const aowLeeftijd = 67;

function geboortedatumvraag(
  soort: "geboortedatum" | "partnerGeboortedatum",
  wie: Wie,
): Vraag<typeof soort> {
  return vraag(soort, "jij", {
    wie,
    lees: (antwoorden) => naarDelen(antwoorden.huishouden[wie].geboortedatum),
    schrijf: (antwoorden, delen) => metPersoon(antwoorden, wie, { geboortedatum: vanDelen(delen) }),
    schema: ({ dagDelen, z }, antwoorden) =>
      z.object(dagDelen).check((context) => {
        const code = foutInDag(vanDelen(context.value), (dag) => {
          if (dag > antwoorden.periode.vandaag) return "geboortedatumToekomst";
          if (leeftijdOp(dag, eersteDag(antwoorden)) < 18) return "onder18";
          return leeftijdOp(dag, laatsteDag(antwoorden)) >= aowLeeftijd ? "aowLeeftijd" : null;
        });
        if (code) meld(context, code, ["dag"]);
      }),
  });
}

function bijzonderVraag(soort: "bijzonder" | "partnerBijzonder", wie: Wie): Vraag<typeof soort> {
  return vraag(soort, "jij", {
    wie,
    lees: (antwoorden) => ({ keuzes: [...antwoorden.huishouden[wie].bijzonderheden] }),
    schrijf: (antwoorden, { keuzes }) =>
      metPersoon(antwoorden, wie, { bijzonderheden: keuzes as Bijzonderheid[] }),
    schema: ({ keuzesSchema }, antwoorden) =>
      keuzesSchema("niets", "nietsEnIets", (gekozen) => {
        if (gekozen.includes("zelfstandige")) return "zelfstandige";
        if (!gekozen.includes("inrichting")) return null;
        if (jongerDan(antwoorden, wie, 21)) return "jongInInrichting";
        return metPartner(antwoorden) && antwoorden.huishouden.partner.recht === "nee"
          ? "inrichtingPartnerZonderRecht"
          : null;
      }),
  });
}

const uitkering = keuzevraag(
  "uitkering",
  "jij",
  (antwoorden) => antwoorden.uitkering,
  (antwoorden, gekozen) => ({ ...antwoorden, uitkering: leegNaarNull(gekozen) }),
  (gekozen) => {
    if (gekozen === "ioaw" || gekozen === "ioaz") return "ioawIoaz";
    if (gekozen === "bbz") return "bbz";
    return gekozen === "aow" ? "aowUitkering" : null;
  },
);

/** The question that everybody starts with; a choice. */
export const eersteVraag = uitkering;

const metWie = vraag("metWie", "jij", {
  lees: (antwoorden) => ({ keuzes: [...antwoorden.huishouden.metWie] }),
  schrijf: (antwoorden, { keuzes }) =>
    metHuishouden(antwoorden, { metWie: keuzes as Medebewoner[] }),
  schema: ({ keuzesSchema }) => keuzesSchema("alleen", "alleenEnSamen"),
});

const partnerRecht = keuzevraag(
  "partnerRecht",
  "jij",
  (antwoorden) => antwoorden.huishouden.partner.recht,
  (antwoorden, gekozen) =>
    metHuishouden(antwoorden, {
      partner: { ...antwoorden.huishouden.partner, recht: leegNaarNull(gekozen) },
    }),
);

const leegeDag: DagDelen = { dag: "", maand: "", jaar: "" };

const kinderen = vraag("kinderen", "jij", {
  lees: ({ huishouden }) => ({
    kinderen:
      huishouden.kinderen.length > 0
        ? huishouden.kinderen.map((kind) => naarDelen(kind.geboortedatum))
        : [leegeDag],
  }),
  schrijf: (antwoorden, waarden) =>
    metHuishouden(antwoorden, {
      kinderen: waarden.kinderen.map((delen) => ({ geboortedatum: vanDelen(delen) })),
    }),
  schema: ({ dagDelen, z }, antwoorden) =>
    z.object({
      kinderen: z.array(z.object(dagDelen)).check((context) => {
        context.value.forEach((delen, plaats) => {
          const code = foutInDag(vanDelen(delen), (dag) => {
            if (dag > laatsteDag(antwoorden)) return "geboortedatumToekomst";
            return leeftijdOp(dag, eersteDag(antwoorden)) >= 18 ? "kindOuderDan18" : null;
          });
          if (code) meld(context, code, [plaats, "dag"]);
        });
      }),
    }),
});

const huisgenoten = vraag("huisgenoten", "jij", {
  lees: ({ huishouden }) => ({
    huisgenoten:
      huishouden.huisgenoten.length > 0
        ? huishouden.huisgenoten.map(({ leeftijd, situatie }) => ({
            leeftijd,
            situatie: situatie ?? "",
          }))
        : [{ leeftijd: "", situatie: "" }],
  }),
  schrijf: (antwoorden, waarden) =>
    metHuishouden(antwoorden, {
      // Once housemates are described one by one, a number from a file does not hold any more.
      kostendelers: "",
      huisgenoten: waarden.huisgenoten.map(({ leeftijd, situatie }) => ({
        leeftijd,
        situatie: leegNaarNull<HuisgenootSituatie>(situatie),
      })),
    }),
  schema: ({ keuze, veld, z }) =>
    z.object({
      huisgenoten: z.array(
        z.object({
          leeftijd: veld(parseAantal, "leeftijdLeeg", (leeftijd) =>
            Number(leeftijd) > 120 ? "leeftijd" : null,
          ),
          situatie: keuze,
        }),
      ),
    }),
});

const ouders = keuzevraag(
  "ouders",
  "jij",
  (antwoorden) => antwoorden.huishouden.oudersBetalen,
  (antwoorden, gekozen) => metHuishouden(antwoorden, { oudersBetalen: leegNaarNull(gekozen) }),
);

/** Puts jobs in the first possibility. */
function metBanen(antwoorden: Antwoorden, banen: readonly BaanAntwoorden[]): Antwoorden {
  return {
    ...antwoorden,
    scenarios: antwoorden.scenarios.map((scenario, plaats) =>
      plaats === 0 ? { ...scenario, banen } : scenario,
    ),
  };
}

const wieWerkt = keuzevraag(
  "wieWerkt",
  "werk",
  (antwoorden) => antwoorden.wieWerkt,
  (antwoorden, gekozen) => {
    const personen: Wie[] = gekozen === "beiden" ? ["aanvrager", "partner"] : [gekozen as Wie];
    const banen = antwoorden.scenarios[0]?.banen ?? [];
    return metBanen(
      { ...antwoorden, wieWerkt: gekozen as Wie | "beiden" },
      personen.flatMap((wie) => {
        const eigen = banen.filter((baan) => baan.wie === wie);
        return eigen.length > 0 ? eigen : [legeBaan(wie)];
      }),
    );
  },
);

function metOnbekend(
  baan: BaanAntwoorden,
  wat: BaanOnbekend,
  onbekend: boolean,
): readonly BaanOnbekend[] {
  const anders = baan.onbekend.filter((een) => een !== wat);
  return onbekend ? [...anders, wat] : anders;
}

/** Months in which holiday pay usually comes; every other month is chosen from a list. */
const gewoneVakantiemaanden = ["5", "6"];

/** Reads, changes and asks about one job of the first possibility. */
function overBaan(plaats: number, baan: BaanAntwoorden) {
  const van = (antwoorden: Antwoorden) =>
    antwoorden.scenarios[0]?.banen[plaats] ?? legeBaan(baan.wie);
  const zet = (antwoorden: Antwoorden, deel: Partial<BaanAntwoorden>) =>
    metBanen(
      antwoorden,
      (antwoorden.scenarios[0]?.banen ?? []).map((een, hier) =>
        hier === plaats ? { ...een, ...deel } : een,
      ),
    );
  const baanVraag = <S extends VraagSoort>(soort: S, definitie: Definitie<S>): Vraag<S> => ({
    ...vraag(soort, "werk", definitie),
    wie: baan.wie,
    baan: plaats,
    adres: plaats === 0 ? adresVan(soort) : `baan-${plaats + 1}-${adresVan(soort)}`,
  });
  return { van, zet, baanVraag };
}

/** The questions about one job. */
function baanVragen(plaats: number, baan: BaanAntwoorden): readonly EenVraag[] {
  const { van, zet, baanVraag } = overBaan(plaats, baan);

  const uren = baanVraag("uren", {
    lees: (antwoorden) => ({
      uren: van(antwoorden).uren,
      onbekend: van(antwoorden).onbekend.includes("uren"),
    }),
    schrijf: (antwoorden, waarden) =>
      zet(antwoorden, {
        uren: waarden.uren,
        onbekend: metOnbekend(van(antwoorden), "uren", waarden.onbekend),
      }),
    schema: ({ z }) =>
      z.object({ uren: z.string(), onbekend: z.boolean() }).check((context) => {
        const code = context.value.onbekend ? null : foutInUren(context.value.uren);
        if (code) meld(context, code, ["uren"]);
      }),
  });

  const loon = baanVraag("loon", {
    lees: (antwoorden) => ({
      soort: van(antwoorden).onbekend.includes("loon")
        ? "weetNiet"
        : (van(antwoorden).loonSoort ?? ""),
      bedrag: van(antwoorden).bedrag,
    }),
    schrijf: (antwoorden, { soort, bedrag }) =>
      zet(antwoorden, {
        loonSoort: soort === "weetNiet" ? van(antwoorden).loonSoort : leegNaarNull(soort),
        bedrag,
        onbekend: metOnbekend(van(antwoorden), "loon", soort === "weetNiet"),
      }),
    schema: ({ keuze, z }) =>
      z.object({ soort: keuze, bedrag: z.string() }).check((context) => {
        const { soort, bedrag } = context.value;
        if (soort === "" || soort === "weetNiet") return;
        const code = foutInLoon(bedrag, soort === "uurloon");
        if (code) meld(context, code, ["bedrag"]);
      }),
  });

  const begin = baanVraag("begin", {
    lees: (antwoorden) => ({
      van: naarDelen(van(antwoorden).van),
      onbekend: van(antwoorden).onbekend.includes("van"),
      stopt: van(antwoorden).stopt === "ja",
      tot: naarDelen(van(antwoorden).tot),
    }),
    schrijf: (antwoorden, waarden) =>
      zet(antwoorden, {
        van: vanDelen(waarden.van),
        stopt: waarden.stopt ? "ja" : "nee",
        tot: vanDelen(waarden.tot),
        onbekend: metOnbekend(van(antwoorden), "van", waarden.onbekend),
      }),
    schema: ({ dagDelen, z }, antwoorden) =>
      z
        .object({
          van: z.object(dagDelen),
          onbekend: z.boolean(),
          stopt: z.boolean(),
          tot: z.object(dagDelen),
        })
        .check((context) => {
          const waarden = context.value;
          const begint = vanDelen(waarden.van);
          const foutBegin = waarden.onbekend
            ? null
            : foutInDag(begint, (dag) =>
                dag > laatsteDagVan(venster.laatste) ? "beginBuitenVenster" : null,
              );
          if (foutBegin) meld(context, foutBegin, ["van", "dag"]);
          if (!waarden.stopt) return;
          const eerste = parseDag(begint);
          const foutEind = foutInDag(vanDelen(waarden.tot), (dag) => {
            if (!waarden.onbekend && eerste.ok && dag < eerste.waarde) return "eindVoorBegin";
            return dag < `${antwoorden.periode.vandaag.slice(0, 7)}-01` ? "eindVoorVenster" : null;
          });
          if (foutEind) meld(context, foutEind, ["tot", "dag"]);
        }),
  });

  const ritme = baanVraag(
    "ritme",
    eenKeuze(
      (antwoorden) => van(antwoorden).ritme,
      (antwoorden, gekozen) => zet(antwoorden, { ritme: leegNaarNull(gekozen) }),
    ),
  );

  const betaaldag = baanVraag("betaaldag", {
    lees: (antwoorden) => ({
      ...naarDelen(van(antwoorden).eersteBetaaldag),
      onbekend: van(antwoorden).onbekend.includes("eersteBetaaldag"),
    }),
    schrijf: (antwoorden, { onbekend, ...delen }) =>
      zet(antwoorden, {
        eersteBetaaldag: vanDelen(delen),
        onbekend: metOnbekend(van(antwoorden), "eersteBetaaldag", onbekend),
      }),
    schema: ({ dagDelen, z }) =>
      z.object({ ...dagDelen, onbekend: z.boolean() }).check((context) => {
        const code = context.value.onbekend ? null : foutInDag(vanDelen(context.value));
        if (code) meld(context, code, ["dag"]);
      }),
  });

  const vakantiegeld = baanVraag("vakantiegeld", {
    lees: (antwoorden) => {
      const { vakantiegeld: hoe, vakantiegeldMaand: maand } = van(antwoorden);
      if (hoe !== "jaarlijks") return { keuze: hoe ?? "", maand };
      return { keuze: gewoneVakantiemaanden.includes(maand) ? maand : "andere", maand };
    },
    schrijf: (antwoorden, waarden) => {
      if (["bijElkLoon", "geen", "weetNiet"].includes(waarden.keuze))
        return zet(antwoorden, { vakantiegeld: leegNaarNull(waarden.keuze) });
      return zet(antwoorden, {
        vakantiegeld: "jaarlijks",
        vakantiegeldMaand: waarden.keuze === "andere" ? waarden.maand : waarden.keuze,
      });
    },
    schema: ({ keuze, z }) =>
      z.object({ keuze, maand: z.string() }).check((context) => {
        if (context.value.keuze === "andere" && context.value.maand === "")
          meld(context, "maandLeeg", ["maand"]);
      }),
  });

  const betaaldagNodig = baan.ritme === "vierWeken" || baan.ritme === "week";
  return [uren, loon, begin, ritme, ...(betaaldagNodig ? [betaaldag] : []), vakantiegeld];
}

/** Questions about a job that most people need not answer; reached from the check page. */
function extraBaanVragen(plaats: number, baan: BaanAntwoorden): readonly EenVraag[] {
  const { van, zet, baanVraag } = overBaan(plaats, baan);
  const meerOverBaan = baanVraag("meerOverBaan", {
    lees: (antwoorden) => ({
      loonheffingskorting: van(antwoorden).loonheffingskorting ?? "",
      pensioenpremie: van(antwoorden).pensioenpremieProcent,
      eindejaarsuitkering: van(antwoorden).eindejaarsuitkeringProcent,
      eindejaarsmaand: van(antwoorden).eindejaarsuitkeringMaand,
    }),
    schrijf: (antwoorden, waarden) =>
      zet(antwoorden, {
        loonheffingskorting: leegNaarNull(waarden.loonheffingskorting),
        pensioenpremieProcent: waarden.pensioenpremie,
        eindejaarsuitkeringProcent: waarden.eindejaarsuitkering,
        eindejaarsuitkeringMaand: waarden.eindejaarsmaand,
      }),
    schema: ({ optioneelProcent, z }) =>
      z
        .object({
          loonheffingskorting: z.string(),
          pensioenpremie: optioneelProcent,
          eindejaarsuitkering: optioneelProcent,
          eindejaarsmaand: z.string(),
        })
        .check((context) => {
          const { eindejaarsuitkering, eindejaarsmaand } = context.value;
          if (eindejaarsuitkering.trim() !== "" && eindejaarsmaand === "")
            meld(context, "maandLeeg", ["eindejaarsmaand"]);
        }),
  });
  const anderePeriodes = baanVraag("anderePeriodes", {
    lees: (antwoorden) => ({ maanden: van(antwoorden).perMaand.map((een) => ({ ...een })) }),
    schrijf: (antwoorden, { maanden }) => zet(antwoorden, { perMaand: maanden }),
    schema: ({ maandVeld, optioneelBedrag, optioneleUren, z }) =>
      z.object({
        maanden: z
          .array(z.object({ maand: maandVeld, uren: optioneleUren, bedrag: optioneelBedrag }))
          .check((context) => {
            context.value.forEach((een, hier) => {
              if (een.uren.trim() === "" && een.bedrag.trim() === "")
                meld(context, uurloon(baan) ? "urenLeeg" : "bedragLeeg", [
                  hier,
                  uurloon(baan) ? "uren" : "bedrag",
                ]);
              if (context.value.findIndex(({ maand }) => maand === een.maand) < hier)
                meld(context, "maandDubbel", [hier, "maand"]);
            });
          }),
      }),
  });
  return [meerOverBaan, anderePeriodes];
}

/** True when the hours of a job decide its wage. */
export function uurloon(baan: BaanAntwoorden): boolean {
  return baan.loonSoort === "uurloon" || baan.onbekend.includes("loon");
}

const anderGeld = vraag("anderGeld", "geld", {
  lees: (antwoorden) => ({ keuzes: [...antwoorden.anderGeld] }),
  schrijf: (antwoorden, { keuzes }) => ({ ...antwoorden, anderGeld: keuzes as AnderGeld[] }),
  schema: ({ keuzesSchema }) => keuzesSchema("niets", "nietsEnIets"),
});

const giften = vraag("giften", "geld", {
  lees: (antwoorden) => ({
    giften:
      antwoorden.giften.length > 0
        ? antwoorden.giften.map((gift) => ({ ...gift, soort: gift.soort ?? "" }))
        : [{ maand: "", bedrag: "", soort: "" }],
  }),
  schrijf: (antwoorden, waarden) => ({
    ...antwoorden,
    giften: waarden.giften.map((gift) => ({ ...gift, soort: leegNaarNull(gift.soort) })),
  }),
  schema: ({ keuze, bedragVeld, maandVeld, z }) =>
    z.object({
      giften: z.array(z.object({ maand: maandVeld, bedrag: bedragVeld, soort: keuze })),
    }),
});

const inkomen = vraag("inkomen", "geld", {
  lees: (antwoorden) => ({
    inkomens:
      antwoorden.overigInkomen.length > 0
        ? antwoorden.overigInkomen.map((een) => ({
            wie: een.wie,
            omschrijving: een.omschrijving,
            nettoPerMaand: een.nettoPerMaand,
            metVakantietoeslag: een.metVakantietoeslag ?? "",
          }))
        : [{ wie: "aanvrager", omschrijving: "", nettoPerMaand: "", metVakantietoeslag: "" }],
  }),
  schrijf: (antwoorden, { inkomens }) => ({
    ...antwoorden,
    overigInkomen: inkomens.map((een, plaats) => ({
      van: "",
      tot: "",
      ...antwoorden.overigInkomen[plaats],
      wie: een.wie as Wie,
      omschrijving: een.omschrijving,
      nettoPerMaand: een.nettoPerMaand,
      metVakantietoeslag: leegNaarNull(een.metVakantietoeslag),
    })),
  }),
  schema: ({ keuze, bedragVeld, z }) =>
    z.object({
      inkomens: z.array(
        z.object({
          wie: keuze,
          omschrijving: z.string().check((context) => {
            if (context.value.trim() === "") meld(context, "omschrijvingLeeg");
          }),
          nettoPerMaand: bedragVeld,
          metVakantietoeslag: keuze,
        }),
      ),
    }),
});

function metToeslagen(antwoorden: Antwoorden, deel: Partial<Antwoorden["toeslagen"]>): Antwoorden {
  return { ...antwoorden, toeslagen: { ...antwoorden.toeslagen, ...deel } };
}

const toeslagen = keuzevraag(
  "toeslagen",
  "geld",
  (antwoorden) => antwoorden.toeslagen.meerekenen,
  (antwoorden, gekozen) => metToeslagen(antwoorden, { meerekenen: leegNaarNull(gekozen) }),
);

const zorgverzekering = keuzevraag(
  "zorgverzekering",
  "geld",
  (antwoorden) => antwoorden.toeslagen.verzekerd,
  (antwoorden, gekozen) => metToeslagen(antwoorden, { verzekerd: leegNaarNull(gekozen) }),
);

const huur = vraag("huur", "geld", {
  lees: ({ toeslagen: { huurt, kaleHuur } }) => ({ keuze: huurt ?? "", kaleHuur }),
  schrijf: (antwoorden, waarden) =>
    metToeslagen(antwoorden, { huurt: leegNaarNull(waarden.keuze), kaleHuur: waarden.kaleHuur }),
  schema: ({ keuze, z }) =>
    z.object({ keuze, kaleHuur: z.string() }).check((context) => {
      if (context.value.keuze !== "ja") return;
      const code = foutInLoon(context.value.kaleHuur, false);
      if (code) meld(context, code, ["kaleHuur"]);
    }),
});

const legeOpvang = { kind: "", soort: "", urenPerMaand: "", uurprijs: "" };

const opvang = vraag("opvang", "geld", {
  lees: ({ toeslagen: een }) => ({
    keuze: een.opvang ?? "",
    opvang:
      een.kinderopvang.length > 0
        ? een.kinderopvang.map((deel) => ({ ...deel, soort: deel.soort ?? "" }))
        : [legeOpvang],
  }),
  schrijf: (antwoorden, waarden) =>
    metToeslagen(antwoorden, {
      opvang: leegNaarNull(waarden.keuze),
      kinderopvang: waarden.opvang.map((deel) => ({ ...deel, soort: leegNaarNull(deel.soort) })),
    }),
  schema: ({ keuze, z }) =>
    z
      .object({
        keuze,
        opvang: z.array(
          z.object({
            kind: z.string(),
            soort: z.string(),
            urenPerMaand: z.string(),
            uurprijs: z.string(),
          }),
        ),
      })
      .check((context) => {
        if (context.value.keuze !== "ja") return;
        context.value.opvang.forEach((deel, plaats) => {
          const fout = (code: InvoerFoutCode | null, naam: keyof typeof deel) => {
            if (code) meld(context, code, ["opvang", plaats, naam]);
          };
          fout(deel.kind === "" ? "kies" : null, "kind");
          fout(deel.soort === "" ? "kies" : null, "soort");
          fout(
            foutIn(deel.urenPerMaand, parseAantal, "urenMaandLeeg", (uren) =>
              Number(uren) > 300 ? "teVeelOpvangUren" : null,
            ),
            "urenPerMaand",
          );
          fout(foutInLoon(deel.uurprijs, true), "uurprijs");
        });
      }),
});

/**
 * Nobody has to answer this: without a municipality the national rules hold. What its practice file says is put among
 * the answers by the screen, which has the files.
 */
const gemeente = vraag("gemeente", "gemeente", {
  lees: (antwoorden) => ({ bestand: antwoorden.gemeente.bestand }),
  schrijf: (antwoorden, { bestand }) => ({
    ...antwoorden,
    gemeente: { ...antwoorden.gemeente, bestand },
  }),
  schema: ({ z }) => z.object({ bestand: z.string() }),
});

const vrijlating = keuzevraag(
  "vrijlating",
  "gemeente",
  (antwoorden) => antwoorden.vrijlating.mag,
  (antwoorden, gekozen) => ({
    ...antwoorden,
    vrijlating: { ...antwoorden.vrijlating, mag: leegNaarNull(gekozen) },
  }),
);

/** The most months that can be used up, by ground. */
function hoogsteMaanden(antwoorden: Antwoorden, grond: "n" | "r" | "z" | "34a"): number {
  const hoogste = { n: 6, r: 30, z: 12, "34a": hoogste34a(periodeVan(antwoorden).start) };
  return hoogste[grond];
}

function gebruiktVraag(wie: Wie): Vraag<"gebruikt"> {
  return {
    ...vraag("gebruikt", "gemeente", {
      lees: ({ vrijlating: een }) => {
        const { weetNiet, ...maanden } = een.gebruikt[wie];
        return { ...maanden, onbekend: weetNiet };
      },
      schrijf: (antwoorden, { onbekend, ...maanden }) => ({
        ...antwoorden,
        vrijlating: {
          ...antwoorden.vrijlating,
          gebruikt: {
            ...antwoorden.vrijlating.gebruikt,
            [wie]: { ...maanden, weetNiet: onbekend },
          },
        },
      }),
      schema: ({ aantalMaanden, z }, antwoorden) => {
        const gronden = grondenVan(antwoorden, wie);
        return z
          .object({
            n: z.string(),
            r: z.string(),
            z: z.string(),
            "34a": z.string(),
            onbekend: z.boolean(),
          })
          .check((context) => {
            if (context.value.onbekend) return;
            gronden.forEach((grond, plaats) => {
              // Only the first period has to be filled in; the second one follows it for few people.
              const tekst = context.value[grond];
              if (plaats > 0 && tekst.trim() === "") return;
              const veldje = aantalMaanden(hoogsteMaanden(antwoorden, grond));
              const uitkomst = veldje.safeParse(tekst);
              if (!uitkomst.success)
                meld(context, uitkomst.error.issues[0]?.message as InvoerFoutCode, [grond]);
            });
          });
      },
    }),
    wie,
    adres: wie === "aanvrager" ? "gebruikt" : "partner-gebruikt",
  };
}

const verrekenen = keuzevraag(
  "verrekenen",
  "gemeente",
  ({ gemeente }) =>
    gemeente.uitbetalen === "volgendeMaand" ? "volgendeMaand" : gemeente.verrekenen,
  (antwoorden, gekozen) => ({
    ...antwoorden,
    gemeente: {
      ...antwoorden.gemeente,
      verrekenen:
        gekozen === "volgendeMaand"
          ? "opDeMaand"
          : (gekozen as Antwoorden["gemeente"]["verrekenen"]),
      uitbetalen:
        gekozen === "volgendeMaand"
          ? "volgendeMaand"
          : gekozen === "weetNiet"
            ? "weetNiet"
            : "zelfdeMaand",
    },
  }),
);

const vierWeken = keuzevraag(
  "vierWeken",
  "gemeente",
  (antwoorden) => antwoorden.gemeente.vierWeken,
  (antwoorden, gekozen) => ({
    ...antwoorden,
    gemeente: { ...antwoorden.gemeente, vierWeken: leegNaarNull(gekozen) },
  }),
);

const spaargeld = vraag("spaargeld", "geld", {
  lees: ({ huishouden }) => ({ vermogen: huishouden.vermogen }),
  schrijf: (antwoorden, { vermogen }) => metHuishouden(antwoorden, { vermogen }),
  schema: ({ optioneelSaldo, z }) => z.object({ vermogen: optioneelSaldo }),
});

const kosten = vraag("kosten", "geld", {
  lees: ({ scenarios }) => ({
    reiskosten: scenarios[0]?.kosten.reiskosten ?? "",
    reiskostenvergoeding: scenarios[0]?.kosten.reiskostenvergoeding ?? "",
    kinderopvang: scenarios[0]?.kosten.kinderopvang ?? "",
  }),
  schrijf: (antwoorden, waarden) => ({
    ...antwoorden,
    scenarios: antwoorden.scenarios.map((scenario, plaats) =>
      plaats === 0 ? { ...scenario, kosten: waarden } : scenario,
    ),
  }),
  schema: ({ optioneelBedrag, z }) =>
    z.object({
      reiskosten: optioneelBedrag,
      reiskostenvergoeding: optioneelBedrag,
      kinderopvang: optioneelBedrag,
    }),
});

/** The jobs of the first possibility that count, with their places. */
export function banenMetPlaats(
  antwoorden: Antwoorden,
): readonly { readonly baan: BaanAntwoorden; readonly plaats: number }[] {
  return (antwoorden.scenarios[0]?.banen ?? [])
    .map((baan, plaats) => ({ baan, plaats }))
    .filter(({ baan }) => baan.wie === "aanvrager" || metPartner(antwoorden));
}

/** The questions of this household, in order. */
export function vragenVan(antwoorden: Antwoorden): readonly EenVraag[] {
  const { huishouden } = antwoorden;
  const partner = metPartner(antwoorden);
  const banen = banenMetPlaats(antwoorden);
  const heeftRecht = partner && huishouden.partner.recht !== "nee";
  const jong =
    jongerDan(antwoorden, "aanvrager", 21) || (heeftRecht && jongerDan(antwoorden, "partner", 21));
  const werkt = (wie: Wie) => banen.some(({ baan }) => baan.wie === wie);
  const teltMaanden = (wie: Wie) =>
    antwoorden.vrijlating.mag === "ja" && werkt(wie) && grondenVan(antwoorden, wie).length > 0;
  const perPeriode = banen.some(({ baan }) => baan.ritme === "vierWeken" || baan.ritme === "week");
  const rekenToeslagen = antwoorden.toeslagen.meerekenen === "ja";
  const als = (voorwaarde: boolean, ...vragen: EenVraag[]) => (voorwaarde ? vragen : []);
  return [
    uitkering,
    geboortedatumvraag("geboortedatum", "aanvrager"),
    metWie,
    ...als(partner, geboortedatumvraag("partnerGeboortedatum", "partner"), partnerRecht),
    ...als(huishouden.metWie.includes("kinderen"), kinderen),
    ...als(huishouden.metWie.includes("anderen") && huishouden.kostendelers === "", huisgenoten),
    ...als(jong, ouders),
    bijzonderVraag("bijzonder", "aanvrager"),
    ...als(partner, bijzonderVraag("partnerBijzonder", "partner")),
    ...als(partner, wieWerkt),
    ...banen.flatMap(({ baan, plaats }) => baanVragen(plaats, baan)),
    anderGeld,
    ...als(antwoorden.anderGeld.includes("giften"), giften),
    ...als(antwoorden.anderGeld.includes("inkomen"), inkomen),
    toeslagen,
    ...als(rekenToeslagen, zorgverzekering, huur),
    ...als(rekenToeslagen && huishouden.metWie.includes("kinderen"), opvang),
    ...als(banen.length > 0, gemeente, vrijlating),
    ...als(teltMaanden("aanvrager"), gebruiktVraag("aanvrager")),
    ...als(teltMaanden("partner"), gebruiktVraag("partner")),
    ...als(banen.length > 0, verrekenen),
    ...als(perPeriode, vierWeken),
  ];
}

/** Questions that nobody has to answer; the check page leads to them. */
export function extraVragenVan(antwoorden: Antwoorden): readonly EenVraag[] {
  return [
    ...banenMetPlaats(antwoorden).flatMap(({ baan, plaats }) => extraBaanVragen(plaats, baan)),
    spaargeld,
    kosten,
  ];
}

/** True when the answer to a question is there and can be used. */
export function isBeantwoord(velden: ZodVelden, vraag: EenVraag, antwoorden: Antwoorden): boolean {
  return vraag.schema(velden, antwoorden).safeParse(vraag.lees(antwoorden)).success;
}

/** The first question that still needs an answer, or null when everything is there. */
export function eersteOpen(velden: ZodVelden, antwoorden: Antwoorden): EenVraag | null {
  return vragenVan(antwoorden).find((vraag) => !isBeantwoord(velden, vraag, antwoorden)) ?? null;
}
