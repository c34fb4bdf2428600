"use client";

import type { MouseEvent } from "react";

/** A second tap this soon after the first, in milliseconds and pixels, was meant for the screen before. */
const zoSnel = 500;
const zoDichtbij = 40;

const geen = { tijd: -Infinity, x: 0, y: 0, adres: "" };
let laatste = geen;

/** For `onInputCapture`: who types on a screen has seen it. */
export function schermGezien(): void {
  laatste = geen;
}

/**
 * For `onClickCapture` around the screens: a press belongs to the screen that the person saw. The second tap of two on
 * "Verder" lands where the next screen has an answer, and does nothing there. A keyboard presses without a place.
 */
export function eenDrukOp(adres: string) {
  return (druk: MouseEvent) => {
    if (druk.detail === 0) return;
    const { timeStamp: tijd, clientX: x, clientY: y } = druk;
    if (
      laatste.adres !== adres &&
      tijd - laatste.tijd < zoSnel &&
      Math.hypot(x - laatste.x, y - laatste.y) < zoDichtbij
    ) {
      druk.preventDefault();
      druk.stopPropagation();
      return;
    }
    laatste = { tijd, x, y, adres };
  };
}
