/** What others wrote, for a terminal: without codes that colour, erase or command it, or turn the direction of the text. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (code) => (code === "\n" ? code : "\uFFFD"));
}
