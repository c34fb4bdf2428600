import * as z from "zod/mini";

/**
 * JSON Schema (draft 2020-12) of a file, as somebody may write it: what has a default may be left out. Rules between two
 * fields cannot be said in it; `npm run reken` says those.
 */
export function jsonSchemaOf(schema: z.core.$ZodType, title: string): unknown {
  return { title, ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) };
}
