"use client";

import { useEffect } from "react";

/**
 * Keeps the page right under a translation tool of the browser. Such a tool replaces a text by an element of its own
 * (`<font>`), and React goes on with the text that is no longer there: the page breaks at the next change
 * (facebook/react#11538), or, worse here, an old amount stays on the screen. So for a text that was replaced:
 *
 * - taking it away takes its translation away;
 * - putting something before it puts that before its translation;
 * - changing it puts it back in the place of its translation, and the tool translates it again.
 */

/** What stands on the page in the place of a text. */
const translations = new WeakMap<Node, Element>();

/** The child of `parent` that stands for a node: the node itself, what it was wrapped in, or its translation. */
function standsFor(parent: Node, node: Node): Node | null {
  for (let at: Node | null | undefined = node; at; at = at.parentNode)
    if (at.parentNode === parent) return at;
  const translation = translations.get(node);
  return translation?.parentNode === parent ? translation : null;
}

const valueOfText = Object.getOwnPropertyDescriptor(
  typeof Node === "undefined" ? {} : Node.prototype,
  "nodeValue",
);

function follow(text: Node, translation: Element) {
  translations.set(text, translation);
  Object.defineProperty(text, "nodeValue", {
    configurable: true,
    get: () => valueOfText?.get?.call(text) as string | null,
    set: (value: string) => {
      valueOfText?.set?.call(text, value);
      translations.get(text)?.replaceWith(text);
      translations.delete(text);
    },
  });
}

const isTranslation = (node: Node | null | undefined): node is Element =>
  node instanceof Element && node.localName === "font";

function watch(records: readonly MutationRecord[]) {
  for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records)
    for (const removed of removedNodes) {
      if (removed.nodeType !== Node.TEXT_NODE || removed.isConnected) continue;
      const translation = [...addedNodes, previousSibling, nextSibling].find(isTranslation);
      if (translation) follow(removed, translation);
    }
}

function install() {
  // By name: they are called with another `this` below.
  const removeChild = Reflect.get<Node, "removeChild">(Node.prototype, "removeChild");
  const insertBefore = Reflect.get<Node, "insertBefore">(Node.prototype, "insertBefore");
  Node.prototype.removeChild = function <T extends Node>(child: T): T {
    const there = standsFor(this, child);
    if (there) removeChild.call(this, there);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(node: T, before: Node | null): T {
    insertBefore.call(this, node, before && standsFor(this, before));
    return node;
  };
  new MutationObserver(watch).observe(document.documentElement, {
    childList: true,
    subtree: true,
  });
}

let installed = false;

/** Stands in the layout, so that it works on every page. */
export function TranslationGuard() {
  useEffect(() => {
    if (installed) return;
    installed = true;
    install();
  }, []);
  return null;
}
