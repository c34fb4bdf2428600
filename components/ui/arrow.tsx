import { classNames } from "./class-names";

/** Where a page runs from right to left, what points to the side turns with it. */
const turns = "rtl:-scale-x-100";

interface ArrowProps {
  readonly className?: string;
  readonly back?: boolean;
}

/** Stands beside what opens something, or leads somewhere. */
export function Arrow({ className = turns, back = false }: ArrowProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className={classNames("size-3", className)}
      fill="currentColor"
    >
      <path d={back ? "M9 0 2 6l7 6z" : "M3 0 10 6 3 12z"} />
    </svg>
  );
}

/** Stands before a link that goes back. */
export function BackArrow() {
  return <Arrow back className={classNames("me-2", turns)} />;
}
