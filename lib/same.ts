/** Equality of plain values, and results that are kept for equal values. */

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** True for plain values (objects, lists, texts, numbers) with the same content. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]))
  );
}

/**
 * A function that gives the result of an equal value again, the same object, as long as it is one of the last `most`
 * values: so that what was drawn from it stays.
 */
export function remember<Value, Result>(
  compute: (value: Value) => Result,
  most: number,
): (value: Value) => Result {
  const kept: { readonly value: Value; readonly result: Result }[] = [];
  return (value) => {
    const place = kept.findIndex((one) => same(one.value, value));
    const [found = { value, result: compute(value) }] = place < 0 ? [] : kept.splice(place, 1);
    kept.unshift(found);
    if (kept.length > most) kept.pop();
    return found.result;
  };
}
