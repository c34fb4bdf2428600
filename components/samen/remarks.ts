"use client";

import { createContext, useContext } from "react";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import type { Aanname, InvoerFout } from "@/lib/invoer/naar-zaak";

/** What there is to say about a field: something is missing or cannot be used, or something was assumed. */
export interface Remarks {
  /** The answers that were looked at; null before the first look. */
  readonly of: Antwoorden | null;
  /** By place in the answers. */
  readonly fouten: ReadonlyMap<string, InvoerFout["code"]>;
  readonly aannames: ReadonlyMap<string, Aanname>;
}

export const noRemarks: Remarks = { of: null, fouten: new Map(), aannames: new Map() };

export const RemarksContext = createContext<Remarks>(noRemarks);

export const useRemarks = (): Remarks => useContext(RemarksContext);
