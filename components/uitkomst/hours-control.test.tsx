// In a language from right to left the curve does not turn, and so neither does its slider.
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import nl from "@/messages/nl.json";
import { LiveHours } from "./grafiek/live-hours";
import { HoursSlider } from "./hours-control";

test("the slider runs from left to right, with the room that the curve has at its sides", () => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider
      locale="nl"
      timeZone="Europe/Amsterdam"
      messages={{ watAls: nl.watAls }}
    >
      <div dir="rtl">
        <HoursSlider live={new LiveHours("16")} onHours={() => undefined} />
      </div>
    </NextIntlClientProvider>,
  );
  expect(html).toMatch(
    /<div dir="ltr"[^>]*pl-\[calc\(3\.5rem-8px\)\][^>]*><input[^>]*type="range"/,
  );
});
