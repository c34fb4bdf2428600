"use client";

import { useLayoutEffect, useRef, useState, type ReactNode } from "react";

/** What a picture is drawn for, in pixels: it is as wide as its place, and its letters grow with those of the page. */
export interface Drawing {
  readonly width: number;
  /** One rem. */
  readonly rem: number;
}

interface PictureProps {
  readonly height: (drawing: Drawing) => number;
  readonly children: (drawing: Drawing) => ReactNode;
}

/** A picture with letters of 0.75rem, in pixels of the page. What it shows stands in words beside it. */
export function DrawnToSize({ height, children }: PictureProps) {
  const measure = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing>({ width: 0, rem: 16 });
  useLayoutEffect(() => {
    const element = measure.current;
    if (!element) return undefined;
    const draw = () => {
      const { clientWidth: width, clientHeight: rem } = element;
      setDrawing((last) => (last.width === width && last.rem === rem ? last : { width, rem }));
    };
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const { width, rem } = drawing;
  return (
    <div className="relative" aria-hidden="true">
      <div ref={measure} className="invisible absolute inset-x-0 top-0 h-[1rem]" />
      {width === 0 ? null : (
        // Where it is shown at another size after all, as on paper, it scales.
        <svg
          viewBox={`0 0 ${width} ${height(drawing)}`}
          className="block h-auto w-full select-none [direction:ltr]"
          fontSize={rem * 0.75}
        >
          {children(drawing)}
        </svg>
      )}
    </div>
  );
}
