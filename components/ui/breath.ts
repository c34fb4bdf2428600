/** Lets the browser answer a tap or a key before the next part of a long sum. */
export const breath = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });
