import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
// oxlint-disable-next-line no-restricted-imports -- a test; only the classic build reads a JSON Schema
import * as z from "zod";
import { praktijkSchema } from "@/lib/gemeente/schema";
import { leesGevallen } from "@/tests/scenarios/lees-gevallen";
import { jsonSchemaOf } from "./json-schema";
import { situatieSchema } from "./situatie";

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
const reader = (schema: unknown) =>
  z.fromJSONSchema(JSON.parse(JSON.stringify(schema)) as JsonSchema);

test("every household of the cases fits the published schema; a field that does not exist does not", () => {
  const schema = reader(jsonSchemaOf(situatieSchema, "Situatie"));
  const cases = leesGevallen("huishoudens.json") as { id: string; situatie: object }[];
  expect(cases.length).toBeGreaterThan(3);
  for (const { id, situatie } of cases) {
    expect(schema.safeParse(situatie).success, id).toBe(true);
    expect(schema.safeParse({ ...situatie, werkk: [] }).success, id).toBe(false);
  }
});

test("every practice file fits the published schema", () => {
  const schema = reader(jsonSchemaOf(praktijkSchema, "Praktijk"));
  const files = readdirSync("public/gemeenten").filter((file) => file.endsWith(".json"));
  for (const file of files) {
    const json: unknown = JSON.parse(readFileSync(`public/gemeenten/${file}`, "utf8"));
    expect(schema.safeParse(json).success, file).toBe(true);
  }
  expect(schema.safeParse({ naam: 5 }).success).toBe(false);
});
