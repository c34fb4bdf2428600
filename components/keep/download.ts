export interface Downloaded {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

let latest: Downloaded | null = null;
const listeners = new Set<() => void>();

/** What was handed over last in this tab; null before that. For useSyncExternalStore. */
export const lastDownload = {
  get: (): Downloaded | null => latest,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/**
 * Hands a text to the person as a file. It is made in the browser and goes nowhere else.
 * Nobody tells whether it arrived: a browser inside another app may drop it (components/keep/other-way.tsx).
 */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some phones read the file after the click has ended.
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  latest = { name, type, text };
  for (const listener of listeners) listener();
}
