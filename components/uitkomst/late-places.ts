"use client";

import { latePart, type LatePart } from "@/components/site/late";
import type { Place } from "./places";
import type { PlaceProps } from "./place-props";

/** Each place with its own part and its messages, which come when somebody goes there or when the answer is at rest. */
export const latePlaces: Readonly<Record<Place, LatePart<PlaceProps>>> = {
  maanden: latePart("maanden", async () => (await import("./place-months")).default),
  "wat-nu": latePart("wat-nu", async () => (await import("./place-tasks")).default),
  "wat-als": latePart("wat-als", async () => (await import("./place-what-if")).default),
  toeslagen: latePart("toeslagen", async () => (await import("./place-allowances")).default),
  specificatie: latePart("specificatie", async () => (await import("./place-statement")).default),
  bewaren: latePart("bewaren", async () => (await import("./place-keep")).default),
  voorbehoud: latePart("voorbehoud", async () => (await import("./place-reservations")).default),
};
