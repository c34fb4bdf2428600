import type { ReactEventHandler, ReactNode } from "react";
import { Arrow } from "./arrow";
import { classNames } from "./class-names";

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  /** A part of a page behind its own heading, and not more text at a line. */
  part?: boolean;
  /** Shown from the start, where there is room. */
  open?: boolean;
  /** For a text that is only made when somebody opens it. */
  onToggle?: ReactEventHandler<HTMLDetailsElement>;
}

/** More text behind a line that says what it is; works without JavaScript. */
export function Disclosure({
  summary,
  children,
  part = false,
  open = false,
  onToggle,
}: DisclosureProps) {
  return (
    <details
      className={classNames("whk-disclosure", part && "border-t border-line pt-2")}
      open={open}
      onToggle={onToggle}
    >
      <summary>
        <Arrow />
        {part ? <h2>{summary}</h2> : summary}
      </summary>
      <div
        className={part ? "mt-3 grid gap-4" : "mt-1 mb-2 grid gap-3 border-s-4 border-line ps-4"}
      >
        {children}
      </div>
    </details>
  );
}
