import { keuzevraag } from "./gewone-vragen";

/** Not known: every month, in the month itself. */
export const aangenomenRitme = "maand";

/** How often the wage of a job comes. */
export const ritme = keuzevraag({
  naam: "ritme",
  stap: "werk",
  per: "baan",
  pad: "@ritme",
  opties: ["maand", "maandErna", "vierWeken", "week", "weetNiet"],
  tekening: "betaaldag",
});
