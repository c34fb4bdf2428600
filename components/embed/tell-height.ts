/** The names of the two messages; public/insluiten.js speaks the other half. */
const heightIs = "wat-houd-ik-over:hoogte";
const howHigh = "wat-houd-ik-over:vraag";

/** The link that was clicked, when it leads to another site. */
function linkElsewhere(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  return link && link.href !== "" && link.origin !== window.location.origin ? link : null;
}

/**
 * Tells the page around the iframe how high this page is, from now on. The height is the only thing that is told, and
 * it says nothing about the answers beyond how long the page is. Therefore anybody may hear it, and nothing that the
 * page around us says is used: its question only makes us say the height again.
 */
export function tellHeight(): void {
  const page = document.documentElement;
  // See app/globals.css: the page is then as high as its content, not as its window.
  page.dataset.ingesloten = "";
  let last = 0;
  const tell = () => {
    const hoogte = Math.ceil(page.getBoundingClientRect().height);
    if (hoogte === last) return;
    last = hoogte;
    // The page around us may be of any municipality: frame-ancestors of the server decides which.
    window.parent.postMessage({ soort: heightIs, hoogte }, "*");
  };
  window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || data !== howHigh) return;
    last = 0;
    tell();
  });
  // Other sites refuse to stand in this frame, so a link to one opens beside it.
  document.addEventListener(
    "click",
    (event) => {
      const link = linkElsewhere(event);
      if (link) link.target = "_blank";
    },
    { capture: true },
  );
  new ResizeObserver(tell).observe(page);
}
