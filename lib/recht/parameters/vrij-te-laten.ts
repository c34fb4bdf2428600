/** Bedragen van artikel 31 lid 2, artikel 34 lid 3, artikel 34b en artikel 24a Participatiewet. */
import { houdAan, type Tabel } from "../geldig";
import {
  normenbriefJanuari2026,
  participatiewetInBalans,
  participatiewetJanuari2025,
  participatiewetJanuari2026,
  participatiewetJuli2026,
  szwBegroting2027,
} from "./bronnen";
import { halfjaarlijks, jaarlijks } from "./verwacht";

export interface VrijlatingMaxima {
  /** Hoogste bedrag per maand onder n, r en y (z en aa zijn gelijk aan y). */
  readonly n: string;
  readonly r: string;
  readonly y: string;
  readonly z: string;
  readonly aa: string;
}

/** Vervalt per 1-1-2027 met de invoering van artikel 34a: daarom geen rij voor 2027. */
export const vrijlatingMaxima: Tabel<VrijlatingMaxima> = [
  {
    van: "2026-01",
    tot: "2026-06",
    bron: normenbriefJanuari2026,
    waarden: { n: "285.00", r: "177.66", y: "180.19", z: "180.19", aa: "180.19" },
  },
  {
    van: "2026-07",
    tot: "2026-12",
    bron: participatiewetJuli2026,
    waarden: { n: "289.00", r: "180.17", y: "182.73", z: "182.73", aa: "182.73" },
  },
];

export interface PremieMaximum {
  /** Artikel 31 lid 2 onder j: hoogste premie per kalenderjaar. */
  readonly perJaar: string;
}

export const premieMaximum: Tabel<PremieMaximum> = houdAan(
  [
    {
      van: "2026-01",
      tot: "2026-06",
      bron: normenbriefJanuari2026,
      waarden: { perJaar: "3398.00" },
    },
    {
      van: "2026-07",
      tot: "2026-12",
      bron: participatiewetJuli2026,
      waarden: { perJaar: "3446.00" },
    },
  ],
  halfjaarlijks,
);

export interface GiftenGrens {
  /** Artikel 31 lid 2 onder m: giften en kostenbesparende bijdragen per kalenderjaar. */
  readonly perJaar: string;
}

export const giftenGrens: Tabel<GiftenGrens> = houdAan(
  [
    {
      van: "2026-01",
      tot: "2026-12",
      bron: participatiewetJanuari2026,
      waarden: { perJaar: "1200.00" },
    },
  ],
  jaarlijks,
);

export interface Vrijwilligersvergoeding {
  /** Artikel 31 lid 2 onder k met artikel 7 onder h van de regeling, per persoon. */
  readonly perMaand: string;
  readonly perJaar: string;
}

export const vrijwilligersvergoeding: Tabel<Vrijwilligersvergoeding> = houdAan(
  [
    {
      van: "2025-01",
      tot: "2025-12",
      bron: normenbriefJanuari2026,
      waarden: { perMaand: "210.00", perJaar: "2100.00" },
    },
    {
      van: "2026-01",
      tot: "2026-12",
      bron: normenbriefJanuari2026,
      waarden: { perMaand: "220.00", perJaar: "2200.00" },
    },
  ],
  jaarlijks,
);

export interface Vermogensgrens {
  /** Artikel 34 lid 3. */
  readonly alleenstaande: string;
  readonly alleenstaandeOuder: string;
  readonly gehuwden: string;
}

export const vermogensgrens: Tabel<Vermogensgrens> = houdAan(
  [
    {
      van: "2025-01",
      tot: "2025-12",
      bron: participatiewetJanuari2025,
      waarden: { alleenstaande: "7770.00", alleenstaandeOuder: "15540.00", gehuwden: "15540.00" },
    },
    {
      van: "2026-01",
      tot: "2026-12",
      bron: participatiewetJanuari2026,
      waarden: { alleenstaande: "8000.00", alleenstaandeOuder: "16000.00", gehuwden: "16000.00" },
    },
  ],
  jaarlijks,
);

export interface BufferbudgetMaximum {
  /** Artikel 34b lid 1. */
  readonly perJaar: string;
}

export const bufferbudgetMaximum: Tabel<BufferbudgetMaximum> = [
  {
    van: "2027-01",
    tot: "2027-12",
    bron: participatiewetInBalans,
    voorlopig: "Artikel 34b geldt vanaf 1 januari 2027; het bedrag kan nog wijzigen.",
    berustOp: "wet",
    verwacht: "2026-12-31",
    waarden: { perJaar: "1000.00" },
  },
];

export interface Ophoging24a {
  /** Artikel 2 lid 6 Wet op het kindgebonden budget, per jaar. */
  readonly perJaar: string;
}

export const ophoging24a: Tabel<Ophoging24a> = [
  {
    van: "2027-01",
    tot: "2027-12",
    bron: szwBegroting2027,
    voorlopig: "Artikel 24a geldt vanaf 1 januari 2027; het bedrag komt uit de begroting.",
    berustOp: "begroting",
    verwacht: "2026-12-31",
    waarden: { perJaar: "3505.00" },
  },
];
