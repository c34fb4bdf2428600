"use client";

import type { ReactNode } from "react";
import { gaNaar, hrefVan, type Adres } from "./use-address";

/** A link to another question of the journey. */
export function StapLink({
  adres,
  onGo,
  className,
  children,
}: {
  adres: Adres;
  /** Before the other question appears. */
  onGo?: () => void;
  className?: string;
  children: ReactNode;
}) {
  return (
    <a
      href={hrefVan(adres)}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onGo?.();
        gaNaar(adres);
      }}
    >
      {children}
    </a>
  );
}
