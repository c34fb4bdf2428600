// More lives of ../shared/cases/levens-scherm.md. The first of a test is walked from the start; those after it are told by
// changing answers, as somebody does who has seen the outcome.
import {
  afmaken,
  anders,
  bekijk,
  eenmalig,
  expectMaand,
  expectRecht,
  inkomen,
  leven,
  los,
  naarControle,
  netto,
  nogIets,
  uitkomst,
  uren,
  vulIn,
  welkInkomen,
  wijzig,
} from "./levens";
import { begin, dag, kies, loop, verder, vragen, vul } from "./reis";
import { expect, test } from "./test";
import { naarPlaats, openMaand } from "./uitkomst";
import { taak } from "./uitkomst-huishoudens";

// Every test walks all questions, and waits on each screen as long as somebody needs to see it.
test.describe.configure({ timeout: 120_000 });

/** A job that stopped in November: in December there is only what is told beside it. */
const werkVoorbij = {
  [vragen.begin]: [
    {
      vraag: vragen.begin,
      doe: [
        dag("1-2-2026", "van.dag"),
        kies("Ik weet wanneer de baan stopt"),
        dag("30-11-2026", "tot.dag"),
      ],
    },
  ],
};

test("3, 6, 4: a husband elsewhere, a son who turns 27, maintenance for a daughter who turns 18", async ({
  page,
}) => {
  await uitkomst(
    page,
    leven({
      ...netto("420"),
      [vragen.metWie]: [
        {
          vraag: vragen.metWie,
          doe: [kies("Ik woon alleen", "Ik ben getrouwd, maar we wonen apart")],
        },
        { vraag: "Wat is de geboortedatum van je partner?", doe: [dag("1-2-1984")] },
        { vraag: "Hoeveel verdient je man of vrouw per maand?", doe: [vul({ inkomen: "0" })] },
      ],
    }),
  );
  await expectMaand(page, "2026-12", { Uitkering: "532,28", Samen: "952,28" });
  await bekijk(page, "Verdiend");
  await expectMaand(page, "2026-12", { Bijstandsnorm: "1.013,90" });
  await naarPlaats(page, "voorbehoud");
  await expect(page.getByRole("main")).toContainText(
    /De wet noemt dat duurzaam gescheiden\. Je gemeente beslist dat/,
  );

  // 6: the birthday of the son is asked, not his age.
  await naarControle(page);
  await wijzig(page, "Met wie je woont");
  await los(page, "Ik woon alleen", "Ik ben getrouwd, maar we wonen apart");
  await loop(page, [
    { vraag: vragen.metWie, doe: [kies("Met andere mensen")] },
    {
      vraag: "Wie wonen er nog meer bij je?",
      doe: [dag("9-1-2000", "huisgenoten.0.geboortedatum.dag"), kies("Iets anders")],
    },
  ]);
  await wijzig(page, "Loon");
  await afmaken(page, netto("600")[vragen.loon] ?? []);
  await expect(await openMaand(page, "2027-01")).toContainText("27 jaar op 9 januari 2027");
  const februari = await openMaand(page, "2027-02");
  for (const deel of ["27 jaar op 9 januari 2027", "€ 405,56 omlaag"])
    await expect(februari).toContainText(deel);
  await expectRecht(page, { "2026-12": "771,46", "2027-01": "771,46", "2027-02": "365,90" });
  await naarPlaats(page, "wat-nu");
  await expect(taak(page, "Vertel je gemeente dat je huisgenoot 27 wordt")).toContainText(
    "€ 405,56 per maand lager",
  );
  // A study that goes on.
  await naarControle(page);
  await wijzig(page, "Andere mensen in huis");
  await afmaken(page, [
    { vraag: "Wie wonen er nog meer bij je?", doe: [kies("Volgt een opleiding")] },
  ]);
  await expectRecht(page, { "2027-02": "771,46" });
  await expect(page.getByRole("main")).not.toContainText("27 jaar op");

  // 4: nobody types a last day of the maintenance.
  await naarControle(page);
  await wijzig(page, "Met wie je woont");
  await los(page, "Met andere mensen");
  await loop(page, [
    { vraag: vragen.metWie, doe: [kies("Met kinderen onder de 18")] },
    {
      vraag: "Wanneer zijn je kinderen geboren?",
      doe: [dag("11-1-2009", "kinderen.0.geboortedatum.dag")],
    },
  ]);
  await wijzig(page, "Loon");
  await loop(page, netto("300")[vragen.loon] ?? []);
  await wijzig(page, "Wat er nog meer is");
  await los(page, "Nee, dit is alles");
  await afmaken(page, [
    ...(nogIets("Nog een uitkering, alimentatie of ander geld")[vragen.anderGeld] ?? []),
    inkomen({ soort: "kinderalimentatie", kind: "0", nettoPerMaand: "210" }),
  ]);
  for (const maand of ["2027-01", "2027-02"])
    await expect(await openMaand(page, maand)).toContainText("18 jaar vanaf 11 januari 2027");
  await expectRecht(page, { "2026-12": "885,46", "2027-01": "1.027,72", "2027-02": "1.095,46" });
});

