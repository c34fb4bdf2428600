"use client";

import { useRef, type ReactNode } from "react";
import { Button } from "@/components/ui/button";

interface Props {
  readonly accept: string;
  readonly onChoose: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that lets somebody choose a file. */
export function FileButton({ accept, onChoose, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const { files } = event.target;
          const file = files?.[0];
          if (file) onChoose(file);
          // The same file can then be chosen again after it has been repaired.
          event.target.value = "";
        }}
      />
      <Button onClick={() => input.current?.click()}>{children}</Button>
    </>
  );
}
