"use client";

import { useSyncExternalStore } from "react";
import { listOf } from "@/components/ui/list-of";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { legeAntwoorden } from "@/lib/invoer/antwoorden-vorm";
import { bewaarplaats } from "@/lib/invoer/bewaarplaats";
import { waardeOp, zetOp, type Pad } from "@/lib/invoer/pad";

const onServer = legeAntwoorden("2026-01-01");
const subscribe = (listener: () => void) => bewaarplaats().abonneer(listener);

/** The answers of this tab as they are now. */
export const currentAnswers = (): Antwoorden => bewaarplaats().lees().antwoorden;

/** Changes the answers of this tab. */
export function change(verandering: (antwoorden: Antwoorden) => Antwoorden): void {
  bewaarplaats().wijzig(verandering);
}

/** Changes the answer at one place. */
export function setAt(pad: Pad, waarde: unknown): void {
  change((antwoorden) => zetOp(antwoorden, pad, waarde));
}

/** One part of the answers. Only a change of that part draws the component again, so typing stays quick. */
export function useAnswer<T>(select: (antwoorden: Antwoorden) => T): T {
  return useSyncExternalStore(
    subscribe,
    () => select(bewaarplaats().lees().antwoorden),
    () => select(onServer),
  );
}

/** A list in the answers: how many there are, and how one comes or goes. Only another number draws it again. */
export function useListAt(pad: Pad) {
  const length = useAnswer((antwoorden) => {
    const list = waardeOp(antwoorden, pad);
    return Array.isArray(list) ? list.length : 0;
  });
  const list = listOf(
    () => waardeOp(currentAnswers(), pad) as readonly unknown[],
    (after) => {
      setAt(pad, after);
    },
  );
  return { length, ...list };
}

/** The answer at one place. */
export function useAnswerAt(pad: Pad): unknown {
  return useAnswer((antwoorden) => waardeOp(antwoorden, pad));
}
