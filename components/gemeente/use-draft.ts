"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import {
  isEmptyDraft,
  leegConcept,
  readDraft,
  type Concept,
  type DraftField,
} from "@/lib/gemeente/draft";
import { ownKey } from "@/lib/invoer/sleutel";
import { same } from "@/lib/same";

const key = ownKey("gemeente.1");

interface Asking {
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** The draft of this tab: it survives a refresh. What it cannot read of what was kept is named in `lost`. */
export function useDraft(vandaag: string) {
  const [concept, setConcept] = useState<Concept>(() => leegConcept(vandaag));
  const [lost, setLost] = useState<readonly DraftField[]>([]);
  const [asking, setAsking] = useState<Asking | null>(null);
  /** The draft as it stands in a file: throwing it away loses nothing. */
  const inFile = useRef<Concept | null>(null);

  useEffect(() => {
    try {
      const kept = window.sessionStorage.getItem(key);
      if (!kept) return;
      const read = readDraft(kept, vandaag);
      // oxlint-disable-next-line react/set-state-in-effect -- storage exists in the browser only
      setConcept(read.concept);
      setLost(read.lost);
    } catch {
      // The browser keeps nothing: start empty.
    }
  }, [vandaag]);

  const change = useCallback((next: (before: Concept) => Concept) => {
    setConcept((before) => {
      const after = next(before);
      try {
        window.sessionStorage.setItem(key, JSON.stringify(after));
      } catch {
        // The file can still be downloaded.
      }
      return after;
    });
  }, []);

  /** Puts another draft in the place of this one; asks first when that loses something. */
  function replace(next: Concept, done: () => void) {
    const onReplace = () => {
      setAsking(null);
      setLost([]);
      inFile.current = next;
      change(() => next);
      done();
    };
    if (isEmptyDraft(concept) || same(concept, inFile.current)) onReplace();
    else
      setAsking({
        onReplace,
        onKeep: () => {
          setAsking(null);
        },
      });
  }

  return {
    concept,
    change,
    lost,
    replace,
    asking,
    /** Says that the draft as it is now stands in a file. */
    saved: () => {
      inFile.current = concept;
    },
  };
}
