"use client";

/** Loads this page again; the answers come back from the storage of the tab. */
export function ReloadButton({ children }: { readonly children: React.ReactNode }) {
  return (
    <button
      type="button"
      className="whk-button whk-button--primary"
      onClick={() => {
        window.location.reload();
      }}
    >
      {children}
    </button>
  );
}
