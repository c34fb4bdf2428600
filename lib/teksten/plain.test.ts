import { expect, test } from "vitest";
import { plain } from "./plain";

test("codes of a terminal and turns of direction are shown, not done", () => {
  expect(plain("\u001B[2Jleeg\u001B]0;titel\u0007")).toBe("\uFFFD[2Jleeg\uFFFD]0;titel\uFFFD");
  expect(plain("a\u202Eb\r\u009Bc")).toBe("a\uFFFDb\uFFFD\uFFFDc");
  expect(plain("€ 1.250,00 – één\ntwee")).toBe("€ 1.250,00 – één\ntwee");
});
