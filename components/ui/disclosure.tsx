import type { ReactEventHandler, ReactNode } from "react";

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  /** For a text that is only made when somebody opens it. */
  onToggle?: ReactEventHandler<HTMLDetailsElement>;
}

/** More text behind a line that says what it is; works without JavaScript. */
export function Disclosure({ summary, children, onToggle }: DisclosureProps) {
  return (
    <details className="whk-disclosure" onToggle={onToggle}>
      <summary>
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          className="size-3 rtl:-scale-x-100"
          fill="currentColor"
        >
          <path d="M3 0 10 6 3 12z" />
        </svg>
        {summary}
      </summary>
      <div className="mt-1 mb-2 grid gap-3 border-s-4 border-line ps-4">{children}</div>
    </details>
  );
}
