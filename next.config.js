import { readdirSync, readFileSync } from "node:fs";
import createNextIntlPlugin from "next-intl/plugin";
import { releaseName } from "./scripts/build/release.mjs";
import { accessibilityStatement } from "./scripts/site.mjs";
import { sourceAddress } from "./scripts/build/source.mjs";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    createMessagesDeclaration: "./messages/nl.json",
    // Messages become small functions at build time, so the phone does not get an ICU parser.
    messages: { path: "./messages", locales: "infer", format: "json", precompile: true },
  },
});

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

// The container gives the setting, empty when nobody chose a name.
const named = process.env.RELEASE ?? "";
const release = named === "" ? releaseName() : named;

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  reactStrictMode: true,
  // `npm run lint` does this, in `npm test`; a host that builds does not have to wait for it.
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
    TOEGANKELIJKHEIDSVERKLARING_URL: accessibilityStatement ?? "",
    SOURCE: sourceAddress(),
    ERROR_TEXTS: JSON.stringify(errorTexts),
  },
  // The same files give the same pages, so phones download nothing again.
  generateBuildId: () => release,
};

export default withNextIntl(config);
