import { download } from "@/components/keep/download";
import { fileKind, fileName } from "@/lib/contract/file-name";
import { sleutel } from "@/lib/invoer/sleutel";

/** Saves the answers as they stand in the storage of the tab, without a look at what they are. */
export function saveKept(): void {
  const kept = JSON.parse(window.sessionStorage.getItem(sleutel) ?? "{}") as {
    readonly antwoorden?: unknown;
  };
  const { antwoorden = {} } = kept;
  download(
    fileName(new Date().toISOString().slice(0, 10)),
    "application/json",
    JSON.stringify({ ...fileKind, antwoorden, situaties: [] }),
  );
}
