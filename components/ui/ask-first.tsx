"use client";

import { useEffect, useId, useRef, type ReactNode } from "react";

/** A question before something is thrown away. Gets the focus, so that nobody misses it. */
export function AskFirst({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-labelledby={id}
      className="mt-4 grid gap-3 rounded-box border-2 border-accent p-4"
    >
      <h3 id={id}>{title}</h3>
      {children}
    </div>
  );
}
