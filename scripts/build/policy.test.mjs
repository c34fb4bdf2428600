import { expect, test } from "vitest";
import { pagePolicy, withPolicy } from "./policy.mjs";

const page = (/** @type {string} */ body) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/></head><body>${body}</body></html>`;

test("an inline script is allowed by its hash, a script with an address by its origin", () => {
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  const policy = pagePolicy(
    page('<script src="/a.js" async=""></script><script>alert(1)</script>'),
  );
  expect(policy).toContain(
    "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
  );
});

test("the same script twice needs one hash; no script needs none", () => {
  const twice = pagePolicy(page("<script>a()</script><script>a()</script>"));
  expect(twice.match(/sha256-/g)).toHaveLength(1);
  expect(pagePolicy(page("<p>tekst</p>"))).toContain("script-src 'self';");
});

test("the policy stands before everything that it governs", () => {
  const html = withPolicy(page("<script>a()</script>"));
  expect(html).toMatch(
    /^<!DOCTYPE html><html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/,
  );
});

test("a page whose head looks different stops the build", () => {
  expect(() => withPolicy("<html><head><title>x</title></head></html>")).toThrow("charset");
});
