import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { crc32, decodeFragment, decodeScanned, encodeCode, encodeFragment } from "./fragment";

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
      expect(await decodeScanned(await encodeCode(tekst))).toEqual({ soort: "tekst", tekst });
    }),
    { numRuns: 300 },
  );
});

test("a browser that cannot compress hands over too, and is read by one that can", async () => {
  vi.stubGlobal("CompressionStream", undefined);
  const fragment = await encodeFragment(example);
  expect(fragment).toMatch(/^2j\./);
  const code = await encodeCode(example);
  expect(code).toMatch(/^WHK2J/);
  vi.unstubAllGlobals();
  expect(await decodeFragment(fragment)).toEqual({ soort: "tekst", tekst: example });
  expect(await decodeScanned(code)).toEqual({ soort: "tekst", tekst: example });
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
  ["a later version", "3d.AAAA.00000000", "nieuwer"],
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

test("a camera reads a code without an address, and one with the address of any copy of the site", async () => {
  const address = `https://werk.gemeente.example/pad/overnemen/#${await encodeFragment(example)}`;
  for (const scanned of [await encodeCode(example), address])
    expect(await decodeScanned(scanned)).toEqual({ soort: "tekst", tekst: example });
});

test.each([
  ["an address of somebody else", "https://www.example.com/", "onbekend"],
  ["an address with a place in a page", "https://www.example.com/#inhoud", "onbekend"],
  ["a ticket", "M1JANSEN/PIETER EABC123 AMSLHRKL 0001", "onbekend"],
  ["nothing", "", "onbekend"],
  ["a later version", "WHK3DAAA", "nieuwer"],
  ["an unknown packing", "WHK2X00000000", "onbekend"],
  ["a code cut off halfway", "WHK2D00", "beschadigd"],
  ["a sign that does not exist there", "WHK2Dabc", "beschadigd"],
  ["a wrong checksum", "WHK2J0000000100", "beschadigd"],
])("read by a camera: %s", async (_, scanned, soort) => {
  expect(await decodeScanned(scanned)).toEqual({ soort });
});

test("one changed sign of a code is always noticed", async () => {
  const code = await encodeCode(example);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(code.length - 1),
      fc.stringMatching(/^[0-9A-Z $%*+./:-]$/),
      async (at, sign) => {
        fc.pre(code[at] !== sign);
        const found = await decodeScanned(code.slice(0, at) + sign + code.slice(at + 1));
        // The last bits of the packed text may not count.
        if (found.soort === "tekst") expect(found.tekst).toBe(example);
      },
    ),
    { numRuns: 1000 },
  );
});
