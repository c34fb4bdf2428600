import type { ReactNode } from "react";

interface FoldedProps {
  readonly title: string;
  /** Shown from the start, where there is room. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of a page behind its own heading. */
export function Folded({ title, open = false, children }: FoldedProps) {
  return (
    <details className="whk-disclosure border-t border-line pt-2" open={open}>
      <summary>
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          className="size-3 rtl:-scale-x-100"
          fill="currentColor"
        >
          <path d="M3 0 10 6 3 12z" />
        </svg>
        <h2>{title}</h2>
      </summary>
      <div className="mt-3 grid gap-4">{children}</div>
    </details>
  );
}
