import { keuzesvraag } from "./gewone-vragen";

/** Which other money somebody gets. */
export const anderGeld = keuzesvraag({
  naam: "anderGeld",
  stap: "geld",
  pad: "anderGeld",
  opties: ["giften", "inkomen", "niets"],
  uitgesloten: "niets",
  samenFout: "nietsEnIets",
  tekening: "loon",
  woorden: ["gift", "toeslagen"],
});
