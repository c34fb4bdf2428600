import { expect, test } from "vitest";
import en from "../../messages/en.json";
import nl from "../../messages/nl.json";
import { argumentNames, listMessages } from "../leesbaarheid/messages";

const keys = (tree: typeof nl | typeof en) => listMessages(tree).map(({ key }) => key);

test("every message exists in Dutch and in English", () => {
  expect(keys(en).sort()).toEqual(keys(nl).sort());
});

test("a message has the same arguments and tags in both languages", () => {
  const english = new Map(listMessages(en).map(({ key, text }) => [key, text]));
  const different = listMessages(nl).filter(
    ({ key, text }) =>
      argumentNames(text).join() !== argumentNames(english.get(key) ?? "", "en").join(),
  );
  expect(different.map(({ key }) => key)).toEqual([]);
});

test("no message is empty", () => {
  const empty = [nl, en].flatMap((tree) => listMessages(tree).filter(({ text }) => !text.trim()));
  expect(empty).toEqual([]);
});
