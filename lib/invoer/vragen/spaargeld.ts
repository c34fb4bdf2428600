import { parseSaldo } from "@/lib/notation/bedrag";
import { alsGevuld } from "./gewone-vragen";
import { bij, foutInOptioneel, tekst } from "./velden";
import { maakVraag } from "./vraag";

/** Savings and property minus debts. */
export const spaargeld = maakVraag({
  naam: "spaargeld",
  stap: "geld",
  velden: { vermogen: tekst("huishouden.vermogen") },
  fouten: (waarden) => bij("vermogen", foutInOptioneel(waarden.vermogen, parseSaldo)),
  antwoord: (waarden, taal) => alsGevuld(waarden.vermogen, taal.euro),
});
