// Where two outcomes of the same situation differ: the first path with both values.

/** What the second computation does not say: why a month is as it is, and what is provisional. */
const NIET_VERGELEKEN: ReadonlySet<string> = new Set([
  // Has a comparison of its own.
  "reikwijdte",
  "redenen",
  "regels",
  "voorbehouden",
  "voorlopig",
]);

function isGroep(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === "object" && waarde !== null;
}

/** Every difference as "maanden.3.bijstand: 996.50 / 997.00" (first / second); empty when they agree. */
export function verschillen(eerste: unknown, tweede: unknown, pad = ""): string[] {
  if (!isGroep(eerste) || !isGroep(tweede) || Array.isArray(eerste) !== Array.isArray(tweede))
    return eerste === tweede ? [] : [`${pad}: ${String(eerste)} / ${String(tweede)}`];
  return [...new Set([...Object.keys(eerste), ...Object.keys(tweede)])]
    .filter((sleutel) => !NIET_VERGELEKEN.has(sleutel))
    .flatMap((sleutel) =>
      verschillen(eerste[sleutel], tweede[sleutel], pad === "" ? sleutel : `${pad}.${sleutel}`),
    );
}
