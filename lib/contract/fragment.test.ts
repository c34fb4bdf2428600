import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { crc32, decodeFragment, encodeFragment } from "./fragment";

const example = JSON.stringify({
  versie: 1,
  start: "2027-01",
  bedrag: "1401.50",
  tekst: "café € 1",
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the checksum is the CRC-32 of zip and PNG (check value of the standard)", () => {
  expect(crc32(new TextEncoder().encode("123456789")).toString(16)).toBe("cbf43926");
});

test("every text comes back exactly", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 2000 }), async (tekst) => {
      const found = await decodeFragment(`#${await encodeFragment(tekst)}`);
      expect(found).toEqual({ soort: "tekst", tekst });
    }),
    { numRuns: 300 },
  );
});

test("a browser that cannot compress hands over too, and is read by one that can", async () => {
  vi.stubGlobal("CompressionStream", undefined);
  const fragment = await encodeFragment(example);
  expect(fragment).toMatch(/^1j\./);
  expect(await decodeFragment(fragment)).toEqual({ soort: "tekst", tekst: example });
});

test("a browser that cannot unpack says so", async () => {
  const fragment = await encodeFragment(example);
  vi.stubGlobal("DecompressionStream", undefined);
  expect(await decodeFragment(fragment)).toEqual({ soort: "browserTeOud" });
});

test.each([
  ["nothing", "", "leeg"],
  ["only the sign", "#", "leeg"],
  ["an anchor of some page", "#inhoud", "onbekend"],
  ["a later version", "2d.AAAA.00000000", "nieuwer"],
  ["an unknown packing", "1x.AAAA.00000000", "onbekend"],
  ["a code cut off halfway", "1d.AAAA", "beschadigd"],
  ["a wrong checksum", "1j.e30.00000000", "beschadigd"],
  ["far too long", `1j.${"A".repeat(300_000)}.00000000`, "teGroot"],
])("%s", async (_, fragment, soort) => {
  expect(await decodeFragment(fragment)).toEqual({ soort });
});

test("a small code that unpacks to very much is stopped", async () => {
  const fragment = await encodeFragment("0".repeat(5_000_000));
  expect(fragment.length).toBeLessThan(20_000);
  expect(await decodeFragment(fragment)).toEqual({ soort: "teGroot" });
});

test("one changed character is always noticed", async () => {
  const fragment = await encodeFragment(example);
  const sign = fc.stringMatching(/^[A-Za-z0-9_.#%-]$/);
  await fc.assert(
    fc.asyncProperty(fc.nat(fragment.length - 1), sign, async (at, character) => {
      fc.pre(fragment[at] !== character);
      const found = await decodeFragment(
        fragment.slice(0, at) + character + fragment.slice(at + 1),
      );
      // A "#" in front is no change, and the last base64 character may have bits that do not count.
      if (found.soort === "tekst") expect(found.tekst).toBe(example);
    }),
    { numRuns: 3000 },
  );
});
