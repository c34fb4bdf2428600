// npm run thema -- NAME FILE.css [DARK.css]: a theme for the app from a theme file of NL Design System.
import { readFileSync, writeFileSync } from "node:fs";
import { adapt } from "./theme/adapter.mjs";
import { judge } from "./theme/contrast.mjs";

const [name, light, dark] = process.argv.slice(2);
if (name === undefined || light === undefined || !/^[a-z0-9-]+$/.test(name)) {
  console.error("Zo: npm run thema -- naam bestand.css [donker.css]");
  process.exit(1);
}
const { css, origin } = adapt({
  name,
  source: [light, dark]
    .filter(Boolean)
    .join(" and ")
    .replace(/^.*node_modules\//, ""),
  light: readFileSync(light, "utf8"),
  ...(dark === undefined ? {} : { dark: readFileSync(dark, "utf8") }),
});
const file = `public/themas/${name}.css`;
writeFileSync(file, css);
for (const [ours, theirs] of origin) console.log(`--whk-${ours.padEnd(40)} ${theirs}`);
const { belowAA, belowSeven } = judge(css);
for (const line of belowSeven) console.log(`lower than 7:1, ${line}`);
for (const line of belowAA) console.error(`TOO LOW, ${line}`);
console.log(`\n${file} is written. THEMA=${name} npm run build`);
process.exitCode = belowAA.length > 0 ? 1 : 0;
