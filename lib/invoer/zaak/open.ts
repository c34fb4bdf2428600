/** Which answers are open: those for which the rules had to assume one of several readings. */
import type { OpenPad } from "@/lib/recht";
import { metPartner, type Antwoorden, type BaanAntwoorden } from "../antwoorden";
import { grondenVan } from "../vragen/gronden";
import type { Aanname } from "./verzamelaar";

/**
 * The open answers of a situation, with their places in the situation file.
 * @param banen the jobs as they were answered, with null for one that does not count
 */
export function openVan(
  aannames: readonly Aanname[],
  antwoorden: Antwoorden,
  banen: readonly (BaanAntwoorden | null)[],
): readonly OpenPad[] {
  /** The place in the situation of the job that an assumption is about. */
  const baanVan = (pad: string): number => {
    const plaats = Number(/banen\.(\d+)\./.exec(pad)?.[1] ?? 0);
    return banen.slice(0, plaats).filter((baan) => baan !== null).length;
  };
  const open = aannames.flatMap(({ code, pad }): readonly OpenPad[] => {
    switch (code) {
      case "geenVrijlating":
        return ["vrijlating.toepassen"];
      case "vrijlatingOp":
      case "geenMaandenGebruikt": {
        const wie = pad.includes("partner") ? "partner" : "aanvrager";
        if (grondenVan(antwoorden, wie).length === 0) return [];
        // Of one of two people: what the other one used is known, or plays no part.
        return [
          metPartner(antwoorden)
            ? `vrijlating.gebruikteMaanden.${wie}`
            : "vrijlating.gebruikteMaanden",
        ];
      }
      case "verrekenen":
        return ["gemeente.verrekenen", "gemeente.uitbetalen"];
      case "vierWeken":
        return ["gemeente.vierWeken"];
      case "ritme":
        return [`werk.${baanVan(pad)}.betaling`];
      case "vakantiegeld":
        return [`werk.${baanVan(pad)}.vakantiegeld`];
      default:
        return [];
    }
  });
  // Who is not asked has one employer that applies it; only who says not to know leaves it open.
  const korting = banen.flatMap((baan, plaats): readonly OpenPad[] =>
    baan?.loonheffingskorting === "weetNiet"
      ? [`werk.${baanVan(`banen.${plaats}.`)}.loonheffingskorting`]
      : [],
  );
  return bijElkaar([...new Set([...open, ...korting])]);
}

const VAN_IEDER = [
  "vrijlating.gebruikteMaanden.aanvrager",
  "vrijlating.gebruikteMaanden.partner",
] as const;

/** What both used is one open answer; of one person only it says whose. */
function bijElkaar(paden: readonly OpenPad[]): readonly OpenPad[] {
  if (!VAN_IEDER.every((pad) => paden.includes(pad))) return paden;
  return [
    ...paden.filter((pad) => !VAN_IEDER.some((een) => een === pad)),
    "vrijlating.gebruikteMaanden",
  ];
}
