import type { InvoerFoutCode } from "@/lib/notation/lezen";
import { jaAlsAangevinkt, keuze, lijst, tekst } from "./velden";
import { lijstvraag } from "./velden-vragen";

const opties = ["aflossing", "beslag", "boete", "anders"];

/** What is taken from the money on the account: a loan that is paid off, a garnishment, a fine. */
export const schuld = lijstvraag({
  naam: "schuld",
  stap: "geld",
  opties,
  als: ({ anderGeld }) => anderGeld.includes("schuld"),
  velden: {
    inhoudingen: lijst(
      "inhoudingen",
      {
        soort: keuze("soort"),
        bedrag: tekst("bedrag"),
        procenten: jaAlsAangevinkt("procenten"),
        procentVanNorm: tekst("procentVanNorm"),
        procentVanMeer: tekst("procentVanMeer"),
        wisselt: jaAlsAangevinkt("wisselt"),
        van: tekst("van"),
        tot: tekst("tot"),
      },
      {
        soort: null,
        bedrag: "",
        procenten: null,
        procentVanNorm: "",
        procentVanMeer: "",
        wisselt: null,
        van: "",
        tot: "",
      },
    ),
  },
  lijst: "inhoudingen",
  vorm: [
    { naam: "soort", soort: "kies", opties },
    { naam: "bedrag", soort: "bedrag", als: ({ procenten }) => !procenten },
    { naam: "procenten", soort: "vinkje" },
    {
      naam: "procentVanNorm",
      soort: "procent",
      optioneel: true,
      als: ({ procenten }) => procenten,
      fout: ({ procentVanNorm, procentVanMeer }): InvoerFoutCode | null =>
        procentVanNorm.trim() === "" && procentVanMeer.trim() === "" ? "percentage" : null,
    },
    {
      naam: "procentVanMeer",
      soort: "procent",
      optioneel: true,
      als: ({ procenten }) => procenten,
    },
    { naam: "wisselt", soort: "vinkje" },
    { naam: "van", soort: "maand", optioneel: true, als: ({ wisselt }) => wisselt },
    {
      naam: "tot",
      soort: "maand",
      optioneel: true,
      als: ({ wisselt }) => wisselt,
      fout: ({ van, tot }) => (van !== "" && tot !== "" && tot < van ? "eindVoorBegin" : null),
    },
  ],
  antwoord: ({ inhoudingen }, taal) =>
    inhoudingen.flatMap(({ soort, bedrag, procenten }) =>
      soort === ""
        ? []
        : [
            taal.zin(procenten ? "schuld.antwoordProcent" : "schuld.antwoord", {
              wat: taal.keuze("schuld", soort)[0] ?? "",
              bedrag: taal.euro(bedrag),
            }),
          ],
    ),
  tekening: "brief",
});
