"use client";

/** One of some values, in a list that opens. */
export function Choice({
  pad,
  label,
  value,
  options,
  onChange,
}: {
  pad: string;
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
}) {
  return (
    <div>
      <label htmlFor={pad} className="mb-1 block font-semibold">
        {label}
      </label>
      <select
        id={pad}
        className="whk-input"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
