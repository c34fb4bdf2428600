import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import createNextIntlPlugin from "next-intl/plugin";
import { sourceAddress } from "./scripts/build/source.mjs";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    createMessagesDeclaration: "./messages/nl.json",
    // Messages become small functions at build time, so the phone does not get an ICU parser.
    messages: { path: "./messages", locales: "infer", format: "json", precompile: true },
  },
});

/** The release: a tag or a commit, with "-dirty" when files were changed since; "" outside git. */
function describeRelease() {
  try {
    return execFileSync("git", ["describe", "--always", "--dirty"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return "";
  }
}

/**
 * The texts of components/release/whole-page-error.tsx in every language: it may need nothing that can break with the
 * page.
 */
const errorTexts = Object.fromEntries(
  readdirSync("messages")
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      /** @type {unknown} */
      const messages = JSON.parse(readFileSync(`messages/${file}`, "utf8"));
      const { fouten } = /** @type {{ fouten: { pagina: unknown } }} */ (messages);
      return [file.replace(".json", ""), fouten.pagina];
    }),
);

const release = process.env.RELEASE ?? describeRelease();

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  reactStrictMode: true,
  // `npm run types` does this, in `npm test`; a host that builds does not have to wait for it.
  typescript: { ignoreBuildErrors: true },
  // A municipality may serve the site under a sub-path: BASE_PATH=/wat-houd-ik-over npm run build
  basePath: process.env.BASE_PATH ?? "",
  // scripts/build/packages.mjs reads in them which packages are in the site, and takes them away. They name the files as
  // they were installed, not as the makers of a package had them.
  productionBrowserSourceMaps: true,
  experimental: { turbopackInputSourceMaps: false },
  turbopack: {
    rules: {
      "**/next/dist/client/components/builtin/global-error.js": {
        loaders: ["./scripts/build/own-error-page.cjs"],
      },
    },
  },
  env: {
    BASE_PATH: process.env.BASE_PATH ?? "",
    RELEASE: release,
    SOURCE: sourceAddress(),
    ERROR_TEXTS: JSON.stringify(errorTexts),
  },
  // The same commit gives the same pages, so phones download nothing again. Null: Next makes up a name.
  generateBuildId: () => (release === "" || release.endsWith("-dirty") ? null : release),
};

export default withNextIntl(config);
