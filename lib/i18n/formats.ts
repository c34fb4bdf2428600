import type { Formats } from "next-intl";

/** Named formats for messages: `{bedrag, number, euro}`. An unknown name would print a bare number. */
export const formats = {
  number: {
    euro: { style: "currency", currency: "EUR" },
    heleEuro: { style: "currency", currency: "EUR", maximumFractionDigits: 0 },
    uren: { maximumFractionDigits: 1 },
  },
  dateTime: {
    dag: { day: "numeric", month: "long", year: "numeric" },
    maand: { month: "long", year: "numeric" },
    maandKort: { month: "short" },
  },
} satisfies Formats;
