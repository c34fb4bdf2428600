/** Text and JSON as people save them: with a byte order mark, in UTF-16, with a key that stands there twice. */

/** The text of a file; UTF-16 and UTF-8 with or without a byte order mark, which is not part of the text. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * The path ("werk.0.van") of the first key that stands twice in one object; null when there is none. `JSON.parse` would
 * keep the last without a word. The text must be JSON already.
 */
export function doubleKey(json: string): string | null {
  const tokens = /"(?:[^"\\]|\\.)*"|[[\]{},:]/gu;
  const open: { readonly keys: Set<string> | null; at: string; place: number }[] = [];
  let text: string | null = null;
  for (const [token] of json.matchAll(tokens)) {
    const inside = open.at(-1);
    if (token === "{" || token === "[")
      open.push({ keys: token === "{" ? new Set() : null, at: "", place: 0 });
    else if (token === "}" || token === "]") open.pop();
    else if (token === "," && inside) inside.place += 1;
    else if (token === ":" && inside?.keys && text !== null) {
      inside.at = JSON.parse(text) as string;
      if (inside.keys.has(inside.at))
        return open.map(({ keys, at, place }) => (keys ? at : String(place))).join(".");
      inside.keys.add(inside.at);
    }
    text = token.startsWith('"') ? token : null;
  }
  return null;
}
