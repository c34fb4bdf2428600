/**
 * The remarks of a reviewer, on their own device: in this tab, or on the device when they ask for that.
 * Nothing is sent. Where the browser forbids storage, remarks last until the page closes.
 */
import type { Locale } from "../i18n/locales";
import { ownKey } from "../invoer/sleutel";
import { readReview, writeReview, type Remark } from "./review";

export interface Kept {
  readonly remarks: ReadonlyMap<string, Remark>;
  /** True when the reviewer asked to keep the remarks on the device. */
  readonly onDevice: boolean;
}

const empty: Kept = { remarks: new Map(), onDevice: false };

function storage(kind: "localStorage" | "sessionStorage"): Storage | null {
  try {
    return window[kind];
  } catch {
    return null;
  }
}

function readFrom(
  kind: "localStorage" | "sessionStorage",
  taal: Locale,
): Map<string, Remark> | null {
  try {
    const text = storage(kind)?.getItem(ownKey(`teksten.${taal}`));
    if (!text) return null;
    const read = readReview(text);
    if (read.soort === "fout") return null;
    return new Map(read.review.opmerkingen.map((remark) => [remark.sleutel, remark]));
  } catch {
    return null;
  }
}

const listeners = new Set<() => void>();
const kept = new Map<Locale, Kept>();

/** What is kept for a language; the same object until it changes. */
export function readKept(taal: Locale): Kept {
  let found = kept.get(taal);
  if (!found) {
    const device = readFrom("localStorage", taal);
    found = {
      remarks: device ?? readFrom("sessionStorage", taal) ?? new Map<string, Remark>(),
      onDevice: device !== null,
    };
    kept.set(taal, found);
  }
  return found;
}

export function readKeptOnServer(): Kept {
  return empty;
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function put(taal: Locale, { remarks, onDevice }: Kept): void {
  kept.set(taal, { remarks, onDevice });
  const key = ownKey(`teksten.${taal}`);
  try {
    storage("localStorage")?.removeItem(key);
    storage("sessionStorage")?.removeItem(key);
    if (remarks.size > 0 || onDevice)
      storage(onDevice ? "localStorage" : "sessionStorage")?.setItem(
        key,
        writeReview(taal, [...remarks.values()]),
      );
  } catch {
    // Full or forbidden: the remarks stay in this page, and can still be downloaded.
  }
  for (const listener of listeners) listener();
}

/** Adds or replaces a remark; one without judgement and proposal is taken away. */
export function setRemark(taal: Locale, remark: Remark): void {
  const now = readKept(taal);
  const remarks = new Map(now.remarks);
  if (remark.oordeel === null && remark.voorstel === null) remarks.delete(remark.sleutel);
  else remarks.set(remark.sleutel, remark);
  put(taal, { ...now, remarks });
}

/** Adds the remarks of a file to those that are here; the file wins. */
export function addRemarks(taal: Locale, added: readonly Remark[]): void {
  const now = readKept(taal);
  const remarks = new Map([...now.remarks, ...added.map((r) => [r.sleutel, r] as const)]);
  put(taal, { ...now, remarks });
}

/** Keeps the remarks on the device from now on, or no longer. */
export function setOnDevice(taal: Locale, onDevice: boolean): void {
  put(taal, { ...readKept(taal), onDevice });
}

/** Throws all remarks of a language away, on the device as well. */
export function clearRemarks(taal: Locale): void {
  put(taal, { remarks: new Map(), onDevice: false });
}
