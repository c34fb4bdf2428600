/** What a value of a practice file may be while it is being filled in: looked up in the schema that checks the file. */
import type * as z from "zod/mini";
import { notaties, type Notatie } from "./schema";

export type Schema = z.core.$ZodType;

export const def = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** The schema without "may be left out", and whether it may. */
export function inner(schema: Schema): { readonly schema: Schema; readonly optional: boolean } {
  const its = def(schema);
  return its.type === "optional"
    ? { schema: its.innerType, optional: true }
    : { schema, optional: false };
}

export function notatieOf(schema: Schema): Notatie | undefined {
  return notaties.get(schema)?.notatie;
}

/** One of the forms that a value can have: the name of its kind, and its parts. */
export interface Kind {
  readonly name: string;
  readonly schema: Schema;
  readonly shape: Readonly<Record<string, Schema>>;
}

/** The forms of a value with kinds, and the name of the part that says which it is. */
export function kindsOf(its: z.core.$ZodUnionDef): {
  readonly key: string;
  readonly kinds: readonly Kind[];
} {
  const { discriminator: key } = its as z.core.$ZodDiscriminatedUnionDef;
  const kinds = its.options.flatMap((option): readonly Kind[] => {
    const shape = def(option);
    if (shape.type !== "object") return [];
    const literal = shape.shape[key];
    const literalDef = literal && def(literal);
    return literalDef?.type === "literal"
      ? [{ name: String(literalDef.values[0]), schema: option, shape: shape.shape }]
      : [];
  });
  return { key, kinds };
}

/** A first value that a person changes: empty texts, the first choice, empty lists. */
export function firstValue(schema: Schema): unknown {
  const its = def(schema);
  switch (its.type) {
    case "enum":
      return Object.values(its.entries)[0];
    case "literal":
      return its.values[0];
    case "boolean":
      return true;
    case "array":
      return [];
    case "object":
      return Object.fromEntries(
        Object.entries(its.shape)
          .filter(([, part]) => !inner(part).optional)
          .map(([key, part]) => [key, firstValue(part)]),
      );
    case "union":
      return its.options[0] ? firstValue(its.options[0]) : "";
    case "number":
      return notatieOf(schema) === "kalendermaand" ? 6 : "";
    default:
      return "";
  }
}

/** What cannot be read, and of which no first value may be made: that would be an answer nobody gave. */
export const unreadable = Symbol("unreadable");

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads a value that was kept while it was being filled in. Half-typed texts stay as they are; a text that is not there
 * is empty, so that it is asked again; a choice that is not there makes the whole value unreadable.
 * @param lost told of each thing that was there and is not kept
 */
export function readValue(given: Schema, value: unknown, lost: () => void): unknown {
  const { schema, optional } = inner(given);
  if (value === undefined && optional) return undefined;
  const its = def(schema);
  const part = (fits: boolean, otherwise: unknown) => {
    if (fits) return value;
    lost();
    return optional ? undefined : otherwise;
  };
  switch (its.type) {
    case "enum":
      return part(Object.values(its.entries).includes(value as string), unreadable);
    case "literal":
      return part(its.values.includes(value as string), unreadable);
    case "boolean":
      return part(typeof value === "boolean", unreadable);
    case "number":
      return part(
        notatieOf(schema) === "kalendermaand"
          ? Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 12
          : typeof value === "number" || typeof value === "string",
        notatieOf(schema) === "kalendermaand" ? unreadable : "",
      );
    case "array": {
      if (!Array.isArray(value)) return part(false, []);
      const items = value.map((item) => readValue(its.element, item, lost));
      return items.filter((item) => item !== unreadable);
    }
    case "object":
      return isObject(value) ? readParts(its.shape, value, lost) : part(false, unreadable);
    case "union": {
      const { key, kinds } = kindsOf(its);
      const kind = isObject(value) ? kinds.find(({ name }) => name === value[key]) : undefined;
      return kind ? readValue(kind.schema, value, lost) : part(false, unreadable);
    }
    default:
      return part(typeof value === "string", "");
  }
}

function readParts(
  shape: Readonly<Record<string, Schema>>,
  value: Readonly<Record<string, unknown>>,
  lost: () => void,
): unknown {
  if (Object.keys(value).some((key) => !Object.hasOwn(shape, key))) lost();
  const parts = Object.entries(shape).map(
    ([key, schema]) =>
      [key, readValue(schema, Object.hasOwn(value, key) ? value[key] : undefined, lost)] as const,
  );
  return parts.some(([, part]) => part === unreadable)
    ? unreadable
    : Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}
