// Which situations the contract refuses: a wrong form, a wrong value, or people somebody else helps.
import { bestaat, dagnr, datumtekst, laatsteDag, leeftijdOpEerste, maandnr } from "./kalender";
import { heeftRecht } from "./norm";
import type { Fout, SituatieJson } from "./soorten";

type Getoetst =
  | { readonly soort: "goed"; readonly situatie: SituatieJson }
  | { readonly soort: "geweigerd"; readonly fout: Fout[] };

/** Says what is wrong with a value at a path; nothing when it is right. */
type Vorm = (waarde: unknown, pad: string, fout: Fout[]) => void;

function meld(fout: Fout[], pad: string, reden: string): void {
  fout.push({ pad, reden });
}

const tekstvorm =
  (patroon: RegExp, reden: string, ook: (tekst: string) => boolean = () => true): Vorm =>
  (waarde, pad, fout) => {
    if (typeof waarde !== "string" || !patroon.test(waarde) || !ook(waarde)) meld(fout, pad, reden);
  };
const bedrag = tekstvorm(/^\d{1,9}\.\d{2}$/, 'geef een bedrag als "1401.50"');
/** Assets minus debts: may be below zero. */
const saldo = tekstvorm(/^-?\d{1,9}\.\d{2}$/, 'geef een bedrag als "-250.00"');
const getal = tekstvorm(/^\d{1,3}(\.\d{1,4})?$/, 'geef een getal als "12.5"');
const percentage = tekstvorm(
  /^\d{1,3}(\.\d{1,4})?$/,
  'geef een percentage van 0 tot en met 100, als "25"',
  (tekst) => Number(tekst) <= 100,
);
const uren = tekstvorm(
  /^\d{1,3}(\.\d{1,4})?$/,
  'geef uren per week van 0 tot en met 168, als "12.5"',
  (tekst) => Number(tekst) <= 168,
);
const maand = tekstvorm(/^\d{4}-(0[1-9]|1[0-2])$/, 'geef een maand als "2026-07"');
const datum = tekstvorm(/^\d{4}-\d{2}-\d{2}$/, 'geef een datum als "2026-07-01"', bestaat);
const woorden: Vorm = tekstvorm(/^/, "geef een tekst");
const waarOfOnwaar: Vorm = (waarde, pad, fout) => {
  if (typeof waarde !== "boolean") meld(fout, pad, "geef true of false");
};
const heel =
  (minst: number, meest: number): Vorm =>
  (waarde, pad, fout) => {
    const goed = typeof waarde === "number" && Number.isInteger(waarde);
    if (!goed || waarde < minst || waarde > meest) {
      meld(fout, pad, `geef een heel getal van ${minst} tot en met ${meest}`);
    }
  };
const een =
  (...keuzes: readonly unknown[]): Vorm =>
  (waarde, pad, fout) => {
    if (!keuzes.includes(waarde)) meld(fout, pad, `kies uit ${keuzes.map(String).join(", ")}`);
  };
const ofLeeg =
  (vorm: Vorm): Vorm =>
  (waarde, pad, fout) => {
    if (waarde !== null) vorm(waarde, pad, fout);
  };
const lijst =
  (vorm: Vorm): Vorm =>
  (waarde, pad, fout) => {
    if (!Array.isArray(waarde)) meld(fout, pad, "geef een lijst");
    else
      waarde.forEach((deel, plaats) => {
        vorm(deel, `${pad}.${plaats}`, fout);
      });
  };

function isVelden(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}

