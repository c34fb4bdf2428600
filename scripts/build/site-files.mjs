// robots.txt, sitemap.xml and security.txt: small files that depend on where the site is published.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basePath, securityContact, siteUrl } from "../site.mjs";
import { addressOf, listFiles, outDir } from "./output.mjs";

/**
 * The sitemap: every page, each with the same page in the other languages.
 * @param {string[]} pages addresses without a slash in front: "", "privacy/", "en/", "en/privacy/"
 * @param {string} root
 */
export function sitemap(pages, root) {
  const languages = readdirSync("messages")
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(".json", ""))
    .filter((code) => code !== "nl");
  const dutch = pages.filter((page) => !languages.some((code) => page.startsWith(`${code}/`)));
  const urls = dutch.flatMap((page) => {
    const versions = [
      { code: "nl", address: page },
      ...languages
        .map((code) => ({ code, address: `${code}/${page}` }))
        .filter(({ address }) => pages.includes(address)),
    ];
    const links = versions.map(
      ({ code, address }) =>
        `    <xhtml:link rel="alternate" hreflang="${code}" href="${root}/${address}"/>`,
    );
    return versions.map(({ address }) =>
      ["  <url>", `    <loc>${root}/${address}</loc>`, ...links, "  </url>"].join("\n"),
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}

/**
 * security.txt as RFC 9116 asks: a contact, and a date within a year.
 * @param {string} contact
 * @param {Date} builtAt
 */
export function securityTxt(contact, builtAt) {
  const expires = new Date(builtAt);
  expires.setUTCMonth(expires.getUTCMonth() + 11);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    "Preferred-Languages: nl, en",
    "",
  ].join("\n");
}

/** Writes the files; tells what it leaves out because the host did not say where the site stands. */
export function writeSiteFiles() {
  const root = siteUrl === undefined ? undefined : `${siteUrl}${basePath}`;
  const robots = ["User-agent: *", "Allow: /"];
  if (root) {
    const pages = listFiles()
      .filter((file) => file.endsWith("index.html"))
      .map(addressOf)
      .filter((page) => page !== "404/" && page !== "_not-found/");
    writeFileSync(`${outDir}/sitemap.xml`, sitemap(pages, root));
    robots.push(`Sitemap: ${root}/sitemap.xml`);
  } else {
    console.log("  no sitemap.xml: SITE_URL is not set");
  }
  writeFileSync(`${outDir}/robots.txt`, `${robots.join("\n")}\n`);
  if (securityContact) {
    mkdirSync(`${outDir}/.well-known`, { recursive: true });
    writeFileSync(`${outDir}/.well-known/security.txt`, securityTxt(securityContact, new Date()));
  } else {
    console.log("  no security.txt: SECURITY_CONTACT is not set");
  }
}
