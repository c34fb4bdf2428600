// npm run build: Next's static export into out/, and then the steps that make it ready to serve.
import { spawnSync } from "node:child_process";
import { addCompileHints } from "./build/compile-hints.mjs";
import { compressAll } from "./build/compress.mjs";
import { addFirstScript } from "./build/first-script.mjs";
import { writeHeadersFile } from "./build/headers.mjs";
import { removeLegacyScripts } from "./build/legacy.mjs";
import { readPackages, writeLicences } from "./build/packages.mjs";
import { addPolicies } from "./build/policy.mjs";
import { writeSbom } from "./build/sbom.mjs";
import { writeSchemas } from "./build/schemas.mjs";
import { writeServiceWorker } from "./build/service-worker.mjs";
import { writeSiteFiles } from "./build/site-files.mjs";
import { sourceAddress, writeSource } from "./build/source.mjs";
import { checkSupport } from "./build/support.mjs";
import { checkTheme } from "./build/theme.mjs";

process.env.NEXT_TELEMETRY_DISABLED = "1";
checkTheme(process.env.THEMA);

const { status } = spawnSync("next", ["build"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (status !== 0) process.exit(status ?? 1);

console.log("After the export:");
removeLegacyScripts();
console.log(`  licences of ${writeLicences(sourceAddress())} packages`);
writeSbom(readPackages());
console.log(`  compile hints in ${addCompileHints()} scripts`);
writeSource();
addFirstScript();
console.log(`  Content-Security-Policy in ${addPolicies()} pages`);
writeHeadersFile();
writeSiteFiles();
await writeSchemas();
console.log(`  service worker keeps ${writeServiceWorker()} files`);
console.log(
  `  ${checkSupport()} scripts and styles can be read by the oldest browsers of package.json`,
);
compressAll();
console.log("  everything compressed");
