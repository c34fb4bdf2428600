import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

test("reken ends quietly when nobody reads on", async () => {
  const dir = mkdtempSync(join(tmpdir(), "whk-"));
  const situation = {
    versie: 1,
    start: "2026-01",
    huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
  };
  writeFileSync(`${dir}/many.json`, JSON.stringify(Array.from({ length: 400 }, () => situation)));
  const child = spawn(process.execPath, ["scripts/reken.mjs", `${dir}/many.json`]);
  let complaint = "";
  child.stderr.on("data", (/** @type {Buffer} */ part) => {
    complaint += part.toString();
  });
  await once(child.stdout, "data");
  // As `| head -1` does: 400 outcomes are more than a pipe holds.
  child.stdout.destroy();
  const [status] = /** @type {[number | null]} */ (await once(child, "exit"));
  expect({ status, complaint }).toEqual({ status: 0, complaint: "" });
  rmSync(dir, { recursive: true });
});
