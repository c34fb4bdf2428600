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

/** Reads a text sentence by sentence: Chromium breaks off longer pieces. `done` comes after the last one. */
export function speak(text: string, voice: SpeechSynthesisVoice, done: () => void): void {
  const synthesis = speech();
  if (!synthesis) return;
  synthesis.cancel();
  const sentences = splitSentences(text);
  sentences.forEach((sentence, index) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    if (index === sentences.length - 1) utterance.onend = done;
    synthesis.speak(utterance);
  });
}
