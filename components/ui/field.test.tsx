import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Field } from "./field";

test("a field names its label, its hint and its error, in that order", () => {
  const html = renderToStaticMarkup(
    <Field id="loon" label="Loon" hint="Per maand." error="Vul iets in." note="0" prefix="€" />,
  );
  expect(html).toMatch(
    /<label for="loon".*<p id="loon-uitleg".*<p id="loon-fout".*€<\/span><input [^>]*id="loon"/,
  );
  expect(html).toContain('aria-describedby="loon-uitleg loon-fout"');
  expect(html).toContain('aria-invalid="true"');
  // What is assumed is of no use beside what is wrong.
  expect(html).not.toContain("loon-aanname");
});

test("under: what is said of the field stands below it, so that it does not move", () => {
  const html = renderToStaticMarkup(<Field under id="uren" label="Uren" note="We nemen 16 uur." />);
  expect(html).toMatch(/<input [^>]*aria-describedby="uren-aanname".*<p id="uren-aanname"/);
  expect(html).not.toContain("aria-invalid");
});

test("with options it is a list to choose from, with the same label and error", () => {
  const html = renderToStaticMarkup(
    <Field
      id="maand"
      label="Maand"
      error="Kies een maand."
      value="5"
      onChange={() => undefined}
      options={[
        { value: "", label: "Kies een maand" },
        { value: "5", label: "mei" },
      ]}
    />,
  );
  expect(html).toMatch(/<p id="maand-fout".*<select id="maand" aria-invalid="true"/);
  expect(html).toContain('<option value="5" selected="">mei</option>');
});
