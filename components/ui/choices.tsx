import type { ComponentProps, ReactNode } from "react";
import { FieldGroup, type FieldGroupProps } from "./field-group";

export interface Option {
  readonly value: string;
  readonly label: ReactNode;
  /** A sentence under the label that says what the choice means: a part of the label, so it is read once. */
  readonly hint?: ReactNode;
}

/** The first option gets the id, so that an error can lead to it. */
interface ChoicesProps extends FieldGroupProps {
  type: "radio" | "checkbox";
  options: readonly Option[];
  /** name, onChange, onBlur and ref of the inputs. */
  input: Omit<ComponentProps<"input">, "id" | "type" | "value">;
  /** Fields that belong to an option and appear under it when it is chosen. */
  under?: Readonly<Record<string, ReactNode>>;
  /** Which options are chosen now, when that decides about `under`. */
  chosen?: readonly string[];
}

/** A group of choices: rows of 48 px or more, of which the whole row can be touched. */
export function Choices({ type, options, input, under = {}, chosen = [], ...group }: ChoicesProps) {
  const { id } = group;
  return (
    <FieldGroup {...group} role={type === "radio" ? "radiogroup" : undefined}>
      <div className="grid gap-2">
        {options.map((option, place) => (
          <div key={option.value}>
            <label className="whk-choice">
              <input
                type={type}
                value={option.value}
                id={place === 0 ? id : `${id}-${option.value}`}
                {...input}
              />
              <span>
                {option.label}
                {option.hint ? <span className="block text-subtle">{option.hint}</span> : null}
              </span>
            </label>
            {under[option.value] && chosen.includes(option.value) ? (
              <div className="mt-2 ms-4 border-s-4 border-line py-2 ps-4">
                {under[option.value]}
              </div>
            ) : null}
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

/** One small choice beside a field, for "Weet ik niet". */
export function Check({
  id,
  label,
  ...input
}: ComponentProps<"input"> & { id: string; label: ReactNode }) {
  return (
    <label className="whk-check">
      <input type="checkbox" id={id} {...input} />
      <span>{label}</span>
    </label>
  );
}
