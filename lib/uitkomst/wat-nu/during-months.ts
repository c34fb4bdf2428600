/** What to do in the months that are shown. */
import { maandVan } from "@/lib/notation/datum";
import {
  heeftBelastGeld,
  staatNogNietVast,
  tabellen,
  waardenVan,
  type Uitkomst,
  type Zaak,
} from "@/lib/recht";
import { reportableIncome } from "../report-income";
import { type Taak, read, pw, tellAtOnce, vrijlatingBron, task } from "./task";
import { partOf, isPositive, sum } from "./sums";
import { atHome } from "./at-home";
import { payBackInParts, putAside } from "./put-aside";

export function duringTheMonths(zaak: Zaak, uitkomst: Uitkomst): Taak[] {
  const tasks: Taak[] = [];
  const { maanden } = uitkomst;

  const withWage = maanden.filter((m) => isPositive(m.opRekening.loon)).map((m) => m.maand);
  const [eerste] = withWage;
  const laatste = withWage.at(-1);
  if (eerste !== undefined && laatste !== undefined) {
    tasks.push(
      task(
        "loonstrook",
        { soort: "elkeMaand", van: eerste, tot: laatste },
        [tellAtOnce, pw("53a", "1")],
        { eerste },
      ),
    );
  }
  tasks.push(
    ...toeslagenTasks(zaak, uitkomst),
    ...putAside(uitkomst),
    ...payBackInParts(zaak, uitkomst),
    ...atHome(zaak, uitkomst),
  );

  for (const { maand, giften, voorlopig } of maanden) {
    if (!isPositive(giften.boven)) continue;
    tasks.push(
      task(
        "giftBoven",
        { soort: "maand", maand },
        [pw("31", "2", "m"), tellAtOnce],
        { maand, bedrag: giften.boven },
        {
          bedrag: giften.boven,
          gemeenteBeslist: true,
          voorlopig: voorlopig.includes("giften-2027"),
        },
      ),
    );
  }

  for (const { maand, redenen } of maanden)
    for (const { code, grond, wie = "aanvrager", bedrag } of redenen) {
      if (code !== "vrijlatingStopt" || bedrag === null) continue;
      tasks.push(
        task(
          "vrijlatingStopt",
          { soort: "maand", maand },
          [vrijlatingBron[grond ?? "n"]],
          { wie, maand, bedrag },
          { bedrag },
        ),
      );
    }

  const short = maanden.filter(
    ({ maand, norm, opRekening, inkomsten }) =>
      maand >= tabellen.bufferbudgetMaximum[0].van &&
      inkomsten.some(({ bron }) => bron === "werk") &&
      // Without its holiday allowance; that comes in June.
      sum([
        opRekening.loon,
        opRekening.bijstand,
        opRekening.overig,
        ...inkomsten.filter(({ bron }) => bron.startsWith("eenmalig:")).map(({ netto }) => netto),
      ]).lt(partOf(norm, 100 - Number(waardenVan("vakantietoeslagBijstand", maand).percentage))),
  );
  const [firstShort] = short;
  if (firstShort) {
    tasks.push(
      task(
        "bufferbudget",
        { soort: "maand", maand: firstShort.maand },
        [pw("34b")],
        { maanden: short.map(({ maand }) => maand) },
        {
          gemeenteBeslist: true,
          voorlopig: staatNogNietVast("bufferbudgetMaximum", firstShort.maand),
          bedrag: waardenVan("bufferbudgetMaximum", firstShort.maand).perJaar,
        },
      ),
    );
  }

  return tasks;
}

function toeslagenTasks(zaak: Zaak, uitkomst: Uitkomst): Taak[] {
  const starts = zaak.werk.map(({ van }) => maandVan(van)).filter((maand) => maand >= zaak.start);
  const first = [...starts].sort()[0] ?? zaak.start;
  const years = [...new Set(uitkomst.maanden.map(({ maand }) => maand.slice(0, 4)))].filter(
    (jaar) => jaar >= first.slice(0, 4),
  );
  return years.map((jaar) => {
    const inkomen = reportableIncome(zaak, uitkomst.samenvatting.jaarinkomen?.[jaar]);
    const maand = jaar === first.slice(0, 4) ? first : `${jaar}-01`;
    return task(
      "toeslagen",
      { soort: "maand", maand },
      [{ soort: "pagina", code: "toeslagen", gelezen: read }],
      {
        jaar,
        inkomen,
        gerekend: zaak.toeslagen !== null,
        anderInkomen: heeftBelastGeld(zaak),
      },
      {
        ...(inkomen === null ? {} : { bedrag: inkomen }),
        voorlopig: uitkomst.maanden.some(
          ({ maand: nu, voorlopig }) => nu.startsWith(jaar) && voorlopig.length > 0,
        ),
      },
    );
  });
}
