/*
 * For the page of a municipality that shows Wat houd ik over? in an iframe: gives the iframe the height of its content.
 * <iframe src="https://…/" data-wat-houd-ik-over title="Wat houd ik over?"></iframe>
 * <script src="https://…/insluiten.js" defer></script>
 */
addEventListener("message", (event) => {
  if (event.data?.soort !== "wat-houd-ik-over:hoogte") return;
  for (const frame of document.querySelectorAll("iframe[data-wat-houd-ik-over]")) {
    if (frame.contentWindow !== event.source) continue;
    const height = Number(event.data.hoogte);
    if (height > 0 && height < 100000) frame.style.height = `${height}px`;
  }
});
