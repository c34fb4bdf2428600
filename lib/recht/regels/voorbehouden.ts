/** Wat de wet aan het college laat, wat nog niet bekend is, en wat niet is meegerekend: met naam genoemd. */
import { getal } from "../bedrag";
import { citaat, pw } from "../bron";
import { isVoorlopig } from "../geldig";
import { jaarVan } from "../maand";
import { artikel24, normen } from "../parameters/normen";
import { LEEFTIJD } from "../grenzen";
import { aanspraakVakantietoeslag, vakantietoeslagBijstand } from "../parameters/vakantietoeslag";
import {
  bufferbudgetMaximum,
  giftenGrens,
  ophoging24a,
  premieMaximum,
  vermogensgrens,
  vrijwilligersvergoeding,
} from "../parameters/vrij-te-laten";
import { artikel34a, overgangVrijlating } from "../parameters/vrijlating";
import type { Vindplaats } from "../stap";
import type { Zaak } from "../situatie";
import type { Voorbehoud, VoorbehoudCode, VoorlopigCode } from "../uitkomst";
import { inkomenNietBekend } from "./huurhuishouden";
import { BELAST_EENMALIG } from "./eenmalig";
import { isVoorlopigeHeffing } from "./loonheffing";
import { jaarinkomenOnbekend } from "./overig-inkomen";
import type { Maandstand, Verloop } from "./rekening";
import { isVoorlopigeToeslag } from "./toeslagen";
import { BEGIN_34A, isVoorlopigeVrijlating } from "./vrijlating";

/** Kan iemand maanden met vrijlating van voor 2027 hebben: met werk van voor 2027, of al gebruikt? */
function heeftEerdereMaanden({ werk, vrijlating, open }: Zaak): boolean {
  return (
    werk.some(({ van }) => van < artikel34a[0].van) ||
    Object.values(vrijlating.gebruikteMaanden).some(({ n, r, z }) => n + r + z > 0) ||
    open.some((pad) => pad.startsWith("vrijlating.gebruikteMaanden"))
  );
}

/** Wat er in een maand voorlopig is: alleen wat uit een voorlopige rij komt die deze maand is gebruikt. */
export function voorlopigIn(stand: Maandstand, zaak: Zaak): readonly VoorlopigCode[] {
  const { maand, recht, rekening } = stand;
  const { huishouden } = zaak;
  const werk = recht.posten.filter((post) => post.bron === "werk");
  const heeftLoon = werk.some((post) => !post.netto.isZero()) || rekening.loon !== undefined;
  const gerekend = heeftLoon && zaak.werk.some(({ loon }) => loon.soort !== "nettoPerMaand");
  const overInkomen = heeftLoon || zaak.overigInkomen.some((inkomen) => inkomen.metVakantietoeslag);
  const vrijlatingen = werk.flatMap(({ vrijlating }) => vrijlating ?? []);
  const zonderRecht = recht.dagen > 0 && huishouden.partner !== null && !recht.wie.partnerMetRecht;
  const voorlopig: Readonly<Record<VoorlopigCode, boolean>> = {
    "bedragen-2027": recht.dagen > 0 && isVoorlopig(normen, maand),
    "vermogen-2027":
      recht.dagen > 0 && huishouden.vermogen !== null && isVoorlopig(vermogensgrens, maand),
    "premie-2027": rekening.premie !== undefined && isVoorlopig(premieMaximum, maand),
    "belasting-2027": gerekend && isVoorlopigeHeffing(jaarVan(maand)),
    "vakantiegeld-2027":
      (overInkomen && isVoorlopig(aanspraakVakantietoeslag, maand)) ||
      (!recht.reservering.isZero() && isVoorlopig(vakantietoeslagBijstand, maand)),
    "art-34a": vrijlatingen.some(
      (vrijlating) => !vrijlating.overgang && isVoorlopigeVrijlating(vrijlating, maand),
    ),
    "overgang-vrijlating":
      vrijlatingen.length > 0 &&
      isVoorlopig(overgangVrijlating, maand) &&
      heeftEerdereMaanden(zaak),
    "art-24": zonderRecht && isVoorlopig(artikel24, maand),
    "art-24a": zonderRecht && recht.wie.kinderen.length > 0 && isVoorlopig(ophoging24a, maand),
    bufferbudget: rekening.bufferbudget !== undefined && isVoorlopig(bufferbudgetMaximum, maand),
    "giften-2027": !stand.giften.ontvangen.isZero() && isVoorlopig(giftenGrens, maand),
    "vrijwilligers-2027":
      isVoorlopig(vrijwilligersvergoeding, maand) &&
      recht.posten.some(
        ({ bron, netto }) =>
          !netto.isZero() &&
          zaak.overigInkomen.some(
            ({ soort }, plaats) => soort === "vrijwilligerswerk" && bron === `overig:${plaats}`,
          ),
      ),
    "toeslagen-2027":
      zaak.toeslagen !== null &&
      isVoorlopigeToeslag(zaak.toeslagen, recht.wie.kinderen.length, maand),
  };
  return (Object.keys(voorlopig) as VoorlopigCode[]).filter((code) => voorlopig[code]);
}

