// A voice that never begins, as in a browser inside another app, is told; one that was stopped is not a failure.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { speak } from "./speech";

interface Spoken {
  onstart?: () => void;
  onend?: () => void;
  onerror?: (event: { error: string }) => void;
}
const spoken: Spoken[] = [];
const heard: string[] = [];
const read = (): void => {
  speak("Een zin. Nog een zin.", { lang: "nl-NL" } as SpeechSynthesisVoice, {
    done: () => heard.push("done"),
    silent: () => heard.push("silent"),
  });
};

beforeEach(() => {
  vi.useFakeTimers();
  const speechSynthesis = {
    cancel: () => undefined,
    speak: (sentence: Spoken) => spoken.push(sentence),
  };
  vi.stubGlobal("window", { speechSynthesis });
  vi.stubGlobal("SpeechSynthesisUtterance", EventTarget);
  spoken.length = 0;
  heard.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a voice that does not begin within four seconds is silent", () => {
  read();
  vi.advanceTimersByTime(3999);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(heard).toEqual(["silent"]);
});

test("a voice that begins goes on as long as it needs, to the end of the last sentence", () => {
  read();
  spoken[0]?.onstart?.();
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual([]);
  spoken.at(-1)?.onend?.();
  expect(heard).toEqual(["done"]);
});

test.each([
  ["not-allowed", ["silent"]],
  ["canceled", []],
  ["interrupted", []],
])("the error %s", (error, expected) => {
  read();
  spoken[0]?.onerror?.({ error });
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual(expected);
});
