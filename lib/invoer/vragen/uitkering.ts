/** Which benefit somebody has: the question that everybody starts with. */
import { buitenBereik } from "./buiten-bereik";
import { keuzevraag } from "./gewone-vragen";
import { opPlek } from "./vraag";

export const uitkering = keuzevraag({
  naam: "uitkering",
  stap: "jij",
  pad: "uitkering",
  opties: ["bijstand", "aangevraagd", "ioaw", "ioaz", "bbz", "aow", "weetNiet"],
  fout: (gekozen) => buitenBereik[gekozen] ?? null,
  tekening: "brief",
  woorden: ["bijstand", "uitkering", "participatiewet"],
});

/** It stands on the screen before the others are loaded. */
export const eersteVraag = opPlek(uitkering, { wie: "aanvrager", baan: null });