test("9, 10, 5, 15: sales, volunteer work, a small business and wages of a child", async ({
  page,
}) => {
  const vraag = "Welk geld komt er 1 keer?";
  const stappen = leven({ ...werkVoorbij, ...nogIets("Geld dat 1 keer komt") });
  const na = stappen.findIndex((stap) => stap.vraag === vragen.toeslagen);
  await begin(page);
  await loop(page, stappen.slice(0, na));
  await page.getByRole("button", { name: "Nog een bedrag" }).click();
  await vulIn(page, {
    ...eenmalig(0, "verkoopHandel", "2026-12", "120"),
    ...eenmalig(1, "verkoopEigen", "2027-01", "60"),
  });
  for (const zin of [
    "Koop of maak je spullen om te verkopen? Dan telt het bedrag mee.",
    "Verkoop je soms iets dat je zelf gebruikte? Dan telt het niet mee.",
  ])
    await expect(page.getByText(zin)).toBeVisible();
  await afmaken(page, [{ vraag, doe: [] }, ...stappen.slice(na)]);
  await expect(await openMaand(page, "2026-12")).toContainText(
    "Het telt deze maand mee als inkomen",
  );
  await expect(await openMaand(page, "2027-01")).toContainText("Het telt niet mee");
  await expectRecht(page, { "2026-12": "1.299,46", "2027-01": "1.419,46" });

  // 10: the amount stands beside the bijstand; under 27 all of it counts.
  await anders(page, "Geld dat 1 keer komt", "Geld voor vrijwilligers");
  await afmaken(page, [inkomen({ nettoPerMaand: "180" })]);
  await expectMaand(page, "2026-12", { "Ander inkomen": "180,00", Samen: "1.528,49" });
  await expectRecht(page, { "2026-12": "1.419,46" });
  await naarControle(page);
  await wijzig(page, "Je geboortedatum");
  await afmaken(page, [{ vraag: vragen.geboortedatum, doe: [dag("15-6-2001")] }]);
  await expectRecht(page, { "2026-12": "1.239,46" });

  // 5: no refusal, and nothing of the profit is left.
  await anders(page, "Geld voor vrijwilligers", "Een klein eigen bedrijf");
  await afmaken(page, [inkomen({ nettoPerMaand: "265" })]);
  await expectMaand(page, "2026-12", {
    Uitkering: "1.096,74",
    "Ander inkomen": "265,00",
    Samen: "1.361,74",
  });
  await bekijk(page, "Verdiend");
  await expectMaand(page, "2026-12", { "Hiervan mag je houden": null });
  await expect(page.getByRole("main")).not.toContainText("Bbz");

  // 15: a child of 16 with wages; nobody types the amount.
  await naarControle(page);
  await wijzig(page, "Met wie je woont");
  await los(page, "Ik woon alleen");
  await loop(page, [{ vraag: vragen.metWie, doe: [kies("Met kinderen onder de 18")] }]);
  await page.getByRole("button", { name: "Nog een kind" }).click();
  await page.getByRole("button", { name: "Haal kind 2 weg" }).click();
  await loop(page, [
    {
      vraag: "Wanneer zijn je kinderen geboren?",
      doe: [dag("3-3-2010", "kinderen.0.geboortedatum.dag")],
    },
  ]);
  await anders(page, "Een klein eigen bedrijf", "Nog een uitkering, alimentatie of ander geld");
  await vulIn(page, { "inkomens.0.soort": "loonKind" });
  await expect(
    page.getByText(
      "Loon van een kind onder de 18 telt niet mee. Je hoeft geen bedrag in te vullen.",
    ),
  ).toBeVisible();
  await afmaken(page, [{ vraag: welkInkomen, doe: [] }]);
  await expect(await openMaand(page, "2026-11")).toContainText(
    "Loon van een kind onder de 18 telt niet mee voor je uitkering.",
  );
  await expectMaand(page, "2026-12", { "Ander inkomen": null, Samen: "1.348,49" });
  await expectRecht(page, { "2026-12": "1.419,46" });

  // Who lives from a business is sent to who does help.
  await naarControle(page);
  await wijzig(page, "Bijzonder bij jou");
  await los(page, "Geen van deze");
  await page.getByLabel("Ik leef van een eigen bedrijf").check();
  await verder(page);
  await expect(page.getByRole("main")).toContainText("het Bbz");
});

test("17: an end-of-year payment that is set off, and one that the municipality leaves", async ({
  page,
}) => {
  await begin(page);
  await loop(
    page,
    leven({
      ...uren("12"),
      [vragen.begin]: [{ vraag: vragen.begin, doe: [dag("1-1-2027", "van.dag")] }],
    }),
  );
  await wijzig(page, "Meer over deze baan");
  await afmaken(page, [
    {
      vraag: "Wat weet je nog meer over deze baan?",
      doe: [vul({ eindejaarsuitkering: "8,33" }), vul({ eindejaarsmaand: "11" })],
    },
  ]);
  const november = await expectMaand(page, "2027-11", { "Eindejaars.?uitkering": "714,24" });
  await expect(november).toContainText("Misschien terugbetalen€ 714,23");
  await naarPlaats(page, "wat-nu");
  await expect(taak(page, /Bewaar €\s714,23 in november 2027/)).toHaveCount(1);

  await naarControle(page);
  await wijzig(page, "Meer over je gemeente");
  await afmaken(page, [
    { vraag: "Wat weet je nog meer van je gemeente?", doe: [kies("Die mag ik houden")] },
  ]);
  const vrij = await expectMaand(page, "2027-11", { "Eindejaars.?uitkering": "714,24" });
  await expect(vrij).toContainText("Daarover beslist de gemeente");
  await expect(vrij).not.toContainText("terugbetalen");
  await naarPlaats(page, "wat-nu");
  await expect(taak(page, /Bewaar €/)).toHaveCount(0);
});
