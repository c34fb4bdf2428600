import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { ErrorText } from "./error-text";

interface SelectFieldProps extends Omit<ComponentProps<"select">, "id"> {
  id: string;
  label: ReactNode;
  /** The first, empty option: "Kies een maand". */
  placeholder: string;
  options: readonly { readonly value: string; readonly label: string }[];
  error?: string | undefined;
}

/** A list to choose one value from, with nothing chosen at first. */
export function SelectField({
  id,
  label,
  placeholder,
  options,
  error,
  className,
  ...select
}: SelectFieldProps) {
  const errorId = error ? `${id}-fout` : undefined;
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      {error ? <ErrorText id={errorId}>{error}</ErrorText> : null}
      <select
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={errorId}
        className={classNames("whk-input max-w-72")}
        {...select}
      >
        <option value="">{placeholder}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
