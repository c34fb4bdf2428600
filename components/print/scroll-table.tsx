import type { ReactNode } from "react";

interface Props {
  readonly name: string;
  readonly children: ReactNode;
}

/** A table of paper on a narrow screen: it moves sideways inside its own frame, by touch and by keyboard. */
export function ScrollTable({ name, children }: Props) {
  return (
    <div role="region" aria-label={name} tabIndex={0} className="blad-schuif">
      {children}
    </div>
  );
}
