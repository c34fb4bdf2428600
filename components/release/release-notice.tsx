"use client";

import { useEffect, useState } from "react";
import { followReleases, takeOver } from "./follow-releases";

interface Props {
  /** "Er is een nieuwe versie." */
  readonly message: string;
  /** The text of the button that loads it. */
  readonly action: string;
}

/**
 * Registers the service worker, and says quietly when there is a new release. Stands in every layout.
 * The texts come from the server as props: so no page needs the message catalogue for them.
 */
export function ReleaseNotice({ message, action }: Props) {
  const [waiting, setWaiting] = useState<ServiceWorker>();
  useEffect(() => followReleases(setWaiting), []);
  return (
    // Always there, so that a screen reader announces the text when it appears.
    <div role="status" className="sticky bottom-0 print:hidden">
      {waiting && (
        <div className="flex flex-wrap items-center gap-x-4 border-t border-line bg-info-soft p-4">
          <p>{message}</p>
          <button
            type="button"
            className="whk-button whk-button--text"
            onClick={() => {
              takeOver(waiting);
            }}
          >
            {action}
          </button>
        </div>
      )}
    </div>
  );
}
