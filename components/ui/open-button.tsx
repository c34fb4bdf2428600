import type { ReactNode } from "react";

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
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          className={`size-3 text-link ${open ? "rotate-90" : ""}`}
          fill="currentColor"
        >
          <path d="M3 0 10 6 3 12z" />
        </svg>
      </span>
    </button>
  );
}
