import type { Bestand } from "./all-files";

export interface MunicipalityOption {
  /** The file, and for one of several municipalities of a service its name behind a slash. */
  readonly value: string;
  readonly label: string;
}

/** Without accents and capitals. A first use of Intl.Collator takes an old phone longer than the whole list. */
const sortKey = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Everything that somebody can choose as their municipality, by name: each municipality and service, and each
 * municipality of a service.
 * @param label names one of several municipalities of a service
 */
export function municipalityOptions(
  bestanden: readonly Bestand[],
  label: (gemeente: string, dienst: string) => string,
): readonly MunicipalityOption[] {
  return bestanden
    .filter(({ praktijk }) => praktijk.soort !== "landelijk")
    .flatMap(({ bestand, praktijk }): MunicipalityOption[] => [
      { value: bestand, label: praktijk.naam },
      ...praktijk.gemeenten
        .filter((gemeente) => gemeente !== praktijk.naam)
        .map((gemeente) => ({
          value: `${bestand}/${gemeente}`,
          label: label(gemeente, praktijk.naam),
        })),
    ])
    .map((option) => ({ option, key: sortKey(option.label) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ option }) => option);
}
