"use client";

import { useEffect, useRef } from "react";

interface ErrorSummaryProps {
  title: string;
  /** In the order of the fields. */
  errors: readonly { readonly fieldId: string; readonly text: string }[];
  /** A new number moves the focus here again: one for each time the form is handed in. */
  attempt: number;
}

/**
 * What to repair, above the form, with a link to each field. Gets the focus when it appears: as an
 * alert it would be read a second time.
 */
export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: "nearest" });
  }, [attempt]);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-labelledby="foutmelding-titel"
      className="mb-6 rounded-box border-2 border-error bg-error-soft p-4"
    >
      <h2 id="foutmelding-titel" className="mb-2">
        {title}
      </h2>
      <ul className="grid gap-1">
        {errors.map(({ fieldId, text }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              className="font-semibold text-error"
              onClick={(event) => {
                // The address of the page is the step of the journey, so a link inside it only moves the focus.
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