/** A set of named fields; a name not in either list is an error ("no silent typing mistakes"). */
const velden =
  (nodig: Record<string, Vorm>, mag: Record<string, Vorm> = {}): Vorm =>
  (waarde, pad, fout) => {
    if (!isVelden(waarde)) {
      meld(fout, pad, "geef een groep velden");
      return;
    }
    const bij = (naam: string): string => (pad === "" ? naam : `${pad}.${naam}`);
    for (const naam of Object.keys(waarde)) {
      if (!Object.hasOwn(nodig, naam) && !Object.hasOwn(mag, naam)) {
        meld(fout, bij(naam), "dit veld bestaat niet");
      }
    }
    for (const [naam, vorm] of Object.entries(nodig)) vorm(waarde[naam], bij(naam), fout);
    for (const [naam, vorm] of Object.entries(mag)) {
      if (waarde[naam] !== undefined) vorm(waarde[naam], bij(naam), fout);
    }
  };

const persoon = {
  medischUrenbeperkt: waarOfOnwaar,
  doelgroepLoonkostensubsidie: waarOfOnwaar,
  inInrichting: waarOfOnwaar,
};

const naarSoort =
  (veld: string, soorten: Record<string, Vorm>): Vorm =>
  (waarde, pad, fout) => {
    const soort = isVelden(waarde) ? waarde[veld] : undefined;
    const vorm = typeof soort === "string" && Object.hasOwn(soorten, soort) ? soorten[soort] : null;
    if (waarde === undefined) meld(fout, pad, "dit veld is nodig");
    else if (vorm == null)
      meld(fout, `${pad}.${veld}`, `kies uit ${Object.keys(soorten).join(", ")}`);
    else vorm(waarde, pad, fout);
  };

const perMaand =
  (mag: Record<string, Vorm>): Vorm =>
  (waarde, pad, fout) => {
    if (!isVelden(waarde)) {
      meld(fout, pad, "geef per maand wat er anders is");
      return;
    }
    for (const [sleutel, anders] of Object.entries(waarde)) {
      maand(sleutel, `${pad}.${sleutel}`, fout);
      velden({}, mag)(anders, `${pad}.${sleutel}`, fout);
    }
  };
const vastLoon = velden({ soort: woorden, bedrag }, { perMaand: perMaand({ bedrag }) });
const loon = naarSoort("soort", {
  uurloon: velden(
    { soort: woorden, bedrag, urenPerWeek: uren },
    { perMaand: perMaand({ bedrag, urenPerWeek: uren }) },
  ),
  brutoPerMaand: vastLoon,
  brutoPerVierWeken: vastLoon,
  brutoPerWeek: vastLoon,
  nettoPerMaand: vastLoon,
});
const alleenRitme = velden({ ritme: woorden });
const metBetaaldag = velden(
  { ritme: woorden, eersteBetaaldag: datum },
  { eerstePeriodeTot: ofLeeg(datum) },
);
const kalendermaand = heel(1, 12);
const wie = een("aanvrager", "partner");
const gebruikt = velden({}, { n: heel(0, 6), r: heel(0, 30), z: heel(0, 12), "34a": heel(0, 12) });

