/** Wat de wet aan het college laat, wat voor 2027 nog niet bekend is, en wat niet is meegerekend: met naam genoemd. */
import { getal } from "../bedrag";
import { citaat, pw } from "../bron";
import { jaarVan } from "../maand";
import type { Vindplaats } from "../stap";
import type { Zaak } from "../situatie";
import type { Voorbehoud, VoorbehoudCode, VoorlopigCode } from "../uitkomst";
import type { Maandstand, Verloop } from "./rekening";

const IN_2027 = 2027;

/** Wat er in een maand voorlopig is. */
export function voorlopigIn(stand: Maandstand, zaak: Zaak): readonly VoorlopigCode[] {
  const codes: VoorlopigCode[] = [];
  const werk = stand.recht.posten.filter((post) => post.bron === "werk");
  const heeftLoon = werk.some((post) => !post.netto.isZero()) || stand.rekening.loon !== undefined;
  const met34a = werk.some((post) => post.vrijlating?.grond === "34a");
  if (jaarVan(stand.maand) < IN_2027) return met34a ? ["art-34a"] : [];
  codes.push("bedragen-2027");
  if (heeftLoon) codes.push("belasting-2027", "vakantiegeld-2027");
  if (met34a || werk.some((post) => post.vrijlating !== null))
    codes.push("art-34a", "overgang-vrijlating");
  if (zaak.huishouden.partner?.heeftRechtOpBijstand === false) {
    codes.push("art-24");
    if (stand.recht.wie.kinderen.length > 0) codes.push("art-24a");
  }
  if (stand.rekening.bufferbudget !== undefined) codes.push("bufferbudget");
  if (!stand.giften.ontvangen.isZero()) codes.push("giften-2027");
  if (zaak.toeslagen !== null) codes.push("toeslagen-2027");
  return codes;
}

/** Alle voorbehouden van een zaak, elk één keer. */
export function voorbehoudenVan(verloop: Verloop): readonly Voorbehoud[] {
  const { zaak } = verloop.kader;
  const { standen } = verloop;
  const { huishouden, gemeente, vrijlating } = zaak;
  const lijst: Voorbehoud[] = [];
  const noem = (als: boolean, code: VoorbehoudCode, artikel: Vindplaats | null = null): void => {
    if (als) lijst.push({ code, artikel: artikel === null ? null : citaat(artikel) });
  };
  const eerste = standen[0];
  const laatste = standen.at(-1);
  const raakt2026 = eerste !== undefined && jaarVan(eerste.maand) < IN_2027;
  const raakt2027 = laatste !== undefined && jaarVan(laatste.maand) >= IN_2027;
  const werkposten = standen.flatMap((stand) =>
    stand.recht.posten.filter((post) => post.bron === "werk"),
  );
  const heeftLoon = werkposten.some((post) => !post.netto.isZero());
  const gronden = new Set(
    werkposten.flatMap((post) => (post.vrijlating === null ? [] : [post.vrijlating.grond])),
  );
  const besluit = [...gronden].some((grond) => grond !== "y");
  const leeftijden = standen.flatMap(({ recht: { wie } }) => [
    wie.leeftijdAanvrager,
    wie.leeftijdPartner ?? 99,
  ]);
  const jonger = (jaren: number): boolean => leeftijden.some((leeftijd) => leeftijd < jaren);

  noem(true, "schatting");
  noem(besluit, "vrijlatingBesluitCollege", raakt2026 ? pw("31", "2", "n") : pw("34a", "1"));
  noem(
    heeftLoon && !vrijlating.toepassen,
    "vrijlatingZonderBesluitNietGerekend",
    pw("31", "2", "n"),
  );
  noem(heeftLoon && raakt2026 && jonger(27), "vooruitlopen2026", pw("31", "5"));
  noem(heeftLoon && raakt2026 && raakt2027, "overgangVrijlating2027", pw("78ff"));
  noem(gronden.has("34a") && raakt2027, "volgorde34a", pw("34a", "1"));
  noem(
    zaak.werk.some(({ betaling }) => betaling.ritme === "vierWeken" || betaling.ritme === "week"),
    "vierWeken",
  );
  const jaarlijks = gemeente.vakantietoeslagUitbetaling === "jaarlijks";
  noem(heeftLoon && jaarlijks, "reservering", pw("19", "3"));
  noem(
    jaarlijks && standen.some((stand) => stand.rekening.vakantietoeslagBijstand !== undefined),
    "reserveringVoorStart",
    pw("45", "1"),
  );
  const boven = standen.some((stand) => !stand.giften.boven.isZero());
  noem(boven, "giftenBovenGrens", pw("31", "2", "s"));
  noem(boven && huishouden.partner !== null, "giftenPerHuishouden", pw("31", "2", "m"));
  noem(
    zaak.giften.some((gift) => gift.soort === "natura"),
    "giftenNatura",
    pw("18", "8"),
  );
  noem(
    zaak.werk.some((werk) => !werk.loonheffingskorting && werk.loon.soort !== "nettoPerMaand"),
    "loonheffingskorting",
    pw("31", "1"),
  );
  noem(
    zaak.overigInkomen.some((overig) => overig.metVakantietoeslag),
    "vakantiegeldOverigInkomen",
  );
  noem(
    raakt2027 && huishouden.partner?.heeftRechtOpBijstand === false,
    "partnerZonderRecht2027",
    pw("24"),
  );
  noem(!huishouden.kanBeroepDoenOpOuders && jonger(21), "toeslag18tot20", pw("20", "3"));
  noem(!getal(huishouden.verlagingNormProcent).isZero(), "verlagingGemeente", pw("27"));
  noem(gemeente.premie !== null, "premieGemeente", pw("31", "2", "j"));
  noem(gemeente.bufferbudget && raakt2027, "bufferbudgetGemeente", pw("34b", "1"));
  noem(raakt2027, "bedragen2027");
  noem(raakt2027 && heeftLoon, "belasting2027");
  noem(raakt2027 && heeftLoon, "vakantiegeld2027", pw("32", "5"));
  noem(
    zaak.werk.some((werk) => werk.eindejaarsuitkering !== null),
    "eindejaarsuitkering",
    pw("32", "2"),
  );
  noem(
    zaak.werk.some((werk) => werk.loon.soort === "nettoPerMaand"),
    "nettoLoonOpgegeven",
  );
  noem(zaak.toeslagen === null, "toeslagenNietGerekend");
  noem(zaak.toeslagen !== null && raakt2027, "toeslagen2027");
  noem(zaak.toeslagen !== null && zaak.overigInkomen.length > 0, "toeslagenZonderOverigInkomen");
  noem(
    (zaak.toeslagen?.huur ?? null) !== null && huishouden.kostendelendeMedebewoners > 0,
    "toeslagenMedebewoners",
  );
  noem(
    standen.some((stand) => !stand.terugTeBetalen.isZero()),
    "terugvorderingLater",
    pw("58", "2", "f"),
  );
  return lijst;
}
