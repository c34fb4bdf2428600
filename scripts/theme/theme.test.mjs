import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { checkTheme } from "../build/theme.mjs";
import { adapt, colours } from "./adapter.mjs";
import { blocks, defaults, judge } from "./contrast.mjs";
import { customProperties, mix, resolve, toHex } from "./tokens.mjs";

// Made up, with the names of NL Design System's basis tokens.
const light = `.voorbeeldstad-theme {
  --voorbeeldstad-blauw: #154273; /* huisstijl */
  --basis-color-default-bg-document: #FFF;
  --basis-color-default-bg-subtle: hsl(0 0% 95%);
  --basis-color-default-color-document: rgb(20, 20, 20);
  --basis-color-default-color-subtle: #444444;
  --basis-color-default-border-subtle: #cccccc;
  --basis-color-action-1-color-default: var(--voorbeeldstad-blauw);
  --basis-color-action-1-border-default: var(--voorbeeldstad-blauw);
  --basis-color-action-1-bg-subtle: #e8f0f8;
  --basis-color-action-1-bg-hover: #d8e4f0;
  --basis-color-action-1-inverse-bg-default: var(--voorbeeldstad-blauw);
  --basis-color-action-1-inverse-bg-hover: #0c2a4a;
  --basis-color-action-1-inverse-color-default: white;
  --basis-color-action-2-color-default: var(--basis-color-action-1-color-default);
  --basis-color-action-2-color-hover: #0c2a4a;
  --basis-color-negative-color-default: #8a1616;
  --basis-color-negative-bg-subtle: #fdefef;
  --basis-color-info-bg-subtle: #e8f0f8;
  --basis-focus-background-color: #ffdd00;
  --basis-form-control-border-color: #555555;
  --basis-form-control-color: var(--basis-color-default-color-document);
  --basis-form-control-background-color: var(--basis-color-default-bg-document);
  --basis-text-font-family-default: "Voorbeeld Sans", sans-serif;
  --basis-heading-font-weight: 700;
  --basis-border-radius-md: 4px;
}`;
const dark = `:root {
  --basis-color-default-bg-document: #101820;
  --basis-color-default-bg-subtle: #182430;
  --basis-color-default-color-document: #f0f4f8;
  --basis-color-default-color-subtle: #c0ccd8;
  --voorbeeldstad-blauw: #a0ccff;
  --basis-color-action-1-bg-subtle: #14304c;
  --basis-color-action-1-bg-hover: #1c3c5c;
  --basis-color-action-1-inverse-bg-hover: #c8e2ff;
  --basis-color-action-1-inverse-color-default: #06213c;
  --basis-color-action-2-color-hover: #c8e2ff;
  --basis-color-negative-color-default: #ffb3b3;
  --basis-color-negative-bg-subtle: #361616;
  --basis-color-info-bg-subtle: #14304c;
  --basis-form-control-border-color: #90a2b4;
}`;

/** @param {string} file below node_modules */
const packaged = (file) => readFileSync(`node_modules/${file}`, "utf8");
const municipalities = {
  nijmegen: packaged("@gemeentenijmegen/design-tokens/dist/index.css"),
  rotterdam: packaged("@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css"),
};

test("a token is followed to its value, and written as a colour that can be measured", () => {
  const tokens = customProperties(
    "a { --a: var(--b); --b: #ABC; --c: var(--weg, red); --d: var(--d) }",
  );
  expect(toHex(resolve(tokens, "a"))).toBe("#aabbcc");
  expect(resolve(tokens, "c")).toBe("red");
  expect(resolve(tokens, "d")).toBeUndefined();
  expect(toHex("hsl(0 100% 40%)")).toBe("#cc0000");
  expect(toHex("hsl(240, 100%, 50%)")).toBe("#0000ff");
  expect(toHex("rgba(0, 0, 0, 0)")).toBe("transparent");
  expect(toHex("rgba(0, 0, 0, 0.5)")).toBeUndefined();
  expect(mix("#000000", "#ffffff", 0.2)).toBe("#cccccc");
});

test("every colour of ours comes from the theme, except the picture of where money comes from", () => {
  const ours = new Set(
    defaults.flatMap(({ tokens }) =>
      [...tokens].flatMap(([name, value]) =>
        /^#|^transparent$/.test(value) ? [name.slice(6)] : [],
      ),
    ),
  );
  const kept = [...ours].filter((name) => !(name in colours));
  expect(kept.filter((name) => !name.startsWith("chart-"))).toEqual([]);
  expect(Object.keys(colours).filter((name) => !ours.has(name))).toEqual([]);
});

test("basis tokens fill every token, by day and by night", () => {
  const { css, origin } = adapt({ name: "voorbeeldstad", source: "x", light, dark });
  expect([...origin.values()]).not.toContain("ours");
  const [day, always, night] = blocks(css);
  expect(day?.tokens.get("--whk-button-primary-background-color")).toBe("#154273");
  expect(day?.tokens.get("--whk-link-hover-color")).toBe("#0c2a4a");
  expect(day?.tokens.get("--whk-focus-inner-color")).toBe("#ffdd00");
  expect(always?.tokens.get("--whk-border-radius")).toBe("4px");
  expect(always?.tokens.get("--whk-document-font-family")).toContain("Voorbeeld Sans");
  expect(night?.tokens.get("--whk-link-color")).toBe("#a0ccff");
  // Yellow beside a light outline cannot be seen.
  expect(night?.tokens.get("--whk-focus-inner-color")).toBe("#8a6a00");
  expect(judge(css).belowAA).toEqual([]);
});

describe.each(Object.entries(municipalities))(
  "the theme of %s, from its public package",
  (name, own) => {
    const { css, origin } = adapt({ name, source: "its package", light: own });

    test("fills all tokens and stays above AA", () => {
      expect(
        [...origin.values()].filter((from) => from.startsWith("utrecht-")).length,
      ).toBeGreaterThan(12);
      expect(blocks(css)[0]?.tokens.size).toBe(Object.keys(colours).length);
      expect(judge(css).belowAA).toEqual([]);
      expect(judge(css).belowSeven.join("\n")).toContain("--whk-link-color");
    });

    test("passes the check of the build, and does not with a link that is too light", () => {
      const folder = mkdtempSync(join(tmpdir(), "whk-thema-"));
      const log = vi.spyOn(console, "log").mockReturnValue();
      writeFileSync(`${folder}/goed.css`, css);
      writeFileSync(`${folder}/licht.css`, css.replace(/(--whk-link-color: )#\w+/, "$1#bbbbbb"));
      try {
        checkTheme("goed", folder);
        expect(log).toHaveBeenCalledWith(expect.stringContaining("lower than 7:1"));
        expect(() => {
          checkTheme("licht", folder);
        }).toThrow(/below WCAG AA:\s+light: --whk-link-color on/);
        expect(() => {
          checkTheme("geen", folder);
        }).toThrow("there is no");
      } finally {
        log.mockRestore();
        rmSync(folder, { recursive: true });
      }
    });
  },
);

test("a file without tokens of NL Design System is refused", () => {
  expect(() => adapt({ name: "x", source: "x", light: ":root { --kleur: red; }" })).toThrow(
    "link-color",
  );
});
