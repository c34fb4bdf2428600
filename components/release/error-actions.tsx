"use client";

import { clearAll } from "@/components/site/clear-all";
import { ReloadButton } from "./reload-button";

interface Props {
  readonly startHref: string;
  readonly opnieuw: string | undefined;
  readonly bewaar: string | undefined;
  readonly wis: string | undefined;
}

/** The ways out of a page that broke; they need nothing of that page. */
export function ErrorActions({ startHref, opnieuw, bewaar, wis }: Props) {
  return (
    <p className="flex flex-wrap gap-3">
      <ReloadButton>{opnieuw}</ReloadButton>
      <button
        type="button"
        className="whk-button"
        onClick={() => {
          // Every page loads this part, so what it seldom needs comes later.
          void import("./save-kept").then(({ saveKept }) => {
            saveKept();
          });
        }}
      >
        {bewaar}
      </button>
      <button
        type="button"
        className="whk-button"
        onClick={() => {
          clearAll(startHref);
        }}
      >
        {wis}
      </button>
    </p>
  );
}
