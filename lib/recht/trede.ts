/** Een lijst van treden: elke geldt vanaf een leeftijd of bedrag tot de volgende. */
type Trede = readonly [vanaf: unknown, ...unknown[]];

/**
 * De laatste trede van een oplopende lijst waarvan het begin is bereikt; undefined voor de eerste.
 * @param bereikt is dit begin bereikt?
 */
export function tredeVan<T extends Trede>(
  treden: readonly T[],
  bereikt: (vanaf: T[0]) => boolean,
): T | undefined {
  let gevonden: T | undefined;
  for (const trede of treden) if (bereikt(trede[0])) gevonden = trede;
  return gevonden;
}
