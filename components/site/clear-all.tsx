"use client";

import { useSyncExternalStore } from "react";
import { sleutel } from "@/lib/invoer/sleutel";

/** True when this tab keeps answers. Where the browser does not let us look, there may be some on the page. */
function hasKept(): boolean {
  try {
    return window.sessionStorage.getItem(sleutel) !== null;
  } catch {
    return true;
  }
}

function subscribe(changed: () => void): () => void {
  // The store of the answers tells of every change by this name.
  for (const name of [sleutel, "pageshow"]) window.addEventListener(name, changed);
  return () => {
    for (const name of [sleutel, "pageshow"]) window.removeEventListener(name, changed);
  };
}

/** Throws all answers of this tab away and goes to the start page. */
export function clearAll(startHref: string): void {
  try {
    window.sessionStorage.removeItem(sleutel);
  } catch {
    // Nothing was kept.
  }
  // What is in memory goes too: the store listens to this.
  window.dispatchEvent(new Event(`${sleutel}.wis`));
  // A full load: nothing of the answers stays, and no address of a question comes in between.
  window.location.assign(startHref);
}

interface Props {
  readonly startHref: string;
  readonly text: string;
  readonly action: string;
}

/** At the bottom of every page, for as long as this tab keeps answers. Its texts come from the server. */
export function ClearAll({ startHref, text, action }: Props) {
  return useSyncExternalStore(subscribe, hasKept, () => false) ? (
    <p className="flex flex-wrap items-center gap-x-4">
      {text}
      <button
        type="button"
        className="whk-button whk-button--text"
        onClick={() => {
          clearAll(startHref);
        }}
      >
        {action}
      </button>
    </p>
  ) : null;
}
