import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { ErrorText } from "./error-text";

interface FieldProps extends Omit<ComponentProps<"input">, "id"> {
  id: string;
  /** The label, or the id of the heading that asks for it. */
  label?: ReactNode;
  labelledBy?: string;
  /** One short sentence under the label. */
  hint?: ReactNode;
  /** What to do, when the value cannot be used. */
  error?: string | undefined;
  /** Stands before the value, inside the row: "€". */
  prefix?: string;
  /** Stands behind the value: "uur". */
  suffix?: string;
  /** Width in characters of what is usually typed. */
  size?: number;
}

/** A text field with its label, hint and error. Numbers are text too: the keyboard follows `inputMode`. */
export function Field({
  id,
  label,
  labelledBy,
  hint,
  error,
  prefix,
  suffix,
  size,
  className,
  ...input
}: FieldProps) {
  const hintId = hint ? `${id}-uitleg` : undefined;
  const errorId = error ? `${id}-fout` : undefined;
  return (
    <div className={className}>
      {label ? (
        <label htmlFor={id} className="mb-1 block font-semibold">
          {label}
        </label>
      ) : null}
      {hint ? (
        <p id={hintId} className="mb-2 text-subtle">
          {hint}
        </p>
      ) : null}
      {error ? <ErrorText id={errorId}>{error}</ErrorText> : null}
      <div className="flex items-center gap-3">
        {prefix ? <span aria-hidden="true">{prefix}</span> : null}
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-labelledby={labelledBy}
          aria-invalid={error ? true : undefined}
          aria-describedby={[hintId, errorId].filter(Boolean).join(" ") || undefined}
          className={classNames("whk-input", size ? widths[size] : undefined)}
          {...input}
        />
        {suffix ? <span aria-hidden="true">{suffix}</span> : null}
      </div>
    </div>
  );
}

/** Field widths that hint at how much is expected; whole class names, so that Tailwind finds them. */
const widths: Record<number, string> = {
  2: "max-w-18",
  4: "max-w-24",
  6: "max-w-32",
  10: "max-w-44",
};
