// publiccode.yml against the rules of the standard, version 0.7 (docs/standard/schema.core.rst of publiccodeyml), and
// against the rest of the project: one version, one day.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod/mini";
import { situatieSchema } from "../lib/contract/situatie";

const text = (least = 1, most = 10_000) => z.string().check(z.minLength(least), z.maxLength(most));
const url = text().check(z.refine((value) => /^https?:$/.test(new URL(value).protocol)));
const day = text().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const language = text().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
const countries = z.optional(z.array(text().check(z.regex(/^[A-Z]{2}$/))));
const scope = z.enum(
  (
    "agriculture culture defence education emergency-services employment energy environment " +
    "finance-and-economic-development foreign-affairs healthcare infrastructures justice local-authorities " +
    "manufacturing research science-and-technology security society sport tourism transportation welfare"
  ).split(" "),
);
/** Of the list of categories only those that a calculator for citizens can be. */
const category = z.enum([
  "budgeting",
  "digital-citizenship",
  "financial-reporting",
  "taxes-management",
]);
const contact = z.strictObject({
  name: text(),
  email: z.optional(text()),
  phone: z.optional(text()),
  affiliation: z.optional(text()),
});
/** An alias of the standard's own list, or any URI. */
const standard = text().check(
  z.refine(
    (id) => /^alias:[a-z0-9-]+$/.test(id) || /^urn:[a-z0-9-]+:\S+$/.test(id) || URL.canParse(id),
  ),
);

const schema = z.strictObject({
  publiccodeYmlVersion: z.literal("0.7"),
  name: text(),
  url,
  landingURL: z.optional(url),
  softwareVersion: text(),
  releaseDate: day,
  platforms: z.array(text()).check(z.minLength(1)),
  categories: z.array(category),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: z.literal("standalone/web"),
  organisation: z.optional(z.strictObject({ uri: text(), name: z.optional(text()) })),
  intendedAudience: z.strictObject({
    countries,
    unsupportedCountries: countries,
    scope: z.array(scope),
  }),
  supports: z.array(z.strictObject({ id: standard })).check(z.minLength(1)),
  description: z.record(
    language,
    z.strictObject({
      localisedName: z.optional(text()),
      shortDescription: text(1, 150),
      longDescription: text(150, 10_000),
      documentation: z.optional(url),
      apiDocumentation: z.optional(url),
      features: z.array(text()).check(z.minLength(1)),
      screenshots: z.optional(z.array(text())),
    }),
  ),
  legal: z.strictObject({ license: text(), mainCopyrightOwner: text() }),
  maintenance: z.strictObject({
    type: z.enum(["internal", "community"]),
    contacts: z.array(contact).check(z.minLength(1)),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(language).check(z.minLength(1)),
  }),
});

const read = () => parse(readFileSync("publiccode.yml", "utf8"), { version: "1.2" }) as unknown;
const publiccode = schema.parse(read());
const pack = JSON.parse(readFileSync("package.json", "utf8")) as {
  version: string;
  license: string;
};

test("the check sees a field that is missing, too long or unknown", () => {
  const whole = read() as Record<string, unknown>;
  const { releaseDate: _, ...without } = whole;
  expect(schema.safeParse(without).success).toBe(false);
  expect(schema.safeParse({ ...whole, releaseDate: "28-11-2026" }).success).toBe(false);
  expect(schema.safeParse({ ...whole, supports: [{ id: "wcag" }] }).success).toBe(false);
  expect(schema.safeParse({ ...whole, riuso: {} }).success).toBe(false);
});

test("the languages and the licence are those of the project", () => {
  const messages = readdirSync("messages")
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(".json", ""));
  expect(publiccode.localisation.availableLanguages.toSorted()).toEqual(messages.toSorted());
  expect(publiccode.legal.license).toBe(pack.license);
  expect(existsSync(`LICENSES/${pack.license}.txt`)).toBe(true);
});

test("one version and one day, here, in package.json and on top of the changelog", () => {
  const [, version, released] =
    /^## (\d+\.\d+\.\d+) - (\d{4}-\d\d-\d\d)$/m.exec(readFileSync("CHANGELOG.md", "utf8")) ?? [];
  expect(publiccode.softwareVersion).toBe(pack.version);
  expect([version, released]).toEqual([pack.version, publiccode.releaseDate]);
});

test("the major version is the version of the contract", () => {
  const major = Number(pack.version.split(".")[0]);
  const of = (versie: number) =>
    situatieSchema.safeParse({ versie }).error?.issues.some(({ path }) => path[0] === "versie");
  expect(of(major)).toBe(false);
  expect(of(major + 1)).toBe(true);
});
