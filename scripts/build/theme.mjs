// THEMA=name npm run build: a theme whose colours cannot be told apart does not get built.
import { existsSync, readFileSync } from "node:fs";
import { judge } from "../theme/contrast.mjs";

/**
 * Says what is below 7:1.
 * @param {string | undefined} name of a file in public/themas; undefined or empty is the app's own theme
 * @param {string} [folder]
 * @throws when there is no such theme, or when it stays below AA
 */
export function checkTheme(name, folder = "public/themas") {
  if (name === undefined || name === "") return;
  const file = `${folder}/${name}.css`;
  if (!existsSync(file)) throw new Error(`THEMA=${name}: there is no ${file}`);
  const { belowAA, belowSeven } = judge(readFileSync(file, "utf8"));
  for (const line of belowSeven) console.log(`  theme ${name}, lower than 7:1: ${line}`);
  if (belowAA.length > 0)
    throw new Error(`Theme ${name} stays below WCAG AA:\n  ${belowAA.join("\n  ")}`);
}
