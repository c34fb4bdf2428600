/** Speech with the voices of the device only, so that no text leaves the phone. */
import { splitSentences } from "@/lib/leesbaarheid/text";

function speech(): SpeechSynthesis | null {
  return "speechSynthesis" in window ? window.speechSynthesis : null;
}

/** A voice on this device for a language ("nl" → nl-NL or nl-BE), or null when there is none. */
export async function voiceOnDevice(locale: string): Promise<SpeechSynthesisVoice | null> {
  const synthesis = speech();
  if (!synthesis) return null;
  // Some browsers load their voices only when somebody asks for them.
  if (synthesis.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      synthesis.addEventListener(
        "voiceschanged",
        () => {
          resolve();
        },
        { once: true },
      );
      setTimeout(resolve, 1000);
    });
  }
  return (
    synthesis
      .getVoices()
      .find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(locale)) ??
    null
  );
}

/** A voice that has not begun by then will not. In milliseconds. */
const patience = 4000;

/**
 * Reads a text sentence by sentence: Chromium breaks off longer pieces. `done` comes after the last one; `silent` when the
 * voice does not begin, as in a browser inside another app.
 */
export function speak(
  text: string,
  voice: SpeechSynthesisVoice,
  { done, silent }: { readonly done: () => void; readonly silent: () => void },
): void {
  const synthesis = speech();
  if (!synthesis) return;
  synthesis.cancel();
  const sentences = splitSentences(text);
  const giveUp = setTimeout(() => {
    synthesis.cancel();
    silent();
  }, patience);
  const begun = () => {
    clearTimeout(giveUp);
  };
  sentences.forEach((sentence, index) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onstart = begun;
    utterance.onerror = ({ error }) => {
      begun();
      // Stopped by the person: not a voice that fails.
      if (index === 0 && error !== "canceled" && error !== "interrupted") silent();
    };
    if (index === sentences.length - 1) utterance.onend = done;
    synthesis.speak(utterance);
  });
}
