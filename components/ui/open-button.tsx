import type { ReactNode } from "react";
import { Arrow } from "./arrow";

interface OpenButtonProps {
  /** Of what it opens. */
  readonly id: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly amount: ReactNode;
  readonly children: ReactNode;
}

/** A name and an amount over the whole width; pressing them shows what is behind the amount. */
export function OpenButton({ id, open, onOpen, amount, children }: OpenButtonProps) {
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      onClick={() => {
        onOpen(!open);
      }}
      className="flex min-h-11 w-full flex-wrap items-center justify-between gap-x-3 py-1 text-start"
    >
      {children}
      <span className="ms-auto inline-flex items-center gap-2 text-end">
        {amount}
        <Arrow className={open ? "rotate-90 text-link" : "text-link"} />
      </span>
    </button>
  );
}
