// Beside another job the curve of one job says what that job brings, and not what all work together does.
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import nl from "@/messages/nl.json";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken } from "@/lib/recht";
import { describeCurve } from "@/lib/uitkomst/hours";
import { HoursCurve } from "./hours-curve";
import { LiveHours } from "./live-hours";

function drawn(otherJob: boolean): string {
  const read = parseSituatie({
    versie: 1,
    start: "2026-12",
    maanden: 1,
    huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
  });
  if (read.soort !== "zaak") throw new Error("no situation");
  const outcome = bereken(read.zaak);
  const curve = describeCurve(
    ["1400.00", "1420.00"].map((amount, hours) => ({ hours, outcome, amount })),
  );
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale="nl"
      timeZone="Europe/Amsterdam"
      messages={{ grafiek: nl.grafiek }}
    >
      <HoursCurve
        curve={curve}
        hours="1"
        live={new LiveHours("1")}
        amountAt={() => "1420.00"}
        months={1}
        otherJob={otherJob}
      />
    </NextIntlClientProvider>,
  );
}

test("one job is compared with no work", () => {
  expect(drawn(false)).toContain("Bij elk aantal uren houd je meer over dan nu<");
});

test("one of more jobs is compared with the others", () => {
  expect(drawn(true)).toContain("Bij elk aantal uren houd je meer over dan zonder deze baan<");
  expect(drawn(true)).not.toContain("dan nu");
});
