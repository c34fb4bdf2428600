/**
 * Three households to see at once what a practice file does. They are examples: the persons do not exist. The hourly
 * wage is the legal minimum of the first month, so the amounts follow the law by themselves.
 */
import { minimumloonOp } from "@/lib/invoer/minimumloon";
import type { GebruikteMaanden, Gemeente, Maand, Persoon, Werk, Zaak } from "@/lib/recht";

export const voorbeeldNamen = ["alleen", "ouder", "paar"] as const;
export type VoorbeeldNaam = (typeof voorbeeldNamen)[number];

const geenMaanden: GebruikteMaanden = { n: 0, r: 0, z: 0, "34a": 0 };

function person(geboortedatum: string): Persoon {
  return {
    geboortedatum,
    medischUrenbeperkt: false,
    doelgroepLoonkostensubsidie: false,
    inInrichting: false,
  };
}

function job(start: Maand, urenPerWeek: string, more: Partial<Werk>): Werk {
  const van = `${start}-01`;
  const bedrag = minimumloonOp(van, "1986-03-01");
  if (bedrag === null) throw new Error(`No minimum wage is known for ${start}.`);
  return {
    wie: "aanvrager",
    van,
    tot: null,
    loon: { soort: "uurloon", bedrag, urenPerWeek, perMaand: {} },
    betaling: { ritme: "maand" },
    vakantiegeld: { hoe: "jaarlijks", maand: 5 },
    eindejaarsuitkering: null,
    loonheffingskorting: true,
    pensioenpremieProcent: "0",
    onbelasteVergoeding: "0.00",
    ...more,
  };
}

/**
 * An example household with the practice of a municipality.
 * @param start the first of twelve months, within the window of the rules
 */
export function voorbeeld(
  naam: VoorbeeldNaam,
  start: Maand,
  gemeente: Gemeente,
  vooruitlopen2026: boolean | null,
): Zaak {
  const household = {
    alleen: {
      aanvrager: person("1986-03-01"),
      partner: null,
      kinderen: [],
      werk: [job(start, "16", {})],
    },
    // Wages every four weeks: here the method of the municipality shows.
    ouder: {
      aanvrager: person("1990-09-15"),
      partner: null,
      kinderen: [{ geboortedatum: "2019-04-10", vertrekt: null }],
      werk: [
        job(start, "20", {
          betaling: { ritme: "vierWeken", eersteBetaaldag: `${start}-20`, eerstePeriodeTot: null },
        }),
      ],
    },
    // The partner works, and the wage comes a month after it was earned.
    paar: {
      aanvrager: person("1986-03-01"),
      partner: {
        ...person("1988-11-20"),
        heeftRechtOpBijstand: true,
        woontElders: false,
        rechtmatigVerblijf: true,
      },
      kinderen: [],
      werk: [job(start, "24", { wie: "partner", betaling: { ritme: "maandErna" } })],
    },
  }[naam];
  const { werk, ...huishouden } = household;
  return {
    versie: 1,
    start,
    maanden: 12,
    bijstandVanaf: null,
    huishouden: {
      ...huishouden,
      medebewoners: [],
      kostendelendeMedebewoners: 0,
      kanBeroepDoenOpOuders: true,
      verlagingNormProcent: "0",
      vermogen: null,
    },
    werk,
    vrijlating: {
      toepassen: true,
      gebruikteMaanden: { aanvrager: geenMaanden, partner: geenMaanden },
      uitbreidingNietMogelijk: false,
      opnieuwBijNieuweBaan: false,
      vooruitlopen2026: vooruitlopen2026 ?? false,
      vooruitlopen2026Als27: false,
      overgang2027: "34a",
    },
    overigInkomen: [],
    giften: [],
    eenmalig: [],
    inhoudingen: [],
    gemeente,
    toeslagen: null,
    open: [],
  };
}

/** The first month of the examples: next month, and earlier when twelve months would not fit in the rules. */
export function voorbeeldStart(vandaag: string): Maand {
  const year = Number(vandaag.slice(0, 4));
  const month = Number(vandaag.slice(5, 7));
  const next =
    month === 12
      ? `${String(year + 1)}-01`
      : `${String(year)}-${String(month + 1).padStart(2, "0")}`;
  return next > "2027-01" ? "2027-01" : next < "2026-01" ? "2026-01" : next;
}
