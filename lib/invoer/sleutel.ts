/** The key of the answers in sessionStorage. Two copies of the site on one host have their own. */
export const sleutel = `wat-houd-ik-over.1${process.env.BASE_PATH ?? ""}`;
