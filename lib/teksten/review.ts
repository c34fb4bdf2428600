/**
 * A review file: what somebody thinks of the sentences of the app, and what they would say instead.
 * It is made on the reviewer's own device, and comes to us only when they send it.
 */
import * as z from "zod/mini";
import { locales } from "../i18n/locales";

/** "snap ik" or "snap ik niet". */
export const judgements = ["snap", "snapNiet"] as const;
export type Judgement = (typeof judgements)[number];

const remark = z.strictObject({
  /** Key of the message in the catalogue, "vragen.uren.titel". */
  sleutel: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The message as the reviewer read it. */
  tekst: z.string().check(z.maxLength(4000)),
  oordeel: z.nullable(z.enum(judgements)),
  /** The message as the reviewer would say it, with the same values; null without a proposal. */
  voorstel: z.nullable(z.string().check(z.maxLength(4000))),
});

const reviewFile = z.strictObject({
  soort: z.literal("wat-houd-ik-over-teksten"),
  versie: z.literal(1),
  taal: z.enum(locales),
  opmerkingen: z.array(remark).check(z.maxLength(5000)),
});

export type Remark = z.infer<typeof remark>;
export type ReviewFile = z.infer<typeof reviewFile>;

/** Why a review file cannot be read, by message key under teksten.fout. */
export type ReviewFout = "geenJson" | "anderBestand" | "nieuwereVersie" | "dubbel";

export type ReadReview =
  | { readonly soort: "gelezen"; readonly review: ReviewFile }
  | { readonly soort: "fout"; readonly fout: ReviewFout };

/** Reads a review file. Never throws: whatever the text is, the answer is a review or a reason. */
export function readReview(text: string): ReadReview {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { soort: "fout", fout: "geenJson" };
  }
  const result = reviewFile.safeParse(value);
  if (!result.success) {
    const version = (value as { versie?: unknown } | null)?.versie;
    const newer = typeof version === "number" && version > 1;
    return { soort: "fout", fout: newer ? "nieuwereVersie" : "anderBestand" };
  }
  const keys = result.data.opmerkingen.map(({ sleutel }) => sleutel);
  if (new Set(keys).size !== keys.length) return { soort: "fout", fout: "dubbel" };
  return { soort: "gelezen", review: result.data };
}

/** A review file as text, to save. */
export function writeReview(taal: ReviewFile["taal"], opmerkingen: readonly Remark[]): string {
  const review: ReviewFile = {
    soort: "wat-houd-ik-over-teksten",
    versie: 1,
    taal,
    opmerkingen: [...opmerkingen],
  };
  return `${JSON.stringify(review, null, 2)}\n`;
}
