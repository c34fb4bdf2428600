/** Which samples show a page. Knows all questions, so it stays out of the browser: the catalogue brings the answer. */
import type { Antwoorden } from "../invoer/antwoorden";
import { extraVragenVan, vragenVan } from "../invoer/vragen/vragen";
import { voorbeelden, type Voorbeeld } from "./voorbeelden";

/** The samples move along with the day that they begin on. */
const eenDag = "2026-11-22";

function toont(antwoorden: Antwoorden, path: string): boolean {
  const [, adres = ""] = path.split("#");
  if (path === "/uitkomst/#toeslagen") return antwoorden.toeslagen.meerekenen === "ja";
  if (!path.startsWith("/berekening/#") || adres === "controle") return true;
  return [...vragenVan(antwoorden), ...extraVragenVan(antwoorden)].some(
    (vraag) => vraag.adres === adres,
  );
}

/** The samples with which a page can be seen, the plainest first; none for a page that needs no answers. */
export function voorbeeldenBij(path: string): readonly Voorbeeld[] {
  if (!/^\/(berekening|uitkomst|print|samen)\//.test(path)) return [];
  const namen = Object.keys(voorbeelden) as Voorbeeld[];
  return namen.filter((naam) => toont(voorbeelden[naam](eenDag), path));
}
