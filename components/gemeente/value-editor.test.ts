/** The form is drawn from the schema: every name and every choice in it has its words. */
import { expect, test } from "vitest";
import type * as z from "zod/mini";
import { velden } from "@/lib/gemeente/praktijk";
import { firstValue } from "@/lib/gemeente/draft-value";
import { herkomstSchema, regelingSchema, waardeSchema } from "@/lib/gemeente/schema";
import nl from "../../messages/nl.json";

function collect(schema: z.core.$ZodType, names: Set<string>, choices: Set<string>): void {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const into = (part: z.core.$ZodType) => {
    collect(part, names, choices);
  };
  if (def.type === "optional") into(def.innerType);
  if (def.type === "array") into(def.element);
  if (def.type === "union") def.options.forEach(into);
  if (def.type === "enum")
    for (const choice of Object.values(def.entries)) choices.add(String(choice));
  if (def.type !== "object") return;
  for (const [name, part] of Object.entries(def.shape)) {
    const partDef = (part as z.core.$ZodTypes)._zod.def;
    if (partDef.type === "literal") {
      choices.add(String(partDef.values[0]));
      continue;
    }
    names.add(name);
    into(part);
  }
}

test("every part and every choice of the schema has words, and no words are left over", () => {
  const names = new Set<string>();
  const choices = new Set(["ja", "nee"]);
  for (const veld of velden) collect(waardeSchema(veld), names, choices);
  collect(regelingSchema, names, choices);
  collect(herkomstSchema, names, choices);
  expect([...names].sort()).toEqual(Object.keys(nl.gemeente.instellen.delen).sort());
  expect([...choices].sort()).toEqual(Object.keys(nl.gemeente.instellen.keuzes).sort());
});

test("a value that is just added has all its parts, with nothing invented", () => {
  expect(firstValue(waardeSchema("betaaldag"))).toEqual({
    soort: "laatsteWerkdag",
    maand: "zelfde",
  });
  expect(firstValue(waardeSchema("giften"))).toEqual({ bedragPerJaar: "" });
  expect(firstValue(waardeSchema("vierWeken"))).toBe("gemiddelde");
});
