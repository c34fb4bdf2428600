/** Goes to the part that the address names: the browser looked for it before it was there. */
export function scrollToAddress(): void {
  if (location.hash !== "") document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
