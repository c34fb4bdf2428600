import type { ReactNode } from "react";

/** Something to know, apart from the text around it. */
export function Notice({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="rounded-box border-s-4 border-accent bg-info-soft p-4">
      {title ? <p className="mb-1 font-semibold">{title}</p> : null}
      {children}
    </div>
  );
}
