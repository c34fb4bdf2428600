/** Hands a text to the person as a file. It is made in the browser and goes nowhere else. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some phones read the file after the click has ended.
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
