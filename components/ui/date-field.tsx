import type { ComponentProps } from "react";
import { FieldGroup, type FieldGroupProps } from "./field-group";

type Part = "dag" | "maand" | "jaar";

/** How browsers call the parts of a birthday (HTML, autofill detail tokens; WCAG 1.3.5). */
const birthdayParts = { dag: "bday-day", maand: "bday-month", jaar: "bday-year" } as const;

/** The day field gets the id. */
interface DateFieldProps extends FieldGroupProps {
  labels: Readonly<Record<Part, string>>;
  /** The day is a birthday, which a browser may fill in. */
  birthday?: boolean;
  /** name, onChange, onBlur and ref of each of the three fields. */
  input: (part: Part) => Omit<ComponentProps<"input">, "id" | "type">;
}

/** A day in three short fields, since people know a day by its parts. */
export function DateField({ labels, birthday = false, input, ...group }: DateFieldProps) {
  const { id, error } = group;
  return (
    <FieldGroup {...group}>
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
    </FieldGroup>
  );
}
