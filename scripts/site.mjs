// Where and by whom the site is published. A host sets these when it builds; see docs/beheer.md.

/** Sub-path, "" or "/wat-houd-ik-over": no slash at the end. */
export const basePath = process.env.BASE_PATH ?? "";

/** The public address without a slash at the end; undefined leaves out what needs one (sitemap). */
export const siteUrl = process.env.SITE_URL?.replace(/\/+$/, "");

/** Where somebody reports a leak, as a mailto: or https: address; undefined leaves out security.txt. */
export const securityContact = process.env.SECURITY_CONTACT;
