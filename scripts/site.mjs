// Where and by whom the site is published. A host sets these when it builds; see docs/beheer.md.

/**
 * A setting from the environment; empty is the same as not set.
 * @param {string} name
 */
const setting = (name) => (process.env[name] === "" ? undefined : process.env[name]);

/** Sub-path, "" or "/wat-houd-ik-over": no slash at the end. */
export const basePath = setting("BASE_PATH") ?? "";

/** The public address without a slash at the end; undefined leaves out what needs one (sitemap). */
export const siteUrl = setting("SITE_URL")?.replace(/\/+$/, "");

/** Where somebody reports a leak, as a mailto: or https: address; undefined leaves out security.txt. */
export const securityContact = setting("SECURITY_CONTACT");

/**
 * Sites that may show the app in an iframe, "https://www.voorbeeldstad.nl" with spaces between several; undefined
 * lets nobody. See docs/beheer.md.
 */
export const frameAncestors = setting("FRAME_ANCESTORS");

/** Where `npm start` listens: on this machine only, unless it says otherwise. */
export const host = setting("HOST") ?? "127.0.0.1";

/**
 * Strict-Transport-Security, for a host whose whole domain has https: "max-age=31536000". Undefined leaves it out, because
 * browsers remember it for the domain and not for this site only.
 */
export const hsts = setting("HSTS");

/**
 * Where the source of this release is published, as an https: address; undefined puts the source in the site itself, because
 * the licence (EUPL-1.2, article 5) lets nobody go without.
 */
export const sourceUrl = setting("SOURCE_URL");

/**
 * The accessibility statement that the law asks of who publishes the site; undefined leaves out the link to it.
 */
export const accessibilityStatement = setting("TOEGANKELIJKHEIDSVERKLARING_URL");
if (accessibilityStatement !== undefined && !/^https?:\/\//.test(accessibilityStatement))
  throw new Error("TOEGANKELIJKHEIDSVERKLARING_URL is not an address that starts with https://");
