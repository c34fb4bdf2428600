// Money as whole cents in BigInt; every division happens here, so that each rounding is visible.

/** Whole eurocents. */
export type Cent = bigint;

/** An exact non-negative number: teller / noemer. */
export interface Breuk {
  readonly teller: bigint;
  readonly noemer: bigint;
}

/** teller / noemer, half up to a whole number; both zero or positive (contract, "Conventions"). */
export function rond(teller: bigint, noemer: bigint): bigint {
  return (2n * teller + noemer) / (2n * noemer);
}

/** "1401.50" → 140150n. The text has been checked in toets.ts. */
export function cent(bedrag: string): Cent {
  const [euro = "0", rest = ""] = bedrag.replace("-", "").split(".");
  const centen = BigInt(euro) * 100n + BigInt((rest + "00").slice(0, 2));
  return bedrag.startsWith("-") ? -centen : centen;
}

/** A plain decimal text ("12.5") as an exact number. */
export function breuk(getal: string): Breuk {
  const [heel = "0", rest = ""] = getal.split(".");
  return { teller: BigInt(heel + rest), noemer: 10n ** BigInt(rest.length) };
}

/** A percentage ("25" is 25 procent) as an exact number. */
export function procent(getal: string): Breuk {
  const { teller, noemer } = breuk(getal);
  return { teller, noemer: noemer * 100n };
}

/** deel × bedrag, half up to cents. */
export function deelVan(deel: Breuk, bedrag: Cent): Cent {
  return rond(bedrag * deel.teller, deel.noemer);
}

/** 140150n → "1401.50". */
export function tekst(bedrag: Cent): string {
  const positief = bedrag < 0n ? -bedrag : bedrag;
  const cijfers = positief.toString().padStart(3, "0");
  return `${bedrag < 0n ? "-" : ""}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
}

export function minst(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

export function meest(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

export function som(bedragen: Iterable<bigint>): bigint {
  let totaal = 0n;
  for (const bedrag of bedragen) totaal += bedrag;
  return totaal;
}
