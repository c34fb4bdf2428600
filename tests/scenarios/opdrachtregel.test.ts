// The project's acceptance cases (../shared/cases) through the command line: the same outcome as the rules give.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import type { Uitkomst } from "@/lib/recht";
import { leesGevallen } from "./lees-gevallen";
import type { SituatieJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, situatie, uitkomstVan } from "./geval";

const huishoudens = leesGevallen("huishoudens.json") as readonly {
  readonly id: string;
  readonly situatie: SituatieJson;
}[];

/** Runs `npm run reken` once on everything that stands on its standard input. */
function reken(invoer: unknown): { readonly status: number | null; readonly regels: unknown[] } {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/reken.ts", "-"],
    { input: JSON.stringify(invoer), encoding: "utf8", maxBuffer: 100_000_000 },
  );
  return {
    status,
    regels: stdout
      .trim()
      .split("\n")
      .map((regel): unknown => JSON.parse(regel)),
  };
}

test(
  "de opdrachtregel: elk huishouden dezelfde uitkomst op volgorde, en een fout op zijn plaats",
  { timeout: 60_000 },
  () => {
    const fout = { ...situatie("2026-01", 1, ALLEEN), werkk: [] };
    const { status, regels } = reken([fout, ...huishoudens.map((geval) => geval.situatie)]);
    expect(status).toBe(1);
    expect(regels).toHaveLength(huishoudens.length + 1);
    expect(regels[0]).toEqual({ fout: [{ pad: "werkk", reden: expect.any(String) as string }] });
    huishoudens.forEach((geval, plaats) => {
      const uitkomst = regels[plaats + 1] as Uitkomst;
      expect(uitkomstVan(geval.situatie), geval.id).toEqual(uitkomst);
    });
  },
);
