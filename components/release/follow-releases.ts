/** Between two looks for a new release while a tab stays open: phones keep tabs for weeks. */
const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** A first visit has nothing older to replace: the worker fetches the whole site, so the page itself goes first. */
const afterThePage = () =>
  new Promise<void>((resolve) => {
    const soon = () => {
      setTimeout(resolve, 1000);
    };
    if (document.readyState === "complete") soon();
    else window.addEventListener("load", soon, { once: true });
  });

/**
 * Registers the service worker and watches for new releases.
 *
 * A release that was already waiting when the page was loaded takes over at once, with one reload: nobody has
 * typed anything yet. One that arrives later is handed to `onNewRelease`, so that the person decides.
 *
 * @returns a function that stops watching
 */
export function followReleases(onNewRelease: (waiting: ServiceWorker) => void): () => void {
  // Undefined outside https and localhost, and switched off in some private windows.
  const container = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (!container || process.env.NODE_ENV !== "production") return () => undefined;

  const stop = new AbortController();
  let lastLook = Date.now();

  const start = async () => {
    if (!container.controller) await afterThePage();
    if (stop.signal.aborted) return;
    const registration = await container.register(`${process.env.BASE_PATH ?? ""}/sw.js`, {
      updateViaCache: "none",
    });
    if (stop.signal.aborted) return;
    if (registration.waiting && registration.active && container.controller) {
      takeOver(registration.waiting);
      return;
    }
    const watch = (worker: ServiceWorker | null) => {
      worker?.addEventListener(
        "statechange",
        () => {
          // Without an older one this is the first visit. A page can have the worker of a copy above this one.
          if (worker.state === "installed" && registration.active && container.controller)
            onNewRelease(worker);
        },
        { signal: stop.signal },
      );
    };
    watch(registration.installing);
    registration.addEventListener(
      "updatefound",
      () => {
        watch(registration.installing);
      },
      { signal: stop.signal },
    );
    document.addEventListener(
      "visibilitychange",
      () => {
        if (document.visibilityState !== "visible" || Date.now() - lastLook < dayInMilliseconds)
          return;
        lastLook = Date.now();
        // Without a network the look fails; the next day brings another.
        registration.update().catch(() => undefined);
      },
      { signal: stop.signal },
    );
  };
  // A browser that forbids storage forbids service workers: then the site works, but not offline.
  start().catch(() => undefined);

  return () => {
    stop.abort();
  };
}

/** Lets the waiting release take over, and loads the page again as soon as it has. */
export function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener(
    "controllerchange",
    () => {
      window.location.reload();
    },
    { once: true },
  );
  waiting.postMessage("takeOver");
}
