import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    createMessagesDeclaration: "./messages/nl.json",
    // Messages become small functions at build time, so the phone does not get an ICU parser.
    messages: { path: "./messages", locales: "infer", format: "json", precompile: true },
  },
});

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  reactStrictMode: true,
  // A municipality may serve the site under a sub-path: BASE_PATH=/wat-houd-ik-over npm run build
  basePath: process.env.BASE_PATH ?? "",
};

export default withNextIntl(config);