const situatievorm = velden(
  {
    versie: een(1),
    start: maand,
    huishouden: velden(
      { aanvrager: velden({ geboortedatum: datum }, persoon) },
      {
        partner: ofLeeg(
          velden(
            { geboortedatum: datum },
            {
              ...persoon,
              heeftRechtOpBijstand: waarOfOnwaar,
              woontElders: waarOfOnwaar,
              rechtmatigVerblijf: waarOfOnwaar,
            },
          ),
        ),
        kinderen: lijst(velden({ geboortedatum: datum }, { vertrekt: ofLeeg(maand) })),
        medebewoners: lijst(
          velden(
            { geboortedatum: datum },
            {
              van: ofLeeg(datum),
              tot: ofLeeg(datum),
              kostendeler: waarOfOnwaar,
              studeertTotEnMet: ofLeeg(maand),
              jaarinkomen: ofLeeg(bedrag),
              onderhuurder: waarOfOnwaar,
            },
          ),
        ),
        kostendelendeMedebewoners: heel(0, 20),
        kanBeroepDoenOpOuders: waarOfOnwaar,
        verlagingNormProcent: percentage,
        vermogen: ofLeeg(saldo),
      },
    ),
  },
  {
    maanden: heel(1, 24),
    bijstandVanaf: ofLeeg(datum),
    werk: lijst(
      velden(
        { wie, van: datum, loon },
        {
          tot: ofLeeg(datum),
          betaling: naarSoort("ritme", {
            maand: alleenRitme,
            maandErna: alleenRitme,
            vierWeken: metBetaaldag,
            week: metBetaaldag,
          }),
          vakantiegeld: naarSoort("hoe", {
            jaarlijks: velden({ hoe: woorden }, { maand: kalendermaand }),
            bijElkLoon: velden({ hoe: woorden }, { procent: ofLeeg(percentage) }),
            geen: velden({ hoe: woorden }),
          }),
          loonheffingskorting: waarOfOnwaar,
          pensioenpremieProcent: percentage,
          eindejaarsuitkering: ofLeeg(velden({ procent: percentage, maand: kalendermaand })),
          onbelasteVergoeding: bedrag,
        },
      ),
    ),
    vrijlating: velden(
      {},
      {
        toepassen: waarOfOnwaar,
        gebruikteMaanden: velden({}, { aanvrager: gebruikt, partner: gebruikt }),
        uitbreidingNietMogelijk: waarOfOnwaar,
        opnieuwBijNieuweBaan: waarOfOnwaar,
        vooruitlopen2026: waarOfOnwaar,
        vooruitlopen2026Als27: waarOfOnwaar,
        overgang2027: een("34a", "n"),
      },
    ),
    overigInkomen: lijst(
      velden(
        { wie, omschrijving: woorden, nettoPerMaand: bedrag, van: datum },
        {
          metVakantietoeslag: waarOfOnwaar,
          tot: ofLeeg(datum),
          soort: een(
            "uitkering",
            "partneralimentatie",
            "kinderalimentatie",
            "kostgeld",
            "winst",
            "vrijwilligerswerk",
            "loonKind",
            "anders",
          ),
          brutoPerMaand: ofLeeg(bedrag),
          kind: ofLeeg(heel(0, 99)),
          telt: een("ja", "nee"),
        },
      ),
    ),
    eenmalig: lijst(
      velden(
        {
          wie,
          maand,
          soort: een(
            "verlofuren",
            "ontslagvergoeding",
            "verkoop",
            "teruggave",
            "erfenis",
            "anders",
          ),
          netto: bedrag,
        },
        { bruto: ofLeeg(bedrag), telt: een("inkomen", "vermogen", "nee") },
      ),
    ),
    inhoudingen: lijst(
      velden(
        { soort: een("aflossing", "beslag", "boete", "anders"), van: maand },
        {
          tot: ofLeeg(maand),
          bedrag: ofLeeg(bedrag),
          procentVanNorm: percentage,
          procentVanMeer: percentage,
        },
      ),
    ),
    giften: lijst(velden({ maand, bedrag, soort: een("geld", "natura", "voedselbank") })),
    gemeente: velden(
      {},
      {
        verrekenen: een("opDeMaand", "maandLater"),
        uitbetalen: een("zelfdeMaand", "volgendeMaand"),
        vierWeken: een("gemiddelde", "werkdagen", "ontvangen"),
        reservering: een("vanBijstand", "vanNorm"),
        vakantietoeslagUitbetaling: een("jaarlijks", "maandelijks"),
        vakantietoeslagMaand: kalendermaand,
        premie: ofLeeg(
          velden({
            procent: percentage,
            maximumPerMaand: ofLeeg(bedrag),
            maanden: lijst(kalendermaand),
            maximumPerJaar: ofLeeg(bedrag),
          }),
        ),
        bufferbudget: waarOfOnwaar,
        eindejaarsuitkering: een("verrekenen", "vrij"),
        eersteMaandenVolledig: heel(0, 3),
        terughalen: een("later", "verrekenen"),
      },
    ),
    open: lijst(woorden),
    toeslagen: ofLeeg(
      velden(
        {},
        {
          zorg: waarOfOnwaar,
          huur: ofLeeg(velden({ kaleHuur: bedrag })),
          kindgebonden: waarOfOnwaar,
          kinderopvang: lijst(
            velden({
              kind: heel(0, 99),
              soort: een("dagopvang", "bso", "gastouder"),
              urenPerMaand: getal,
              uurprijs: bedrag,
            }),
          ),
        },
      ),
    ),
  },
);

