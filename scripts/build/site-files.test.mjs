import { expect, test } from "vitest";
import { securityTxt, sitemap } from "./site-files.mjs";

test("the sitemap names every page once, with its other language where it has one", () => {
  const xml = sitemap(["", "privacy/", "en/", "alleen-nederlands/"], "https://werk.example");
  expect(xml.match(/<loc>/g)).toHaveLength(4);
  expect(xml).toContain("<loc>https://werk.example/en/</loc>");
  expect(xml.match(/hreflang="en" href="https:\/\/werk.example\/en\/"/g)).toHaveLength(2);
  expect(xml).not.toContain("en/privacy/");
});

test("security.txt expires within a year, as RFC 9116 recommends", () => {
  const text = securityTxt("mailto:veilig@werk.example", new Date("2026-11-22T12:00:00Z"));
  expect(text).toContain("Contact: mailto:veilig@werk.example\n");
  expect(text).toContain("Expires: 2027-10-22T12:00:00.000Z\n");
});
