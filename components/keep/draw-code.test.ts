import { expect, test } from "vitest";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { toAntwoorden } from "@/lib/contract/situation-file";
import { voorbeelden } from "@/lib/teksten/voorbeelden";
import { alles, zaakVan } from "@/lib/uitkomst/test-situations";
import { codeOf, drawCode, mostSquares } from "./draw-code";

const today = "2026-11-28";

/** Squares on a side, without the white edge of four. */
async function squares(antwoorden: Antwoorden): Promise<number> {
  const code = await codeOf(antwoorden);
  return code === "teGroot" ? Number.POSITIVE_INFINITY : code.size - 8;
}

test("usual answers give a small code, and the largest of the tests fits on paper; docs/beheer.md says the sizes", async () => {
  for (const voorbeeld of Object.values(voorbeelden))
    expect(await squares(voorbeeld(today))).toBeLessThan(70);
  const vol = toAntwoorden([zaakVan(alles)], today);
  const [eerste] = vol.scenarios;
  if (!eerste) throw new Error("no job");
  const kosten = { reiskosten: "113", reiskostenvergoeding: "12,50", kinderopvang: "60" };
  const banen = eerste.banen.map((baan) => ({ ...baan, bedrag: "15,50" }));
  const drie = {
    ...vol,
    scenarios: [
      { ...eerste, kosten },
      { ...eerste, kosten: { ...kosten, reiskosten: "20" } },
      { banen, kosten },
    ],
  };
  expect(await squares(drie)).toBeLessThanOrEqual(mostSquares.paper);
});

// ISO/IEC 18004, table 7: version 25-L holds 1,853 of these signs, and 40-L, the largest, 4,296.
test.each([
  [1853, false],
  [1854, true],
  [4297, true],
])("a text of %i signs is too large for a screen: %s", async (length, tooLarge) => {
  expect((await drawCode("A".repeat(length), mostSquares.screen)) === "teGroot").toBe(tooLarge);
});