const EERSTE_MAAND = maandnr("2026-01");
const LAATSTE_MAAND = maandnr("2027-12");
const AOW_LEEFTIJD = 67;

/** What the contract refuses although the form is right. */
function weiger(situatie: SituatieJson, fout: Fout[]): void {
  const { huishouden } = situatie;
  const start = maandnr(situatie.start);
  const eind = start + (situatie.maanden ?? 12) - 1;
  if (start < EERSTE_MAAND || start > LAATSTE_MAAND) {
    meld(fout, "start", "wij rekenen van januari 2026 tot en met december 2027");
    return;
  }
  if (eind > LAATSTE_MAAND) meld(fout, "maanden", "wij rekenen tot en met december 2027");
  const begin = situatie.bijstandVanaf == null ? start : maandnr(situatie.bijstandVanaf);
  if (begin < start || begin > eind) {
    meld(fout, "bijstandVanaf", "de eerste dag met bijstand ligt buiten deze maanden");
  }

  const partner = huishouden.partner ?? null;
  for (const wie of ["aanvrager", "partner"] as const) {
    const persoon = huishouden[wie];
    if (persoon == null) continue;
    const pad = `huishouden.${wie}`;
    const { geboortedatum } = persoon;
    const leeftijd = leeftijdOpEerste(geboortedatum, start);
    const verjaardag = `${(Number(geboortedatum.slice(0, 4)) + AOW_LEEFTIJD).toString()}${geboortedatum.slice(4)}`;
    if (verjaardag <= datumtekst(laatsteDag(eind))) {
      meld(fout, `${pad}.geboortedatum`, "vraag de SVB: AOW-leeftijd bereikt");
    }
    if (leeftijd < 18) meld(fout, `${pad}.geboortedatum`, "wij rekenen vanaf 18 jaar");
    if ((persoon.inInrichting ?? false) && leeftijd < 21) {
      meld(fout, `${pad}.inInrichting`, "vraag de gemeente: jonger dan 21 in een inrichting");
    }
  }
  const iemandInInrichting =
    (huishouden.aanvrager.inInrichting ?? false) || (partner?.inInrichting ?? false);
  if (partner !== null && !heeftRecht(partner) && iemandInInrichting) {
    meld(fout, "huishouden.partner", "vraag de gemeente: inrichting");
  }

  (huishouden.medebewoners ?? []).forEach(({ van, tot }, nummer) => {
    if (van != null && tot != null && tot < van) {
      meld(
        fout,
        `huishouden.medebewoners.${nummer.toString()}.tot`,
        "het einde ligt voor het begin",
      );
    }
  });
  for (const veld of ["werk", "overigInkomen"] as const) {
    (situatie[veld] ?? []).forEach((inkomen, nummer) => {
      if (inkomen.wie === "partner" && partner === null) {
        meld(fout, `${veld}.${nummer.toString()}.wie`, "er is geen partner ingevuld");
      }
      if (inkomen.tot != null && dagnr(inkomen.tot) < dagnr(inkomen.van)) {
        meld(fout, `${veld}.${nummer.toString()}.tot`, "het einde ligt voor het begin");
      }
    });
  }
  for (const wie of ["aanvrager", "partner"] as const) {
    const gebruikteMaanden = situatie.vrijlating?.gebruikteMaanden?.[wie];
    if ((gebruikteMaanden?.["34a"] ?? 0) > 0 && start < maandnr("2027-01")) {
      meld(fout, `vrijlating.gebruikteMaanden.${wie}.34a`, "artikel 34a geldt pas vanaf 2027");
    }
  }
  const { vooruitlopen2026, vooruitlopen2026Als27 } = situatie.vrijlating ?? {};
  if (vooruitlopen2026 === true && vooruitlopen2026Als27 === true) {
    meld(fout, "vrijlating.vooruitlopen2026Als27", "15 procent of als 27, niet allebei");
  }
  (situatie.werk ?? []).forEach(({ betaling }, nummer) => {
    if (betaling === undefined || !("eersteBetaaldag" in betaling)) return;
    const { eersteBetaaldag, eerstePeriodeTot } = betaling;
    if (maandnr(eerstePeriodeTot ?? eersteBetaaldag) - maandnr(eersteBetaaldag) > 6) {
      const pad = `werk.${nummer.toString()}.betaling.eersteBetaaldag`;
      meld(fout, pad, "de betaaldag ligt te ver voor het werk");
    }
  });
  const gemeente = situatie.gemeente ?? {};
  if (gemeente.verrekenen === "maandLater" && gemeente.uitbetalen === "volgendeMaand") {
    meld(fout, "gemeente.uitbetalen", "kies één van beide: een maand later rekenen of betalen");
  }
  if (gemeente.verrekenen === "maandLater") {
    const reden = "een maand later rekenen is al terughalen: kies één van beide";
    if ((gemeente.eersteMaandenVolledig ?? 0) > 0) {
      meld(fout, "gemeente.eersteMaandenVolledig", reden);
    }
    if (gemeente.terughalen === "verrekenen") meld(fout, "gemeente.terughalen", reden);
  }
  (situatie.eenmalig ?? []).forEach(({ wie, soort, telt }, nummer) => {
    const pad = `eenmalig.${nummer.toString()}`;
    if (wie === "partner" && partner === null) meld(fout, `${pad}.wie`, "er is geen partner");
    if (telt === undefined && (soort === "teruggave" || soort === "anders")) {
      meld(fout, `${pad}.telt`, "zeg hoe dit telt: inkomen, vermogen of nee");
    }
  });
  (situatie.inhoudingen ?? []).forEach((inhouding, nummer) => {
    const pad = `inhoudingen.${nummer.toString()}`;
    if (inhouding.tot != null && inhouding.tot < inhouding.van) {
      meld(fout, `${pad}.tot`, "het einde ligt voor het begin");
    }
    const delen = [inhouding.procentVanNorm, inhouding.procentVanMeer];
    const metProcent = delen.some((deel) => deel !== undefined && /[1-9]/.test(deel));
    if ((inhouding.bedrag == null) !== metProcent) {
      meld(fout, `${pad}.bedrag`, "geef een bedrag of percentages");
    }
  });
  (situatie.overigInkomen ?? []).forEach(({ kind }, nummer) => {
    if (kind != null && huishouden.kinderen?.[kind] === undefined) {
      meld(fout, `overigInkomen.${nummer.toString()}.kind`, "dit kind is niet ingevuld");
    }
  });
  if ((gemeente.premie?.maanden.length ?? 0) > 2) {
    meld(fout, "gemeente.premie.maanden", "hooguit twee maanden (artikel 31 lid 2 j)");
  }
  (situatie.toeslagen?.kinderopvang ?? []).forEach(({ kind }, nummer) => {
    if (huishouden.kinderen?.[kind] === undefined) {
      meld(fout, `toeslagen.kinderopvang.${nummer.toString()}.kind`, "dit kind is niet ingevuld");
    }
  });
}

/** A situation that can be computed, or every reason why not. */
export function toets(waarde: unknown): Getoetst {
  const fout: Fout[] = [];
  situatievorm(waarde, "", fout);
  if (fout.length === 0) weiger(waarde as SituatieJson, fout);
  return fout.length === 0
    ? { soort: "goed", situatie: waarde as SituatieJson }
    : { soort: "geweigerd", fout };
}
