import type { ChangeEvent, ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { ErrorText } from "./error-text";

/** What a text field and a list to choose from have in common, so that a form can hand over either. */
interface Control extends Pick<ComponentProps<"input">, "inputMode" | "name"> {
  type?: "text" | "url";
  value?: string;
  ref?: (element: HTMLInputElement | HTMLSelectElement | null) => void;
  onChange?: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => void;
  onBlur?: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => void;
}

interface FieldProps extends Control {
  id: string;
  /** The label, or the id of the heading that asks for it. */
  label?: ReactNode;
  labelledBy?: string;
  /** One short sentence under the label. */
  hint?: ReactNode;
  /** What to do, when the value cannot be used. */
  error?: string | undefined;
  /** What is assumed as long as nothing is filled in. */
  note?: string | undefined;
  /** In a form that answers while somebody types: all of this stands under the field, so that nothing moves away from a click. */
  under?: boolean;
  /** Stands before the value, inside the row: "€". */
  prefix?: string;
  /** Stands behind the value: "uur". */
  suffix?: string;
  /** Width in characters of what is usually typed. */
  size?: keyof typeof widths;
  /** Makes it a list to choose one of these from; the first is "" where nothing has to be chosen. */
  options?: readonly { readonly value: string; readonly label: ReactNode }[];
  className?: string;
}

/** A field with its label, hint and error. Numbers are text too: the keyboard follows `inputMode`. */
export function Field({
  id,
  label,
  labelledBy,
  hint,
  error,
  note,
  under = false,
  prefix,
  suffix,
  size,
  options,
  className,
  ...control
}: FieldProps) {
  const described = [hint && "uitleg", error ? "fout" : note && "aanname"].filter(Boolean);
  const small = under ? "mt-1 text-base text-subtle" : "mb-2 text-subtle";
  const about = (
    <>
      {hint ? (
        <p id={`${id}-uitleg`} className={small}>
          {hint}
        </p>
      ) : null}
      {error ? <ErrorText id={`${id}-fout`}>{error}</ErrorText> : null}
      {note && !error ? (
        <p id={`${id}-aanname`} className={small}>
          {note}
        </p>
      ) : null}
    </>
  );
  const all = {
    id,
    "aria-labelledby": labelledBy,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": described.map((part) => `${id}-${String(part)}`).join(" ") || undefined,
    className: classNames("whk-input", size ? widths[size] : undefined),
    ...control,
  };
  return (
    <div className={className}>
      {label ? (
        <label htmlFor={id} className="relative mb-1 block font-semibold">
          {label}
        </label>
      ) : null}
      {under ? null : about}
      {options ? (
        <select {...all}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <div className="flex items-center gap-3">
          {prefix ? <span aria-hidden="true">{prefix}</span> : null}
          <input type="text" autoComplete="off" spellCheck={false} {...all} />
          {suffix ? (
            <span aria-hidden="true" className="shrink-0">
              {suffix}
            </span>
          ) : null}
        </div>
      )}
      {under ? about : null}
    </div>
  );
}

/** Field widths that hint at how much is expected; whole class names, so that Tailwind finds them. */
const widths = {
  2: "max-w-18",
  4: "max-w-24",
  6: "max-w-32",
  10: "max-w-44",
  20: "max-w-72",
} as const;
