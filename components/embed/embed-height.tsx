"use client";

import { useEffect } from "react";

/** The name of the message to the page around us; public/insluiten.js listens to it. */
const message = "wat-houd-ik-over:hoogte";

/**
 * Inside an iframe: tells the page around it how high this page is, so that there is one scroll bar. The height is the
 * only thing that is told, and it says nothing about the answers beyond how long the page is.
 */
export function EmbedHeight() {
  useEffect(() => {
    if (window.parent === window) return;
    let last = 0;
    const tell = () => {
      // The body fills the window, so its own height would never shrink again: its parts are measured.
      const bottom = Math.max(
        0,
        ...[...document.body.children].map((part) => part.getBoundingClientRect().bottom),
      );
      const hoogte = Math.ceil(bottom + window.scrollY);
      if (hoogte === last) return;
      last = hoogte;
      // The page around us may be of any municipality: frame-ancestors of the server decides which.
      window.parent.postMessage({ soort: message, hoogte }, "*");
    };
    document.documentElement.dataset.ingesloten = "";
    const observer = new ResizeObserver(tell);
    for (const part of document.body.children) observer.observe(part);
    tell();
    return () => {
      observer.disconnect();
    };
  }, []);
  return null;
}
