"use client";

import { useRef, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { useVraagTekst } from "./text";

interface Props {
  /** The keys of the things. */
  keys: readonly string[];
  /** The question whose texts name one, one more and one less. */
  teksten: string;
  onAdd: () => void;
  onRemove: (plaats: number) => void;
  least?: number;
  most?: number;
  /** None can be added or taken away. */
  fixed?: boolean;
  /** In two columns where there is room. */
  wide?: boolean;
  children: (plaats: number) => ReactNode;
}

/** The same fields over and over (children, gifts, months), with a button for one more and one to take each away. */
export function ThingList({
  keys,
  teksten,
  onAdd,
  onRemove,
  least = 1,
  most = Infinity,
  fixed = false,
  wide = false,
  children,
}: Props) {
  const t = useVraagTekst();
  const addButton = useRef<HTMLButtonElement>(null);
  const text = (name: string, plaats: number) =>
    t(`${teksten}.${name}`, { nummer: String(plaats + 1) });
  return (
    <div className="grid gap-4">
      {keys.map((key, plaats) => (
        <fieldset key={key} className="rounded-box border border-line bg-surface p-4">
          <legend className="sr-only">{text("item", plaats)}</legend>
          <p aria-hidden="true" className="mb-3 font-semibold">
            {text("item", plaats)}
          </p>
          <div className={classNames("grid gap-4", wide && "sm:grid-cols-2")}>
            {children(plaats)}
          </div>
          {keys.length > least && !fixed ? (
            <Button
              variant="text"
              className="mt-2"
              onClick={() => {
                onRemove(plaats);
                addButton.current?.focus();
              }}
            >
              {text("weg", plaats)}
            </Button>
          ) : null}
        </fieldset>
      ))}
      {fixed || keys.length >= most ? null : (
        <div>
          <Button ref={addButton} onClick={onAdd}>
            {t(`${teksten}.toevoegen`)}
          </Button>
        </div>
      )}
    </div>
  );
}
