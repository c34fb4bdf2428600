import type { ReactNode } from "react";
import { ErrorText } from "./error-text";

export interface FieldGroupProps {
  id: string;
  /** The question of the group, or the id of the heading that asks it. */
  legend?: ReactNode;
  labelledBy?: string;
  hint?: ReactNode;
  error?: string | undefined;
}

/** Controls that answer one question together, with what belongs to all of them. */
export function FieldGroup({
  id,
  legend,
  labelledBy,
  hint,
  error,
  role,
  children,
}: FieldGroupProps & { role?: "radiogroup" | undefined; children: ReactNode }) {
  const hintId = hint ? `${id}-uitleg` : undefined;
  const errorId = error ? `${id}-fout` : undefined;
  return (
    <fieldset
      role={role}
      aria-labelledby={labelledBy}
      aria-describedby={[hintId, errorId].filter(Boolean).join(" ") || undefined}
    >
      {legend ? <legend className="mb-2 font-semibold">{legend}</legend> : null}
      {hint ? (
        <p id={hintId} className="mb-3 text-subtle">
          {hint}
        </p>
      ) : null}
      {error ? <ErrorText id={errorId}>{error}</ErrorText> : null}
      {children}
    </fieldset>
  );
}