/**
 * Alle voorbehouden van een zaak, elk één keer.
 * @param voorlopig wat in enige maand voorlopig is
 */
export function voorbehoudenVan(
  verloop: Verloop,
  voorlopig: ReadonlySet<VoorlopigCode>,
): readonly Voorbehoud[] {
  const { zaak } = verloop.kader;
  const { standen } = verloop;
  const { huishouden, gemeente, vrijlating } = zaak;
  const lijst: Voorbehoud[] = [];
  const noem = (als: boolean, code: VoorbehoudCode, artikel: Vindplaats | null = null): void => {
    if (als) lijst.push({ code, artikel: artikel === null ? null : citaat(artikel) });
  };
  const eerste = standen[0];
  const laatste = standen.at(-1);
  const raakt2026 = eerste !== undefined && eerste.maand < BEGIN_34A;
  const raakt2027 = laatste !== undefined && laatste.maand >= BEGIN_34A;
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
  const loonVoor34a = standen.some(
    ({ maand, recht }) =>
      maand < BEGIN_34A &&
      recht.posten.some((post) => post.bron === "werk" && !post.netto.isZero()),
  );
  noem(loonVoor34a && jonger(LEEFTIJD.vanaf27), "vooruitlopen2026", pw("31", "5"));
  noem(
    heeftLoon &&
      raakt2026 &&
      raakt2027 &&
      isVoorlopig(overgangVrijlating, laatste.maand) &&
      heeftEerdereMaanden(zaak),
    "overgangVrijlating2027",
    pw("78ff"),
  );
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
  noem(voorlopig.has("art-24"), "partnerZonderRecht2027", pw("24"));
  noem(
    !huishouden.kanBeroepDoenOpOuders && jonger(LEEFTIJD.volleNorm),
    "toeslag18tot20",
    pw("20", "3"),
  );
  noem(!getal(huishouden.verlagingNormProcent).isZero(), "verlagingGemeente", pw("27"));
  noem(gemeente.premie !== null, "premieGemeente", pw("31", "2", "j"));
  noem(gemeente.bufferbudget && raakt2027, "bufferbudgetGemeente", pw("34b", "1"));
  noem(voorlopig.has("bedragen-2027"), "bedragen2027");
  noem(voorlopig.has("belasting-2027"), "belasting2027");
  noem(voorlopig.has("vakantiegeld-2027"), "vakantiegeld2027", pw("32", "5"));
  noem(
    zaak.werk.some((werk) => werk.eindejaarsuitkering !== null),
    "eindejaarsuitkering",
    pw("32", "2"),
  );
  const vrij = gemeente.eindejaarsuitkering === "vrij";
  const metUitkering = standen.filter((stand) => stand.rekening.eindejaarsuitkering !== undefined);
  noem(vrij && metUitkering.length > 0, "eindejaarsuitkeringVrij", pw("32", "2"));
  noem(
    !vrij &&
      eerste !== undefined &&
      metUitkering.some(({ maand }) =>
        verloop.kader.banen.some((baan) =>
          baan
            .eindejaarsuitkering(maand)
            .delen.some((deel) => deel.maand < eerste.maand && !deel.bedrag.isZero()),
        ),
      ),
    "eindejaarsuitkeringVoorStart",
    pw("32", "2"),
  );
  noem(
    zaak.werk.some((werk) => werk.loon.soort === "nettoPerMaand"),
    "nettoLoonOpgegeven",
  );
  const zonderBruto =
    zaak.overigInkomen.some(jaarinkomenOnbekend) ||
    zaak.eenmalig.some(({ soort, bruto }) => BELAST_EENMALIG.has(soort) && bruto === null);
  noem(zaak.toeslagen === null, "toeslagenNietGerekend");
  noem(voorlopig.has("toeslagen-2027"), "toeslagen2027");
  noem(zaak.toeslagen !== null && zonderBruto, "toeslagenZonderOverigInkomen");
  const huur = (zaak.toeslagen?.huur ?? null) !== null;
  noem(huur && huishouden.kostendelendeMedebewoners > 0, "toeslagenMedebewoners");
  noem(
    huur && standen.some(({ maand }) => inkomenNietBekend(huishouden, maand)),
    "huurtoeslag-medebewoner",
  );
  noem(huishouden.partner?.woontElders === true, "duurzaamGescheiden");
  noem(zaak.toeslagen !== null && huishouden.partner?.woontElders === true, "partner-elders");
  noem(
    standen.some((stand) => !stand.terugTeBetalen.isZero()),
    "terugvorderingLater",
    pw("58", "2", "f"),
  );
  return lijst;
}
