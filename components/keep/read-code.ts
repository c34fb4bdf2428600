import type { GelezenAntwoorden } from "@/lib/contract/answers-file";
import { decodeScanned, type FragmentInhoud, type FragmentFout } from "@/lib/contract/fragment";
import { dagVanDatum } from "@/lib/notation/datum";
import type { KeepTranslator } from "./file-error";
import { loadSituationFile } from "./load-situation-file";

/** Why a camera or a picture gives no code. Each has a sentence under `bewaren.lezen.fout`. */
export type BeeldFout =
  | "geenCamera"
  | "geweigerd"
  | "bezet"
  | "geenFoto"
  | "geenCode"
  | "andereCode";

/** What a code holds, or why there is nothing to open. */
export type CodeReading =
  | GelezenAntwoorden
  | { readonly codeFout: Exclude<FragmentFout, "leeg"> | BeeldFout };

/** The longest side of a picture that is searched; a photo of a camera is larger than it has to be. */
const longestSide = 2400;

/** How long a picture is searched, in milliseconds; somebody waits. */
const searchTime = 3000;

/** The answers in the text of an address. `leeg` is not ours either. */
export async function answersIn(content: FragmentInhoud): Promise<CodeReading> {
  if (content.soort !== "tekst")
    return { codeFout: content.soort === "leeg" ? "onbekend" : content.soort };
  const { readAnswers } = await loadSituationFile();
  return readAnswers(content.tekst, dagVanDatum(new Date()));
}

/** The answers in the text of a code that a camera read. */
export async function readScanned(text: string): Promise<CodeReading> {
  const content = await decodeScanned(text);
  return content.soort === "onbekend" ? { codeFout: "andereCode" } : answersIn(content);
}

/** The answers in a photo or a screenshot of a code. It is drawn here and thrown away. */
export async function readPicture(file: Blob): Promise<CodeReading> {
  const { decodeQR } = await import("qr/decode.js");
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return { codeFout: "geenFoto" };
  }
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext("2d");
  context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const pixels = context?.getImageData(0, 0, canvas.width, canvas.height);
  if (!pixels) return { codeFout: "geenFoto" };
  let text: string;
  try {
    text = decodeQR(pixels, { effort: Number.POSITIVE_INFINITY, timeLimit: searchTime });
  } catch {
    return { codeFout: "geenCode" };
  }
  return readScanned(text);
}

/** What is wrong with a code or with what should show one, and what to do. */
export function codeErrorText(
  t: KeepTranslator,
  fout: Exclude<FragmentFout, "leeg"> | BeeldFout,
): string {
  switch (fout) {
    case "geenCamera":
    case "geweigerd":
    case "bezet":
    case "geenFoto":
    case "geenCode":
    case "andereCode":
      return t(`lezen.fout.${fout}`);
    default:
      return t(`fragment.${fout}`);
  }
}
