// A loader of next.config.js. When Next's own router fails it shows a page of its own, in English and without a way to
// replace it; this puts ours in its place. e2e/bestendig.spec.ts shows when a next version no longer asks for it here.

/** From node_modules/next/dist/client/components/builtin. */
const page = "../../../../../../components/release/whole-page-error.tsx";

module.exports = () => `"use client";\nexport { WholePageError as default } from "${page}";`;
