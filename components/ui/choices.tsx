import type { ComponentProps, ReactNode } from "react";
import { ErrorText } from "./error-text";

export interface Option {
  readonly value: string;
  readonly label: ReactNode;
  /** A sentence under the label that says what the choice means: a part of the label, so it is read once. */
  readonly hint?: ReactNode;
}

interface ChoicesProps {
  /** The first option gets this id, so that an error can lead to it. */
  id: string;
  type: "radio" | "checkbox";
  /** The question of the group, or the id of the heading that asks it. */
  legend?: ReactNode;
  labelledBy?: string;
  options: readonly Option[];
  hint?: ReactNode;
  error?: string | undefined;
  /** name, onChange, onBlur and ref of the inputs. */
  input: Omit<ComponentProps<"input">, "id" | "type" | "value">;
  /** Fields that belong to an option and appear under it when it is chosen. */
  under?: Readonly<Record<string, ReactNode>>;
  /** Which options are chosen now, when that decides about `under`. */
  chosen?: readonly string[];
}

/** A group of choices: rows of 48 px or more, of which the whole row can be touched. */
export function Choices({
  id,
  type,
  legend,
  labelledBy,
  options,
  hint,
  error,
  input,
  under = {},
  chosen = [],
}: ChoicesProps) {
  const hintId = hint ? `${id}-uitleg` : undefined;
  const errorId = error ? `${id}-fout` : undefined;
  return (
    <fieldset
      role={type === "radio" ? "radiogroup" : undefined}
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
    </fieldset>
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
