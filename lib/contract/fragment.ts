/**
 * A text on its way to another device, in two forms.
 *
 * As a code for the reader of this site: "WHK2D<base45>", the checksum and then the packed text. It is no address, so no
 * browser keeps it.
 *
 * As the fragment of an address, for any camera: "2d.<base64url>.<checksum>". The part after # never goes to a server.
 *
 * "d" says that the text is compressed (deflate-raw), "j" that it is plain, for a browser that cannot compress. The
 * checksum (CRC-32 of the text) makes sure that a damaged code is refused: an amount can never change on the way.
 * Version 1 was a fragment with the text of the file; it is read as well.
 */
import { fromBase45, toBase45 } from "./base45";

/** What a code or a fragment holds, or why it cannot be read. Each of the reasons has a sentence under `bewaren.fragment`. */
export type FragmentInhoud =
  | { readonly soort: "tekst"; readonly tekst: string }
  | { readonly soort: FragmentFout };

export type FragmentFout =
  | "leeg"
  | "onbekend"
  | "nieuwer"
  | "beschadigd"
  | "teGroot"
  | "browserTeOud";

/** A situation is a few kilobytes; a code that unpacks to more than this is not one of ours. */
const maximumBytes = 64 * 1024;

const version = 2;
const fragmentForm = /^([0-9]{1,3})([a-z])\.([A-Za-z0-9_-]+)\.([0-9a-f]{8})$/;
const codeForm = /^WHK([0-9]{1,3})([A-Z])(.*)$/s;

/** Packs a text for a code without an address. Smaller with compression, still valid in a browser without it. */
export async function encodeCode(tekst: string): Promise<string> {
  const { packing, packed, checksum } = await pack(tekst);
  const bytes = new Uint8Array(packed.length + 4);
  new DataView(bytes.buffer).setUint32(0, checksum);
  bytes.set(packed, 4);
  return `WHK${version}${packing.toUpperCase()}${toBase45(bytes)}`;
}

/** Packs a text for the address. */
export async function encodeFragment(tekst: string): Promise<string> {
  const { packing, packed, checksum } = await pack(tekst);
  return `${version}${packing}.${toBase64url(packed)}.${checksum.toString(16).padStart(8, "0")}`;
}

async function pack(tekst: string) {
  const bytes = new TextEncoder().encode(tekst);
  const checksum = crc32(bytes);
  if (typeof CompressionStream === "undefined") return { packing: "j", packed: bytes, checksum };
  const packed = await readAll(
    new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw")),
  );
  return { packing: "d", packed, checksum };
}

/**
 * Unpacks what a camera read: a code of this site, with or without an address. Never throws: anything that is not ours
 * is a named reason.
 */
export async function decodeScanned(scanned: string): Promise<FragmentInhoud> {
  const parts = codeForm.exec(scanned);
  if (!parts) {
    const [, fragment = ""] = /^https?:[^#]*#(.*)$/s.exec(scanned) ?? [];
    return fragment === "" ? { soort: "onbekend" } : decodeFragment(fragment);
  }
  const [, of, packing = "", payload = ""] = parts;
  if (Number(of) > version) return { soort: "nieuwer" };
  const bytes = fromBase45(payload);
  if (!bytes || bytes.length < 5) return { soort: "beschadigd" };
  return unpack(packing.toLowerCase(), bytes.slice(4), new DataView(bytes.buffer).getUint32(0));
}

/** Unpacks a fragment, with or without "#". Never throws: anything that is not ours is a named reason. */
export async function decodeFragment(fragment: string): Promise<FragmentInhoud> {
  const found = fragment.replace(/^#/, "").trim();
  if (found === "") return { soort: "leeg" };
  // Four times the maximum leaves room for base64 of an uncompressed text.
  if (found.length > 4 * maximumBytes) return { soort: "teGroot" };
  const parts = fragmentForm.exec(found);
  if (!parts) return { soort: /^[0-9]{1,3}[a-z]\./.test(found) ? "beschadigd" : "onbekend" };
  const [, of, packing = "", payload = "", checksum = ""] = parts;
  if (Number(of) > version) return { soort: "nieuwer" };
  const packed = fromBase64url(payload);
  if (!packed) return { soort: "beschadigd" };
  return unpack(packing, packed, Number.parseInt(checksum, 16));
}

async function unpack(
  packing: string,
  packed: Uint8Array<ArrayBuffer>,
  checksum: number,
): Promise<FragmentInhoud> {
  if (packing !== "d" && packing !== "j") return { soort: "onbekend" };
  if (packing === "d" && typeof DecompressionStream === "undefined")
    return { soort: "browserTeOud" };
  const bytes = packing === "d" ? await inflate(packed) : packed;
  if (bytes === "teGroot") return { soort: "teGroot" };
  if (!bytes || crc32(bytes) !== checksum) return { soort: "beschadigd" };
  return { soort: "tekst", tekst: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array | "teGroot" | null> {
  try {
    return await readAll(
      new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")),
      maximumBytes,
    );
  } catch (error) {
    return error instanceof RangeError ? "teGroot" : null;
  }
}

/** Reads a stream to its end; throws a RangeError as soon as it is longer than `maximum` bytes. */
async function readAll(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  maximum = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maximum) {
      // A tiny code can unpack to gigabytes: stop before it does.
      await reader.cancel();
      throw new RangeError("teGroot");
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as in zip and PNG. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
