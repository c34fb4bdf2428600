/**
 * Which sentence a reviewer is looking for in the real screens; as long as there is one, the wording mode is on.
 * Apart from the store of remarks, because every page asks this and none should load the rest.
 */
import { ownKey } from "../invoer/sleutel";

const key = ownKey("teksten.plek");

/** The key of the message that the reviewer looks for, or null when the mode is off. */
export function soughtMessage(): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Turns the mode on for a message, or off with null. */
export function seekMessage(message: string | null): void {
  try {
    if (message === null) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, message);
  } catch {
    // Without storage the page opens as it always does.
  }
}

/** While sample answers stand in this tab: which sample it is. */
export const sampleKey = ownKey("teksten.voorbeeld");
