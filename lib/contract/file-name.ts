/** What a file of this site says of itself, and the version that is written. */
export const fileKind = { versie: 2, soort: "wat-houd-ik-over" } as const;

/** The name under which the file is saved: no personal data, sorts by date. "wat-houd-ik-over-2026-11-22.json" */
export function fileName(today: string): string {
  return `wat-houd-ik-over-${today}.json`;
}
