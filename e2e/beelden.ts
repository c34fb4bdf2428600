// npm run beelden, after a build: a picture of every page that the list of texts at /teksten/ names, in every language, in
// out/. They are of this build, the next build throws them away, and no phone keeps them for when it is offline.
import { test } from "@playwright/test";
import nl from "../messages/nl.json" with { type: "json" };
import { localePath, locales } from "../lib/i18n/locales";
import { listMessages } from "../lib/leesbaarheid/messages";
import { dagVanDatum } from "../lib/notation/datum";
import { byPage, pictureOf } from "../lib/teksten/screens";
import { voorbeelden } from "../lib/teksten/voorbeelden";
import { voorbeeldenBij } from "../lib/teksten/voorbeelden-bij";
import { basePath } from "../scripts/site.mjs";
import { vandaag, zaai } from "./reis";

for (const locale of locales)
  for (const path of byPage(listMessages(nl)).keys())
    test(localePath(locale, path), async ({ page }) => {
      const today = dagVanDatum(vandaag);
      const [sample] = voorbeeldenBij(path);
      if (sample) await zaai(page, voorbeelden[sample](today));
      await page.goto(basePath + localePath(locale, path), { waitUntil: "networkidle" });
      await page.screenshot({ path: `out${localePath(locale, pictureOf(path))}`, fullPage: true });
    });
