// The software bill of materials of the site (CycloneDX): the packages whose code the phone gets, as the source maps of
// this build name them, and no others. Written into out/, so that it travels with what it describes.
import { readFileSync, writeFileSync } from "node:fs";
import { outDir } from "./output.mjs";

/** @typedef {import("./packages.mjs").Package} Package */

/** The address of a package as other tools know it. @param {string} name @param {string} version */
const purl = (name, version) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;

/**
 * @param {readonly Package[]} packages
 * @param {{ name: string, version: string, license: string }} own
 */
export function sbom(packages, own) {
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": purl(own.name, own.version),
        name: own.name,
        version: own.version,
        licenses: [{ expression: own.license }],
      },
    },
    components: packages.map(({ name, version, licence, inside }) => ({
      type: "library",
      "bom-ref": purl(name, version) + (inside ? `#${inside}` : ""),
      name,
      version,
      purl: purl(name, version),
      ...(licence === "" ? {} : { licenses: [{ expression: licence }] }),
      // A copy that another package carries: a leak in it is repaired in that package.
      ...(inside ? { properties: [{ name: "wat-houd-ik-over:inside", value: inside }] } : {}),
    })),
  };
}

/**
 * Writes out/sbom.json.
 * @param {readonly Package[]} packages
 */
export function writeSbom(packages) {
  const own = /** @type {{ name: string, version: string, license: string }} */ (
    JSON.parse(readFileSync("package.json", "utf8"))
  );
  writeFileSync(`${outDir}/sbom.json`, `${JSON.stringify(sbom(packages, own), null, 2)}\n`);
}
