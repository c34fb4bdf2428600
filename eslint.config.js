import { defineConfig, globalIgnores } from "eslint/config";
import nextVitals from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

const noZodClassic = {
  name: "zod",
  message: "Use zod/mini: one import of classic zod adds 24 KB to every page.",
};

export default defineConfig(
  globalIgnores([
    ".next/",
    "out/",
    "test-results/",
    "playwright-report/",
    ".cache/",
    "public/",
    "next-env.d.ts",
    "messages/*.d.json.ts",
  ]),
  nextVitals,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A kind of step without numbers is a deliberate `Record<never, never>`.
      "@typescript-eslint/no-generated-empty-object-type": "off",
      "no-restricted-imports": ["error", { paths: [noZodClassic] }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='style']",
          message:
            "The Content-Security-Policy blocks inline styles: use a class or an SVG attribute.",
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Never put raw HTML on the page.",
        },
        {
          selector: "CallExpression[callee.property.name='toNumber']",
          message: "Money stays Decimal; only formatting and drawing may use toNumber().",
        },
      ],
    },
  },
  {
    // Formatting and drawing: the only places where money becomes a float.
    files: ["lib/uitleg/**", "lib/i18n/**", "components/grafiek/**"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // The rules are pure: same input, same answer, on any day and in any place.
    // Only maand.ts may ask the calendar (Date.UTC knows leap years and weekdays, and no time zone).
    files: ["lib/recht/**"],
    ignores: ["**/*.test.ts", "lib/recht/maand.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Date", "Intl", "window", "document", "fetch", "localStorage", "sessionStorage"].map(
          (name) => ({ name, message: "lib/recht is pure: pass it in, or use Decimal." }),
        ),
      ],
      "no-console": "error",
    },
  },
  {
    files: ["app/**", "components/**", "lib/**"],
    rules: { "no-console": "error" },
  },
);
