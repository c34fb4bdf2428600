/** The smallest parts of the situation file: amounts, days, choices and lists, each with the code of its mistake. */
import * as z from "zod/mini";
import { isDag, isMaand, type FoutCode } from "@/lib/recht";

/** Each schema carries the code of its sentence (`fouten.situatie.<code>`). */
export const as = (code: FoutCode) => ({ error: (): string => code });

export const matching = (pattern: RegExp, code: FoutCode) =>
  z.string(as(code)).check(z.regex(pattern, as(code)));
export const amount = matching(/^\d{1,9}\.\d{2}$/, "bedrag");
export const signedAmount = matching(/^-?\d{1,9}\.\d{2}$/, "bedrag");
export const percentage = matching(/^\d{1,3}(\.\d{1,4})?$/, "percentage").check(
  z.refine((text) => Number(text) <= 100, as("percentage")),
);
/** A week has 168 hours. */
export const hoursPerWeek = matching(/^\d{1,3}(\.\d{1,2})?$/, "uren").check(
  z.refine((text) => Number(text) <= 168, as("teVeelUren")),
);
export const hoursPerMonth = matching(/^\d{1,3}(\.\d{1,2})?$/, "uren");
export const month = z.string(as("maand")).check(z.refine(isMaand, as("maand")));
export const day = z.string(as("dag")).check(z.refine(isDag, as("dag")));
export const flag = z.boolean(as("keuze"));
export const count = (min: number, max: number) =>
  z
    .int(as("geheelGetal"))
    .check(z.minimum(min, as("geheelGetal")), z.maximum(max, as("geheelGetal")));
export const monthNumber = count(1, 12);
export const who = z.enum(["aanvrager", "partner"], as("keuze"));
export const literal = <const T extends string>(value: T) => z.literal(value, as("keuze"));
export const none = <S extends z.ZodMiniType>(schema: S) => z._default(z.nullable(schema), null);
export const list = <S extends z.ZodMiniType>(schema: S) =>
  z._default(z.array(schema, as("ongeldig")), []);

/** Nobody has more; with thousands a phone would compute for minutes. */
export const atMost = <S extends z.ZodMiniType>(schema: S, most: number, code: FoutCode) =>
  z._default(z.array(schema, as("ongeldig")).check(z.maxLength(most, as(code))), []);

export const endAfterStart = z.refine<{ van: string; tot: string | null }>(
  ({ van, tot }) => tot === null || van <= tot,
  { error: () => "eindVoorBegin", path: ["tot"] },
);

export const monthly = <S extends z.ZodMiniType>(value: S) =>
  z._default(z.record(month, value, as("ongeldig")), {});
/** Parts that may be left out as a whole: the part with all its own defaults. */
export const everything = {};
