import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { encodeCode, encodeFragment } from "@/lib/contract/fragment";
import { loadSituationFile } from "./load-situation-file";

/** A QR code as a path of black squares, one unit each, in a square of `size` with its white edge. */
export interface Code {
  readonly size: number;
  readonly path: string;
}

/** White around the code, in squares: readers need four. */
const border = 4;

/**
 * Above this many squares on a side (version 25 of the standard) they are too small for the camera of an old phone or an
 * office computer. On paper the code is 3.3 cm wide, and squares below 0.35 mm run into each other.
 */
export const mostSquares = { screen: 117, paper: 85 } as const;

/** The squares of a text, or that it does not fit in a code. */
export async function drawCode(text: string, most: number): Promise<Code | "teGroot"> {
  const { encodeQR } = await import("qr");
  let rows: boolean[][];
  try {
    rows = encodeQR(text, "raw", { ecc: "low", border });
  } catch {
    // More than any code holds.
    return "teGroot";
  }
  if (rows.length - 2 * border > most) return "teGroot";
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { size: rows.length, path };
}

/** The code for the reader of this site: the answers and no address. */
export async function codeOf(antwoorden: Antwoorden, most: number = mostSquares.screen) {
  const { toAnswersCode } = await loadSituationFile();
  return drawCode(await encodeCode(toAnswersCode(antwoorden)), most);
}

/** The code for any camera: an address on this site, on which everything stands behind the #. */
export async function addressCodeOf(antwoorden: Antwoorden, path: string) {
  const { toAnswersCode } = await loadSituationFile();
  const fragment = await encodeFragment(toAnswersCode(antwoorden));
  const address = `${window.location.origin}${process.env.BASE_PATH ?? ""}${path}#${fragment}`;
  return drawCode(address, mostSquares.screen);
}
