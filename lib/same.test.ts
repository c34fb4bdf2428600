import fc from "fast-check";
import { expect, test } from "vitest";
import { remember, same } from "./same";

test("what is written and read again is the same, and a change in it is not", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, name) => {
      const copy: unknown = JSON.parse(JSON.stringify(value));
      expect(same(JSON.parse(JSON.stringify(value)), copy)).toBe(true);
      expect(same({ value: copy, [`x${name}`]: 1 }, { value: copy, [`x${name}`]: 2 })).toBe(false);
      expect(same([copy, 1], [copy])).toBe(false);
    }),
  );
  expect(same([], {})).toBe(false);
  expect(same({ a: undefined }, { b: undefined })).toBe(false);
  expect(same(null, {})).toBe(false);
});

test("equal values give the same object, until more others came after it", () => {
  let count = 0;
  const find = remember(({ hours }: { hours: number }) => ({ hours, nth: (count += 1) }), 2);
  const first = find({ hours: 1 });
  expect(find({ hours: 1 })).toBe(first);
  find({ hours: 2 });
  expect(find({ hours: 1 })).toBe(first);
  find({ hours: 3 });
  expect(find({ hours: 1 })).toBe(first);
  // 2 is the oldest by now.
  expect(find({ hours: 2 }).nth).toBe(4);
});
