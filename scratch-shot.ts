import { chromium, devices } from "@playwright/test";
import { toAntwoorden } from "@/lib/bewaren/situation-file";
import { alles, vierWeken, vijfhonderdNetto, zaakVan } from "@/lib/bewaren/test-situations";
const situaties = { alles, vierWeken, vijfhonderdNetto,
  lang: {...alles, start: "2026-01", maanden: 24, werk: [ {...alles.werk![0]!, van:"2026-01-05", tot:null, loon:{soort:"uurloon" as const,bedrag:"14.99",urenPerWeek:"12.5",perMaand:Object.fromEntries(Array.from({length:24},(_,i)=>[`${2026+Math.floor(i/12)}-${String(i%12+1).padStart(2,"0")}`,{urenPerWeek:String(8+i)}]))}}, alles.werk![1]! ] } };
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const ctx = await browser.newContext({ ...(process.argv[2]==="desktop" ? devices["Desktop Chrome"] : {...devices["Pixel 7"], viewport:{width:360,height:740}}), baseURL: "http://localhost:3104", locale:"nl-NL" });
const page = await ctx.newPage();
page.on("console", m => { if (m.type()==="error") console.log("console:", m.text().slice(0,300)); });
page.on("pageerror", e => console.log("pageerror", e.message.slice(0,300)));
for (const [name, s] of Object.entries(situaties)) {
  const antwoorden = toAntwoorden([zaakVan(s)], "2026-11-22");
  await page.goto("/print/persoon/");
  await page.evaluate((a) => sessionStorage.setItem("wat-houd-ik-over.1", JSON.stringify({ antwoorden: a, concepten: {} })), antwoorden);
  for (const soort of ["persoon","dossier"]) {
    await page.goto(`/print/${soort}/`);
    await page.waitForSelector(".blad");
    const pdf = await page.pdf({ path: `/tmp/shots/${name}-${soort}.pdf`, preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length;
    console.log(name, soort, "pages", pages);
    await page.screenshot({ path: `/tmp/shots/${name}-${soort}-screen.png`, fullPage: true });
  }
}
await browser.close();
