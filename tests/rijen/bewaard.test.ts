// The rows that the sums by hand over 2027 were made with are kept until their amounts are published, and after that.
import { expect, test } from "vitest";
import { staatNogNietVast, tabellen, type Tabelnaam } from "@/lib/recht/tabellen";
import { bewaard } from "./bewaard";

test("every provisional row of 2027 has been kept as it is", async () => {
  const namen = (Object.keys(tabellen) as Tabelnaam[]).filter(
    (naam) => bewaard[naam] !== undefined || staatNogNietVast(naam, "2027-01"),
  );
  const rijen = namen.map((naam) => [
    naam,
    staatNogNietVast(naam, "2027-01")
      ? tabellen[naam].filter(({ van }) => van >= "2027-01")
      : bewaard[naam],
  ]);
  // A provisional row that is written otherwise: `npx vitest run tests/rijen -u`, and the sums by hand with it.
  await expect(`${JSON.stringify(Object.fromEntries(rijen), null, 2)}\n`).toMatchFileSnapshot(
    "november-2026.json",
  );
});
