import type { ComponentProps, ReactNode } from "react";
import { ErrorText } from "./error-text";

type Part = "dag" | "maand" | "jaar";

/** How browsers call the parts of a birthday (HTML, autofill detail tokens; WCAG 1.3.5). */
const birthdayParts = { dag: "bday-day", maand: "bday-month", jaar: "bday-year" } as const;

interface DateFieldProps {
  /** The day field gets this id. */
  id: string;
  /** The question of the group, or the id of the heading that asks it. */
  legend?: ReactNode;
  labelledBy?: string;
  labels: Readonly<Record<Part, string>>;
  hint?: ReactNode;
  error?: string | undefined;
  /** The day is a birthday, which a browser may fill in. */
  birthday?: boolean;
  /** name, onChange, onBlur and ref of each of the three fields. */
  input: (part: Part) => Omit<ComponentProps<"input">, "id" | "type">;
}

/** A day in three short fields, since people know a day by its parts. */
export function DateField({
  id,
  legend,
  labelledBy,
  labels,
  hint,
  error,
  birthday = false,
  input,
}: DateFieldProps) {
  const hintId = hint ? `${id}-uitleg` : undefined;
  const errorId = error ? `${id}-fout` : undefined;
  return (
    <fieldset
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
      <div className="flex gap-3">
        {(["dag", "maand", "jaar"] as const).map((part) => (
          <div key={part} className={part === "jaar" ? "w-24" : "w-18"}>
            <label htmlFor={part === "dag" ? id : `${id}-${part}`} className="mb-1 block">
              {labels[part]}
            </label>
            <input
              id={part === "dag" ? id : `${id}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete={birthday ? birthdayParts[part] : "off"}
              aria-invalid={error ? true : undefined}
              className="whk-input"
              {...input(part)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
