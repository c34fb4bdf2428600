/** The sentence of app/[locale]/layout.tsx that a part did not come. */
const sentence = () => document.getElementById("niet-binnen");

/**
 * Asks for a part of the page until it is there: on a bad network a first visit may miss one. Meanwhile the page says so.
 */
export async function untilItComes<T>(ask: () => Promise<T>): Promise<T> {
  for (let turn = 0; ; turn += 1) {
    try {
      const part = await ask();
      if (turn > 0) sentence()?.setAttribute("hidden", "");
      return part;
    } catch {
      sentence()?.removeAttribute("hidden");
      await new Promise((resolve) => setTimeout(resolve, Math.min(1000 * 2 ** turn, 30_000)));
    }
  }
}
