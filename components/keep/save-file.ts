import { fileName } from "@/lib/contract/file-name";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { dagVanDatum } from "@/lib/notation/datum";
import { download } from "./download";
import { loadSituationFile } from "./load-situation-file";

/** Saves the answers, finished or not, as a file and gives back its name. */
export async function saveFile(antwoorden: Antwoorden): Promise<string> {
  const { toAnswersFile } = await loadSituationFile();
  const name = fileName(dagVanDatum(new Date()));
  download(name, "application/json", toAnswersFile(antwoorden));
  return name;
}
