/**
 * A key in the storage of the browser. Two copies of the site on one host share that storage, so each has keys of its
 * own.
 */
export const ownKey = (name: string): string =>
  `wat-houd-ik-over.${name}${process.env.BASE_PATH ?? ""}`;

/** The key of the answers in sessionStorage. */
export const sleutel = ownKey("1");
