/** Stands before a link that goes back. */
export function BackArrow() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className="me-2 size-3 rtl:-scale-x-100"
      fill="currentColor"
    >
      <path d="M9 0 2 6l7 6z" />
    </svg>
  );
}
