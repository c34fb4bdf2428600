"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { localePath, type Locale } from "@/lib/i18n/locales";
import type { Catalogue } from "@/lib/teksten/catalogue";
import { matcherOf, type Matcher } from "@/lib/teksten/match";
import { seekMessage } from "@/lib/teksten/seek";
import { readKept } from "@/lib/teksten/store";
import { dagVanDatum } from "@/lib/notation/datum";
import { huidigVoorbeeld, wisVoorbeeld, zetVoorbeeld } from "@/lib/teksten/voorbeelden";
import { useCatalogue } from "./use-catalogue";

interface Rewriting {
  readonly matcher: Matcher;
  readonly voorstel: string;
}

/** The text nodes of the page itself, without those of the bar of this mode. */
function textNodes(bar: Element | null): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      node.nodeValue?.trim() &&
      parent &&
      !bar?.contains(parent) &&
      !parent.closest("script, style")
    )
      found.push(node as Text);
  }
  return found;
}

/** A sentence on the page: one text, or the texts of an element in which a part is bold. */
interface Spot {
  readonly element: Element;
  /** The texts, together for each element that they stand in. */
  readonly pieces: readonly (readonly Text[])[];
  readonly text: string;
}

function spots(bar: Element | null): Spot[] {
  const nodes = textNodes(bar);
  const alone = nodes.flatMap((node): Spot[] =>
    node.parentElement ? [{ element: node.parentElement, pieces: [[node]], text: node.data }] : [],
  );
  const mixed = new Set(nodes.flatMap((node) => node.parentElement?.parentElement ?? []));
  const together = [...mixed].map((element): Spot => {
    const inside = nodes.filter((node) => element.contains(node));
    const pieces: Text[][] = [];
    for (const node of inside) {
      const last = pieces.at(-1);
      if (last && last[0]?.parentElement === node.parentElement) last.push(node);
      else pieces.push([node]);
    }
    return { element, pieces, text: inside.map(({ data }) => data).join("") };
  });
  // A page of text is no sentence.
  return [...alone, ...together.filter(({ text }) => text.length < 600)];
}

function write(spot: Spot, pieces: readonly string[]): void {
  // A sentence with another number of bold parts stands in its first text as a whole.
  const texts =
    pieces.length === spot.pieces.length
      ? pieces
      : spot.pieces.map((_, index) => (index === 0 ? pieces.join("") : ""));
  spot.pieces.forEach((nodes, index) => {
    nodes.forEach((node, place) => {
      const text = place === 0 ? (texts[index] ?? "") : "";
      if (node.data !== text) node.data = text;
    });
  });
}

/**
 * Replaces sentences on the page by those of the reviewer, and again whenever React writes the page anew.
 * Only the text of existing text nodes changes, so React keeps finding its own nodes.
 */
function keepRewriting(rewritings: readonly Rewriting[], bar: () => Element | null): () => void {
  const apply = () => {
    for (const spot of spots(bar())) {
      for (const { matcher, voorstel } of rewritings) {
        const pieces = matcher.replacePieces(spot.text, voorstel);
        if (pieces !== null && pieces.join("") !== spot.text) {
          write(
            spot,
            pieces.filter((piece, index) => piece !== "" || index > 0),
          );
          break;
        }
      }
    }
  };
  apply();
  const observer = new MutationObserver(() => {
    observer.disconnect();
    apply();
    watch();
  });
  const watch = () => {
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  };
  watch();
  return () => {
    observer.disconnect();
  };
}

/** Opens what is closed around a text, brings it into view and puts a line around it. */
function show(element: Element): void {
  for (let at = element.closest("details"); at; at = at.parentElement?.closest("details") ?? null)
    at.open = true;
  if (!(element instanceof HTMLElement)) return;
  element.style.outline = "3px solid var(--whk-accent-color)";
  element.style.outlineOffset = "4px";
  element.scrollIntoView({ block: "center" });
}

/** The texts of the bar come with the catalogue, so that no page carries them for nothing. */
function textsOf({ berichten }: Catalogue): (name: string) => string {
  return (name) => berichten.find(({ key }) => key === `teksten.balk.${name}`)?.text ?? "";
}

export default function TekstenInBeeld({ sleutel, taal }: { sleutel: string; taal: Locale }) {
  const catalogue = useCatalogue(taal);
  const [gevonden, setGevonden] = useState(false);

  useEffect(() => {
    if (catalogue === null || catalogue === "fout") return;
    const bar = () => document.getElementById("teksten-balk");
    const { remarks } = readKept(taal);
    const rewritings = [...remarks.values()].flatMap(({ tekst, voorstel }) =>
      voorstel ? [{ matcher: matcherOf(tekst), voorstel }] : [],
    );
    const stop = keepRewriting(rewritings, bar);

    // The sentence may come later: when a part of the page has loaded, or when the reviewer goes on.
    const bericht = catalogue.berichten.find(({ key }) => key === sleutel)?.text ?? "";
    const wanted = [bericht, remarks.get(sleutel)?.voorstel ?? bericht].map(matcherOf);
    const look = () => {
      const spot = spots(bar()).find(({ text }) => wanted.some(({ matches }) => matches(text)));
      if (!spot) return;
      show(spot.element);
      setGevonden(true);
      observer.disconnect();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    look();
    return () => {
      stop();
      observer.disconnect();
    };
  }, [catalogue, sleutel, taal]);

  if (catalogue === null || catalogue === "fout") return null;
  const t = textsOf(catalogue);
  const sample = huidigVoorbeeld();
  return (
    <aside
      id="teksten-balk"
      aria-label={t("label")}
      className="sticky bottom-0 border-t border-line bg-surface p-4 print:hidden"
    >
      <div className="mx-auto flex max-w-wide flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <p role="status">
          {gevonden ? t("gevonden") : t("nietGevonden")} {sample === null ? null : t("voorbeeld")}
        </p>
        <div className="flex flex-wrap items-center gap-x-6">
          <a
            href={`${process.env.BASE_PATH ?? ""}${localePath(taal, "/teksten/")}`}
            className="inline-flex min-h-11 items-center"
          >
            {t("terug")}
          </a>
          {sample === null || gevonden ? null : (
            <Button
              variant="text"
              onClick={() => {
                zetVoorbeeld(window.location.pathname, sample + 1, dagVanDatum(new Date()));
                window.location.reload();
              }}
            >
              {t("anderVoorbeeld")}
            </Button>
          )}
          <Button
            variant="text"
            onClick={() => {
              seekMessage(null);
              wisVoorbeeld();
              window.location.reload();
            }}
          >
            {t("stop")}
          </Button>
        </div>
      </div>
    </aside>
  );
}
