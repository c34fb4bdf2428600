import type { ComponentProps } from "react";
import type { Code } from "./draw-code";

/** A QR code in black on white: readers want that, also on a dark screen. */
export function CodeImage({ code, ...rest }: { readonly code: Code } & ComponentProps<"svg">) {
  return (
    <svg
      role="img"
      viewBox={`0 0 ${String(code.size)} ${String(code.size)}`}
      shapeRendering="crispEdges"
      {...rest}
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}
