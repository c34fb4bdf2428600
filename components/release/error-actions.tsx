"use client";

import { useState } from "react";
import { download } from "@/components/bewaren/download";
import { fileKind, fileName } from "@/lib/bewaren/file-name";
import { sleutel } from "@/lib/invoer/sleutel";
import { ReloadButton } from "./reload-button";

/** The file of the answers as they were kept; null when there are none, or when they cannot be read at all. */
function keptFile(): string | null {
  try {
    const { antwoorden } = JSON.parse(window.sessionStorage.getItem(sleutel) ?? "{}") as {
      antwoorden?: unknown;
    };
    return antwoorden ? JSON.stringify({ ...fileKind, antwoorden, situaties: [] }) : null;
  } catch {
    return null;
  }
}

interface Props {
  readonly startHref: string;
  readonly opnieuw: string | undefined;
  readonly bewaar: string | undefined;
  readonly wis: string | undefined;
}

/** The ways out of a page that broke. They need nothing of the page, and nothing from the network. */
export function ErrorActions({ startHref, opnieuw, bewaar, wis }: Props) {
  const [file] = useState(() => (typeof window === "undefined" ? null : keptFile()));
  return (
    <p className="flex flex-wrap gap-3">
      <ReloadButton>{opnieuw}</ReloadButton>
      {file === null ? null : (
        <button
          type="button"
          className="whk-button whk-button--secondary"
          onClick={() => {
            download(fileName(new Date().toISOString().slice(0, 10)), "application/json", file);
          }}
        >
          {bewaar}
        </button>
      )}
      <button
        type="button"
        className="whk-button whk-button--secondary"
        onClick={() => {
          try {
            window.sessionStorage.removeItem(sleutel);
          } catch {
            // Nothing was kept.
          }
          window.location.assign(startHref);
        }}
      >
        {wis}
      </button>
    </p>
  );
}
