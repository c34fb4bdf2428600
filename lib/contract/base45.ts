/** Base45 (RFC 9285): the alphabet that fits most of in the squares of a QR code. */

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/** Two bytes are three signs; a last single byte is two. */
export function toBase45(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = at + 1 < bytes.length;
    let value = pair ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
    for (let signs = pair ? 3 : 2; signs > 0; signs -= 1) {
      text += alphabet.charAt(value % 45);
      value = Math.floor(value / 45);
    }
  }
  return text;
}

/** The bytes of such a text; null when it is none. */
export function fromBase45(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const signs = Array.from(text.slice(at, at + 3), (one) => alphabet.indexOf(one));
    if (signs.length === 1 || signs.includes(-1)) return null;
    const [a = 0, b = 0, c = 0] = signs;
    const value = a + b * 45 + c * 45 * 45;
    if (value > (signs.length === 3 ? 0xffff : 0xff)) return null;
    if (signs.length === 3) bytes.push(value >> 8);
    bytes.push(value & 0xff);
  }
  return Uint8Array.from(bytes);
}
