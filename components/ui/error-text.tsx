import type { ReactNode } from "react";

/** What to do about a value that cannot be used, next to that value. */
export function ErrorText({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <p id={id} className="mb-2 flex gap-2 font-semibold text-error">
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        className="mt-1 size-5 flex-none"
        fill="currentColor"
      >
        <path d="M10 1.5 19 18H1zM9 7v5.5h2V7zm0 7v2h2v-2z" fillRule="evenodd" />
      </svg>
      {children}
    </p>
  );
}
