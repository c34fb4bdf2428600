import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeAll } from "@/lib/gemeente/all-files";
import register from "@/lib/gemeente/gemeenten-2026.json";
import { readPraktijkText } from "@/lib/gemeente/read-praktijk";
import { naamUit } from "@/lib/gemeente/register";

export const dynamic = "force-static";

/** All municipalities and practice files in one static file, written at build. A file that is not right stops the build. */
export function GET(): Response {
  const folder = join(process.cwd(), "public/gemeenten");
  const bestanden = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const gelezen = readPraktijkText(readFileSync(join(folder, name), "utf8"));
      if (!gelezen.goed)
        throw new Error(
          `public/gemeenten/${name}: ${gelezen.fouten.map(({ pad, code }) => `${pad} (${code})`).join(", ")}`,
        );
      return { bestand: name.replace(/\.json$/, ""), praktijk: gelezen.praktijk };
    })
    .sort((a, b) => a.praktijk.naam.localeCompare(b.praktijk.naam, "nl"));
  return new Response(writeAll({ gemeenten: register.map(naamUit), bestanden }), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}
