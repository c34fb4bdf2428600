/*
 * For the page of a municipality that shows Wat houd ik over? in an iframe: gives the iframe the height of its content.
 *
 *   <iframe src="https://…/" data-wat-houd-ik-over title="Wat houd ik over?" width="100%" height="900"></iframe>
 *   <script src="https://…/insluiten.js" defer></script>
 *
 * It listens to nothing but a height, from the iframe itself and from the site that the iframe was made for. It stores
 * nothing and asks the network for nothing. See docs/beheer.md.
 */
(() => {
  const frames = () => document.querySelectorAll("iframe[data-wat-houd-ik-over]");

  addEventListener("message", ({ data, origin, source }) => {
    if (data?.soort !== "wat-houd-ik-over:hoogte") return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source || new URL(frame.src).origin !== origin) continue;
      const height = Number(data.hoogte);
      if (!(height > 0 && height < 100000)) continue;
      const border =
        getComputedStyle(frame).boxSizing === "border-box"
          ? frame.offsetHeight - frame.clientHeight
          : 0;
      frame.style.height = `${height + border}px`;
    }
  });

  // An iframe that was ready before this script has told its height to nobody.
  for (const frame of frames()) frame.contentWindow?.postMessage("wat-houd-ik-over:vraag", "*");
})();
