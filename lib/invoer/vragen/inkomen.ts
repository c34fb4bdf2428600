import {
  kinderenVan,
  metPartner,
  type AnderGeld,
  type Antwoorden,
  type OverigInkomenSoort,
} from "../antwoorden";
import { inkomenSoorten } from "../antwoorden-vorm";
import { dag, jaAlsAangevinkt, keuze, lijst, tekst } from "./velden";
import { lijstvraag } from "./velden-vragen";

/** An income about which nothing is known yet. */
export const leegInkomen = {
  wie: "aanvrager",
  soort: null,
  omschrijving: "",
  nettoPerMaand: "",
  belast: null,
  brutoPerMaand: "",
  telt: null,
  metVakantietoeslag: null,
  kind: "",
  wisselt: null,
  van: "",
  tot: "",
} as const;

/** Choices of "Is er nog iets?" that are an income of one kind. */
export const alsInkomen = {
  bedrijf: "winst",
  vrijwilligerswerk: "vrijwilligerswerk",
} as const satisfies Partial<Record<AnderGeld, OverigInkomenSoort>>;

/** True when other income is asked. */
export const heeftInkomen = ({ anderGeld }: Antwoorden): boolean =>
  anderGeld.some((een) => een === "inkomen" || een in alsInkomen);

const vanKind = ["kinderalimentatie"];
/** Kinds that belong in the income of the year. */
export const belasteSoorten: readonly string[] = ["uitkering", "partneralimentatie", "winst"];

/** What an income of a kind counts as when nothing else was said: wages of a child under 18 do not count. */
export const teltAls = (soort: string): "ja" | "nee" => (soort === "loonKind" ? "nee" : "ja");

/** The places of the children, as choices. */
const kinderen = (antwoorden: Antwoorden) =>
  kinderenVan(antwoorden).map((_, plaats) => `${plaats}`);

/**
 * Income a month that is not from a job. Not known whether there is holiday pay over it: there is none.
 */
export const inkomen = lijstvraag({
  naam: "inkomen",
  stap: "geld",
  opties: inkomenSoorten,
  als: heeftInkomen,
  velden: {
    inkomens: lijst(
      "overigInkomen",
      {
        wie: tekst("wie"),
        soort: keuze("soort"),
        omschrijving: tekst("omschrijving"),
        kind: tekst("kind"),
        nettoPerMaand: tekst("nettoPerMaand"),
        belast: keuze("belast"),
        brutoPerMaand: tekst("brutoPerMaand"),
        telt: keuze("telt"),
        metVakantietoeslag: keuze("metVakantietoeslag"),
        wisselt: jaAlsAangevinkt("wisselt"),
        van: dag("van"),
        tot: dag("tot"),
      },
      leegInkomen,
    ),
  },
  lijst: "inkomens",
  vorm: [
    {
      naam: "wie",
      soort: "keuze",
      opties: ["aanvrager", "partner"],
      als: (_, antwoorden) => metPartner(antwoorden),
    },
    { naam: "soort", soort: "kies", opties: inkomenSoorten },
    { naam: "omschrijving", soort: "tekst", als: ({ soort }) => soort === "anders" },
    {
      naam: "kind",
      soort: "kies",
      opties: kinderen,
      als: ({ soort }, antwoorden) => vanKind.includes(soort) && kinderen(antwoorden).length > 0,
    },
    {
      naam: "nettoPerMaand",
      soort: "bedrag",
      als: ({ soort, nettoPerMaand }) => soort !== "loonKind" || nettoPerMaand !== "",
    },
    {
      naam: "telt",
      soort: "keuze",
      opties: ["ja", "nee", "weetNiet"],
      als: ({ soort, telt }) => soort === "kostgeld" || (telt !== "" && telt !== teltAls(soort)),
    },
    {
      naam: "belast",
      soort: "keuze",
      opties: ["ja", "nee", "weetNiet"],
      als: ({ soort }) => soort === "anders",
    },
    {
      naam: "brutoPerMaand",
      soort: "bedrag",
      optioneel: true,
      als: ({ soort, belast, brutoPerMaand }) =>
        belasteSoorten.includes(soort) ||
        (soort === "anders" && belast === "ja") ||
        brutoPerMaand !== "",
    },
    {
      naam: "metVakantietoeslag",
      soort: "keuze",
      opties: ["ja", "nee", "weetNiet"],
      als: ({ soort }) => soort === "uitkering" || soort === "anders",
    },
    { naam: "wisselt", soort: "vinkje" },
    { naam: "van", soort: "dag", optioneel: true, als: ({ wisselt }) => wisselt },
    { naam: "tot", soort: "dag", optioneel: true, als: ({ wisselt }) => wisselt },
  ],
  // What does not show on the form does not count.
  daarna: (antwoorden) => ({
    ...antwoorden,
    overigInkomen: antwoorden.overigInkomen.map((een) => ({
      ...een,
      ...(een.wisselt === "ja" ? {} : { van: "", tot: "" }),
      ...(vanKind.includes(een.soort ?? "") ? {} : { kind: "" }),
      ...(een.soort === "uitkering" || een.soort === "anders" ? {} : { metVakantietoeslag: null }),
    })),
  }),
  antwoord: ({ inkomens }, taal) =>
    inkomens.flatMap(({ soort, omschrijving, nettoPerMaand }) =>
      soort === ""
        ? []
        : [
            taal.zin(nettoPerMaand === "" ? "inkomen.antwoordZonder" : "inkomen.antwoord", {
              omschrijving:
                soort === "anders" ? omschrijving : (taal.keuze("inkomen", soort)[0] ?? ""),
              bedrag: taal.euro(nettoPerMaand),
            }),
          ],
    ),
  tekening: "loon",
  woorden: ["netto", "bruto", "vakantiegeld", "toeslagen"],
});
